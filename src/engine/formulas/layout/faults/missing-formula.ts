import type { CellAddress } from "../../../../domain/address";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../../formula-book";
import type { Axis } from "../lines/cells";
import { along, keyOf, otherAxis, positionOn, sortOf } from "../lines/cells";
import { isLikeLine } from "../lines/like-lines";
import type { Entry } from "../lines/lines";
import { copiesIn, stretchesOf } from "../lines/lines";
import { wouldMakeSense } from "../lines/operands";
import { addsUpOwnLine } from "../lines/own-line";

/** Empty cells in a line of copies of one formula, although what the formula reads is there. */
export interface MissingFormula {
  readonly sheet: SheetFormulas;
  readonly axis: Axis;
  readonly cells: readonly CellAddress[];
  readonly template: FormulaTemplate;
  /** What the formula gives in the first of them; undefined when that is not certain. */
  readonly expected: number | undefined;
  readonly neighbours: readonly CellAddress[];
  /** How many copies stand in the stretch. */
  readonly copies: number;
  /** No other gap in the stretch. */
  readonly isOnly: boolean;
}

/** Copies that must stand in the stretch. */
const FEWEST_COPIES = 4;
/** The same for each gap where there are several. */
const COPIES_FOR_ONE_GAP = 4;
/** More gaps in one stretch are no slips. */
const MOST_GAPS = 3;
/** Empty cells in a row; more of them are left empty on purpose. */
const MOST_EMPTY = 2;
/** Cells across that must be like those of the line before. */
const SURELY_ALIKE = 2;

/** The gaps in lines of copies that a formula should fill; a cell once. */
export function missingFormulas(book: FormulaBook): readonly MissingFormula[] {
  const found = new Map<string, MissingFormula>();
  for (const sheet of book.sheets) {
    for (const axis of ["column", "row"] as const) {
      for (const { entries, formulas } of stretchesOf(sheet, axis)) {
        if (formulas < FEWEST_COPIES) continue;
        const gaps = [...gapsOf(book, sheet, axis, entries)];
        // Gaps that come again and again are a pattern.
        if (gaps.length > MOST_GAPS || gaps.length * COPIES_FOR_ONE_GAP > entries.length) continue;
        for (const gap of gaps) {
          const [first] = gap.cells;
          if (first !== undefined)
            found.set(`${sheet.grid.sheet}!${keyOf(first)}`, { ...gap, isOnly: gaps.length === 1 });
        }
      }
    }
  }
  return [...found.values()];
}

function* gapsOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  entries: readonly Entry[],
): Generator<Omit<MissingFormula, "isOnly">> {
  let copies: ReadonlyMap<FormulaTemplate, number> | undefined;
  for (let i = 1; i < entries.length; i += 1) {
    const before = entries[i - 1];
    const after = entries[i];
    const template = before?.template;
    if (before === undefined || after === undefined || template === undefined || after.template !== template) continue;
    const cells = between(axis, before.at, after.at);
    if (cells.length === 0 || cells.length > MOST_EMPTY) continue;
    copies ??= copiesIn(entries);
    const times = copies.get(template) ?? 0;
    if (times < FEWEST_COPIES) continue;
    // A line of totals is empty below what cannot be added up: rates, prices.
    if (addsUpOwnLine(template, before.at, otherAxis(axis))) continue;
    if (!cells.every((cell) => isOpen(book, sheet, axis, template, cell, before.at))) continue;
    const [first] = cells;
    const value = first === undefined ? undefined : evaluatorOf(book).evaluate(template, first).value;
    if (value !== undefined && (typeof value !== "number" || value === 0)) continue;
    yield { sheet, axis, cells, template, expected: value, neighbours: [before.at, after.at], copies: times };
  }
}

function between(axis: Axis, before: CellAddress, after: CellAddress): readonly CellAddress[] {
  const count = positionOn(axis, after) - positionOn(axis, before) - 1;
  if (count === 0) return [];
  return Array.from({ length: Math.min(count, MOST_EMPTY + 1) }, (_, step) => along(before, axis, step + 1));
}

/** Empty, in a line like the one before, with everything there that the formula reads; not empty across as a whole. */
function isOpen(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  template: FormulaTemplate,
  cell: CellAddress,
  before: CellAddress,
): boolean {
  if (sortOf(sheet, cell) !== "blank" || !wouldMakeSense(book, template, cell)) return false;
  const across = otherAxis(axis);
  const besideEmpty = [-1, 1].filter((side) => {
    const own = sortOf(sheet, along(cell, across, side));
    return own === "blank" && sortOf(sheet, along(before, across, side)) !== "blank";
  });
  return besideEmpty.length === 0 && isLikeLine(sheet, axis, cell, before, SURELY_ALIKE);
}

import type { CellAddress } from "../../../../../domain/cells/address";
import { addressKey } from "../../../../../domain/cells/address";
import { evaluatorOf } from "../../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import type { Axis } from "../../cells/cells";
import { along, otherAxis, positionOn, sortOf } from "../../cells/cells";
import { addsUpOwnLine } from "../../cells/own-line";
import { wouldMakeSense } from "../../likeness/operands";
import { isLikeLine } from "../../lines/like-lines";
import type { Entry } from "../../lines/lines";
import { copiesIn, stretchesOf } from "../../lines/lines";

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
    const ofSheet = (["column", "row"] as const).flatMap((axis) => missingAlong(book, sheet, axis));
    for (const one of ofSheet) {
      const [first] = one.cells;
      if (first !== undefined) found.set(addressKey(first), one);
    }
  }
  return [...found.values()];
}

function missingAlong(book: FormulaBook, sheet: SheetFormulas, axis: Axis): readonly MissingFormula[] {
  return stretchesOf(sheet, axis).flatMap(({ entries, formulas }) => {
    if (formulas < FEWEST_COPIES) return [];
    const gaps = gapsOf(book, sheet, axis, entries);
    // Gaps that come again and again are a pattern.
    const isHabit = gaps.length > MOST_GAPS || gaps.length * COPIES_FOR_ONE_GAP > entries.length;
    return isHabit ? [] : gaps.map((gap) => ({ ...gap, isOnly: gaps.length === 1 }));
  });
}

type Gap = Omit<MissingFormula, "isOnly">;

function gapsOf(book: FormulaBook, sheet: SheetFormulas, axis: Axis, entries: readonly Entry[]): readonly Gap[] {
  const holes = entries.flatMap((after, index) => {
    const hole = holeBetween(axis, entries[index - 1], after);
    return hole === undefined ? [] : [hole];
  });
  if (holes.length === 0) return [];
  const copies = copiesIn(entries);
  return holes.flatMap((hole) => {
    const { template, cells, neighbours } = hole;
    const times = copies.get(template) ?? 0;
    if (times < FEWEST_COPIES || !isToBeFilled(book, sheet, axis, hole)) return [];
    const [first] = cells;
    const value = first === undefined ? undefined : evaluatorOf(book).evaluate(template, first).value;
    if (value !== undefined && (typeof value !== "number" || value === 0)) return [];
    return [{ sheet, axis, cells, template, expected: value, neighbours, copies: times }];
  });
}

/** Few cells between two copies of one formula. */
interface Hole {
  readonly template: FormulaTemplate;
  readonly cells: readonly CellAddress[];
  readonly neighbours: readonly [before: CellAddress, after: CellAddress];
}

function holeBetween(axis: Axis, before: Entry | undefined, after: Entry): Hole | undefined {
  const template = before?.template;
  if (before === undefined || template === undefined || after.template !== template) return undefined;
  const cells = between(axis, before.at, after.at);
  const isHole = cells.length > 0 && cells.length <= MOST_EMPTY;
  return isHole ? { template, cells, neighbours: [before.at, after.at] } : undefined;
}

/** A line of totals is empty below what cannot be added up: rates, prices. Elsewhere all that the formula reads must be there. */
function isToBeFilled(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  { template, cells, neighbours: [before] }: Hole,
): boolean {
  return (
    !addsUpOwnLine(template, before, otherAxis(axis)) &&
    cells.every((cell) => isOpen(book, sheet, axis, template, cell, before))
  );
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

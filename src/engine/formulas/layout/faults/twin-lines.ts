import type { CellAddress } from "../../../../domain/address";
import { MAX_COLS } from "../../../../domain/address";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import { sameFigure } from "../../evaluation/values";
import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { Axis } from "../lines/cells";
import { along, numberAt, otherAxis } from "../lines/cells";
import { likenessOf, staysOnItsLine } from "../lines/likeness";
import type { LineFault } from "../lines/line-faults";
import { readsNothing, wouldMakeSense } from "../lines/operands";

/** Places at which two lines side by side hold one formula, and different formulas among these, for them to be twins. */
const FEWEST_ALIKE = 5;
const FEWEST_FORMULAS = 3;

/** A place of two lines side by side, with what stands there: a formula, or undefined for a typed figure. */
interface Pair {
  readonly cells: readonly [CellAddress, CellAddress];
  readonly templates: readonly [FormulaTemplate | undefined, FormulaTemplate | undefined];
}

const known = new WeakMap<FormulaBook, readonly LineFault[]>();

/**
 * The one place at which two lines side by side differ that hold the same formulas everywhere else: this year and last
 * year of a balance sheet, plan and actual of a forecast. Which of both is wrong cannot be told, unless one of them is typed
 * or reads an empty cell.
 */
export function twinFaults(book: FormulaBook): readonly LineFault[] {
  let faults = known.get(book);
  if (faults === undefined) {
    faults = book.sheets.flatMap((sheet) =>
      (["column", "row"] as const).flatMap((axis) =>
        twinsOf(sheet, axis).flatMap((pairs) => faultOf(book, sheet, axis, pairs)),
      ),
    );
    known.set(book, faults);
  }
  return faults;
}

/** All neighbouring lines with formulas in both, pair by pair. */
function twinsOf(sheet: SheetFormulas, axis: Axis): readonly (readonly Pair[])[] {
  const byLine = new Map<number, Map<number, Pair>>();
  for (const key of sheet.templates.keys()) {
    const at = { sheet: sheet.grid.sheet, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS };
    for (const side of [-1, 0]) {
      const first = along(at, otherAxis(axis), side);
      const cells = [first, along(first, otherAxis(axis), 1)] as const;
      if (first.row < 0 || first.col < 0 || !cells.every((cell) => numberAt(sheet, cell) !== undefined)) continue;
      const [line, place] = axis === "column" ? [first.col, first.row] : [first.row, first.col];
      const pairs = byLine.get(line) ?? new Map<number, Pair>();
      byLine.set(line, pairs);
      const [a, b] = cells;
      pairs.set(place, { cells, templates: [templateAt(sheet, a.row, a.col), templateAt(sheet, b.row, b.col)] });
    }
  }
  return [...byLine.values()].map((pairs) => [...pairs.values()]);
}

function faultOf(book: FormulaBook, sheet: SheetFormulas, axis: Axis, pairs: readonly Pair[]): readonly LineFault[] {
  const alike = pairs.filter(({ templates: [a, b] }) => a === b);
  const [odd, other] = pairs.filter(({ templates: [a, b] }) => a !== b);
  if (odd === undefined || other !== undefined || alike.length < FEWEST_ALIKE) return [];
  if (new Set(alike.map(({ templates: [a] }) => a)).size < FEWEST_FORMULAS || goesOn(sheet, axis, odd)) return [];
  const [first, second] = odd.cells;
  const [a, b] = odd.templates;
  const isSurely = (found: typeof a, expected: typeof a, at: CellAddress): boolean =>
    found === undefined || (expected !== undefined && readsNothing(book, found, expected, at));
  if (isSurely(a, b, first)) return faultAt(book, sheet, axis, { at: first, found: a, twin: second, expected: b });
  const fault = faultAt(book, sheet, axis, { at: second, found: b, twin: first, expected: a });
  if (isSurely(b, a, second)) return fault;
  // Either may be the wrong one, if the formula of this one could stand there.
  return b !== undefined && wouldMakeSense(book, b, first) ? fault.map((each) => ({ ...each, twin: first })) : [];
}

/** A third line holds one of both formulas, too: then the line across tells which is odd. */
function goesOn(sheet: SheetFormulas, axis: Axis, { cells: [first, second], templates }: Pair): boolean {
  return [along(first, otherAxis(axis), -1), along(second, otherAxis(axis), 1)].some(({ row, col }) => {
    const template = row < 0 || col < 0 ? undefined : templateAt(sheet, row, col);
    return template !== undefined && templates.some((one) => one?.outline === template.outline);
  });
}

/** A typed figure that is near to what the twin's formula gives was meant to be it. */
const NEAR = 0.25;

/** What stands in one of two cells, and what its twin would have there. */
interface Odd {
  readonly at: CellAddress;
  readonly found: FormulaTemplate | undefined;
  readonly twin: CellAddress;
  readonly expected: FormulaTemplate | undefined;
}

function faultAt(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  { at, found, twin, expected }: Odd,
): readonly LineFault[] {
  // What reads the line beside runs from one to the next: the first of a series is another.
  const across = otherAxis(axis);
  if (expected === undefined || ![expected, found].every((one) => one === undefined || staysOnItsLine(one, across)))
    return [];
  const likeness = found === undefined ? "references" : likenessOf(found, expected, at);
  if (likeness !== "references" && likeness !== "operation") return [];
  const { value, scale } = evaluatorOf(book).evaluate(expected, at);
  const stored = numberAt(sheet, at);
  if (typeof value !== "number" || stored === undefined || sameFigure(value, stored, scale)) return [];
  if (found === undefined && Math.abs(value - stored) > NEAR * Math.abs(value)) return [];
  if (!wouldMakeSense(book, expected, at)) return [];
  const single = { repeats: 1, run: [at], around: 1, line: [] };
  return [
    {
      break: { sheet, at, axis: across, expected, found, before: [twin], after: [], ...single },
      expected: value,
      text: undefined,
      agrees: false,
      inside: false,
    },
  ];
}

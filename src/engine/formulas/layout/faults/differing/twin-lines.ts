import type { CellAddress } from "../../../../../domain/cells/address";
import { MAX_COLS } from "../../../../../domain/cells/address";
import { addTo } from "../../../../../domain/collections/groups";
import { onceFor } from "../../../../../domain/remembered";
import type { CellValue } from "../../../../../sheets/workbook";
import { valueAt } from "../../../../../sheets/workbook";
import { evaluatorOf } from "../../../evaluation/evaluator-of";
import { sameFigure } from "../../../evaluation/values";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { templateAt } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { isConstant } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import type { Axis } from "../../cells/cells";
import { along, numberAt, otherAxis } from "../../cells/cells";
import { staysOnItsLine } from "../../cells/reach";
import { likenessOf } from "../../likeness/likeness";
import { readsNothing, wouldMakeSense } from "../../likeness/operands";
import { isLikeLine } from "../../lines/like-lines";

/** Places at which two lines side by side hold one formula, and different formulas among these, for them to be twins. */
const FEWEST_ALIKE = 5;
const FEWEST_FORMULAS = 3;

/** The one place at which two lines side by side differ, with what stands there: a formula, or undefined for a typed figure. */
interface Odd {
  readonly cells: readonly [CellAddress, CellAddress];
  readonly templates: readonly [FormulaTemplate | undefined, FormulaTemplate | undefined];
}

/**
 * The one place at which two lines side by side differ that hold the same formulas everywhere else: this year and last
 * year of a balance sheet, plan and actual of a forecast. Which of both is wrong cannot be told, unless one of them is typed
 * or reads an empty cell.
 */
export const twinFaults = onceFor((book: FormulaBook): readonly LineFault[] =>
  book.sheets.flatMap((sheet) =>
    (["column", "row"] as const).flatMap((axis) =>
      oddPlaces(sheet, axis).flatMap((odd) => faultOf(book, sheet, axis, odd)),
    ),
  ),
);

/** The places at which neighbouring lines differ that are alike everywhere else. */
function oddPlaces(sheet: SheetFormulas, axis: Axis): readonly Odd[] {
  const places = new Map<number, number[]>();
  for (const key of sheet.templates.keys()) {
    const row = Math.floor(key / MAX_COLS);
    const col = key % MAX_COLS;
    if (axis === "column") addTo(places, col, row);
    else addTo(places, row, col);
  }
  return [...places].flatMap(([line, own]) => oddPlaceOf(sheet, axis, line, own, places.get(line + 1) ?? []) ?? []);
}

/**
 * Where a line differs from the next one, if it does so once only; `own` and `next` say where both have formulas. Nothing is
 * made for the other places: in a long table nearly all lines side by side have few formulas or differ at once.
 */
function oddPlaceOf(
  sheet: SheetFormulas,
  axis: Axis,
  line: number,
  own: readonly number[],
  next: readonly number[],
): Odd | undefined {
  if (own.length < FEWEST_ALIKE || next.length < FEWEST_ALIKE) return undefined;
  const { grid } = sheet;
  const templateIn = (one: number, place: number): FormulaTemplate | undefined =>
    axis === "column" ? templateAt(sheet, place, one) : templateAt(sheet, one, place);
  const valueIn = (one: number, place: number): CellValue =>
    axis === "column" ? valueAt(grid, place, one) : valueAt(grid, one, place);
  const cellIn = (one: number, place: number): CellAddress =>
    axis === "column" ? { sheet: grid.sheet, row: place, col: one } : { sheet: grid.sheet, row: one, col: place };
  const kinds = new Set<FormulaTemplate | undefined>();
  let alike = 0;
  let odd: number | undefined;
  for (const places of [own, next]) {
    for (const place of places) {
      const first = templateIn(line, place);
      // Seen with the formulas of the first line.
      if (places === next && first !== undefined) continue;
      if (typeof valueIn(line, place) !== "number" || typeof valueIn(line + 1, place) !== "number") continue;
      if (first === templateIn(line + 1, place)) {
        alike += 1;
        kinds.add(first);
      } else if (odd !== undefined) return undefined;
      else odd = place;
    }
  }
  if (odd === undefined || alike < FEWEST_ALIKE || kinds.size < FEWEST_FORMULAS) return undefined;
  return {
    cells: [cellIn(line, odd), cellIn(line + 1, odd)],
    templates: [templateIn(line, odd), templateIn(line + 1, odd)],
  };
}

function faultOf(book: FormulaBook, sheet: SheetFormulas, axis: Axis, odd: Odd): readonly LineFault[] {
  if (goesOn(sheet, axis, odd)) return [];
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

/** A third line holds one of both, too, a formula or a typed figure: then the line across tells which is odd. */
function goesOn(sheet: SheetFormulas, axis: Axis, { cells: [first, second], templates }: Odd): boolean {
  const across = otherAxis(axis);
  return [along(first, across, -1), along(second, across, 1)].some((third) => {
    const template = third.row < 0 || third.col < 0 ? undefined : templateAt(sheet, third.row, third.col);
    if (template !== undefined) return templates.some((one) => one?.outline === template.outline);
    // A list of records whose figures are typed here, all but one that is reckoned.
    const isTyped = templates.includes(undefined) && numberAt(sheet, third) !== undefined;
    return isTyped && isLikeLine(sheet, across, third, first, FEWEST_ALIKE);
  });
}

/** A typed figure that is near to what the twin's formula gives was meant to be it. */
const NEAR = 0.25;

/** What stands in one of two cells, and what its twin would have there. */
interface Doubted {
  readonly at: CellAddress;
  readonly found: FormulaTemplate | undefined;
  readonly twin: CellAddress;
  readonly expected: FormulaTemplate | undefined;
}

function faultAt(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  { at, found, twin, expected }: Doubted,
): readonly LineFault[] {
  // What reads the line beside runs from one to the next: the first of a series is another.
  const across = otherAxis(axis);
  // =4.1*1.08 is a typed figure that shows how it came about.
  if (expected === undefined || isConstant(expected)) return [];
  if (![expected, found].every((one) => one === undefined || staysOnItsLine(one, across))) return [];
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

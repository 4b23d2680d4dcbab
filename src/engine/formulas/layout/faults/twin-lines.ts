import type { CellAddress } from "../../../../domain/address";
import { MAX_COLS } from "../../../../domain/address";
import { addTo } from "../../../../domain/groups";
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

/** The one place at which two lines side by side differ, with what stands there: a formula, or undefined for a typed figure. */
interface Odd {
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
        oddPlaces(sheet, axis).flatMap((odd) => faultOf(book, sheet, axis, odd)),
      ),
    );
    known.set(book, faults);
  }
  return faults;
}

/** The places at which neighbouring lines differ that are alike everywhere else. */
function oddPlaces(sheet: SheetFormulas, axis: Axis): readonly Odd[] {
  const places = new Map<number, number[]>();
  for (const key of sheet.templates.keys()) {
    const row = Math.floor(key / MAX_COLS);
    const col = key % MAX_COLS;
    if (axis === "column") addTo(places, col, row);
    else addTo(places, row, col);
  }
  const odd: Odd[] = [];
  for (const line of places.keys()) {
    // Each pair once: with the line before only where that has no formulas itself.
    for (const first of places.has(line - 1) ? [line] : [line - 1, line]) {
      const place = first < 0 ? undefined : oddPlaceOf(sheet, axis, first, places);
      if (place !== undefined) odd.push(place);
    }
  }
  return odd;
}

/**
 * Where a line differs from the next one, if it does so once only. Nothing is made for the other places: in a long table
 * nearly all lines side by side differ in the second place already.
 */
function oddPlaceOf(
  sheet: SheetFormulas,
  axis: Axis,
  line: number,
  places: ReadonlyMap<number, readonly number[]>,
): Odd | undefined {
  const name = sheet.grid.sheet;
  const cellIn = (one: number, place: number): CellAddress =>
    axis === "column" ? { sheet: name, row: place, col: one } : { sheet: name, row: one, col: place };
  const kinds = new Set<FormulaTemplate | undefined>();
  let alike = 0;
  let odd: Odd | undefined;
  for (const [own, offset] of [
    [places.get(line), 0],
    [places.get(line + 1), 1],
  ] as const) {
    for (const place of own ?? []) {
      const cells = [cellIn(line, place), cellIn(line + 1, place)] as const;
      const templates = [
        templateAt(sheet, cells[0].row, cells[0].col),
        templateAt(sheet, cells[1].row, cells[1].col),
      ] as const;
      // Seen with the formulas of the first line.
      if (offset === 1 && templates[0] !== undefined) continue;
      if (cells.some((cell) => numberAt(sheet, cell) === undefined)) continue;
      if (templates[0] === templates[1]) {
        alike += 1;
        kinds.add(templates[0]);
      } else if (odd !== undefined) return undefined;
      else odd = { cells, templates };
    }
  }
  return alike >= FEWEST_ALIKE && kinds.size >= FEWEST_FORMULAS ? odd : undefined;
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

/** A third line holds one of both formulas, too: then the line across tells which is odd. */
function goesOn(sheet: SheetFormulas, axis: Axis, { cells: [first, second], templates }: Odd): boolean {
  return [along(first, otherAxis(axis), -1), along(second, otherAxis(axis), 1)].some(({ row, col }) => {
    const template = row < 0 || col < 0 ? undefined : templateAt(sheet, row, col);
    return template !== undefined && templates.some((one) => one?.outline === template.outline);
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

import { addOne } from "../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { cellsOf } from "../../formula-book";
import type { Axis } from "../cells/cells";
import { addsUpOwnLine } from "../cells/own-line";

/** Functions that describe a list without being one more of its lines; a SUM may also be a heading over its parts. */
const DESCRIBES =
  /\b(?:AVERAGE|AVERAGEIFS?|MINA?|MAXA?|COUNT|COUNTA|COUNTIFS?|MEDIAN|MODE(?:\.SNGL)?|STDEVP?A?|STDEV\.[SP]|VARP?A?|VAR\.[SP]|(?:QUARTILE|PERCENTILE)(?:\.(?:INC|EXC))?|LARGE|SMALL)\(/;

const known = new WeakMap<SheetFormulas, Map<Axis, ReadonlySet<number>>>();

/**
 * The rows (where `axis`, along which lists run, is the column; else the columns) of a sheet whose figures describe the
 * lists they stand under: highest and lowest mark, spread, share of passes. Half of their figures at least must do so.
 */
export function statisticLines(book: FormulaBook, sheetName: string, axis: Axis): ReadonlySet<number> {
  const sheet = book.bySheet.get(sheetName);
  if (sheet === undefined) return NONE;
  let ofSheet = known.get(sheet);
  if (ofSheet === undefined) known.set(sheet, (ofSheet = new Map<Axis, ReadonlySet<number>>()));
  let lines = ofSheet.get(axis);
  if (lines === undefined) ofSheet.set(axis, (lines = readLines(sheet, axis)));
  return lines;
}

const NONE: ReadonlySet<number> = new Set();

function readLines(sheet: SheetFormulas, axis: Axis): ReadonlySet<number> {
  const statistics = cellsOf(sheet, ({ r1c1 }) => DESCRIBES.test(r1c1));
  if (statistics.length === 0) return NONE;
  const describing = new Map<number, number>();
  for (const { at, template } of statistics) {
    if (!addsUpOwnLine(template, at, axis)) continue;
    const line = axis === "column" ? at.row : at.col;
    addOne(describing, line);
  }
  return new Set(
    [...describing].filter(([line, count]) => 2 * count >= figuresIn(sheet, axis, line)).map(([line]) => line),
  );
}

function figuresIn({ grid }: SheetFormulas, axis: Axis, line: number): number {
  const values = axis === "column" ? (grid.values[line] ?? []) : grid.values.map((row) => row?.[line]);
  return values.filter((value) => typeof value === "number").length;
}

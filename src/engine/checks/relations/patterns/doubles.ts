import type { NumericColumn } from "./numeric-columns";

/** The figures of a column as doubles, in the order of its lines: what is tried in thousands of ways is read once. */
export interface Doubles {
  /** In the base of the column's dimension; not a number where the line has none. */
  readonly values: Float64Array;
  /** What a figure shown with fewer digits than it has may stand for: half the width, in the same base. */
  readonly rooms: Float64Array;
}

/** Lines looked at while ways are tried. */
const TRIED = 200;

const all = new WeakMap<NumericColumn, Doubles>();
const tried = new WeakMap<NumericColumn, Doubles>();

/** For a first look only: findings are computed exactly. */
export function doublesOf(column: NumericColumn): Doubles {
  return kept(all, column, column.lineCount);
}

/** Those of the lines at which ways are tried. */
export function triedDoubles(column: NumericColumn): Doubles {
  return kept(tried, column, triedLines(column));
}

/** How many lines ways are tried at. */
export function triedLines({ lineCount }: NumericColumn): number {
  return Math.min(lineCount, TRIED);
}

function kept(known: WeakMap<NumericColumn, Doubles>, column: NumericColumn, lines: number): Doubles {
  let doubles = known.get(column);
  if (doubles === undefined) known.set(column, (doubles = firstDoubles(column, lines)));
  return doubles;
}

function firstDoubles({ node: nodeOf }: NumericColumn, lines: number): Doubles {
  const values = new Float64Array(lines).fill(Number.NaN);
  const rooms = new Float64Array(lines);
  for (let line = 0; line < lines; line += 1) {
    const node = nodeOf(line);
    if (node === undefined) continue;
    values[line] = node.approx;
    rooms[line] = node.inputRoom;
  }
  return { values, rooms };
}

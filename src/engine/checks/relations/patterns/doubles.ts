import type { Node } from "../../reading/node";
import type { NumericColumn } from "./numeric-columns";

/** The figures of a column as doubles, in the order of its lines: what is tried in thousands of ways is read once. */
export interface Doubles {
  /** In the base of the column's dimension; not a number where the line has none. */
  readonly values: Float64Array;
  /** What a figure shown with fewer digits than it has may stand for: half the width, in the same base. */
  readonly rooms: Float64Array;
}

const known = new WeakMap<NumericColumn, Doubles>();

/** For a first look only: findings are computed exactly. */
export function doublesOf(column: NumericColumn): Doubles {
  const before = known.get(column);
  if (before !== undefined) return before;
  const { nodes } = column;
  const doubles = {
    values: Float64Array.from(nodes, (node) => node?.approx ?? Number.NaN),
    rooms: Float64Array.from(nodes, (node) => (node === undefined ? 0 : roomOf(node))),
  };
  known.set(column, doubles);
  return doubles;
}

function roomOf({ asInput: { lo, hi } }: Node): number {
  return lo === hi ? 0 : hi.minus(lo).toNumber() / 2;
}

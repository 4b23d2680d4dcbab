import type { CellAddress } from "../domain/cells/address";
import { cellKey, sameCell } from "../domain/cells/address";

/** Which way the ribbon's buttons go through the findings. */
export type Direction = "next" | "previous";

/**
 * The anomaly to go to from where the user stands: in the order of the sheets, then by rows, then by columns, and round
 * from the last to the first. Undefined when there is none.
 */
export function anomalyFrom(
  anomalies: readonly CellAddress[],
  sheets: readonly string[],
  here: CellAddress | undefined,
  direction: Direction,
): CellAddress | undefined {
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const compare = (a: CellAddress, b: CellAddress): number =>
    (order.get(a.sheet) ?? sheets.length) - (order.get(b.sheet) ?? sheets.length) ||
    cellKey(a.row, a.col) - cellKey(b.row, b.col);
  const sorted = [...anomalies].sort(compare);
  if (here === undefined) return direction === "next" ? sorted[0] : sorted.at(-1);
  const others = sorted.filter((cell) => !sameCell(cell, here));
  return direction === "next"
    ? (others.find((cell) => compare(cell, here) > 0) ?? others[0] ?? sorted[0])
    : (others.filter((cell) => compare(cell, here) < 0).at(-1) ?? others.at(-1) ?? sorted.at(-1));
}

import type { CellAddress } from "../../../../domain/address";

/** A cell of the workbook as a key of maps and sets. */
export function addressKey({ sheet, row, col }: CellAddress): string {
  return `${row},${col},${sheet}`;
}

/** Each cell once, in the order in which they come first. */
export function uniqueCells(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [addressKey(cell), cell])).values()];
}

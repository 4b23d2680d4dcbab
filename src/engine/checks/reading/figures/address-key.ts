import type { CellAddress } from "../../../../domain/address";

/** A cell of the workbook as a key of maps and sets. */
export function addressKey({ sheet, row, col }: CellAddress): string {
  return `${row},${col},${sheet}`;
}

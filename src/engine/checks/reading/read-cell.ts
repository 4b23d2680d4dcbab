import type { CellAddress } from "../../../domain/address";
import { exact } from "../../../domain/exact";
import { displayed, point } from "../../../domain/interval";
import type { Quantity } from "../../../domain/quantity/quantity";
import type { FieldColumn } from "../../../domain/table";
import { valueAt, type Grid, type Workbook } from "../../../sheets/workbook";

/** The quantity in a mapped cell; undefined for empty or wordy cells. */
export function readCell(_workbook: Workbook, grid: Grid, at: CellAddress, _column: FieldColumn): Quantity | undefined {
  const value = valueAt(grid, at.row, at.col);
  if (typeof value === "number") {
    const number = exact(value);
    return { value: number, percent: false, display: point(number), asText: false, text: String(value) };
  }
  if (typeof value !== "string") return undefined;
  const match = /^(-?[\d,]+(?:\.(\d+))?)\s*(%?)/u.exec(value.trim());
  if (match?.[1] === undefined) return undefined;
  const percent = match[3] === "%";
  const number = exact(match[1].replaceAll(",", ""));
  const decimals = match[2]?.length ?? 0;
  const scale = percent ? 100 : 1;
  const shown = displayed(number, decimals);
  return {
    value: number.div(scale),
    percent,
    decimals,
    display: { lo: shown.lo.div(scale), hi: shown.hi.div(scale) },
    asText: true,
    text: value,
  };
}

import { cellKey, MAX_COLS } from "../../../domain/cells/address";

/**
 * The `cellKey` of a reference as cells have it ("B7"), read from bytes without making a string; -1 for what is none,
 * Infinity for a column that no sheet has.
 */
export function referenceKey(bytes: Uint8Array, from: number, to: number): number {
  let col = 0;
  let row = 0;
  let at = from;
  for (; at < to; at += 1) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    col = col * 26 + letter - 0x40;
  }
  for (; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  if (at < to || col === 0 || row === 0) return -1;
  return col > MAX_COLS ? Infinity : cellKey(row - 1, col - 1);
}

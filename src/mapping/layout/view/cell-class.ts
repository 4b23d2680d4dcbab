import { trimmed } from "../../../domain/letters/plain-text";
import type { CellValue } from "../../../sheets/workbook";
import { isPlaceholder, looseNumber } from "../../text";

/**
 * What stands in a cell, as far as finding tables goes. `other`: a truth value or an error. Numbers, so that a sheet keeps
 * one byte for each of its cells.
 */
export const CELL = { empty: 1, number: 2, numberText: 3, placeholder: 4, word: 5, other: 6 } as const;
/** One of the numbers in `CELL`. */
export type CellClass = (typeof CELL)[keyof typeof CELL];

/** What stands in a cell; a text of figures and a dash for nothing are told from words. */
export function classOf(value: CellValue): CellClass {
  if (typeof value === "number") return CELL.number;
  if (typeof value !== "string") return value === null ? CELL.empty : CELL.other;
  if (trimmed(value) === "") return CELL.empty;
  if (looseNumber(value) !== undefined) return CELL.numberText;
  return isPlaceholder(value) ? CELL.placeholder : CELL.word;
}

import { trimmed } from "../../../../domain/letters/plain-text";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";

/** Whether a line is set in by at least two blanks, as parts below their whole are. */
export function isIndented(table: RawTable, line: BodyLine): boolean {
  return indentOf(table, line) >= 2;
}

/** How many blanks stand before the words of a line; a full-width one is one. */
export function indentOf(table: RawTable, line: BodyLine): number {
  const value = table.view.value(line.index, line.labelField);
  return typeof value === "string" && trimmed(value) !== value
    ? (/^[\s\u3000]*(?=\S)/.exec(value)?.[0].length ?? 0)
    : 0;
}

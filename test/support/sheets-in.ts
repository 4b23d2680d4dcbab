import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { Workbook } from "../../src/sheets/workbook";

/** The sheets and names of a file: all that a reader sees of it. */
export function sheetsIn(file: string): Pick<Workbook, "grids" | "names"> {
  const book = openXlsx(readFileSync(file));
  if (!book.ok) throw new Error(book.refusal.code);
  const { grids, names } = book.value.read();
  return { grids, names };
}

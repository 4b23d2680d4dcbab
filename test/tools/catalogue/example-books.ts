import type { Check, CheckExample } from "../../../src/engine/checks/check";
import { checks } from "../../../src/engine/checks/registry";
import { formulaAt, valueAt } from "../../../src/sheets/workbook";
import { CHINESE_FONT, PaperSheet } from "../paper/book";
import { toXlsx } from "../paper/to-xlsx";
import { exampleWorkbook } from "./example-workbook";

/** Where a check's example stands, seen from its page. */
export function exampleFile({ code }: Check): string {
  return `examples/${code}.xlsx`;
}

/** The minimal example of every check as a workbook to open, by file name below docs/checks; the same bytes on every machine. */
export async function exampleBooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const books = new Map<string, Uint8Array>();
  for (const check of checks) {
    if (check.example !== undefined) books.set(exampleFile(check), await bookOf(check.example));
  }
  return books;
}

async function bookOf(example: CheckExample): Promise<Uint8Array> {
  const workbook = exampleWorkbook(example);
  const sheets = workbook.grids.map((grid) => {
    const sheet = new PaperSheet(grid.sheet);
    const rows = example.sheets[grid.sheet] ?? [];
    const width = Math.max(...rows.map((row) => row.length), 1);
    rows.forEach((row, index) => {
      row.forEach((_, col) => {
        const value = valueAt(grid, index, col);
        const formula = formulaAt(grid, index, col);
        if (value === null) {
          if (formula !== undefined) sheet.put(index, col, "", "text", { formula, uncalculated: true });
          return;
        }
        const shown = typeof value === "object" ? value.error : value;
        const ink = typeof shown === "number" ? "number" : index === 0 && row.length === 1 ? "bare" : "text";
        sheet.put(index, col, shown, ink, formula === undefined ? {} : { formula });
      });
    });
    for (let col = 0; col < width; col += 1) {
      const longest = Math.max(...rows.map((row) => (row.length < 2 ? 0 : String(row[col] ?? "").length)));
      sheet.widths.set(col, Math.min(Math.max(longest * 2 + 2, 8), 60));
    }
    return sheet;
  });
  return toXlsx({ sheets, font: CHINESE_FONT });
}

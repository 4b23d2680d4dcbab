import { workbookOf, type CellLiteral } from "../../../src/adapters/memory/memory-workbook";
import { formatPlace } from "../../../src/domain/address";
import type { Check, CheckExample } from "../../../src/engine/checks/check";
import { checks } from "../../../src/engine/checks/registry";
import { evaluatorOf } from "../../../src/engine/formulas/evaluator-of";
import { formulaBookOf, templateAt } from "../../../src/engine/formulas/formula-book";
import type { Workbook } from "../../../src/sheets/workbook";
import { formulaAt, valueAt } from "../../../src/sheets/workbook";
import { CHINESE_FONT, PaperSheet } from "../paper/book";
import { toXlsx } from "../paper/to-xlsx";

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
  const workbook = calculated(example);
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

/** The example's sheets with the results of its formulas, as Excel would store them; a result that it states goes first. */
function calculated({ sheets, stored = {} }: CheckExample): Workbook {
  const literals = (results: ReadonlyMap<string, CellLiteral>): Workbook =>
    workbookOf(
      Object.fromEntries(
        Object.entries(sheets).map(([sheet, rows]) => [
          sheet,
          rows.map((row, line) =>
            row.map((value, col): CellLiteral => {
              if (typeof value !== "string" || !value.startsWith("=")) return value;
              return results.get(formatPlace({ sheet, row: line, col })) ?? { f: value.slice(1) };
            }),
          ),
        ]),
      ),
    );
  const empty = literals(new Map<string, CellLiteral>());
  const book = formulaBookOf(empty);
  const results = new Map<string, CellLiteral>();
  for (const { grid } of book.sheets) {
    grid.values.forEach((_, row) =>
      (sheets[grid.sheet]?.[row] ?? []).forEach((__, col) => {
        const at = { sheet: grid.sheet, row, col };
        const sheet = book.bySheet.get(grid.sheet);
        const template = sheet === undefined ? undefined : templateAt(sheet, row, col);
        const formula = formulaAt(grid, row, col);
        if (template === undefined || formula === undefined) return;
        const place = formatPlace(at);
        const { value } = evaluatorOf(book).evaluate(template, at);
        results.set(place, { f: formula, v: stored[place] ?? value ?? null });
      }),
    );
  }
  return literals(results);
}

import { type CellLiteral, workbookOf } from "../../../src/adapters/memory/memory-workbook";
import { formatPlace } from "../../../src/domain/cells/address";
import type { CheckExample } from "../../../src/engine/checks/check";
import { evaluatorOf } from "../../../src/engine/formulas/evaluation/evaluator-of";
import { formulaBookOf, templateAt } from "../../../src/engine/formulas/formula-book";
import type { Workbook } from "../../../src/sheets/workbook";
import { formulaAt } from "../../../src/sheets/workbook";

/** The example's sheets with the results of its formulas, as Excel would store them; a result that it states goes first. */
export function exampleWorkbook({ sheets, stored = {} }: CheckExample): Workbook {
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

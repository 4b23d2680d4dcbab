import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { formatA1, formatRangeA1 } from "../../../src/domain/cells/address";
import { isDateFormat } from "../../../src/sheets/number-format/number-format";
import type { Grid, Workbook } from "../../../src/sheets/workbook";
import { formatAt, formulaAt, isCellError } from "../../../src/sheets/workbook";
import type { CellReading, Reading, SheetReading } from "./reading";
import { spelled } from "./reading";

/** What our reader finds; a refusal as its code with the facts. */
export function readOurs(bytes: Uint8Array): Reading | string {
  const opened = openXlsx(bytes);
  if (!opened.ok) return `${opened.refusal.code} ${JSON.stringify(opened.refusal.facts)}`;
  const workbook = opened.value.read();
  return { sheets: workbook.grids.map((grid) => sheetReading(workbook, grid)) };
}

function sheetReading(workbook: Workbook, grid: Grid): SheetReading {
  const cells: Record<string, CellReading> = {};
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let col = 0; col < (grid.values[row]?.length ?? 0); col += 1) {
      const value = grid.values[row]?.[col] ?? null;
      const formula = formulaAt(grid, row, col);
      if (value === null && formula === undefined) continue;
      const text = isCellError(value) ? `e:${value.error}` : spelled(value);
      const isDate = typeof value === "number" && isDateFormat(formatAt(workbook, grid, row, col));
      cells[formatA1({ row, col })] = {
        ...(text !== undefined && { value: isDate ? text.replace("n:", "d:") : text }),
        ...(formula !== undefined && { formula }),
      };
    }
  }
  return {
    name: grid.sheet,
    state: grid.state,
    cells,
    merges: grid.merges.map((range) => formatRangeA1(range)),
    hiddenRows: [...grid.hiddenRows],
    hiddenCols: [...grid.hiddenCols],
    arrays: (grid.arrays ?? []).map((range) => formatRangeA1(range)),
  };
}

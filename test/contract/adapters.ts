import { memoryPort } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import { createXlsx, xlsxPort } from "../../src/adapters/xlsx/xlsx-workbook";
import { cellKey } from "../../src/domain/address";
import type { PlannedCell } from "../../src/sheets/plan";
import type { WorkbookPort } from "../../src/sheets/port";
import type { Grid, Workbook } from "../../src/sheets/workbook";
import { formatAt } from "../../src/sheets/workbook";
import { ExcelForTests } from "../office/open-excel";

/** A host behind the port, for the contract: how to open one that holds a given workbook. */
interface ContractAdapter {
  readonly name: string;
  /** A port over a workbook with these sheets: values, formulas, number formats, merges, states. */
  readonly open: (start: Workbook) => WorkbookPort | Promise<WorkbookPort>;
}

/** Every adapter there is. One that is not in this list is not tested: add it here. */
export const ADAPTERS: readonly ContractAdapter[] = [
  { name: "memory", open: memoryPort },
  { name: "xlsx", open: (start) => xlsxPort(fileOf(start)) },
  { name: "office", open: openInExcel },
];

let excel: Promise<ExcelForTests> | undefined;

/** The real client library against the simulated Excel; booted once for a test file. */
async function openInExcel(start: Workbook): Promise<WorkbookPort> {
  excel ??= ExcelForTests.start();
  (await excel).open(start);
  return officePort();
}

/** The workbook as the bytes of an .xlsx file. */
function fileOf(workbook: Workbook): Uint8Array {
  return createXlsx(
    workbook.grids.map((grid) => ({
      title: grid.sheet,
      state: grid.state,
      columnWidths: [],
      merges: grid.merges,
      cells: cellsOf(workbook, grid),
    })),
  );
}

function cellsOf(workbook: Workbook, grid: Grid): readonly PlannedCell[] {
  return grid.values.flatMap((values, row) =>
    (values ?? []).flatMap((value, col): PlannedCell[] => {
      const formula = grid.formulas.get(cellKey(row, col));
      if (value === null && formula === undefined) return [];
      const look = { format: formatAt(workbook, grid, row, col) };
      return [{ row, col, value, look, ...(formula === undefined ? {} : { formula }) }];
    }),
  );
}

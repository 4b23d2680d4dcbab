import { memoryPort } from "../../src/adapters/memory/memory-port";
import { officePort } from "../../src/adapters/office/office-port";
import { createXlsx, xlsxPort } from "../../src/adapters/xlsx/xlsx-workbook";
import { cellKey, formatA1, formatRangeA1, MAX_COLS } from "../../src/domain/cells/address";
import type { PlannedCell } from "../../src/sheets/plan";
import type { WorkbookPort } from "../../src/sheets/port";
import type { Grid, Workbook } from "../../src/sheets/workbook";
import { formatAt, OWN_SHEET_NAME } from "../../src/sheets/workbook";
import { ExcelForTests } from "../office/open-excel";
import { commentParts } from "../xlsx/comment-parts";
import { tableParts } from "../xlsx/table-parts";
import { textOfPart, unzipParts, zipParts } from "../xlsx/zip-parts";

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
  const bytes = createXlsx(
    workbook.grids.map((grid) => ({
      title: grid.sheet,
      state: grid.state,
      columnWidths: [],
      merges: grid.merges,
      cells: cellsOf(workbook, grid),
    })),
  );
  const isPlain = workbook.grids.every(
    ({ arrays, own, comments, tables }) =>
      arrays === undefined && own === undefined && comments === undefined && tables === undefined,
  );
  return isPlain ? bytes : withRest(bytes, workbook);
}

/** The file with what the product gives no new workbook: formulas that fill areas, and marks of sheets of ours. */
function withRest(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const parts = new Map(unzipParts(bytes));
  workbook.grids.forEach(({ arrays = [] }, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const sheet = arrays.reduce(
      (xml, area) =>
        xml.replace(
          new RegExp(`(<c r="${formatA1({ row: area.top, col: area.left })}"[^>]*><f)>`),
          `$1 t="array" ref="${formatRangeA1(area)}">`,
        ),
      textOfPart(parts, name),
    );
    parts.set(name, new TextEncoder().encode(sheet));
  });
  workbook.grids.forEach(({ comments }, index) => {
    const notes = [...(comments ?? [])].map(([key, text]) => ({
      cell: formatA1({ row: Math.floor(key / MAX_COLS), col: key % MAX_COLS }),
      runs: [text],
    }));
    for (const [name, xml] of Object.entries(notes.length === 0 ? {} : commentParts(index + 1, notes)))
      parts.set(name, new TextEncoder().encode(xml));
  });
  workbook.grids.forEach(({ tables = [] }, index) => {
    for (const [name, xml] of Object.entries(tables.length === 0 ? {} : tableParts(index + 1, tables)))
      parts.set(name, new TextEncoder().encode(xml));
  });
  const marks = workbook.grids.flatMap(({ own }, index) =>
    own === undefined
      ? []
      : `<definedName name="${OWN_SHEET_NAME}" localSheetId="${index}" hidden="1">"${own}"</definedName>`,
  );
  const names = marks.length === 0 ? "" : `<definedNames>${marks.join("")}</definedNames>`;
  const book = textOfPart(parts, "xl/workbook.xml").replace("</sheets>", `</sheets>${names}`);
  parts.set("xl/workbook.xml", new TextEncoder().encode(book));
  return zipParts(Object.fromEntries(parts));
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

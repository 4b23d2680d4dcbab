import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { CellReading, Reading, SheetReading } from "./reading";
import { spelled } from "./reading";

const DAY = 86_400_000;

/** What exceljs finds. Dates come out as instants and are told as serial numbers again. */
export async function readExceljs(file: string): Promise<Reading> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync(file)).buffer);
  const { date1904 } = book.properties;
  return { sheets: book.worksheets.map((sheet) => sheetReading(sheet, date1904)) };
}

function sheetReading(sheet: ExcelJS.Worksheet, date1904: boolean): SheetReading {
  const cells: Record<string, CellReading> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const value = valueOf(cell.value, date1904);
      const { formula } = cell;
      if (value === undefined && !formula) return;
      cells[cell.address] = { ...(value !== undefined && { value }), ...(formula && { formula }) };
    }),
  );
  return { name: sheet.name, state: sheet.state, cells };
}

function valueOf(value: ExcelJS.CellValue | undefined, date1904: boolean): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return spelled(value);
  if (value instanceof Date) return `d:${value.getTime() / DAY + (date1904 ? 24_107 : 25_569)}`;
  if ("error" in value) return `e:${value.error}`;
  if ("richText" in value) return `s:${value.richText.map(({ text }) => text).join("")}`;
  if ("text" in value) return valueOf(value.text, date1904);
  if ("result" in value) return valueOf(value.result, date1904);
  return undefined;
}

import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { Ink, PaperBook, PaperCell, PaperSheet } from "./book";

/** Written into every part, so that the same book gives the same bytes on any day. */
const STAMP = new Date(Date.UTC(2024, 0, 2));
/** Zip entries carry local time; this one reads the same everywhere. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Its number in the format; the library declares sizes in an enum that isolated modules cannot use. */
const A4 = 9;
const THIN = { style: "thin", color: { argb: "FF808080" } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const FILLS: Partial<Record<Ink, string>> = { heading: "FFEDEDED", total: "FFF7F7F7", group: "FFF2F7FB" };
const SIZES: Partial<Record<Ink, number>> = { title: 16, subtitle: 12, note: 9 };
const BOLD: ReadonlySet<Ink> = new Set<Ink>(["title", "heading", "total", "group"]);
const UNFRAMED: ReadonlySet<Ink> = new Set<Ink>(["title", "subtitle", "unit", "note", "bare"]);

/** The book as the bytes of an .xlsx file. Same book, same bytes. */
export async function toXlsx(book: PaperBook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Fundscore";
  workbook.lastModifiedBy = "Fundscore";
  workbook.created = STAMP;
  workbook.modified = STAMP;
  for (const sheet of book.sheets) drawSheet(workbook, sheet, book.font);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return zipSync(unzipSync(written), { mtime: ENTRY_TIME, level: 6 });
}

function drawSheet(workbook: ExcelJS.Workbook, sheet: PaperSheet, font: PaperBook["font"]): void {
  const drawn = workbook.addWorksheet(sheet.name, {
    state: sheet.state,
    views: [{ showGridLines: false }],
    pageSetup: {
      orientation: sheet.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C&P / &N" },
  });
  Object.assign(drawn.pageSetup, { paperSize: A4 });
  if (sheet.repeatRows !== undefined) {
    drawn.pageSetup.printTitlesRow = `${sheet.repeatRows.top + 1}:${sheet.repeatRows.bottom + 1}`;
  }
  for (const area of sheet.frames) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) drawn.getCell(row + 1, col + 1).border = BORDER;
    }
  }
  for (const cell of sheet.cells.values()) {
    const target = drawn.getCell(cell.row + 1, cell.col + 1);
    target.value = contentOf(cell);
    target.font = {
      name: cell.ink === "title" ? font.title : font.body,
      size: SIZES[cell.ink] ?? 10,
      bold: BOLD.has(cell.ink),
    };
    const horizontal = cell.align ?? alignmentOf(cell.ink, typeof cell.value === "number");
    target.alignment = {
      horizontal,
      ...(horizontal === "left" && cell.ink === "text" ? { indent: 1 } : {}),
      vertical: "middle",
      wrapText: !["title", "subtitle", "unit", "bare"].includes(cell.ink),
    };
    if (!UNFRAMED.has(cell.ink)) target.border = BORDER;
    const fill = FILLS[cell.ink];
    if (fill !== undefined) target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
    if (cell.format !== undefined) target.numFmt = cell.format;
  }
  for (const area of sheet.merges) drawn.mergeCells(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
  for (const [col, width] of sheet.widths) drawn.getColumn(col + 1).width = width;
  for (const [row, height] of sheet.heights) drawn.getRow(row + 1).height = height;
  for (const row of sheet.hiddenRows) drawn.getRow(row + 1).hidden = true;
  for (const col of sheet.hiddenCols) drawn.getColumn(col + 1).hidden = true;
}

function contentOf({ value, formula, uncalculated }: PaperCell): ExcelJS.CellValue {
  if (formula === undefined) return value;
  return uncalculated === true ? { formula } : { formula, result: resultOf(value) };
}

/** An error value is no text. */
function resultOf(value: string | number | boolean): string | number | boolean | ExcelJS.CellErrorValue {
  return value === "#DIV/0!" || value === "#N/A" || value === "#REF!" || value === "#VALUE!" ? { error: value } : value;
}

function alignmentOf(ink: Ink, isNumber: boolean): "left" | "center" | "right" {
  switch (ink) {
    case "title":
    case "subtitle":
    case "heading":
      return "center";
    case "unit":
      return "right";
    case "total":
      return isNumber ? "right" : "center";
    case "number":
      return "right";
    case "group":
    case "text":
    case "note":
    case "bare":
      return "left";
  }
}

import { PaperSheet } from "../paper/book";
import { heightOf, wrappedLines } from "../paper/row-height";
import { isPrintedNumber, printed } from "./printed";

/** How a column is filled: `figure` types plain figures as numbers, the others leave everything text. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly kind: "text" | "centred" | "figure";
}

/** One line of a table as printed; `total` lines are bold. */
export interface PrintedRow {
  readonly cells: readonly string[];
  readonly total?: boolean;
}

export interface PrintedTable {
  readonly name: string;
  readonly title: string;
  /** Right-aligned above the heading; absent where the headings carry the unit. */
  readonly unit?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly PrintedRow[];
  readonly notes?: readonly string[];
}

/** Draws a table as bureaus do: merged title, unit line, bordered grid, bold totals, notes below. */
export function drawTable(table: PrintedTable): PaperSheet {
  const sheet = new PaperSheet(table.name);
  const last = table.columns.length - 1;
  table.columns.forEach(({ width }, col) => sheet.widths.set(col, width));
  sheet.put(0, 0, table.title, "title");
  sheet.merge(0, 0, 0, last);
  sheet.heights.set(0, 32);
  let row = 1;
  if (table.unit !== undefined) {
    sheet.put(row, 0, table.unit, "unit");
    sheet.merge(row, 0, row, last);
    row += 1;
  }
  table.columns.forEach(({ heading }, col) => sheet.put(row, col, heading, "heading"));
  sheet.heights.set(row, 26);
  sheet.repeatRows = { top: row, bottom: row };
  row += 1;
  const first = row;
  for (const line of table.rows) {
    drawRow(sheet, row, line, table.columns);
    row += 1;
  }
  sheet.frame(first, 0, row - 1, last);
  for (const note of table.notes ?? []) {
    sheet.put(row, 0, note, "note");
    sheet.merge(row, 0, row, last);
    const width = table.columns.reduce((sum, column) => sum + column.width, 0);
    sheet.heights.set(row, heightOf(wrappedLines(note, width)));
    row += 1;
  }
  return sheet;
}

/** The row of the first record. */
export function firstRow(table: PrintedTable): number {
  return table.unit === undefined ? 2 : 3;
}

function drawRow(sheet: PaperSheet, row: number, line: PrintedRow, columns: readonly Column[]): void {
  let lines = 1;
  line.cells.forEach((text, col) => {
    const column = columns[col];
    if (text === "" || column === undefined) return;
    const ink = line.total === true ? "total" : "text";
    if (column.kind === "figure" && isPrintedNumber(text)) {
      const { value, format } = printed(text);
      sheet.put(row, col, value, line.total === true ? "total" : "number", format === "General" ? {} : { format });
    } else {
      sheet.put(row, col, text, ink, { align: column.kind === "text" && ink === "text" ? "left" : "center" });
      lines = Math.max(lines, wrappedLines(text, column.width));
    }
  });
  sheet.heights.set(row, heightOf(lines));
}

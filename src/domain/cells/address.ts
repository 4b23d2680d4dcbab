/** A cell, counted from 0. A1 notation exists only in this file's functions and in what people read. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, counted from 0, all four borders included. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns of a sheet since Excel 2007: an address beyond them is none. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** A cell of a workbook as a key of maps and sets. */
export function addressKey({ sheet, row, col }: CellAddress): string {
  return `${row},${col},${sheet}`;
}

/** Each cell once, in the order in which they come first. */
export function uniqueCells(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [addressKey(cell), cell])).values()];
}

/** Whether a rectangle is one cell. */
export function isSingleCell({ top, left, bottom, right }: Omit<CellRange, "sheet">): boolean {
  return top === bottom && left === right;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(col: number): string {
  return (LETTERS[col] ??= spelledColumn(col));
}

/** Spelled once: every cell that is written and every shared formula asks for them. */
const LETTERS: string[] = [];

function spelledColumn(col: number): string {
  let letters = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of "A" … "XFD" counted from 0; undefined for anything else. */
export function parseColumnLetters(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + (letter.charCodeAt(0) - 64);
  return col <= MAX_COLS ? col - 1 : undefined;
}

/** "B7", without the sheet. */
export function formatA1({ row, col }: Pick<CellAddress, "row" | "col">): string {
  return columnLetters(col) + String(row + 1);
}

/** "B7:D9", or "B7" for a single cell, without the sheet. */
export function formatRangeA1(range: Pick<CellRange, "top" | "left" | "bottom" | "right">): string {
  const start = formatA1({ row: range.top, col: range.left });
  const end = formatA1({ row: range.bottom, col: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** The sheet's name as a formula must write it: quoted always, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return sheet.includes("'") ? `'${sheet.replaceAll("'", "''")}'` : `'${sheet}'`;
}

/** "'汇总 表'!B7": with a sheet name quoted as formulas need it. */
export function formatQualified(address: CellAddress): string {
  return `${quoteSheet(address.sheet)}!${formatA1(address)}`;
}

/** "汇总表!B7" as people write it in messages. */
export function formatPlace(address: CellAddress): string {
  return `${address.sheet}!${formatA1(address)}`;
}

/** Reads "B7", "$B$7"; undefined for anything that is not one cell. */
export function parseA1(text: string, sheet: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const col = parseColumnLetters(match[1]);
  const row = Number(match[2]) - 1;
  return col === undefined || row >= MAX_ROWS ? undefined : { sheet, row, col };
}

/** Reads "B7:D9" or "B7"; corners in any order. */
export function parseRangeA1(text: string, sheet: string): CellRange | undefined {
  const [first, second] = text.split(":");
  const start = first === undefined ? undefined : parseA1(first, sheet);
  const end = second === undefined ? start : parseA1(second, sheet);
  if (start === undefined || end === undefined) return undefined;
  return {
    sheet,
    top: Math.min(start.row, end.row),
    left: Math.min(start.col, end.col),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.col, end.col),
  };
}

/** As `parseRangeA1`, and whole columns and rows: "B:D", "3:5". */
export function parseReferenceA1(text: string, sheet: string): CellRange | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns !== null) return parseRangeA1(`${columns[1]}1:${columns[2]}${MAX_ROWS}`, sheet);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows !== null) return parseRangeA1(`A${rows[1]}:${columnLetters(MAX_COLS - 1)}${rows[2]}`, sheet);
  return parseRangeA1(text, sheet);
}

/** Whether a cell lies in a range of its own sheet. */
export function containsCell(range: CellRange, cell: CellAddress): boolean {
  return (
    range.sheet === cell.sheet &&
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.col >= range.left &&
    cell.col <= range.right
  );
}

/** A number that identifies a cell within its sheet; for keys of maps. */
export function cellKey(row: number, col: number): number {
  return row * MAX_COLS + col;
}

/** Whether two addresses name one cell. */
export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

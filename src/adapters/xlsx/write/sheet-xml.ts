import { formatA1, formatQualified, formatRangeA1 } from "../../../domain/address";
import type { Area, CellLook, PlannedCell } from "../../../sheets/plan";
import { MAIN_NS, REL_NS } from "../package/namespaces";
import { XML_HEAD } from "../package/package-editor";
import { escapeXml } from "../xml/xml-text";
import { cellXml } from "./cell-xml";
import { conditionsXml, validationsXml } from "./conditions-xml";
import { type PlannedSheet, filledArea } from "./planned-sheet";
import type { StringBook } from "./string-book";
import type { StyleBook } from "./style-book";

/** What stays of a sheet of ours that is written again. */
export interface KeptContent {
  /** `c` elements outside our area, by row and column. */
  readonly cells: readonly { readonly row: number; readonly col: number; readonly xml: string }[];
  /** Elements after the drawing that point to parts of the user's (comments, tables …), in order. */
  readonly tail: string;
}

export const NOTHING_KEPT: KeptContent = { cells: [], tail: "" };

/** The whole worksheet part of a plan. `drawingId`: the relationship of its drawing. */
export function sheetXml(
  plan: PlannedSheet,
  styles: StyleBook,
  strings: StringBook,
  drawingId: string | undefined,
  kept: KeptContent,
): string {
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN_NS}" xmlns:r="${REL_NS}">`,
    plan.print === undefined ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatRangeA1(filledArea(plan))}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
    `<sheetData>${rowsXml(plan, styles, strings, kept)}</sheetData>`,
    mergesXml(plan.merges ?? []),
    conditionsXml(plan.conditions ?? [], styles),
    validationsXml(plan.validations ?? []),
    linksXml(plan.cells),
    printXml(plan),
    drawingId === undefined ? "" : `<drawing r:id="${drawingId}"/>`,
    kept.tail,
    "</worksheet>",
  ].join("");
}

function paneXml({ freeze }: PlannedSheet): string {
  if (freeze === undefined || (freeze.rows === 0 && freeze.cols === 0)) return "";
  const { rows, cols } = freeze;
  const pane = rows > 0 && cols > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = (cols > 0 ? ` xSplit="${cols}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const corner = formatA1({ row: rows, col: cols });
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function columnsXml({ columnWidths }: PlannedSheet): string {
  if (columnWidths.length === 0) return "";
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

/** A cell to write: planned, or markup that is kept. */
type Written = PlannedCell | KeptContent["cells"][number];

function rowsXml(plan: PlannedSheet, styles: StyleBook, strings: StringBook, kept: KeptContent): string {
  const cells = inOrder(plan, kept);
  // One string for a row: a million short ones would have to be collected one by one.
  const rows: string[] = [];
  let xml = "";
  let row = -1;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined) continue;
    if (cell.row !== row) {
      if (row >= 0) rows.push(`${xml}</row>`);
      row = cell.row;
      const height = plan.rowHeights?.get(row);
      xml = `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`;
    }
    // Of two for one place the later one counts: planned over covered, kept over both.
    const next = cells[index + 1];
    if (next?.row === cell.row && next.col === cell.col) continue;
    xml += "xml" in cell ? cell.xml : cellXml(cell, styles, strings);
  }
  if (row >= 0) rows.push(`${xml}</row>`);
  return rows.join("");
}

function inOrder(plan: PlannedSheet, kept: KeptContent): readonly Written[] {
  const added = (plan.rowHeights?.size ?? 0) + (plan.merges?.length ?? 0) + kept.cells.length;
  if (added === 0 && isInOrder(plan.cells)) return plan.cells;
  const heights = [...(plan.rowHeights?.keys() ?? [])].map((row) => ({ row, col: -1, xml: "" }));
  const cells: Written[] = [...heights, ...coveredCells(plan), ...plan.cells, ...kept.cells];
  return cells.sort((a, b) => a.row - b.row || a.col - b.col);
}

function isInOrder(cells: readonly PlannedCell[]): boolean {
  let [row, col] = [-1, -1];
  for (const cell of cells) {
    if (cell.row < row || (cell.row === row && cell.col < col)) return false;
    ({ row, col } = cell);
  }
  return true;
}

/** Empty cells under a merge look like its first one: otherwise its borders end after the first cell. */
function coveredCells(plan: PlannedSheet): readonly PlannedCell[] {
  const merges = plan.merges ?? [];
  if (merges.length === 0) return [];
  const looks = new Map<string, CellLook | undefined>(plan.cells.map((cell) => [formatA1(cell), cell.look]));
  return merges.flatMap((merge) => {
    const look = looks.get(formatA1({ row: merge.top, col: merge.left }));
    if (look === undefined) return [];
    const cells: PlannedCell[] = [];
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let col = merge.left; col <= merge.right; col += 1) cells.push({ row, col, value: null, look });
    }
    return cells;
  });
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const list = merges.map((merge) => `<mergeCell ref="${formatRangeA1(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${list.join("")}</mergeCells>`;
}

function linksXml(cells: readonly PlannedCell[]): string {
  const links: string[] = [];
  for (const cell of cells) {
    if (cell.link === undefined) continue;
    links.push(`<hyperlink ref="${formatA1(cell)}" location="${escapeXml(formatQualified(cell.link))}"/>`);
  }
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** A4, one page wide, as many pages long as needed unless the plan wants one, page numbers below. */
function printXml({ print }: PlannedSheet): string {
  const margins = '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (print === undefined) return margins;
  const orientation = print.landscape ? "landscape" : "portrait";
  return (
    `<printOptions horizontalCentered="1"/>${margins}` +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${print.onePage === true ? 1 : 0}"/>` +
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>"
  );
}

import { formatA1, formatRangeA1, quoteSheet } from "../../../domain/address";
import type { Area, PlannedCell } from "../../../sheets/plan";
import { MAIN_NS, REL_NS, toStrict } from "../package/namespaces";
import { XML_HEAD } from "../package/package-editor";
import type { XmlSink } from "../xml/xml-sink";
import { escapeXml } from "../xml/xml-text";
import { conditionsXml, validationsXml } from "./conditions-xml";
import type { PlannedSheet } from "./planned-sheet";
import { type KeptContent, writeRows } from "./sheet-rows";
import type { StringBook } from "./string-book";
import type { StyleBook } from "./style-book";

/** Writes the whole worksheet part of a plan. */
export function writeSheet(
  plan: PlannedSheet,
  sink: XmlSink,
  { styles, strings, drawingId, kept, strict }: SheetSurroundings,
): void {
  const write = (...xml: readonly string[]) => sink.write(strict ? toStrict(xml.join("")) : xml.join(""));
  write(
    XML_HEAD,
    `<worksheet xmlns="${MAIN_NS}" xmlns:r="${REL_NS}">`,
    plan.print === undefined ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatRangeA1(plan.filled)}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
  );
  sink.write("<sheetData>");
  const linked = writeRows(plan, { sink, styles, strings }, kept);
  sink.write("</sheetData>");
  write(
    mergesXml(plan.merges ?? []),
    conditionsXml(plan.conditions ?? [], styles),
    validationsXml(plan.validations ?? []),
  );
  writeLinks(linked, sink);
  write(printXml(plan), drawingId === undefined ? "" : `<drawing r:id="${drawingId}"/>`, kept.tail, "</worksheet>");
}

/** What a sheet is written with. */
interface SheetSurroundings {
  readonly styles: StyleBook;
  readonly strings: StringBook;
  /** The relationship of its drawing. */
  readonly drawingId: string | undefined;
  readonly kept: KeptContent;
  /** Whether the workbook is in the strict dialect. */
  readonly strict: boolean;
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

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const list = merges.map((merge) => `<mergeCell ref="${formatRangeA1(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${list.join("")}</mergeCells>`;
}

function writeLinks(cells: readonly PlannedCell[], sink: XmlSink): void {
  if (cells.length === 0) return;
  const sheets = new Map<string, string>();
  sink.write("<hyperlinks>");
  for (const { link, row, col } of cells) {
    if (link === undefined) continue;
    let sheet = sheets.get(link.sheet);
    if (sheet === undefined) sheets.set(link.sheet, (sheet = escapeXml(quoteSheet(link.sheet))));
    sink.write(`<hyperlink ref="${formatA1({ row, col })}" location="${sheet}!${formatA1(link)}"/>`);
  }
  sink.write("</hyperlinks>");
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

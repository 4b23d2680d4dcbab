import { formatA1, formatRangeA1, quoteSheet } from "../../../../domain/cells/address";
import type { Area } from "../../../../domain/cells/area";
import type { PlannedCell } from "../../../../sheets/plan";
import { WORKSHEET_ORDER } from "../../package/child-order";
import type { Dialect } from "../../package/namespaces";
import { inDialect, MAIN_NS, REL_NS } from "../../package/namespaces";
import type { XmlSink } from "../../xml/xml-sink";
import { XML_HEAD } from "../../xml/xml-text";
import { escapeXml } from "../../xml/xml-text";
import type { PlannedSheet } from "../book/planned-sheet";
import type { SheetBreaks } from "../kept/kept-breaks";
import { highestPriority } from "../kept/kept-conditions";
import type { KeptContent } from "../kept/kept-content";
import { conditionsXml, validationsXml } from "../shared/conditions-xml";
import type { StringBook } from "../shared/string-book";
import type { StyleBook } from "../shared/style-book";
import { writeRows } from "./sheet-rows";

/** Writes the whole worksheet part of a plan. */
export function writeSheet(
  plan: PlannedSheet,
  sink: XmlSink,
  { styles, strings, drawingId, kept, breaks, dialect }: SheetSurroundings,
): void {
  const write = (...xml: readonly string[]) => sink.write(inDialect(xml.join(""), dialect));
  const keptOf = (...names: readonly string[]) => names.map((name) => kept.elements.get(name) ?? "").join("");
  /** The user's own where there is one, else ours. */
  const either = (name: string, ours: string) => kept.elements.get(name) ?? ours;
  write(
    `${XML_HEAD}<worksheet xmlns="${MAIN_NS}" xmlns:r="${REL_NS}"${kept.declarations}>`,
    either("sheetPr", plan.print === undefined ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
    `<dimension ref="${formatRangeA1(plan.filled)}"/>`,
    either("sheetViews", viewXml(plan)),
    either("sheetFormatPr", '<sheetFormatPr defaultRowHeight="15"/>'),
    columnsXml(plan, keptOf("cols")),
  );
  sink.write("<sheetData>");
  const linked = writeRows(plan, { sink, styles, strings }, kept);
  sink.write("</sheetData>");
  const conditions = keptOf("conditionalFormatting");
  write(
    keptOf(...between("sheetData", "autoFilter")),
    either("autoFilter", plan.filter === undefined ? "" : `<autoFilter ref="${formatRangeA1(plan.filter)}"/>`),
    keptOf(...between("autoFilter", "mergeCells")),
    mergesXml([...(plan.merges ?? []), ...kept.merges]),
    keptOf("phoneticPr"),
    conditionsXml(plan.conditions ?? [], styles, highestPriority(conditions, keptOf("extLst"))),
    conditions,
    validationsXml(plan.validations ?? [], keptOf("dataValidations")),
  );
  writeLinks(linked, sink, keptOf("hyperlinks"));
  const paper = printXml(plan);
  write(
    ...Object.entries(paper).map(([name, ours]) => either(name, ours)),
    breaksXml(breaks),
    keptOf(...BEFORE_DRAWING),
    drawingId === undefined ? "" : `<drawing r:id="${drawingId}"/>`,
    keptOf(...AFTER_DRAWING),
    "</worksheet>",
  );
}

const between = (after: string, before?: string) => {
  const order: readonly string[] = WORKSHEET_ORDER;
  return order.slice(order.indexOf(after) + 1, before === undefined ? undefined : order.indexOf(before));
};
const BEFORE_DRAWING = between("rowBreaks", "drawing");
const AFTER_DRAWING = between("drawing");

/** What a sheet is written with. */
interface SheetSurroundings {
  readonly styles: StyleBook;
  readonly strings: StringBook;
  /** The relationship of its drawing. */
  readonly drawingId: string | undefined;
  readonly kept: KeptContent;
  readonly breaks: SheetBreaks;
  readonly dialect: Dialect;
}

function viewXml(plan: PlannedSheet): string {
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews>`;
}

function paneXml({ freeze }: PlannedSheet): string {
  if (freeze === undefined || (freeze.rows === 0 && freeze.cols === 0)) return "";
  const { rows, cols } = freeze;
  const pane = rows > 0 && cols > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = (cols > 0 ? ` xSplit="${cols}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const corner = formatA1({ row: rows, col: cols });
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** `kept`: the whole element as it was, or the columns behind ours. */
function columnsXml({ columnWidths }: PlannedSheet, kept: string): string {
  if (kept.startsWith("<cols")) return kept;
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const all = columns.join("") + kept;
  return all === "" ? "" : `<cols>${all}</cols>`;
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const list = merges.map((merge) => `<mergeCell ref="${formatRangeA1(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${list.join("")}</mergeCells>`;
}

function breaksXml({ all }: SheetBreaks): string {
  if (all.length === 0) return "";
  const manual = all.filter((one) => one.includes(' man="1"')).length;
  return `<rowBreaks count="${all.length}" manualBreakCount="${manual}">${all.join("")}</rowBreaks>`;
}

function writeLinks(cells: readonly PlannedCell[], sink: XmlSink, kept: string): void {
  if (cells.length === 0 && kept === "") return;
  const sheets = new Map<string, string>();
  sink.write("<hyperlinks>");
  for (const { link, row, col } of cells) {
    if (link === undefined) continue;
    let sheet = sheets.get(link.sheet);
    if (sheet === undefined) sheets.set(link.sheet, (sheet = escapeXml(quoteSheet(link.sheet))));
    sink.write(`<hyperlink ref="${formatA1({ row, col })}" location="${sheet}!${formatA1(link)}"/>`);
  }
  sink.write(`${kept}</hyperlinks>`);
}

/** A4, one page wide, as many pages long as needed unless the plan wants one, page numbers below; by element, in order. */
function printXml({ print }: PlannedSheet): Readonly<Record<string, string>> {
  const pageMargins = '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (print === undefined) return { printOptions: "", pageMargins, pageSetup: "", headerFooter: "" };
  const orientation = print.landscape ? "landscape" : "portrait";
  const pages = `fitToWidth="1" fitToHeight="${print.onePage === true ? 1 : 0}"`;
  return {
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins,
    pageSetup: `<pageSetup paperSize="9" orientation="${orientation}" ${pages}/>`,
    headerFooter: "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>",
  };
}

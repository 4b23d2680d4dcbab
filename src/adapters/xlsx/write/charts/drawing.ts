import { OWN_CHART_PREFIX } from "../../../../sheets/own/own-sheets";
import type { ChartPlan } from "../../../../sheets/plan";
import type { Dialect } from "../../package/namespaces";
import { CHART_NS, DRAWING_NS, inDialect, REL_NS, SHEET_DRAWING_NS } from "../../package/namespaces";
import type { PackageEditor } from "../../package/package-editor";
import { relationshipId } from "../../read/workbook-part";
import { XmlEdits } from "../../xml/xml-edit";
import { XML_HEAD } from "../../xml/xml-text";
import { escapeXml } from "../../xml/xml-text";
import { attributeOf, descendantsOf, parseXml, type XmlElement } from "../../xml/xml-tree";
import type { ValueSource } from "../book/planned-sheet";
import { chartXml } from "./chart-xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Writes the charts of one of our sheets into its drawing. Our charts there are replaced in their parts, pictures
 * and shapes of the user's stay. Returns the relationship id of the drawing, or undefined when there is none.
 */
export function writeDrawing(
  editor: PackageEditor,
  sheetPart: string,
  charts: readonly ChartPlan[],
  values: ValueSource,
  dialect: Dialect,
): string | undefined {
  const existing = editor.relationships(sheetPart).find(({ kind }) => kind === "drawing");
  if (existing?.part === undefined && charts.length === 0) return undefined;
  const part = existing?.part ?? editor.freePart(`${folderOf(sheetPart)}drawings/drawing`);
  const bytes = editor.xml(part) ?? new TextEncoder().encode(inDialect(EMPTY_DRAWING, dialect));
  const root = parseXml(bytes);
  const ours = root.children.filter((anchor) => chartNumber(anchor) !== undefined);
  if (ours.length === root.children.length && charts.length === 0) {
    if (existing !== undefined) editor.unrelate(sheetPart, existing.id);
    return undefined;
  }
  editor.set(part, bytes);
  editor.setContentType(part, DRAWING_TYPE);
  const edits = new XmlEdits(bytes);
  for (const anchor of ours) edits.remove(anchor);
  const chartParts = reusableCharts(editor, part, ours);
  // Names of shapes are counted in one row; the user's keep theirs.
  const firstId = root.children.reduce(
    (most, anchor) => (ours.includes(anchor) ? most : Math.max(most, largestId(anchor))),
    1,
  );
  const anchors = charts.map((chart, index) => {
    const chartPart = chartParts[index] ?? editor.freePart(`${folderOf(sheetPart)}charts/chart`);
    editor.set(chartPart, inDialect(chartXml(chart, values), dialect));
    editor.setContentType(chartPart, CHART_TYPE);
    return anchorXml(chart, index, firstId + 1 + index, editor.relate(part, "chart", chartPart));
  });
  for (const gone of chartParts.slice(charts.length)) dropChart(editor, part, gone);
  if (root.selfClosing) edits.append(root, inDialect(anchors.join(""), dialect));
  else edits.insert(root.closeStart, inDialect(anchors.join(""), dialect));
  editor.set(part, edits.bytes());
  return editor.relate(sheetPart, "drawing", part);
}

const EMPTY_DRAWING = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING_NS}" xmlns:a="${DRAWING_NS}"></xdr:wsDr>`;

/** The parts that our charts in this drawing stand in, in the order of our numbering. */
function reusableCharts(editor: PackageEditor, drawing: string, ours: readonly XmlElement[]): readonly string[] {
  const parts = new Map(editor.relationships(drawing).map(({ id, part }) => [id, part]));
  return [...ours]
    .sort((a, b) => (chartNumber(a) ?? 0) - (chartNumber(b) ?? 0))
    .flatMap((anchor) => {
      const [chart] = descendantsOf(anchor, "chart");
      const part = chart === undefined ? undefined : parts.get(relationshipId(chart));
      return part === undefined ? [] : [part];
    });
}

function dropChart(editor: PackageEditor, drawing: string, chart: string): void {
  const relationship = editor.relationships(drawing).find(({ part }) => part === chart);
  if (relationship !== undefined) editor.unrelate(drawing, relationship.id);
}

function chartNumber(anchor: XmlElement): number | undefined {
  const [properties] = descendantsOf(anchor, "cNvPr");
  const name = properties === undefined ? "" : (attributeOf(properties, "name") ?? "");
  return name.startsWith(OWN_CHART_PREFIX) ? Number(name.slice(OWN_CHART_PREFIX.length)) : undefined;
}

function largestId(anchor: XmlElement): number {
  return [...descendantsOf(anchor, "cNvPr")].reduce(
    (most, one) => Math.max(most, Number(attributeOf(one, "id")) || 0),
    0,
  );
}

function anchorXml({ area, title }: ChartPlan, index: number, id: number, relationship: string): string {
  const place = (tag: string, col: number, row: number) =>
    `<xdr:${tag}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING_NS}" xmlns:a="${DRAWING_NS}">` +
    place("from", area.left, area.top) +
    place("to", area.right + 1, area.bottom + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${OWN_CHART_PREFIX}${index + 1}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${CHART_NS}"><c:chart xmlns:c="${CHART_NS}" xmlns:r="${REL_NS}" r:id="${relationship}"/></a:graphicData>` +
    "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** The folder that holds worksheets/, drawings/ and charts/: "xl/". */
function folderOf(sheetPart: string): string {
  const steps = sheetPart.split("/");
  return steps
    .slice(0, Math.max(0, steps.length - 2))
    .map((step) => `${step}/`)
    .join("");
}

/**
 * The two dialects of Office Open XML. Excel writes the transitional one; "Strict Open XML Spreadsheet" is a
 * choice in its save dialog. Our own parts are written in transitional and translated where the workbook is strict.
 */
export type Dialect = "transitional" | "strict";

const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** Namespaces of what we write ourselves (ECMA-376 part 4, transitional). */
export const MAIN_NS = `${TRANSITIONAL}spreadsheetml/2006/main`;
export const REL_NS = `${TRANSITIONAL}officeDocument/2006/relationships`;
export const DRAWING_NS = `${TRANSITIONAL}drawingml/2006/main`;
export const SHEET_DRAWING_NS = `${TRANSITIONAL}drawingml/2006/spreadsheetDrawing`;
export const CHART_NS = `${TRANSITIONAL}drawingml/2006/chart`;
/** Relationship parts and content types are the same in both dialects. */
export const PACKAGE_REL_NS = `${TRANSITIONAL}package/2006/relationships`;
export const CONTENT_TYPES_NS = `${TRANSITIONAL}package/2006/content-types`;

/** The last word of a relationship type, which both dialects share: "worksheet", "sharedStrings", "drawing" … */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** The whole type of a relationship in the dialect of the workbook. */
export function relationshipType(kind: string, dialect: Dialect): string {
  return inDialect(`${REL_NS}/${kind}`, dialect);
}

/** The dialect that a namespace belongs to. */
export function dialectOf(namespace: string): Dialect {
  return namespace.startsWith(STRICT) ? "strict" : "transitional";
}

/** Our markup in the dialect of the workbook: in the strict one the namespaces lose their year. */
export function inDialect(xml: string, dialect: Dialect): string {
  if (dialect === "transitional") return xml;
  return xml
    .replaceAll(MAIN_NS, `${STRICT}spreadsheetml/main`)
    .replaceAll(REL_NS, `${STRICT}officeDocument/relationships`)
    .replaceAll(DRAWING_NS, `${STRICT}drawingml/main`)
    .replaceAll(SHEET_DRAWING_NS, `${STRICT}drawingml/spreadsheetDrawing`)
    .replaceAll(CHART_NS, `${STRICT}drawingml/chart`);
}

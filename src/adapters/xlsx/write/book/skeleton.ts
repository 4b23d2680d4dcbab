import { CONTENT_TYPES_NS, MAIN_NS, PACKAGE_REL_NS, relationshipType } from "../../package/namespaces";
import { XML_HEAD } from "../../xml/xml-text";
import { freshEntry, writeZip } from "../../zip/zip-writer";
import { borderXml, fontXml } from "../shared/looks";

/** The bytes of a package with everything but sheets. */
export function skeletonPackage(): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(Object.entries(SKELETON).map(([part, xml]) => freshEntry(part, encoder.encode(XML_HEAD + xml))));
}

const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts. The first cell style is what untouched cells have. */
const SKELETON = {
  "[Content_Types].xml":
    `<Types xmlns="${CONTENT_TYPES_NS}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE_REL_NS}">` +
    `<Relationship Id="rId1" Type="${relationshipType("officeDocument", "transitional")}" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN_NS}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE_REL_NS}">` +
    `<Relationship Id="rId1" Type="${relationshipType("styles", "transitional")}" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${MAIN_NS}"><fonts count="1">${fontXml({})}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="1">${borderXml({})}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

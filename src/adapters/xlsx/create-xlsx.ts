import type { SheetPlan } from "../../sheets/plan";
import { DEFAULT_LIMITS } from "./package/limits";
import { CONTENT_TYPES_NS, MAIN_NS, PACKAGE_REL_NS, relationshipType } from "./package/namespaces";
import { OpcPackage } from "./package/opc-package";
import { XML_HEAD } from "./package/package-editor";
import { readWorkbookPart } from "./read/workbook-part";
import { applyChanges } from "./write/apply-changes";
import { borderXml, fontXml } from "./write/looks";
import { ZipArchive } from "./zip/zip-archive";
import { freshEntry, writeZip } from "./zip/zip-writer";

/** A plan for a new workbook; whatever id it has, the sheet becomes one like any of the user's. */
export type NewSheetPlan = Omit<SheetPlan, "id">;

/** The bytes of a new workbook of these sheets only, for templates and consolidations. Same plans, same bytes. */
export function createXlsx(plans: readonly NewSheetPlan[]): Uint8Array {
  const skeleton = writeZip(
    Object.entries(SKELETON).map(([part, xml]) => freshEntry(part, new TextEncoder().encode(XML_HEAD + xml))),
  );
  const parts = new OpcPackage(ZipArchive.open(skeleton, DEFAULT_LIMITS));
  const workbook = { grids: [], formats: ["General"], names: [], date1904: false };
  const anonymous = plans.map((plan) => ({ ...plan, id: undefined }));
  return applyChanges({ parts, book: readWorkbookPart(parts), workbook }, anonymous, undefined);
}

const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A package with everything but sheets. The first cell style is what untouched cells have. */
const SKELETON = {
  "[Content_Types].xml":
    `<Types xmlns="${CONTENT_TYPES_NS}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE_REL_NS}">` +
    `<Relationship Id="rId1" Type="${relationshipType("officeDocument", false)}" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN_NS}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE_REL_NS}">` +
    `<Relationship Id="rId1" Type="${relationshipType("styles", false)}" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${MAIN_NS}"><fonts count="1">${fontXml({})}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="1">${borderXml({})}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

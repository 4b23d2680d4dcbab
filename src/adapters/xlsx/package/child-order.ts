import type { XmlEdits } from "../xml/xml-edit";
import type { XmlElement } from "../xml/xml-tree";
import { descendantsOf } from "../xml/xml-tree";

/** The orders that the schema (ECMA-376 part 1, A.2) demands; Excel repairs a file that breaks them. */
export const WORKSHEET_ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
] as const;

/** Children of `workbook`, by the same schema. */
export const WORKBOOK_ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr"],
  ...["smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
] as const;

/** Children of `styleSheet`, by the same schema. */
export const STYLES_ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
] as const;

/** Puts a new child where the schema wants it: before the first child that must come later, else at the end. */
export function insertOrdered(
  edits: XmlEdits,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): void {
  const rank = order.indexOf(local);
  const next = parent.children.find((child) => order.indexOf(localNameOf(child, order)) > rank);
  if (next === undefined) edits.append(parent, xml);
  else edits.insertPrefixed(next.start, xml, parent);
}

/**
 * The name by which a child of a part is ordered: where alternatives are wrapped up (`mc:AlternateContent`), that of the
 * first element within that has a place in the order.
 */
export function localNameOf(child: XmlElement, order: readonly string[] = WORKSHEET_ORDER): string {
  if (child.local !== "AlternateContent") return child.local;
  const known = [...descendantsOf(child)].find(({ local }) => order.includes(local));
  return known?.local ?? child.local;
}

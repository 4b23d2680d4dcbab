import { columnLetters, quoteSheet } from "../../../../domain/cells/address";
import type { Area } from "../../../../domain/cells/area";
import {
  OWN_AREA_NAME,
  OWN_BREAKS_NAME,
  OWN_DIGEST_NAME,
  OWN_NAMES,
  recordedArea,
  recordedBreaks,
} from "../../../../sheets/own/own-sheets";
import { constantsOfPlan, digestOf } from "../../../../sheets/own/written-digest";
import { OWN_SHEET_NAME } from "../../../../sheets/workbook";
import { insertOrdered, WORKBOOK_ORDER } from "../../package/child-order";
import type { Dialect } from "../../package/namespaces";
import { inDialect, REL_NS } from "../../package/namespaces";
import { refersTo } from "../../read/read-workbook";
import type { WorkbookPart } from "../../read/workbook-part";
import { XmlEdits } from "../../xml/xml-edit";
import { escapeXml } from "../../xml/xml-text";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../../xml/xml-tree";
import type { BookLayout, PlacedSheet } from "./book-layout";

const TITLES_NAME = "_xlnm.Print_Titles";
/** Repeats the area of a sheet's filter. */
const FILTER_NAME = "_xlnm._FilterDatabase";

interface WantedName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** What was written on a sheet and is named in the workbook part. */
export interface SheetFact {
  /** The area of its filter. */
  readonly filter: Area | undefined;
  /** The rows before which we have a page begin. */
  readonly breaks: readonly number[];
}

/** What the workbook part has to know of our sheets, besides their places. */
interface SheetFacts {
  readonly relationshipOf: (sheet: PlacedSheet) => string;
  readonly facts: ReadonlyMap<PlacedSheet, SheetFact>;
  /** Makes Excel calculate everything when it opens the file. */
  readonly recalculate: boolean;
}

/** The workbook part with our sheets listed and named. */
export function editWorkbook(
  book: WorkbookPart,
  layout: BookLayout,
  { relationshipOf, facts, recalculate }: SheetFacts,
): Uint8Array {
  const edits = new XmlEdits(book.bytes);
  listSheets(edits, book, layout, relationshipOf);
  const newIndexes = layout.order.flatMap((entry, index) =>
    typeof entry === "number" ? [[entry, index] as const] : [],
  );
  const moved = new Map(newIndexes.filter(([old, now]) => old !== now));
  moveViews(edits, book.root, moved);
  nameSheets(edits, book, layout, { moved, facts });
  if (recalculate) askForCalculation(edits, book.root);
  return edits.isEmpty ? book.bytes : edits.bytes();
}

/** The area that a sheet of ours filled when it was last written. */
export function formerArea(book: WorkbookPart, sheetIndex: number): Area | undefined {
  return recordedArea(refersTo(book, sheetIndex, OWN_AREA_NAME) ?? "", "");
}

/** The page breaks that we set on a sheet of ours when it was last written. */
export function formerBreaks(book: WorkbookPart, sheetIndex: number): readonly number[] {
  return recordedBreaks(refersTo(book, sheetIndex, OWN_BREAKS_NAME) ?? "");
}

function listSheets(
  edits: XmlEdits,
  book: WorkbookPart,
  { order, placed }: BookLayout,
  relationshipOf: (sheet: PlacedSheet) => string,
): void {
  const list = childOf(book.root, "sheets");
  if (list === undefined) throw new Error("a workbook without sheets was read");
  const elements = childrenOf(list, "sheet");
  // New sheets stand before the old one that follows them.
  let pending = "";
  for (const entry of order) {
    if (typeof entry !== "number") {
      pending += sheetElement(entry, relationshipOf(entry), book.dialect);
      continue;
    }
    const element = elements[entry];
    if (pending !== "" && element !== undefined) edits.insertPrefixed(element.start, pending, list);
    pending = "";
  }
  if (pending !== "") edits.append(list, pending);
  for (const { oldIndex, plan } of placed) {
    const element = oldIndex === undefined ? undefined : elements[oldIndex];
    if (element === undefined) continue;
    edits.setAttribute(element, "name", plan.title);
    // A plan that says nothing leaves a sheet that a user has hidden hidden.
    if (plan.state === "visible") edits.removeAttribute(element, "state");
    else if (plan.state !== undefined) edits.setAttribute(element, "state", plan.state);
  }
}

function sheetElement({ plan, sheetId }: PlacedSheet, id: string, dialect: Dialect): string {
  const state = plan.state === undefined || plan.state === "visible" ? "" : ` state="${plan.state}"`;
  const namespace = inDialect(REL_NS, dialect);
  return `<sheet xmlns:r="${namespace}" name="${escapeXml(plan.title)}" sheetId="${sheetId}"${state} r:id="${id}"/>`;
}

/** The tab that is shown and the first one in sight stay the same sheets. */
function moveViews(edits: XmlEdits, root: XmlElement, moved: ReadonlyMap<number, number>): void {
  for (const view of childrenOf(childOf(root, "bookViews") ?? root, "workbookView")) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const now = moved.get(Number(attributeOf(view, attribute) ?? 0));
      if (now !== undefined) edits.setAttribute(view, attribute, String(now));
    }
  }
}

function nameSheets(
  edits: XmlEdits,
  book: WorkbookPart,
  layout: BookLayout,
  { moved, facts }: { readonly moved: ReadonlyMap<number, number>; readonly facts: SheetFacts["facts"] },
): void {
  const list = childOf(book.root, "definedNames");
  const elements = list === undefined ? [] : childrenOf(list, "definedName");
  const wanted = new Map(
    layout.order.flatMap((entry, index) => {
      const placed = placedSheet(layout, entry);
      return placed === undefined ? [] : [[index, wantedNames(placed, facts.get(placed))] as const];
    }),
  );
  for (const element of elements) {
    const local = attributeOf(element, "localSheetId");
    if (local === undefined) continue;
    const index = moved.get(Number(local)) ?? Number(local);
    edits.setAttribute(element, "localSheetId", String(index));
    const names = wanted.get(index);
    const name = attributeOf(element, "name") ?? "";
    if (names === undefined || !NAMES_OF_OURS.has(name)) continue;
    const still = names.get(name);
    if (still === undefined) edits.remove(element);
    else replaceText(edits, book.bytes, element, still.refersTo);
    names.delete(name);
  }
  const added = [...wanted].flatMap(([index, names]) => [...names.values()].map((name) => nameElement(name, index)));
  if (added.length === 0) return;
  if (list !== undefined) edits.append(list, added.join(""));
  else
    insertOrdered(edits, book.root, WORKBOOK_ORDER, "definedNames", `<definedNames>${added.join("")}</definedNames>`);
}

function placedSheet(layout: BookLayout, entry: number | PlacedSheet): PlacedSheet | undefined {
  return typeof entry === "number" ? layout.placed.find(({ oldIndex }) => oldIndex === entry) : entry;
}

/** Names that say what our sheets are now; all other names of theirs are the user's. */
const NAMES_OF_OURS: ReadonlySet<string> = new Set([...OWN_NAMES, TITLES_NAME, FILTER_NAME]);

function wantedNames({ plan }: PlacedSheet, fact: SheetFact | undefined): Map<string, WantedName> {
  const { filter, breaks = [] } = fact ?? {};
  const names: WantedName[] = [];
  if (plan.id !== undefined) {
    names.push(
      { name: OWN_SHEET_NAME, refersTo: `"${plan.id}"`, hidden: true },
      { name: OWN_AREA_NAME, refersTo: absolute(plan.title, plan.filled), hidden: true },
      { name: OWN_DIGEST_NAME, refersTo: `"${digestOf(constantsOfPlan(plan))}"`, hidden: true },
    );
    if (breaks.length > 0) names.push({ name: OWN_BREAKS_NAME, refersTo: `"${breaks.join(",")}"`, hidden: true });
  }
  if (filter !== undefined) names.push({ name: FILTER_NAME, refersTo: absolute(plan.title, filter), hidden: true });
  const rows = plan.print?.repeatRows;
  if (rows !== undefined) {
    const repeated = `${quoteSheet(plan.title)}!$${rows.top + 1}:$${rows.bottom + 1}`;
    names.push({ name: TITLES_NAME, refersTo: repeated, hidden: false });
  }
  return new Map(names.map((name) => [name.name, name]));
}

/** '总览'!$A$1:$H$40 */
function absolute(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoteSheet(sheet)}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

function nameElement({ name, refersTo, hidden }: WantedName, sheetIndex: number): string {
  const hiddenPart = hidden ? ' hidden="1"' : "";
  return `<definedName name="${name}" localSheetId="${sheetIndex}"${hiddenPart}>${escapeXml(refersTo)}</definedName>`;
}

function replaceText(edits: XmlEdits, bytes: Uint8Array, element: XmlElement, text: string): void {
  const escaped = new TextEncoder().encode(escapeXml(text));
  const same =
    element.closeStart - element.openEnd === escaped.length &&
    escaped.every((byte, index) => bytes[element.openEnd + index] === byte);
  if (!same) edits.replace(element.openEnd, element.closeStart, escapeXml(text));
}

/** Excel shall calculate everything when it opens the file. */
export function askForCalculation(edits: XmlEdits, root: XmlElement): void {
  const element = childOf(root, "calcPr");
  if (element === undefined) insertOrdered(edits, root, WORKBOOK_ORDER, "calcPr", '<calcPr fullCalcOnLoad="1"/>');
  else edits.setAttribute(element, "fullCalcOnLoad", "1");
}

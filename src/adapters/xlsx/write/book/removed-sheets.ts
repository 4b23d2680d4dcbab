import { sheetsOfOurs } from "../../../../sheets/own/own-sheets";
import { KEPT_COPY, OWN_SHEET_NAME } from "../../../../sheets/workbook";
import type { PackageEditor } from "../../package/package-editor";
import { ownSheets } from "../../read/read-workbook";
import { relationshipId, type WorkbookPart } from "../../read/workbook-part";
import { PackageTrouble } from "../../trouble";
import { XmlEdits } from "../../xml/xml-edit";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../../xml/xml-tree";
import { refuseShown } from "./results-shown";

/** Which places of the list of sheets are to go, and which hold copies that people keep. */
interface Places {
  readonly going: ReadonlySet<number>;
  readonly copies: ReadonlySet<number>;
}

/**
 * Takes all sheets of ours out of the workbook part and its relationships, and with them the names that belong to them;
 * what only they needed can no longer be reached afterwards. Gives the parts of the sheets. Throws `PackageTrouble`
 * workbook-protected where Excel would not let them be deleted, results-shown where something of the user's shows them.
 */
export function removeOurs(editor: PackageEditor, book: WorkbookPart): readonly string[] {
  const { originals, copies } = sheetsOfOurs(ownSheets(book), ({ name }) => name);
  const places = {
    going: new Set(originals.map(({ index }) => index)),
    copies: new Set(copies.map(({ index }) => index)),
  };
  const [first] = originals;
  if (first === undefined) return [];
  if (book.structureLocked) throw new PackageTrouble("workbook-protected", { sheet: first.name });
  refuseShown(editor, book, places.going);
  const edits = new XmlEdits(book.bytes);
  unlistSheets(editor, edits, book, places);
  removeNames(edits, book, places);
  showOthers(edits, book, places);
  editor.set(book.part, edits.bytes());
  return originals.flatMap(({ index }) => book.sheets[index]?.part ?? []);
}

function unlistSheets(editor: PackageEditor, edits: XmlEdits, book: WorkbookPart, { going }: Places): void {
  const list = childOf(book.root, "sheets");
  const elements = list === undefined ? [] : childrenOf(list, "sheet");
  for (const index of going) {
    const element = elements[index];
    if (element === undefined) continue;
    edits.remove(element);
    editor.unrelate(book.part, relationshipId(element));
  }
}

/** Names of a sheet that goes go with it; those of others follow their sheets to their new places. */
function removeNames(edits: XmlEdits, book: WorkbookPart, { going, copies }: Places): void {
  const list = childOf(book.root, "definedNames");
  const elements = list === undefined ? [] : childrenOf(list, "definedName");
  const leaving = elements.filter((element) => going.has(placeOf(element)));
  if (list !== undefined && leaving.length === elements.length) {
    edits.remove(list);
    return;
  }
  const now = newPlaces(book.sheets.length, going);
  for (const element of elements) {
    const place = placeOf(element);
    if (going.has(place)) edits.remove(element);
    else if (place >= 0) edits.setAttribute(element, "localSheetId", String(now[place] ?? place));
    if (copies.has(place) && attributeOf(element, "name") === OWN_SHEET_NAME)
      edits.replace(element.openEnd, element.closeStart, `"${KEPT_COPY}"`);
  }
}

/** The sheet that a name belongs to; -1 where it is the workbook's. */
function placeOf(name: XmlElement): number {
  return Number(attributeOf(name, "localSheetId") ?? -1);
}

/** Where each sheet stands once those that go are gone. */
function newPlaces(count: number, going: ReadonlySet<number>): readonly number[] {
  let place = 0;
  return Array.from({ length: count }, (_, index) => (going.has(index) ? place : place++));
}

/** The tab that is shown and the first one in sight stay what they are; in place of one that goes the first visible one. */
function showOthers(edits: XmlEdits, book: WorkbookPart, { going }: Places): void {
  const now = newPlaces(book.sheets.length, going);
  const visible = book.sheets.findIndex(({ state }, index) => state === "visible" && !going.has(index));
  for (const view of childrenOf(childOf(book.root, "bookViews") ?? book.root, "workbookView")) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const written = attributeOf(view, attribute);
      if (written === undefined) continue;
      const place = going.has(Number(written)) ? visible : Number(written);
      edits.setAttribute(view, attribute, String(now[place] ?? 0));
    }
  }
}

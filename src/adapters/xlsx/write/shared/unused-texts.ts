import { nameCode } from "../../xml/xml-bytes";
import { XmlEdits } from "../../xml/xml-edit";
import { CLOSE, END, OPEN, XmlScanner } from "../../xml/xml-scanner";
import { elementAt, type XmlElement } from "../../xml/xml-tree";

const CELL = nameCode("c");
const VALUE = nameCode("v");
const TYPE = nameCode("t");
const SI = nameCode("si");

/** The numbers of the shared strings that a sheet shows. */
export function textsUsedIn(sheet: Uint8Array): ReadonlySet<number> {
  const used = new Set<number>();
  const scanner = new XmlScanner(sheet);
  let isText = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === CELL) isText = scanner.value(TYPE) === "s";
    else if (isText && scanner.name === VALUE && !scanner.isEmptyElement()) {
      scanner.next();
      used.add(Number(scanner.text()));
    }
  }
  return used;
}

/**
 * The shared strings without these: at the end they are cut off, elsewhere emptied, so that the numbers of the others
 * stay as they are.
 */
export function withoutTexts(strings: Uint8Array, gone: ReadonlySet<number>): Uint8Array {
  const { root, entries } = entriesOf(strings);
  const lastKept = entries.flatMap((_, index) => (gone.has(index) ? [] : [index])).at(-1) ?? -1;
  const edits = new XmlEdits(strings);
  entries.forEach(({ start, end }, index) => {
    if (!gone.has(index)) return;
    edits.replace(start, end, "");
    if (index < lastKept) edits.insertPrefixed(end, "<si><t/></si>", root);
  });
  if (edits.isEmpty) return strings;
  if (root.attributes.has("uniqueCount")) edits.setAttribute(root, "uniqueCount", String(lastKept + 1));
  // How often all strings are used: optional, and not worth counting every cell of every sheet for.
  edits.removeAttribute(root, "count");
  return edits.bytes();
}

interface Entries {
  readonly root: XmlElement;
  readonly entries: readonly { readonly start: number; readonly end: number }[];
}

function entriesOf(strings: Uint8Array): Entries {
  const scanner = new XmlScanner(strings);
  scanner.next();
  const root = elementAt(scanner);
  const entries: { start: number; end: number }[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) continue;
    const start = scanner.tagStart;
    const isEntry = scanner.name === SI;
    scanner.skipElement();
    if (isEntry) entries.push({ start, end: scanner.tagEnd });
  }
  return { root, entries };
}

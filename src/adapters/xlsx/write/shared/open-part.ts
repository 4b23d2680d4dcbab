import { inDialect, MAIN_NS } from "../../package/namespaces";
import type { PackageEditor } from "../../package/package-editor";
import type { WorkbookPart } from "../../read/workbook-part";
import { naming } from "../../trouble";
import { XML_HEAD } from "../../xml/xml-text";
import { StringBook } from "./string-book";
import { StyleBook } from "./style-book";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

interface OpenedPart<Book> {
  readonly book: Book;
  /** Puts the part back when something was added, and relates it when it is new. */
  save(): void;
}

/** The styles of the workbook, to be added to. */
export function openStyles(editor: PackageEditor, book: WorkbookPart): OpenedPart<StyleBook> {
  return openPart(editor, book, {
    kind: "styles",
    name: "styles",
    type: STYLES_TYPE,
    empty: `<styleSheet xmlns="${MAIN_NS}"></styleSheet>`,
    open: (bytes) => new StyleBook(bytes),
  });
}

/** The shared strings of the workbook, to be added to. */
export function openStrings(editor: PackageEditor, book: WorkbookPart): OpenedPart<StringBook> {
  return openPart(editor, book, {
    kind: "sharedStrings",
    name: "sharedStrings",
    type: STRINGS_TYPE,
    empty: `<sst xmlns="${MAIN_NS}"></sst>`,
    open: (bytes) => new StringBook(bytes),
  });
}

function openPart<Book extends { bytes(): Uint8Array }>(
  editor: PackageEditor,
  { part: bookPart, relationships, dialect }: WorkbookPart,
  {
    kind,
    name,
    type,
    empty,
    open,
  }: { kind: string; name: string; type: string; empty: string; open: (bytes: Uint8Array) => Book },
): OpenedPart<Book> {
  const related = relationships.find((relationship) => relationship.kind === kind)?.part;
  const stem = `${bookPart.slice(0, bookPart.lastIndexOf("/") + 1)}${name}`;
  // A part that nothing refers to does not belong to the workbook, whatever its name.
  const part = related ?? (editor.has(`${stem}.xml`) ? editor.freePart(stem) : `${stem}.xml`);
  const existing = editor.xml(part);
  const hasContent = existing !== undefined && existing.length > 0;
  const bytes = hasContent ? existing : new TextEncoder().encode(XML_HEAD + inDialect(empty, dialect));
  const book = naming(part, () => open(bytes));
  return {
    book,
    save: () => {
      const saved = book.bytes();
      if (saved === bytes) return;
      editor.set(part, saved);
      editor.setContentType(part, type);
      editor.relate(bookPart, kind, part);
    },
  };
}

import { MAX_ROWS } from "../../../domain/cells/address";
import { addTo } from "../../../domain/collections/groups";
import type { Remark } from "../../../sheets/reading/comment-text";
import { commentText } from "../../../sheets/reading/comment-text";
import type { OpcPackage } from "../package/opc-package";
import { nameCode } from "../xml/xml-bytes";
import { CLOSE, END, OPEN, XmlScanner } from "../xml/xml-scanner";
import type { CellCounter } from "./cell-counter";
import { referenceKey } from "./cell-reference";
import { relationshipsOf, unlessBroken } from "./optional-parts";
import { readTextRuns } from "./shared-strings";

const AUTHOR = nameCode("author");
const COMMENT = nameCode("comment");
const TEXT = nameCode("text");
const THREADED = nameCode("threadedComment");
const REF = nameCode("ref");
const AUTHOR_ID = nameCode("authorId");
const LAST_PLACE = MAX_ROWS * 2 ** 14;

/** The author of what Excel puts into the notes for versions that know no threads: "tc={…}". */
const STANDS_FOR_THREAD = /^tc=/u;
/** There it says first that this version cannot show the thread, with a link; the comment follows its own heading. */
const BEFORE_THREAD = /^[^]*?go\.microsoft\.com\/fwlink[^\n]*\n\s*(?:[^\n]*[:：]\s*\n)?/u;

/** What costs are counted by, and how deep elements may stand within elements. */
interface ReadingLimits {
  readonly counter: CellCounter;
  readonly nesting: number;
}

/**
 * The notes and comments of a sheet by cell; undefined without any. A part that cannot be read counts as absent: the cells are
 * whole without it, and Excel opens such a workbook too.
 */
export function readComments(
  parts: OpcPackage,
  sheetPart: string,
  limits: ReadingLimits,
): ReadonlyMap<number, string> | undefined {
  const threads = new Map<number, Remark[]>();
  const notes = new Map<number, Remark[]>();
  for (const { kind, part } of relationshipsOf(parts, sheetPart)) {
    if (part === undefined) continue;
    if (kind === "threadedComment") unlessBroken(part, () => readThreads(parts.xml(part), threads, limits));
    if (kind === "comments") unlessBroken(part, () => readNotes(parts.xml(part), notes, limits));
  }
  const comments = new Map<number, string>();
  // Where a thread stands, the note beside it only repeats it.
  for (const [key, remarks] of [...notes, ...threads]) {
    const text = commentText(remarks);
    if (text !== "") comments.set(key, text);
  }
  return comments.size === 0 ? undefined : comments;
}

function readNotes(bytes: Uint8Array | undefined, notes: Map<number, Remark[]>, limits: ReadingLimits): void {
  if (bytes === undefined) return;
  const scanner = new XmlScanner(bytes, limits.nesting);
  const authors: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === AUTHOR) authors.push(ownText(scanner));
    if (scanner.name !== COMMENT) continue;
    const key = placeOf(scanner);
    const author = authors[Number(scanner.value(AUTHOR_ID))] ?? "";
    limits.counter.count();
    const text = textWithin(scanner, COMMENT);
    limits.counter.text(text.length);
    if (key === undefined) continue;
    addTo(notes, key, STANDS_FOR_THREAD.test(author) ? { text: text.replace(BEFORE_THREAD, "") } : { author, text });
  }
}

function readThreads(bytes: Uint8Array | undefined, threads: Map<number, Remark[]>, limits: ReadingLimits): void {
  if (bytes === undefined) return;
  const scanner = new XmlScanner(bytes, limits.nesting);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== THREADED) continue;
    const key = placeOf(scanner);
    limits.counter.count();
    const text = textWithin(scanner, THREADED);
    limits.counter.text(text.length);
    if (key !== undefined) addTo(threads, key, { text });
  }
}

/** The cell of the comment whose tag the scanner stands on. */
function placeOf(scanner: XmlScanner): number | undefined {
  const index = scanner.attribute(REF);
  const key = index < 0 ? -1 : referenceKey(scanner.bytes, scanner.valueStart(index), scanner.valueEnd(index));
  return key >= 0 && key < LAST_PLACE ? key : undefined;
}

/** The text of a comment, of one run as in threads or of several as in notes; leaves the scanner on its end tag. */
function textWithin(scanner: XmlScanner, container: number): string {
  if (scanner.isEmptyElement()) return "";
  const depth = scanner.depth;
  let text = "";
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE && scanner.name === container && scanner.depth < depth) return text;
    if (token === OPEN && scanner.name === TEXT && !scanner.isEmptyElement())
      text += container === COMMENT ? readTextRuns(scanner, TEXT) : ownText(scanner);
  }
  return text;
}

/** The text that an element holds without further elements. */
function ownText(scanner: XmlScanner): string {
  if (scanner.isEmptyElement()) return "";
  return scanner.next() === CLOSE ? scanner.text() : "";
}

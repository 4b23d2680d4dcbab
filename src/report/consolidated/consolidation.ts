import { exact } from "../../domain/figures/exact";
import { listed } from "../../domain/listing";
import type { Language } from "../../domain/lists";
import type { GradeBand } from "../../domain/model";
import { CONSOLIDATION } from "../../messages/consolidation";
import { say } from "../../messages/text/fill";
import type { Live } from "../live";
import { SheetDraft } from "../sheet-draft";
import type { BookEntry, MarkEntry, ReadEntry, RecordEntry, UnreadEntry } from "./book-entry";

/** One record with the file it comes from. */
export interface FiledRecord {
  readonly book: ReadEntry;
  readonly record: RecordEntry;
}

/** A record that has a mark. */
export interface MarkedRecord extends FiledRecord {
  readonly mark: MarkEntry;
}

/** All that the sheets of a consolidation are made of. */
export interface Consolidation {
  readonly lang: Language;
  readonly read: readonly ReadEntry[];
  readonly unread: readonly UnreadEntry[];
  readonly records: readonly FiledRecord[];
}

/**
 * Files in the order given. Those without a record are listed as not read, and so are graded copies beside the workbook
 * that they are of: their projects would count twice.
 */
export function consolidationOf(books: readonly BookEntry[], lang: Language): Consolidation {
  const filled = books.map((book) => (book.kind === "read" && book.records.length === 0 ? empty(book, lang) : book));
  const names = new Set(filled.filter(({ kind }) => kind === "read").map(({ file }) => file));
  const sorted = filled.map((book) => {
    const original = originalOf(book.file);
    return book.kind === "read" && names.has(original) && original !== book.file ? copy(book, original, lang) : book;
  });
  const read = sorted.filter((book) => book.kind === "read");
  return {
    lang,
    read,
    unread: sorted.filter((book) => book.kind === "unread"),
    records: read.flatMap((book) => book.records.map((record) => ({ book, record }))),
  };
}

function empty({ file }: ReadEntry, lang: Language): UnreadEntry {
  return {
    kind: "unread",
    file,
    why: CONSOLIDATION.nothingToConsolidate[lang],
    todo: CONSOLIDATION.nothingTodo[lang],
  };
}

/** 甲.graded.xlsx, or 甲.graded (1).xlsx as browsers number what is downloaded again, is a copy of 甲.xlsx. */
function originalOf(file: string): string {
  return file.replace(/\.graded(?: ?\(\d+\))?(?=\.[^./]+$)/iu, "");
}

function copy({ file }: ReadEntry, original: string, lang: Language): UnreadEntry {
  return {
    kind: "unread",
    file,
    why: say(CONSOLIDATION.copy, lang, { original }),
    todo: CONSOLIDATION.copyTodo[lang],
  };
}

/** How many files and projects there are, and by which rules. */
export function countsLine({ lang, read, unread, records }: Consolidation): string {
  return say(CONSOLIDATION.counts, lang, {
    files: String(read.length + unread.length),
    read: String(read.length),
    unread: String(unread.length),
    records: String(records.length),
    rules: listed([...new Set(read.map(({ rule }) => rule.title))], lang),
  });
}

/** The bands of grades that a file was graded by. */
export function bandsOf({ rule }: ReadEntry): readonly GradeBand[] {
  return rule.bands.map(({ grade, from }) => ({ grade, from: exact(from) }));
}

/** A sheet of a new workbook. An id identifies our sheets inside a user's workbook; here it is not used. */
export function newSheet(title: string, widths: readonly number[]): SheetDraft {
  return new SheetDraft("overview", title, widths);
}

/** A figure that comes from a file: the number itself, and its cell for formulas. */
export function putFigure(
  draft: SheetDraft,
  row: number,
  col: number,
  decimal: string | undefined,
  look: Parameters<SheetDraft["put"]>[3],
): Live | undefined {
  if (decimal === undefined) {
    draft.put(row, col, null, look);
    return undefined;
  }
  const value = exact(decimal);
  draft.put(row, col, value.toNumber(), look);
  return draft.figureAt(row, col, value);
}

import { bugEntry, consolidate, contributionOf, refusedEntry } from "../../app/consolidate";
import { errorText } from "../../domain/error-text";
import type { Language } from "../../domain/lists";
import type { Result } from "../../domain/result";
import type { BookEntry } from "../../report/consolidated/book-entry";
import type { Consolidated } from "../../report/consolidated/consolidated-sheets";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";

/** A file that a user has selected, as the browser gives it. */
export interface ChosenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** How a collection reports its progress, and learns that it was cancelled. */
export interface CollectRun {
  readonly language: Language;
  readonly open: (bytes: Uint8Array, file: string) => Promise<Result<Workbook, Refusal>>;
  readonly onProgress: (done: number, of: number) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Reads many files and plans one workbook over all of them, in the order of their names. One bad file stops nothing: it
 * is listed with the reason. Undefined when it was cancelled.
 */
export async function collectFiles(files: readonly ChosenFile[], run: CollectRun): Promise<Consolidated | undefined> {
  const sorted = [...files].sort((a, b) => a.name.localeCompare(b.name, "zh"));
  const entries: BookEntry[] = [];
  for (const file of sorted) {
    run.onProgress(entries.length, sorted.length);
    entries.push(await entryOf(file, run));
    if (run.isCancelled()) return undefined;
  }
  run.onProgress(entries.length, sorted.length);
  return consolidate(entries, run.language);
}

async function entryOf(file: ChosenFile, { open, language }: CollectRun): Promise<BookEntry> {
  try {
    const workbook = await open(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!workbook.ok) return refusedEntry(file.name, workbook.refusal, language);
    const given = contributionOf(workbook.value, file.name, { lang: language });
    return given.ok ? given.value.entry : refusedEntry(file.name, given.refusal, language);
  } catch (error) {
    return bugEntry(file.name, errorText(error), language);
  }
}

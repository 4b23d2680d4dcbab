import { bugEntry, consolidate, contributionOf, refusedEntry } from "../../app/consolidate";
import { errorText } from "../../domain/error-text";
import type { Language } from "../../domain/lists";
import type { Result } from "../../domain/result";
import type { BookEntry } from "../../report/consolidated/book-entry";
import type { Consolidated } from "../../report/consolidated/consolidated-sheets";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import type { Step } from "../words/pane-words";

/** Reads a file's bytes. */
export type OpenBytes = (bytes: Uint8Array, file: string) => Result<Workbook, Refusal>;

/** What is known of many files by now; one bad file stops nothing. */
export class CollectedBooks {
  readonly #language: Language;
  readonly #open: OpenBytes;
  readonly #entries: BookEntry[] = [];

  constructor(language: Language, open: OpenBytes) {
    this.#language = language;
    this.#open = open;
  }

  add(bytes: Uint8Array, file: string, onStep: (step: Step) => void): void {
    this.#entries.push(this.#entryOf(bytes, file, onStep));
  }

  /** One workbook over all of them, in the order in which they came. */
  consolidated(): Consolidated {
    return consolidate(this.#entries, this.#language);
  }

  #entryOf(bytes: Uint8Array, file: string, onStep: (step: Step) => void): BookEntry {
    const lang = this.#language;
    try {
      onStep("read");
      const workbook = this.#open(bytes, file);
      if (!workbook.ok) return refusedEntry(file, workbook.refusal, lang);
      const given = contributionOf(workbook.value, file, { lang, onStep });
      return given.ok ? given.value.entry : refusedEntry(file, given.refusal, lang);
    } catch (error) {
      return bugEntry(file, errorText(error), lang);
    }
  }
}

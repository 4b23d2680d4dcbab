import type { Language } from "../domain/lists";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { Outcome } from "../engine/outcome/outcome";
import type { Ledger } from "../ledger/ledger";
import { CONSOLIDATION } from "../messages/consolidation";
import { bugMessage } from "../messages/refusals/bug";
import { refusalParts } from "../messages/refusals/refusals";
import type { BookEntry, ReadEntry, UnreadEntry } from "../report/consolidated/book-entry";
import type { Consolidated } from "../report/consolidated/consolidated-sheets";
import { planConsolidation } from "../report/consolidated/consolidated-sheets";
import { extractBook } from "../report/consolidated/extract-book";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import { checkWorkbook } from "./check-workbook";
import type { EvaluationOptions } from "./evaluation-options";

/** A workbook of a folder, evaluated, with what it gives to the consolidation. */
export interface Contribution {
  readonly outcome: Outcome;
  /** What people have decided about it, as the workbook keeps it. */
  readonly ledger: Ledger;
  readonly entry: ReadEntry;
}

/** Evaluates one workbook as `check` does. `file` is the name that the consolidated workbook shows for it. */
export function contributionOf(
  workbook: Workbook,
  file: string,
  options: EvaluationOptions,
): Result<Contribution, Refusal> {
  const checked = checkWorkbook(workbook, options);
  if (!checked.ok) return checked;
  const { outcome, ledger } = checked.value;
  return ok({ outcome, ledger, entry: extractBook(file, workbook, outcome, options.lang) });
}

/** A file that was refused. */
export function refusedEntry(file: string, refusal: Refusal, lang: Language): UnreadEntry {
  const { what, todo } = refusalParts(refusal, lang);
  return { kind: "unread", file, why: what, todo };
}

/** A file that a bug of ours stopped. */
export function bugEntry(file: string, message: string, lang: Language): UnreadEntry {
  return {
    kind: "unread",
    file,
    why: bugMessage(message, lang),
    todo: CONSOLIDATION.bugTodo[lang],
  };
}

/** The sheets of one workbook over all files, in the order given. */
export function consolidate(entries: readonly BookEntry[], lang: Language): Consolidated {
  return planConsolidation(entries, lang);
}

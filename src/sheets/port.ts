import type { Result } from "../domain/result";
import type { WorkbookChanges } from "./plan";
import type { Workbook } from "./workbook";

/**
 * Why a host or a file says no. Not a finding about the user's data and not a bug of ours.
 * Each code has its words, with what to do, in `messages/`.
 */
export const REFUSAL_CODES = [
  // files
  "file-not-found",
  "is-a-folder",
  "read-denied",
  "file-in-use",
  "cannot-read",
  "empty-file",
  "not-a-zip",
  "encrypted",
  "legacy-xls",
  "binary-xlsb",
  "not-a-workbook",
  "truncated",
  "damaged",
  "forbidden-xml",
  "too-large",
  "write-denied",
  "disk-full",
  "cannot-write",
  "output-exists",
  "output-has-decisions",
  // hosts
  "sheet-protected",
  "workbook-protected",
  "cell-being-edited",
  "read-only",
  "payload-too-large",
  "session-lost",
  "host-busy",
  "api-missing",
  "access-denied",
  "place-gone",
  "cell-fixed",
  "cancelled",
  // the job
  "nothing-to-score",
  "nothing-filled-in",
  "nothing-in-it",
  "rival-inputs",
  "bad-profile",
  "bad-mapping",
  "not-a-table",
  "part-missing",
  "typed-over",
  "results-in-use",
  "results-shown",
  "only-results",
  "usage",
] as const;
/** Why a host or a file does not give or take what it is asked for. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why something cannot be done. Words for each code stand in `messages/`. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Facts for the message: file, sheet, cell, part, limit, path … */
  readonly facts: Readonly<Record<string, string>>;
}

/** The one door to a workbook: Excel, an .xlsx file and a workbook in memory stand behind it alike. */
export interface WorkbookPort {
  /** The whole workbook as plain data. */
  read(): Promise<Result<Workbook, Refusal>>;
  /** Refuses what `apply` is known to refuse, and changes nothing: asked before people are. */
  rehearse(changes: WorkbookChanges): Promise<Result<undefined, Refusal>>;
  /**
   * All or nothing: after a refusal the workbook is as it was. Gives what had to be left out; undefined: nothing. Who
   * cancels while it is written gets the refusal `cancelled`, or what was written where that was done already.
   */
  apply(changes: WorkbookChanges, isCancelled?: () => boolean): Promise<Result<LeftOut | undefined, Refusal>>;
}

/** What a run could not do without being hindered in the rest. */
export interface LeftOut {
  /** Protected sheets of the user's on which the marks stay as they were. */
  readonly unmarked: readonly string[];
}

import type { CellAddress } from "../../domain/cells/address";
import type { Grade, Severity } from "../../domain/lists";

/**
 * What one file of a folder gives to the consolidated workbook. Plain data, figures as exact decimals in text, so that
 * it can come from a worker thread.
 */
export type BookEntry = ReadEntry | UnreadEntry;

/** A file that could not be read, or has nothing to consolidate: why, and what to do. */
export interface UnreadEntry {
  readonly kind: "unread";
  readonly file: string;
  readonly why: string;
  readonly todo: string;
}

/** A file that was read: the rule it was scored by, its projects and what is wrong. */
export interface ReadEntry {
  readonly kind: "read";
  readonly file: string;
  readonly rule: RuleEntry;
  readonly records: readonly RecordEntry[];
  readonly findings: readonly FindingEntry[];
}

/** What of the profile in force the results need: its name, the bands of grades, and the decimals of a total. */
export interface RuleEntry {
  readonly title: string;
  /** Lower bounds as decimals, best grade first. */
  readonly bands: readonly { readonly grade: Grade; readonly from: string }[];
  readonly totalPlaces: number;
}

/** One project of a file: a form, or a line of a table. */
export interface RecordEntry {
  /** Where the file names it. */
  readonly at: CellAddress;
  readonly project: string;
  readonly department?: string;
  readonly implementer?: string;
  readonly money?: MoneyEntry;
  readonly mark?: MarkEntry;
  /** The total that a form states, also where nothing can be computed (no weights). */
  readonly stated?: string;
  /** Nobody has filled in actuals or scores yet. */
  readonly isUnfilled?: boolean;
  /** Findings of the file that lie within this record. */
  readonly findings: number;
}

/** Budget and spending, CNY in 万元, other currencies as the file has them. */
export interface MoneyEntry {
  /** 万元, another unit as written, or "" when the file states none. */
  readonly unit: string;
  readonly initial?: string;
  readonly budget?: string;
  readonly spent?: string;
  /** Which of the two budgets the rate divides by. */
  readonly over: "initial" | "budget";
  /** The rate as the file shows it. */
  readonly statedRate?: string;
}

/** The mark of a record under its profile, with the indicators it is the sum of. */
export interface MarkEntry {
  readonly total: string;
  readonly stated?: string;
  /** Full marks, where the file states them. */
  readonly weight?: string;
  /** The total out of a hundred, where indicators that do not apply leave less to be had; the grade is that of it. */
  readonly converted?: string;
  /** None where the scores are on another scale than grades are set for. */
  readonly grade?: Grade;
  readonly statedGrade?: string;
  /** What speaks against taking the grade as final, in words of the run's language. */
  readonly caveats: readonly string[];
  /** Empty where the file gives scores by project without indicators. */
  readonly indicators: readonly IndicatorEntry[];
}

/** An indicator of a form, with its points. */
export interface IndicatorEntry {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly stated?: string;
  readonly reason: string;
}

/** A finding in words of the run's language. */
export interface FindingEntry {
  readonly severity: Severity;
  readonly sheet: string;
  /** "E15" or "E4:E16". */
  readonly cell: string;
  readonly message: string;
  readonly advice: string;
}

import type { CellAddress, CellRange } from "./cells/address";
import type { ShownFigure } from "./figures/shown-figure";
import type { FindingClass, FindingKind, Severity } from "./lists";

/** Facts for the words of a finding or explanation; already formatted as people read figures. */
export type Facts = Readonly<Record<string, string>>;

/** What may have gone wrong: with one figure, with the terms of a sum, or with the place that a figure was taken from. */
export type ExplanationCode =
  | "times-power"
  | "divided-by-power"
  | "sign"
  | "swapped-digits"
  | "counted-twice"
  | "left-out"
  | "wrong-sign"
  | "two-counted-twice"
  | "two-left-out"
  | "result-confirmed"
  | "one-of"
  | "recalled-amount"
  | "weight-by-score"
  | "within-level"
  | "missing-project"
  | "overwritten-project"
  | "neighbour-column"
  | "neighbour-row"
  | "other-base"
  | "other-base-of-change"
  | "last-year"
  | ExplanationOfSeveral;

/** What binds the findings of one card. */
export type ExplanationOfSeveral =
  | "swapped-figures"
  | "swapped-in-line"
  | "moved-between"
  | "same-gap"
  | "whole-line"
  | "one-record"
  | "line-apart"
  | "line-of-zeros"
  | "line-left-out"
  | "line-twice"
  | "other-version"
  | "other-count"
  | "other-bands"
  | "pasted-line"
  | "other-unit"
  | "carried-on"
  | "renamed";

/** A likely cause found among the workbook's own figures. Shown, never applied. */
export interface Explanation {
  readonly code: ExplanationCode;
  readonly facts: Facts;
  readonly cells: readonly CellAddress[];
}

/** The figures that a finding compares. */
export interface ComparedFigures {
  readonly stated?: ShownFigure;
  readonly expected?: ShownFigure;
  /** Without sign. */
  readonly difference?: ShownFigure;
}

/**
 * Something the user's own figures say against each other. Returned, never thrown; language-free:
 * the words belong to the check and are filled at the edge.
 */
export interface Finding {
  /** Stable over sorting and inserted rows where possible: from check, names and values, not from row numbers. */
  readonly id: string;
  /** Code of the check, equal to its file name. */
  readonly check: string;
  readonly kind: FindingKind;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly at: CellAddress;
  /** When it concerns more than one cell. */
  readonly range?: CellRange;
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** The numbers among these, for whoever computes with them. */
  readonly figures?: ComparedFigures;
  /** Which variant of the check's words applies; "" for the main one. */
  readonly variant: string;
  readonly facts: Facts;
  readonly related: readonly CellAddress[];
  readonly explanations: readonly Explanation[];
  /** Findings with the same cause are one card: the id of the finding that leads the card. */
  readonly cause?: string;
  /** Cells and values it rests on; when one changes, decisions about it fall. */
  readonly evidence: readonly { readonly at: CellAddress; readonly text: string }[];
}

/** What became of a number of the workbook. */
export type CoverageClass = "proven" | "supported" | "contradicted" | "isolated" | "unread";

/** How many numbers the workbook holds, and what became of them. */
export interface Coverage {
  readonly numbers: number;
  readonly counts: Readonly<Record<CoverageClass, number>>;
  /** Where the numbers stand that a person has to look at, since nothing speaks for or against them. */
  readonly unchecked: Readonly<Record<UncheckedClass, readonly CellRange[]>>;
}

/** The classes of numbers that were not checked. */
export type UncheckedClass = "isolated" | "unread";

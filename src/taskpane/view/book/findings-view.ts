import type { UncheckedClass } from "../../../domain/finding";
import type { FindingClass, Severity } from "../../../domain/lists";
import type { PlaceView } from "./place-view";

/** What a reviewer decided about a finding. A logical contradiction can only be marked for correction or accepted as seen. */
export type FindingVerdict = "to-correct" | "explained" | "accepted";

/** Why a finding is not explained where it is decided: its figures cannot both be true, or its check reads a remark in the sheet. */
export type WhyNotExplained = "figures" | "remark";

/** What was decided about a finding, and by whom. */
export interface DecisionView {
  readonly verdict: FindingVerdict;
  readonly reason: string;
  readonly by: string;
}

/** A finding in words, with the places it speaks of. */
export interface FindingView {
  readonly id: string;
  readonly kind: string;
  readonly class: FindingClass;
  /** Undefined where an explanation is taken. */
  readonly notExplained?: WhyNotExplained;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly stated?: string;
  readonly expected?: string;
  /** What `expected` is called: a contradiction has an expected figure, a plausibility finding one to compare with. */
  readonly comparedWith: string;
  readonly difference?: string;
  readonly place: PlaceView;
  readonly related: readonly PlaceView[];
  readonly explanations: readonly { readonly text: string; readonly cells: readonly PlaceView[] }[];
  /** Findings with one cause share it: the id of the one that leads the card. */
  readonly cause: string;
  /** What score and grade become when it is resolved either way. */
  readonly radar?: string;
  readonly changesGrade?: boolean;
  readonly decision?: DecisionView;
  /** A decision that no longer counts: a figure it rested on has changed. */
  readonly fallen?: DecisionView;
}

/** What becomes of total and grade when a finding is settled either way. */
export interface RadarView {
  /** Id of the finding. */
  readonly finding: string;
  readonly title: string;
  readonly place: PlaceView;
  readonly text: string;
  readonly changesGrade: boolean;
}

/** How many numbers of the workbook came to what: see `Coverage`. */
export interface CoverageView {
  readonly numbers: number;
  readonly proven: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly isolated: number;
  readonly unread: number;
  /** Where the numbers stand that nobody checked. */
  readonly unchecked: Readonly<Record<UncheckedClass, readonly PlaceView[]>>;
}

import type { CellRange } from "../../domain/cells/address";
import type { Removal } from "../../sheets/own/removal";
import type { Refusal } from "../../sheets/port";
import type { SessionChange } from "../services/engine";
import type { BookView } from "../view/book/book-view";
import type { FormerRun } from "../view/former-run";
import type { Step } from "../words/pane-words";

/** What a user can set going. */
export type Run =
  "check" | "score" | "change" | "take-back" | "translate" | "show-marks" | "clear-marks" | "look-at-ours" | "remove";

/** What the pane does at the moment, or what came in its way. */
export type Activity =
  /** `after`: the run that has just ended, for what is said about it. */
  | { readonly kind: "resting"; readonly after?: Run | "cancel" | "cancelled-too-late" }
  /** `stopping`: the user has cancelled while the workbook was being written. */
  | { readonly kind: "working"; readonly run: Run; readonly step: Step; readonly stopping?: boolean }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/**
 * Why the view may not show how things are: cells were changed since it was made, or a run was cancelled before its
 * results could be shown.
 */
export type Stale = false | "edited" | "cancelled";

/** What is known of the workbook. It stays visible while something new is under way or has failed. */
export interface Standing {
  readonly view: BookView;
  readonly stale: Stale;
  /** The result sheets are older than what was decided since. */
  readonly unwritten: boolean;
  /** Findings are highlighted on the sheets, as far as the pane knows. */
  readonly marked: boolean;
  /** What this pane has written last. */
  readonly written?: Written;
}

/** What a run wrote, and where its overview stands. */
export interface Written {
  readonly sheets: number;
  readonly overview?: CellRange;
  /** Protected sheets that could not be marked. */
  readonly unmarked: readonly string[];
}

/** A refusal of host or file, or a bug of ours; shown apart from each other and from findings. */
export type Trouble =
  { readonly kind: "refusal"; readonly refusal: Refusal } | { readonly kind: "bug"; readonly message: string };

/** What would go, with what people have decided in the ledger. */
export interface AskedRemoval extends Removal {
  readonly kept: Pick<FormerRun, "decisions" | "corrections">;
}

/** Removing everything of ours from the workbook: looked at, asked about, done. */
export interface Removing {
  /** What the user is asked about; undefined while there is no question. */
  readonly asked: AskedRemoval | undefined;
  /** How many sheets the last look or the last removal was about. */
  readonly sheets: number;
  readonly ask: () => void;
  readonly confirm: () => void;
  readonly stay: () => void;
}

/** What the screens see of the workbook, and what they can set going. */
export interface Session {
  readonly activity: Activity;
  /** Undefined until a workbook was read. */
  readonly standing: Standing | undefined;
  /** Reads, maps, scores and checks; writes nothing. */
  readonly check: () => void;
  /** Does all that and writes the result sheets and marks. */
  readonly score: () => void;
  readonly cancel: () => void;
  /** Applies a change and keeps it in the workbook's ledger. */
  readonly change: (change: SessionChange) => void;
  /** Highlights the findings on the sheets; writes nothing else. */
  readonly showMarks: () => void;
  readonly clearMarks: () => void;
  readonly removing: Removing;
  /** Does again what was refused or failed. */
  readonly retry: () => void;
  readonly dismiss: () => void;
}

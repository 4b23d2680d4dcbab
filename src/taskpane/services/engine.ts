import type { Correction } from "../../app/correct-mapping";
import type { CellAddress } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import type { Result } from "../../domain/result";
import type { ScoreDecision } from "../../engine/outcome/decisions";
import type { CellEdit } from "../../sheets/cell-edit";
import type { Mark, WorkbookChanges } from "../../sheets/plan";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";
import type { BookView } from "../view/book/book-view";
import type { FindingVerdict } from "../view/book/findings-view";
import type { ScoreInShort } from "../view/book/scores-view";
import type { FormerRun } from "../view/former-run";
import type { Step } from "../words/pane-words";

/** What a user can change about a run. Each is kept in the ledger. */
export type SessionChange =
  | { readonly kind: "language"; readonly language: Language }
  /** A shipped profile's id, or the JSON text of one. */
  | { readonly kind: "profile"; readonly profile: string }
  /** The present profile with another over-fulfilment cut-off, in per cent. */
  | { readonly kind: "cut-off"; readonly percent: string }
  | { readonly kind: "score"; readonly decision: ScoreDecision; readonly on: string }
  | { readonly kind: "take-back-score"; readonly indicator: string }
  | {
      readonly kind: "finding";
      /** Findings with one cause are settled together. A contradiction among them is never taken for explained. */
      readonly ids: readonly string[];
      readonly verdict: FindingVerdict;
      readonly reason: string;
      readonly by: string;
      /** ISO day of the decision; the core knows no clock. */
      readonly on: string;
    }
  | { readonly kind: "take-back-finding"; readonly ids: readonly string[] }
  /** What was understood wrongly, or taking back such a correction. */
  | Correction
  /** The month up to which execution is looked at, or the money there is; undefined: as the workbook says. */
  | { readonly kind: "month"; readonly month: number | undefined }
  | { readonly kind: "available"; readonly amount: string | undefined }
  | { readonly kind: "template"; readonly json: string };

/** What to write, and which cells of ours that people typed into it would replace. */
export interface Planned {
  readonly changes: WorkbookChanges;
  readonly typedOver: readonly CellAddress[];
}

/**
 * The engine as the pane talks to it: in a worker where there is one, else in the same thread. It keeps the last
 * workbook; every answer is plain data.
 */
export interface Engine {
  /** Maps, scores and checks a workbook; the ledger in it is honoured. */
  open(workbook: Workbook, language: Language, onStep: (step: Step) => void): Promise<Result<BookView, Refusal>>;
  /** Whether the workbook that was opened last holds these cells. */
  holds(cells: readonly CellEdit[]): Promise<boolean>;
  /** What the ledger in a workbook keeps of earlier runs and decisions, the rest unread; undefined where it keeps nothing. */
  former(workbook: Workbook, language: Language): Promise<FormerRun | undefined>;
  /** Applies a change and gives the new view. */
  change(change: SessionChange): Promise<Result<BookView, Refusal>>;
  /** The score in short with another over-fulfilment cut-off (per cent; undefined: none), nothing kept. */
  preview(cutOffPercent: string | undefined): Promise<ScoreInShort | undefined>;
  /** The same with another rule, given as JSON text; undefined for what is none. */
  previewProfile(json: string): Promise<ScoreInShort | undefined>;
  /** Result sheets and marks to write. */
  plan(withMarks: boolean): Promise<Result<Planned, Refusal>>;
  /** Highlights of the findings to write, without any result sheet. */
  marks(): Promise<readonly Mark[]>;
  /** Says that what was planned last is in the workbook: from then on the ledger names that run. */
  written(): Promise<void>;
  /** The ledger alone to write: what was decided is kept at once, also when nothing is scored again. */
  record(): Promise<WorkbookChanges>;
  /** The mapping as a template file's text. */
  template(): Promise<string>;
}

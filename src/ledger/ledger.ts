import type { RunSettings, ScoreDecision } from "../engine/outcome/decisions";
import type { Checkpoint } from "../engine/outcome/progress";

/** A score decision as kept: with the time, as text, and the figures it was taken on. */
export interface KeptScoreDecision extends ScoreDecision {
  readonly when: string;
  /** Hash of the cells it rests on; another hash means that the decision must be confirmed again. "" = not recorded. */
  readonly evidence: string;
}

/** What a person decided about a finding. */
export interface FindingDecision {
  readonly finding: string;
  /** The finding's place and figures as people read them, so that the row can be understood without the program. */
  readonly name: string;
  /** `to-correct`: wrong, will be put right. `explained`: right as it stands, for the reason given. `accepted`: seen. */
  readonly kind: "to-correct" | "explained" | "accepted";
  readonly reason: string;
  readonly by: string;
  readonly when: string;
  readonly evidence: string;
}

/** The rule profile that a person chose: the id of a shipped one, or a whole profile as JSON text. */
export type KeptProfile = { readonly id: string } | { readonly json: string };

/** One line about the last run: what, and its value as text. */
export interface RunLine {
  readonly about: string;
  readonly value: string;
}

/** A row of the ledger sheet that could not be read. It is reported and written back, never dropped. */
export interface UnreadRow {
  /** Row as read, counted from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly problem: "unknown-kind" | "unknown-action" | "no-key" | "no-value";
}

/** What people decided about a workbook; kept in the workbook itself, on a sheet they can see. */
export interface Ledger {
  /** Corrections of the mapping as JSON text; its meaning belongs to the mapping. */
  readonly mapping?: string;
  readonly profile?: KeptProfile;
  readonly scores: readonly KeptScoreDecision[];
  readonly findings: readonly FindingDecision[];
  /** What a person said about the runs: up to which month, how much money there is. */
  readonly settings: RunSettings;
  /** The state of execution at dates that a person named; never changed by later runs. */
  readonly checkpoints: readonly Checkpoint[];
  readonly lastRun: readonly RunLine[];
  readonly unread: readonly UnreadRow[];
}

/** Nothing was decided yet. */
export const EMPTY_LEDGER: Ledger = {
  scores: [],
  findings: [],
  settings: {},
  checkpoints: [],
  lastRun: [],
  unread: [],
};

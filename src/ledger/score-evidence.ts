import type { Indicator, Model } from "../domain/model";
import { hashOf } from "../engine/checks/identity";
import { decisionIndex } from "../engine/scoring/scorecard/decision-index";
import type { KeptScoreDecision, Ledger } from "./ledger";

/**
 * What an evaluator's score rests on: weight, target and actual as the sheet gives them, without their places. The score
 * in the sheet is left out: putting it right to what the evaluator decided must not undo the decision.
 */
export function scoreEvidence({ weight, target, actual }: Indicator): string {
  return hashOf([weight?.quantity.text, target?.text, actual?.text].map((text) => text?.trim() ?? ""));
}

/** What became of the evaluator's decisions, by the indicators they are about now. */
export interface ScoreDecisions {
  readonly standing: ReadonlyMap<string, KeptScoreDecision>;
  /** A figure that the decision rested on has changed: it no longer counts and must be taken again. */
  readonly fallen: ReadonlyMap<string, KeptScoreDecision>;
}

/** Finds each decision's indicator, by id or by a name that only it has, and compares what it rested on. */
export function scoreDecisions({ scores }: Pick<Ledger, "scores">, model: Model): ScoreDecisions {
  const standing = new Map<string, KeptScoreDecision>();
  const fallen = new Map<string, KeptScoreDecision>();
  if (scores.length === 0) return { standing, fallen };
  const decisionOf = decisionIndex(scores);
  for (const indicator of model.scorecards.flatMap(({ indicators }) => indicators)) {
    const decision = decisionOf(indicator);
    if (decision === undefined) continue;
    const stands = decision.evidence === "" || decision.evidence === scoreEvidence(indicator);
    (stands ? standing : fallen).set(indicator.id, decision);
  }
  return { standing, fallen };
}

/** The decisions that still count. */
export function standingScores(ledger: Pick<Ledger, "scores">, model: Model): readonly KeptScoreDecision[] {
  return [...new Set(scoreDecisions(ledger, model).standing.values())];
}

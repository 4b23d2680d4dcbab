import type { Finding } from "../domain/finding";
import { hashOf } from "../engine/checks/identity";
import type { FindingDecision, Ledger } from "./ledger";

/**
 * What a decision about a finding rests on: the figures of its evidence, without their rows, so that sorting and
 * inserted rows do not touch it while a changed figure does.
 */
export function decisionEvidence(finding: Finding): string {
  return hashOf(finding.evidence.map(({ at, text }) => `${at.sheet}\u0001${text}`).sort());
}

/** The findings that still ask for something: not accepted or explained. One to be corrected is open until it is. */
export function openFindings(ledger: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const standing = standingDecisions(ledger, findings);
  return findings.filter(({ id }) => [undefined, "to-correct"].includes(standing.get(id)?.kind));
}

/** The decisions that still stand, by finding: one falls when a figure that it rested on has changed. */
export function standingDecisions(ledger: Ledger, findings: readonly Finding[]): ReadonlyMap<string, FindingDecision> {
  const kept = new Map(ledger.findings.map((decision) => [decision.finding, decision]));
  const standing = new Map<string, FindingDecision>();
  for (const finding of findings) {
    const decision = kept.get(finding.id);
    if (decision === undefined) continue;
    if (decision.evidence === "" || decision.evidence === decisionEvidence(finding)) standing.set(finding.id, decision);
  }
  return standing;
}

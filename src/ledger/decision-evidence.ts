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

/** What became of the decisions about findings, by finding. */
export interface FindingDecisions {
  readonly standing: ReadonlyMap<string, FindingDecision>;
  /** A figure that the decision rested on has changed: it no longer counts and must be taken again. */
  readonly fallen: ReadonlyMap<string, FindingDecision>;
}

/** Finds each finding's decision and compares what it rested on. */
export function findingDecisions(ledger: Ledger, findings: readonly Finding[]): FindingDecisions {
  const kept = new Map(ledger.findings.map((decision) => [decision.finding, decision]));
  const standing = new Map<string, FindingDecision>();
  const fallen = new Map<string, FindingDecision>();
  for (const finding of findings) {
    const decision = kept.get(finding.id);
    if (decision === undefined) continue;
    const stands = decision.evidence === "" || decision.evidence === decisionEvidence(finding);
    (stands ? standing : fallen).set(finding.id, decision);
  }
  return { standing, fallen };
}

/** The findings that still ask for something: not accepted or explained. One to be corrected is open until it is. */
export function openFindings(ledger: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const { standing } = findingDecisions(ledger, findings);
  return findings.filter(({ id }) => [undefined, "to-correct"].includes(standing.get(id)?.kind));
}

import type { Facts, Finding } from "../../domain/finding";

/** Findings whose words are given back as the workbook writes them: `written` says how. Figures and places stay. */
export function writtenFindings(findings: readonly Finding[], written: (text: string) => string): readonly Finding[] {
  const facts = (of: Facts): Facts =>
    Object.fromEntries(Object.entries(of).map(([name, text]) => [name, written(text)] as const));
  return findings.map((finding) => ({
    ...finding,
    ...(finding.stated === undefined ? {} : { stated: written(finding.stated) }),
    ...(finding.expected === undefined ? {} : { expected: written(finding.expected) }),
    facts: facts(finding.facts),
    explanations: finding.explanations.map((each) => ({ ...each, facts: facts(each.facts) })),
    evidence: finding.evidence.map((each) => ({ ...each, text: written(each.text) })),
  }));
}

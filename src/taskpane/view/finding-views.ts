import type { Finding } from "../../domain/finding";
import type { Language } from "../../domain/lists";
import { checkOf } from "../../engine/checks/check-of";
import { differenceWords, wordsOf } from "../../engine/checks/words";
import type { Outcome } from "../../engine/outcome/outcome";
import type { RadarEntry } from "../../engine/radar/radar-entry";
import { findingDecisions } from "../../ledger/decision-evidence";
import type { FindingDecision, Ledger } from "../../ledger/ledger";
import { comparedWith } from "../../messages/compared-with";
import { explanationWords } from "../../messages/explanations";
import { radarText } from "../../messages/radar";
import type { FindingView, RadarView, WhyNotExplained } from "./book/findings-view";
import { cellPlace, namedPlaces, placeOf } from "./places";

/** All findings, with what was decided about each and what it could do to the grade by the radar's entries. */
export function findingViews(
  outcome: Outcome,
  ledger: Ledger,
  radar: readonly RadarEntry[],
  language: Language,
): readonly FindingView[] {
  const { findings } = outcome;
  const { standing, fallen } = findingDecisions(ledger, findings);
  const places = outcome.profile.profile.rounding.total;
  const entries = new Map(radar.map((entry) => [entry.finding, entry]));
  return findings.map((finding) => {
    const entry = entries.get(finding.id);
    return {
      ...findingView(finding, language),
      ...decided("decision", standing.get(finding.id)),
      ...decided("fallen", fallen.get(finding.id)),
      ...(entry && { radar: radarText(entry, places, language), changesGrade: entry.changesGrade }),
    };
  });
}

/** The radar's entries in words, in its order. */
export function radarViews(outcome: Outcome, radar: readonly RadarEntry[], language: Language): readonly RadarView[] {
  const places = outcome.profile.profile.rounding.total;
  const findings = new Map(outcome.findings.map((finding) => [finding.id, finding]));
  return radar.flatMap((entry) => {
    const finding = findings.get(entry.finding);
    if (finding === undefined) return [];
    return {
      finding: finding.id,
      title: wordsOf(finding, language).title,
      place: cellPlace(finding.at),
      text: radarText(entry, places, language),
      changesGrade: entry.changesGrade,
    };
  });
}

/** A decision under this name, where there is one. */
function decided(as: "decision" | "fallen", decision: FindingDecision | undefined): Partial<FindingView> {
  return decision === undefined ? {} : { [as]: { verdict: decision.kind, reason: decision.reason, by: decision.by } };
}

function whyNotExplained(contradiction: Finding): WhyNotExplained {
  return checkOf(contradiction).yieldsToRemark === true ? "remark" : "figures";
}

function findingView(finding: Finding, language: Language): FindingView {
  const words = wordsOf(finding, language);
  return {
    id: finding.id,
    kind: finding.kind,
    class: finding.class,
    ...(finding.class === "logical" && { notExplained: whyNotExplained(finding) }),
    severity: finding.severity,
    title: words.title,
    message: words.message,
    why: words.why,
    advice: words.advice,
    ...(finding.stated !== undefined && { stated: finding.stated }),
    ...(finding.expected !== undefined && { expected: finding.expected }),
    comparedWith: comparedWith(finding, language),
    ...(finding.difference !== undefined && { difference: differenceWords(finding.difference, language) }),
    place: finding.range === undefined ? cellPlace(finding.at) : placeOf(finding.range),
    related: namedPlaces(finding.related),
    explanations: finding.explanations.map((explanation) => ({
      text: explanationWords(explanation, language),
      cells: explanation.cells.map(cellPlace),
    })),
    cause: finding.cause ?? finding.id,
  };
}

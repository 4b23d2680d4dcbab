import type { FindingView } from "../view/book/findings-view";
import type { PaneWords } from "../words/pane-words";
import type { FindingGroup } from "./group-findings";

/** A card as text for a letter: where, what, the likely causes, what to do, what was decided. */
export function findingText({ lead, others }: FindingGroup, words: PaneWords): string {
  const { findings, labelled, listed } = words;
  const places = listed(others.map(({ place }) => place.label));
  return [
    findings.copiedHead(words.severity[lead.severity], lead.place.label, lead.title),
    lead.message,
    ...lead.explanations.map(({ text }) => labelled(findings.causes, text)),
    labelled(findings.advice, lead.advice),
    ...(others.length > 0 ? [labelled(findings.sameCause(others.length), places)] : []),
    ...(lead.decision === undefined ? [] : [labelled(findings.decide, decisionText(lead.decision, words))]),
  ].join("\n");
}

/** Several cards under a line that says how many there are, numbered in the order of the screen. */
export function findingsText(groups: readonly FindingGroup[], title: string, words: PaneWords): string {
  const numbered = groups.map((group, index) => `${index + 1}. ${findingText(group, words)}`);
  return [title, ...numbered].join("\n\n");
}

function decisionText({ verdict, reason, by }: NonNullable<FindingView["decision"]>, { findings }: PaneWords): string {
  return findings.decided(findings.verdicts[verdict], reason, by);
}

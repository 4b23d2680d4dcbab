import type { CellAddress, CellRange } from "../../domain/cells/address";
import { formatPlace, formatRangeA1 } from "../../domain/cells/address";
import { groupedBy } from "../../domain/collections/groups";
import type { Finding } from "../../domain/finding";
import { listed } from "../../domain/listing";
import type { Language } from "../../domain/lists";
import { wordsOf } from "../../engine/checks/words";
import type { Outcome } from "../../engine/outcome/outcome";
import { CLI } from "../../messages/cli";
import { explanationWords } from "../../messages/explanations";
import { say } from "../../messages/text/fill";
import { placesText } from "../../messages/text/places";
import { countBySeverity, severityWord } from "../../report/severities";
import { padded } from "./padded";

/** Findings of mere information that are printed before the rest is only counted. */
const MOST_INFOS = 10;

/** The findings with their causes and advice, those of one cause together; of remarks only the first. */
export function findingLines(findings: readonly Finding[], lang: Language): readonly string[] {
  if (findings.length === 0) return [CLI.noFindings[lang]];
  const counts = countBySeverity(findings);
  const followers = groupedBy(findings, ({ cause }) => cause);
  const cards = findings.filter(({ cause }) => cause === undefined);
  const shown = [
    ...cards.filter(({ severity }) => severity !== "info"),
    ...cards.filter(({ severity }) => severity === "info").slice(0, MOST_INFOS),
  ];
  const left = cards.length - shown.length;
  const facts = {
    total: String(findings.length),
    cards: String(cards.length),
    errors: String(counts.error),
    warnings: String(counts.warning),
    infos: String(counts.info),
  };
  return [
    say(cards.length < findings.length ? CLI.findingsMerged : CLI.findings, lang, facts),
    ...shown.flatMap((finding) => findingText(finding, followers.get(finding.id) ?? [], lang)),
    ...(left > 0 ? [say(CLI.moreFindings, lang, { count: String(left) })] : []),
  ];
}

function findingText(finding: Finding, followers: readonly Finding[], lang: Language): readonly string[] {
  const place =
    finding.range === undefined ? formatPlace(finding.at) : `${finding.at.sheet}!${formatRangeA1(finding.range)}`;
  const severity = padded(severityWord(finding.severity, lang), lang === "zh" ? 4 : 7);
  const words = wordsOf(finding, lang);
  const causes = finding.explanations.map(
    (cause) => `        ${say(CLI.cause, lang, { cause: explanationWords(cause, lang) })}`,
  );
  const advice = finding.severity === "info" ? [] : [`        ${say(CLI.advice, lang, { advice: words.advice })}`];
  const others = unnamed(followers, finding);
  const cells = placesText(others, lang);
  const same =
    others.length === 0 ? [] : [`        ${say(CLI.sameCause, lang, { count: String(others.length), cells })}`];
  return [`  ${severity}  ${place}  ${words.message}`, ...causes, ...same, ...advice];
}

/** The places of a card's other findings that neither its line nor one of its causes names. */
function unnamed(followers: readonly Finding[], { at: own, explanations }: Finding): readonly CellAddress[] {
  const named = [own, ...explanations.flatMap(({ cells }) => cells)].map(formatPlace);
  return followers.map(({ at }) => at).filter((at) => !named.includes(formatPlace(at)));
}

/** How many numbers came to what, and where those stand that nobody checked. */
export function coverageLines(outcome: Outcome, lang: Language): readonly string[] {
  const { numbers, counts, unchecked } = outcome.coverage;
  const line = say(CLI.coverage, lang, {
    numbers: String(numbers),
    proven: String(counts.proven),
    supported: String(counts.supported),
    contradicted: String(counts.contradicted),
    isolated: String(counts.isolated),
    unread: String(counts.unread),
  });
  return [
    line,
    ...uncheckedLine(CLI.isolated, unchecked.isolated, lang),
    ...uncheckedLine(CLI.unread, unchecked.unread, lang),
  ];
}

/** So many ranges are named; where there are more, the pane lists them. */
const MOST_RANGES = 6;

function uncheckedLine(
  phrase: typeof CLI.isolated | typeof CLI.unread,
  ranges: readonly CellRange[],
  lang: Language,
): readonly string[] {
  if (ranges.length === 0) return [];
  const places = listed(
    ranges.slice(0, MOST_RANGES).map((range) => `${range.sheet}!${formatRangeA1(range)}`),
    lang,
  );
  const left = ranges.length - MOST_RANGES;
  return [
    `  ${say(phrase, lang, { places: left > 0 ? `${places}${say(CLI.moreRanges, lang, { count: String(left) })}` : places })}`,
  ];
}

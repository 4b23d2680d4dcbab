import { formatPlace, formatRangeA1 } from "../../domain/address";
import type { Finding } from "../../domain/finding";
import type { Language } from "../../domain/lists";
import { wordsOf } from "../../engine/checks/words";
import type { Outcome } from "../../engine/outcome/outcome";
import { CLI } from "../../messages/cli";
import { explanationWords } from "../../messages/explanations";
import { say } from "../../messages/fill";
import { countBySeverity, severityWord } from "../../report/severities";
import { padded } from "./padded";

/** Findings of mere information that are printed before the rest is only counted. */
const MOST_INFOS = 10;

/** The findings with their causes and advice; of remarks only the first. */
export function findingLines(findings: readonly Finding[], lang: Language): readonly string[] {
  if (findings.length === 0) return [CLI.noFindings[lang]];
  const counts = countBySeverity(findings);
  const shown = [
    ...findings.filter(({ severity }) => severity !== "info"),
    ...findings.filter(({ severity }) => severity === "info").slice(0, MOST_INFOS),
  ];
  const left = findings.length - shown.length;
  return [
    say(CLI.findings, lang, {
      total: String(findings.length),
      errors: String(counts.error),
      warnings: String(counts.warning),
      infos: String(counts.info),
    }),
    ...shown.flatMap((finding) => findingText(finding, lang)),
    ...(left > 0 ? [say(CLI.moreFindings, lang, { count: String(left) })] : []),
  ];
}

function findingText(finding: Finding, lang: Language): readonly string[] {
  const place =
    finding.range === undefined ? formatPlace(finding.at) : `${finding.at.sheet}!${formatRangeA1(finding.range)}`;
  const severity = padded(severityWord(finding.severity, lang), lang === "zh" ? 4 : 7);
  const words = wordsOf(finding, lang);
  const causes = finding.explanations.map((cause) => `        ${explanationWords(cause, lang)}`);
  const advice = finding.severity === "info" ? [] : [`        ${say(CLI.advice, lang, { advice: words.advice })}`];
  return [`  ${severity}  ${place}  ${words.message}`, ...causes, ...advice];
}

/** How many numbers came to what. */
export function coverageLine(outcome: Outcome, lang: Language): string {
  const { numbers, counts } = outcome.coverage;
  return say(CLI.coverage, lang, {
    numbers: String(numbers),
    proven: String(counts.proven),
    supported: String(counts.supported),
    contradicted: String(counts.contradicted),
    isolated: String(counts.isolated),
    unread: String(counts.unread),
  });
}

import { amountText } from "../domain/amount-text";
import { formatPlace, formatRangeA1 } from "../domain/address";
import { plain } from "../domain/exact";
import type { Exact } from "../domain/exact";
import type { Finding } from "../domain/finding";
import type { Language } from "../domain/lists";
import { wordsOf } from "../engine/checks/words";
import type { ExecutionResult } from "../engine/outcome/execution";
import type { Outcome } from "../engine/outcome/outcome";
import type { PanelResult } from "../engine/outcome/panel";
import { scoresByProject } from "../engine/outcome/scores-by-project";
import type { Lamp, ProgressResult } from "../engine/outcome/progress";
import type { IndicatorScore, ScorecardScore } from "../engine/outcome/scores";
import { isOpen } from "../engine/scoring/open-indicators";
import { CLI } from "../messages/cli";
import { explanationWords } from "../messages/explanations";
import { say } from "../messages/fill";
import { clauses } from "../messages/punctuation";
import { lampWord } from "../messages/lamps";
import { selectionRule } from "../engine/panel/panel-results";
import { selectionWords } from "../report/panel/selection-words";
import { basisWords } from "../report/execution/execution-words";
import { countBySeverity, severityWord } from "../report/severities";
import { cardName, gradeCaveats } from "../report/score-words";
import { padded } from "./padded";

/** Findings of mere information that are printed before the rest is only counted. */
const MOST_INFOS = 10;
/** Indicators without a score that are named. */
const MOST_OPEN = 10;

/** The summary of a scored or checked workbook as a person reads it. */
export function outcomeText(outcome: Outcome, lang: Language): string {
  const { profile, chosenBy } = outcome.profile;
  const head = [
    outcome.model.fundName?.value,
    say(CLI.profile, lang, { title: profile.title[lang], id: profile.id }),
    outcome.model.concernsFunds ? undefined : CLI.nothingAboutFunds[lang],
  ];
  const blocks = [
    head.filter((line) => line !== undefined),
    ...outcome.scorecards.filter((card) => card.project === undefined).map((card) => cardLines(outcome, card, lang)),
    noWeightsLines(outcome, lang),
    outcome.execution.flatMap((result) => executionLines(outcome, result, lang)),
    outcome.progress.flatMap((result) => progressLines(outcome, result, lang)),
    outcome.panels.flatMap((panel) => panelLines(outcome, panel, lang)),
    projectLines(outcome, lang),
    openItemLines(outcome.scorecards, lang),
    averageLines(outcome, lang),
    findingLines(outcome.findings, lang),
    [coverageLine(outcome, lang), ...(chosenBy === "default" ? [CLI.notChecked[lang]] : [])],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function cardLines(outcome: Outcome, card: ScorecardScore, lang: Language): readonly string[] {
  const { rounding, grades } = outcome.profile.profile;
  const points = (value: Exact) => value.toFixed(rounding.total);
  const index = grades.bands.findIndex((band) => card.total.gte(band.from));
  const band = grades.bands[index];
  const better = grades.bands[index - 1];
  const margin = band === undefined ? "" : say(CLI.margin, lang, { above: points(card.total.minus(band.from)) });
  const next = better === undefined ? "" : say(CLI.toNext, lang, { next: points(card.total.minus(better.from).neg()) });
  const total = say(CLI.total, lang, { score: points(card.total), weight: plain(card.weight), grade: card.grade });
  return [
    cardName(card),
    `  ${total}${card.stated === undefined ? "" : say(CLI.totalStated, lang, { stated: plain(card.stated) })}`,
    ...gradeCaveats(card, lang).map((caveat) => `  ${caveat}`),
    `  ${margin}${next}${say(CLI.lost, lang, { lost: points(card.weight.minus(card.total)) })}`,
    ...card.groups
      .filter((group) => group.level === 1)
      .map((group) => `  ${padded(group.name, 14)}${points(group.score).padStart(7)} / ${plain(group.weight)}`),
    `  ${say(CLI.origin, lang, {
      computed: points(card.points.computed),
      stated: points(card.points.stated),
      evaluator: points(card.points.evaluator),
    })}`,
  ].filter((line) => line.trim() !== "");
}

/** Indicators that earned nothing because nobody can tell what they earn, each with its cell and the reason. */
function openItemLines(cards: readonly ScorecardScore[], lang: Language): readonly string[] {
  const open = cards.flatMap((card) => card.indicators.filter(isOpen));
  if (open.length === 0) return [];
  const left = open.length - MOST_OPEN;
  return [
    say(CLI.openItems, lang, { count: String(open.length) }),
    ...open.slice(0, MOST_OPEN).map((one) => `  ${openItemText(one, lang)}`),
    ...(left > 0 ? [`  ${say(CLI.openMore, lang, { count: String(left) })}`] : []),
  ];
}

function openItemText({ indicator: { name, target, actual } }: IndicatorScore, lang: Language): string {
  const words = { place: formatPlace((actual ?? name).at), name: name.value };
  if (actual === undefined) return say(CLI.openEmpty, lang, words);
  return target === undefined
    ? say(CLI.openNoTarget, lang, words)
    : say(CLI.openText, lang, { ...words, actual: actual.text, target: target.text });
}

/** Where nothing was scored because indicators have no weight, that is said: their reader would look for the score. */
function noWeightsLines({ model, scorecards, projectScores }: Outcome, lang: Language): readonly string[] {
  if (scorecards.length > 0 || projectScores.length > 0) return [];
  const tables = model.sheets.flatMap((sheet) => sheet.tables);
  const setAside = new Set(tables.filter((table) => table.setAside !== undefined).map(({ id }) => id));
  const open = model.scorecards.filter(
    ({ table, indicators }) =>
      !setAside.has(table) &&
      indicators.every(({ weight }) => weight === undefined) &&
      indicators.some(({ actual, score }) => actual !== undefined || score !== undefined),
  );
  const cell = open[0]?.indicators[0]?.name.at;
  if (cell === undefined) return [];
  return [say(CLI.noWeights, lang, { count: String(open.length), cell: formatPlace(cell) })];
}

function executionLines(outcome: Outcome, result: ExecutionResult, lang: Language): readonly string[] {
  const { ratePercent } = outcome.profile.profile.rounding;
  const percent = (rate: Exact | undefined) => (rate === undefined ? "—" : `${rate.times(100).toFixed(ratePercent)}%`);
  const { total, otherBasis: other } = result;
  const main = say(CLI.execution, lang, {
    rate: percent(total.rate),
    basis: basisWords(result.basis, lang),
    budget: amountText(total.budget),
    spent: amountText(total.spent),
    balance: amountText(total.balance),
    unit: result.unit === undefined ? "" : ` ${result.unit.text}`,
  });
  if (other === undefined) return [main];
  const basis = basisWords(other.basis, lang);
  const second = say(CLI.otherBasis, lang, { basis, budget: amountText(other.budget), rate: percent(other.rate) });
  return [main, `  ${second}`];
}

/** The state of monthly execution, and how many lamps of each colour there are. */
function progressLines(outcome: Outcome, result: ProgressResult, lang: Language): readonly string[] {
  const { total, projects, month, unit } = result;
  const { ratePercent } = outcome.profile.profile.rounding;
  const count = (lamp: Lamp) => String(projects.filter((line) => line.lamp === lamp).length);
  const owed = projects.filter((line) => line.owesExplanation && line.explanation === undefined).length;
  return [
    say(CLI.monthly, lang, {
      month: String(month),
      spent: amountText(total.spent),
      planned: amountText(total.planned[month - 1] ?? total.budget),
      unit: unit === undefined ? "" : ` ${unit.text}`,
      ratio: total.ratio === undefined ? "—" : `${total.ratio.times(100).toFixed(ratePercent)}%`,
      lamp: lampWord(total.lamp, lang),
    }),
    say(CLI.lamps, lang, {
      red: count("red"),
      yellow: count("yellow"),
      green: count("green"),
      owed: String(owed),
    }),
  ];
}

function panelLines(outcome: Outcome, panel: PanelResult, lang: Language): readonly string[] {
  const wide = panel.projects.filter(({ isWide }) => isWide).length;
  const first = say(CLI.panel, lang, {
    evaluators: String(panel.evaluators.length),
    mean: (panel.mean === "trimmed" ? CLI.meanTrimmed : CLI.meanPlain)[lang],
    count: String(panel.projects.length),
    wide: wide === 0 ? "" : say(CLI.panelWide, lang, { count: String(wide) }),
  });
  const { selection } = panel;
  if (selection === undefined) return [first];
  const chosen = panel.projects.filter(
    ({ choice }) => choice?.granted.isPositive() === true && !choice.granted.isZero(),
  );
  return [
    first,
    say(CLI.selection, lang, {
      rule: selectionWords(selectionRule(outcome.profile.profile), lang),
      available: amountText(selection.available),
      unit: selection.unit === undefined ? "" : ` ${selection.unit.text}`,
      chosen: String(chosen.length),
      granted: amountText(selection.granted),
      rest: amountText(selection.rest),
    }),
  ];
}

function projectLines(outcome: Outcome, lang: Language): readonly string[] {
  const places = outcome.profile.profile.rounding.total;
  const marks = scoresByProject(outcome);
  if (marks.length === 0) return [];
  return [
    say(CLI.projects, lang, { count: String(marks.length) }),
    CLI.projectHeadings[lang],
    // Names last: however long, the figures stay in their columns.
    ...marks.map((mark) =>
      say(CLI.projectLine, lang, {
        rank: ("rank" in mark ? String(mark.rank) : "—").padStart(4),
        total: mark.total.toFixed(places).padStart(6),
        grade: mark.grade,
        name: "rank" in mark ? mark.name : withCaveats(mark, lang),
      }),
    ),
  ];
}

/** The name of a scorecard with what speaks against its grade behind it. */
function withCaveats(card: Pick<ScorecardScore, "name" | "unscored" | "weight">, lang: Language): string {
  const caveats = clauses(gradeCaveats(card, lang), lang);
  return clauses([card.name, caveats], lang);
}

function averageLines(outcome: Outcome, lang: Language): readonly string[] {
  const { average, ratePercent } = outcome.profile.profile.rounding;
  const parts = outcome.averages.map((one) => {
    const rate = one.rate === undefined ? "" : ` ${one.rate.times(100).toFixed(ratePercent)}%`;
    return `${one.part} ${one.averageRounded.toFixed(average)}${rate}`;
  });
  return parts.length === 0 ? [] : [say(CLI.averages, lang, { parts: clauses(parts, lang) })];
}

function findingLines(findings: readonly Finding[], lang: Language): readonly string[] {
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

function coverageLine(outcome: Outcome, lang: Language): string {
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

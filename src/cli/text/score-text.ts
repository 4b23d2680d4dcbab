import { formatPlace } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { plain } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import type { IndicatorScore, ScorecardScore } from "../../engine/outcome/scores";
import { scoresByProject } from "../../engine/outcome/scores-by-project";
import { isOpen } from "../../engine/scoring/scorecard/open-indicators";
import { betterRuleWords } from "../../messages/better-rule";
import { CLI, GRADE_COLUMNS } from "../../messages/cli";
import { RESULT } from "../../messages/results";
import { gradeText } from "../../messages/terms/grades";
import { say } from "../../messages/text/fill";
import { clauses } from "../../messages/text/punctuation";
import type { Caveated } from "../../report/score-words";
import { cardName, gradeCaveats } from "../../report/score-words";
import { padded } from "./padded";

/** Indicators without a score that are named. */
const MOST_OPEN = 10;

/** The total of a scorecard with its groups, and where its points come from. */
export function cardLines(outcome: Outcome, card: ScorecardScore, lang: Language): readonly string[] {
  const { rounding, grades } = outcome.profile.profile;
  const points = (value: Exact) => value.toFixed(rounding.total);
  const graded = card.converted ?? card.total;
  const index = grades.bands.findIndex((band) => graded.gte(band.from));
  const band = grades.bands[index];
  const better = grades.bands[index - 1];
  const margin = band === undefined ? "" : say(CLI.margin, lang, { above: points(graded.minus(band.from)) });
  const next = better === undefined ? "" : say(CLI.toNext, lang, { next: points(graded.minus(better.from).neg()) });
  const total = say(CLI.total, lang, {
    score: points(card.total),
    weight: plain(card.weight),
    grade: gradeText(card.grade, lang),
  });
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
export function openItemLines(cards: readonly ScorecardScore[], lang: Language): readonly string[] {
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
export function noWeightsLines({ model, scorecards, projectScores }: Outcome, lang: Language): readonly string[] {
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

/** That another rule agrees better with the stated scores, and how it is named. */
export function betterRuleLines({ betterRule }: Outcome, lang: Language): readonly string[] {
  if (betterRule === undefined) return [];
  return [say(CLI.betterRule, lang, { words: betterRuleWords(betterRule, lang), id: betterRule.profile.id })];
}

/** Rank, total and grade of each project. */
export function projectLines(outcome: Outcome, lang: Language): readonly string[] {
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
        grade: padded(mark.grade === undefined ? "—" : gradeText(mark.grade, lang), GRADE_COLUMNS[lang]),
        name: "rank" in mark ? mark.name : withCaveats(mark, lang),
      }),
    ),
    ...(marks.some(({ grade }) => grade === undefined) ? [`  ${RESULT.ungraded[lang]}`] : []),
  ];
}

/** The name of a scorecard with what speaks against its grade behind it. */
function withCaveats(card: Caveated & Pick<ScorecardScore, "name">, lang: Language): string {
  const caveats = clauses(gradeCaveats(card, lang), lang);
  return clauses([card.name, caveats], lang);
}

/** The averages of all parts on one line. */
export function averageLines(outcome: Outcome, lang: Language): readonly string[] {
  const { average, ratePercent } = outcome.profile.profile.rounding;
  const parts = outcome.averages.map((one) => {
    const rate = one.rate === undefined ? "" : ` ${one.rate.times(100).toFixed(ratePercent)}%`;
    return `${one.part} ${one.averageRounded.toFixed(average)}${rate}`;
  });
  return parts.length === 0 ? [] : [say(CLI.averages, lang, { parts: clauses(parts, lang) })];
}

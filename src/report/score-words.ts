import { formatPlace } from "../domain/cells/address";
import type { Exact } from "../domain/figures/exact";
import { HUNDRED, plain } from "../domain/figures/exact";
import type { Language } from "../domain/lists";
import type { ImpliedWeight } from "../domain/model";
import type { ScorecardScore, ScoreMethod, UnfilledScorecard } from "../engine/outcome/scores";
import { RESULT } from "../messages/results";
import { say } from "../messages/text/fill";

/** Name and year of a scorecard; the year is not said twice. */
export function cardName({ name, year }: Pick<ScorecardScore, "name" | "year">): string {
  return year === undefined || name.includes(year) ? name : `${name} ${year}`.trim();
}

/** What of a scorecard may speak against its grade. */
export type Caveated = Pick<ScorecardScore, "unscored" | "weight" | "converted" | "assumedWeight">;

/**
 * What speaks against taking the grade as final: items that earned nothing for want of an actual, full marks that are
 * assumed, and full marks other than those the grades are set for or that were converted to them.
 */
export function gradeCaveats(
  { unscored, weight, converted, assumedWeight }: Caveated,
  lang: Language,
): readonly string[] {
  const provisional = provisionalWords({ unscored }, lang);
  return [
    ...(provisional === undefined ? [] : [provisional]),
    ...(assumedWeight === undefined ? [] : [assumedWords(assumedWeight, lang)]),
    ...wholeWords(weight, converted, lang),
  ];
}

function wholeWords(weight: Exact, converted: Exact | undefined, lang: Language): readonly string[] {
  if (weight.eq(HUNDRED)) return [];
  const facts = { weight: plain(weight) };
  if (converted === undefined) return [say(RESULT.gradeForHundred, lang, facts)];
  return [say(RESULT.gradeByConverted, lang, { ...facts, converted: plain(converted) })];
}

function assumedWords(weight: ImpliedWeight, lang: Language): string {
  if (weight.origin === "caption") return say(RESULT.sharedWeight, lang, { caption: weight.caption.value });
  const { value, whole, others } = weight;
  return say(RESULT.assumedWeight, lang, { value: plain(value), whole: plain(whole), others: plain(others) });
}

/** 暂定：2 项未计分; undefined where every indicator was scored. */
function provisionalWords({ unscored }: Pick<ScorecardScore, "unscored">, lang: Language): string | undefined {
  return unscored === 0 ? undefined : say(RESULT.provisional, lang, { count: String(unscored) });
}

/** That a scorecard is not scored yet, and what it lacks. */
export function unfilledWords(card: UnfilledScorecard, lang: Language): string {
  const { actuals, scores } = card.missing;
  const missing = actuals && scores ? RESULT.missingBoth : actuals ? RESULT.missingActuals : RESULT.missingScores;
  return say(RESULT.unfilled, lang, {
    name: cardName(card) || RESULT.unnamedFund[lang],
    count: String(card.indicators),
    missing: missing[lang],
    cell: formatPlace(card.at),
  });
}

const MOST_UNFILLED = 10;

/** The same of all of them; of many only how many more there are. */
export function unfilledLines(cards: readonly UnfilledScorecard[], lang: Language): readonly string[] {
  const more = cards.length - MOST_UNFILLED;
  return [
    ...cards.slice(0, MOST_UNFILLED).map((card) => unfilledWords(card, lang)),
    ...(more > 0 ? [say(RESULT.moreUnfilled, lang, { count: String(more) })] : []),
  ];
}

/** The words for how a score came about. */
export function methodWords(
  method: ScoreMethod,
): (typeof RESULT)["methodComputed" | "methodStated" | "methodEvaluator"] {
  switch (method) {
    case "computed":
      return RESULT.methodComputed;
    case "stated":
      return RESULT.methodStated;
    case "evaluator":
      return RESULT.methodEvaluator;
  }
}

import type { Exact } from "../../../domain/figures/exact";
import { roundHalfUp, sumOf, ZERO } from "../../../domain/figures/exact";
import type { Claim, Indicator, Model, Scorecard } from "../../../domain/model";
import { changedIndicator, statedTotal } from "../../../domain/model";
import type { Table } from "../../../domain/table";
import type { ScoreDecision } from "../../outcome/decisions";
import type { ExecutionLine } from "../../outcome/execution";
import type { IndicatorScore, ScorecardScore, ScoreMethod, UnfilledScorecard } from "../../outcome/scores";
import type { Profile } from "../../profile/profile";
import { nameKey } from "../../tables/name-key";
import { points } from "../../tables/points";
import { gradeOf, ownScaleUpTo } from "../grade";
import type { ScoringContext } from "../indicator/mark";
import { rowOf, scoreRow } from "../indicator/score-indicator";
import { convertedTotal } from "./converted-total";
import { decisionIndex } from "./decision-index";
import { groupScores } from "./group-scores";
import { isOpen } from "./open-indicators";
import { isFilledIn, isOnOwnScale, isWeighed, whatIsMissing } from "./unfilled";

/** What scorecards are scored with. */
export interface ScorecardContext {
  readonly model: Model;
  readonly profile: Profile;
  readonly decisions: readonly ScoreDecision[];
  /** Budget and spending of what a scorecard is about. */
  readonly executionOf: (scorecard: Scorecard) => ExecutionLine | undefined;
  /** All tables by id, those inside forms included. */
  readonly tables: ReadonlyMap<string, Table>;
  /** The grade that stands beside a scorecard. */
  readonly statedGrade: (scorecard: Scorecard) => ScorecardScore["statedGrade"];
}

/**
 * Scores every scorecard that says anything to score: weights with at least one actual or score. Frameworks of weights
 * alone and copies set aside are left out.
 */
export function scoreScorecards(
  scorecards: readonly Scorecard[],
  context: ScorecardContext,
): readonly ScorecardScore[] {
  let actuals: ReadonlyMap<string, Claim> | undefined;
  const actualElsewhere = (indicator: Indicator): Claim | undefined =>
    (actuals ??= actualsByName(scorecards)).get(actualKey(indicator));
  const decisionOf = decisionIndex(context.decisions);
  const nameOf = namesIn(context);
  return scorecards
    .filter((scorecard) => isScored(scorecard, context, decisionOf))
    .map((scorecard) => scoreScorecard(scorecard, context, { actualElsewhere, nameOf, decisionOf }));
}

/** Whether a scorecard has something to score out of the hundred, by its own figures or by decisions, and is no copy set aside. */
export function isScored(
  scorecard: Scorecard,
  { tables, profile }: Pick<ScorecardContext, "tables" | "profile">,
  decisionOf: (indicator: Indicator) => ScoreDecision | undefined = () => undefined,
): boolean {
  return (
    tables.get(scorecard.table)?.setAside === undefined &&
    isWeighed(scorecard) &&
    !isOnOwnScale(scorecard, ownScaleUpTo(profile)) &&
    (isFilledIn(scorecard) || scorecard.indicators.some((indicator) => decisionOf(indicator) !== undefined))
  );
}

/** The scorecards that nobody has filled in yet, with what they lack. */
export function unfilledScorecards(
  scorecards: readonly Scorecard[],
  context: ScorecardContext,
): readonly UnfilledScorecard[] {
  const decisionOf = decisionIndex(context.decisions);
  const nameOf = namesIn(context);
  return scorecards.flatMap((scorecard): readonly UnfilledScorecard[] => {
    const { table: id, project } = scorecard;
    const table = context.tables.get(id);
    if (table?.setAside !== undefined || isScored(scorecard, context, decisionOf)) return [];
    const lacking = whatIsMissing(scorecard, table);
    if (lacking === undefined) return [];
    return [{ table: id, ...nameOf(scorecard), ...(project === undefined ? {} : { project }), ...lacking }];
  });
}

type Named = Pick<ScorecardScore, "name" | "year">;

/** What a scorecard is called: after its project, else the fund, else its table. */
function namesIn({ model, tables }: ScorecardContext): (scorecard: Scorecard) => Named {
  const names = new Map(model.projects.map(({ key, name }) => [key, name.value]));
  return ({ table: id, project, subject }) => {
    const table = tables.get(id);
    const year = table?.year ?? model.year?.value;
    return {
      name: names.get(project ?? "") ?? project ?? model.fundName?.value ?? subject ?? table?.title ?? "",
      ...(year === undefined ? {} : { year }),
    };
  };
}

/** Built once for all scorecards. */
interface Lookups {
  readonly actualElsewhere: (indicator: Indicator) => Claim | undefined;
  readonly nameOf: (scorecard: Scorecard) => Named;
  readonly decisionOf: (indicator: Indicator) => ScoreDecision | undefined;
}

function scoreScorecard(
  scorecard: Scorecard,
  context: ScorecardContext,
  { actualElsewhere, nameOf, decisionOf }: Lookups,
): ScorecardScore {
  const { profile } = context;
  const execution = context.executionOf(scorecard);
  const shared: ScoringContext = { profile, execution, actualElsewhere };
  const indicators = scorecard.indicators.flatMap((read) => {
    const indicator = read.isExtra === true ? withoutWeight(read) : read;
    const decision = decisionOf(indicator);
    if (indicator.isLeftOut === true && decision === undefined) return [];
    const row = rowOf(indicator, decision === undefined ? shared : { ...shared, decision });
    return row.isWeighed || row.stated !== undefined ? scoreRow(row) : [];
  });
  const total = roundHalfUp(sumOf(indicators.map(({ score }) => score)), profile.rounding.total);
  const stated = points(statedTotal(scorecard));
  const statedGrade = context.statedGrade(scorecard);
  const weight = sumOf(indicators.map((one) => one.weight));
  const converted = convertedTotal(scorecard, { indicators, weight }, profile);
  return {
    table: scorecard.table,
    ...nameOf(scorecard),
    ...(scorecard.project === undefined ? {} : { project: scorecard.project }),
    total,
    ...(stated === undefined ? {} : { stated }),
    weight,
    ...(converted === undefined ? {} : { converted }),
    grade: gradeOf(converted ?? total, profile),
    ...(statedGrade === undefined ? {} : { statedGrade }),
    points: pointsByMethod(indicators),
    unscored: indicators.filter(isOpen).length,
    ...assumedIn(indicators),
    groups: groupScores(scorecard, indicators),
    indicators,
  };
}

/** Points beyond the full marks have none of their own: what they may come to is no part of the whole. */
function withoutWeight(indicator: Indicator): Indicator {
  return changedIndicator(indicator, { weight: undefined });
}

function assumedIn(indicators: readonly IndicatorScore[]): Pick<ScorecardScore, "assumedWeight"> {
  const implied = indicators.flatMap(({ indicator }) => indicator.impliedWeight ?? []);
  const weight = implied.find((one) => (one.origin === "caption" ? one.among > 1 : one.origin === "rule"));
  return weight === undefined ? {} : { assumedWeight: weight };
}

function pointsByMethod(indicators: readonly IndicatorScore[]): Readonly<Record<ScoreMethod, Exact>> {
  const points: Record<ScoreMethod, Exact> = { computed: ZERO, stated: ZERO, evaluator: ZERO };
  for (const { method, score } of indicators) points[method] = points[method].plus(score);
  return points;
}

/**
 * Actuals given in number, by project and name; a name with two different actuals confirms nothing. None where no
 * indicator lacks one.
 */
function actualsByName(scorecards: readonly Scorecard[]): ReadonlyMap<string, Claim> {
  const actuals = new Map<string, Claim>();
  if (scorecards.every(({ indicators }) => indicators.every(({ actual }) => actual !== undefined))) return actuals;
  const rivals = new Set<string>();
  for (const indicator of scorecards.flatMap((scorecard) => scorecard.indicators)) {
    const { actual } = indicator;
    if (actual?.quantity === undefined) continue;
    const key = actualKey(indicator);
    const known = actuals.get(key)?.quantity;
    if (known !== undefined && !known.value.eq(actual.quantity.value)) rivals.add(key);
    else actuals.set(key, actual);
  }
  for (const key of rivals) actuals.delete(key);
  return actuals;
}

function actualKey(indicator: Indicator): string {
  return `${indicator.project ?? ""}\n${nameKey(indicator.name.value)}`;
}

import { formatA1, formatPlace } from "../../domain/cells/address";
import { plain } from "../../domain/figures/exact";
import type { Indicator } from "../../domain/model";
import type { ExecutionLine, ExecutionResult } from "../../engine/outcome/execution";
import type { Outcome } from "../../engine/outcome/outcome";
import type {
  IndicatorScore,
  PartAverage,
  ProjectScore,
  ScorecardScore,
  UnfilledScorecard,
} from "../../engine/outcome/scores";
import { claimValue, figure, figureOrNull, operator, percentage, unitOf } from "./figures-json";
import type { Json } from "./json-value";
import { listOf } from "./json-value";
import { panelJson } from "./panel-json";

/** Marks of funds and projects under the profile in force. */
export function scoresJson(outcome: Outcome): Json {
  const { profile, hash, chosenBy } = outcome.profile;
  const { total, average, ratePercent } = profile.rounding;
  return {
    profile: { id: profile.id, hash, chosen_by: chosenBy },
    funds: listOf(outcome.scorecards, (card) => scorecardJson(card, total)),
    ...(outcome.unfilled.length === 0 ? {} : { unfilled: listOf(outcome.unfilled, unfilledJson) }),
    projects: listOf(outcome.projectScores, (score) => projectScoreJson(score, total)),
    averages: outcome.averages.map((one) => averageJson(one, average, ratePercent)),
    ...(outcome.panels.length === 0 ? {} : { panels: outcome.panels.map(panelJson) }),
  };
}

function scorecardJson(card: ScorecardScore, places: number): Json {
  return {
    name: card.name,
    year: card.year ?? null,
    project: card.project ?? null,
    score: card.total.toFixed(places),
    stated: figureOrNull(card.stated),
    weight: figure(card.weight),
    ...(card.converted === undefined ? {} : { converted: card.converted.toFixed(places) }),
    grade: card.grade,
    stated_grade: card.statedGrade?.value ?? null,
    unscored: card.unscored,
    points: {
      computed: card.points.computed.toFixed(places),
      stated: card.points.stated.toFixed(places),
      evaluator: card.points.evaluator.toFixed(places),
    },
    groups: card.groups.map((group) => ({
      level: group.level,
      name: group.name,
      ...(group.parent === undefined ? {} : { parent: group.parent }),
      weight: figure(group.weight),
      score: group.score.toFixed(places),
      stated: figureOrNull(group.stated),
    })),
    indicators: card.indicators.map(indicatorScoreJson),
  };
}

/** A scorecard that nobody has filled in yet: what it lacks, and no score. */
function unfilledJson({ name, year, project, weight, indicators, missing, at }: UnfilledScorecard): Json {
  return {
    name,
    year: year ?? null,
    project: project ?? null,
    weight: figure(weight),
    indicators,
    missing: [...(missing.actuals ? ["actual"] : []), ...(missing.scores ? ["score"] : [])],
    sheet: at.sheet,
    cell: formatA1(at),
  };
}

function indicatorScoreJson(score: IndicatorScore): Json {
  const { indicator } = score;
  const cells: readonly (readonly [string, string | undefined])[] = [
    ["name", formatPlace(indicator.name.at)],
    ["weight", placeOf(indicator.weight)],
    ["target", placeOf(indicator.target)],
    ["actual", placeOf(indicator.actual)],
    ["score", placeOf(indicator.score)],
    ...score.inputs.map(({ role, at }) => [role, at === undefined ? undefined : formatPlace(at)] as const),
  ];
  return {
    level1: indicator.level1?.value ?? null,
    level2: indicator.level2?.value ?? null,
    name: indicator.name.value,
    weight: figure(score.weight),
    op: operator(indicator.target),
    target: claimValue(indicator.target),
    actual: claimValue(indicator.actual),
    unit: indicator.unitText?.value ?? unitOf(indicator.target) ?? unitOf(indicator.actual),
    ratio: figureOrNull(score.ratio),
    score: plain(score.score),
    stated: figureOrNull(score.stated),
    method: score.method,
    rule: score.rule,
    met: score.met ?? null,
    ...impliedJson(indicator),
    cells: Object.fromEntries(cells.flatMap(([role, place]) => (place === undefined ? [] : [[role, place]]))),
  };
}

/** Full marks that stand in no cell. */
function impliedJson({ impliedWeight: implied }: Indicator): { readonly implied_weight?: Json } {
  if (implied === undefined) return {};
  const { origin, whole } = implied;
  const from =
    implied.origin === "caption"
      ? { among: implied.among, cell: formatPlace(implied.caption.at) }
      : { others: figure(implied.others) };
  return { implied_weight: { origin, whole: figure(whole), ...from } };
}

function placeOf(value: { readonly at: Parameters<typeof formatPlace>[0] } | undefined): string | undefined {
  return value === undefined ? undefined : formatPlace(value.at);
}

function projectScoreJson(score: ProjectScore, places: number): Json {
  return {
    name: score.name,
    parts: Object.fromEntries(score.parts.map((part) => [part.name, part.score.toFixed(places)])),
    total: score.total.toFixed(places),
    stated_total: figureOrNull(score.stated?.quantity.value),
    rank: score.rank,
    grade: score.grade ?? null,
    stated_grade: score.statedGrade?.value ?? null,
    sheet: score.at.sheet,
    cell: formatA1(score.at),
  };
}

function averageJson(one: PartAverage, places: number, ratePercent: number): Json {
  return {
    part: one.part,
    weight: figureOrNull(one.weight),
    average: one.averageRounded.toFixed(places),
    rate: percentage(one.rate, ratePercent),
  };
}

/** Budget execution with its basis, and the rate on the other basis beside it. */
export function executionJson(result: ExecutionResult, ratePercent: number): Json {
  const { otherBasis: other } = result;
  return {
    fund: result.fund,
    basis: result.basis,
    unit: result.unit?.text ?? null,
    ...amountsJson(result.total, ratePercent),
    ...(other === undefined
      ? {}
      : {
          other_basis: {
            basis: other.basis,
            budget: figure(other.budget),
            rate: percentage(other.rate, ratePercent),
            recalled: figureOrNull(other.recalled),
          },
        }),
    projects: result.projects.map((line) => lineJson(line, ratePercent)),
    by_direction: result.byDirection.map((line) => lineJson(line, ratePercent)),
    by_department: result.byDepartment.map((line) => lineJson(line, ratePercent)),
  };
}

function lineJson(line: ExecutionLine, ratePercent: number): Json {
  return {
    name: line.name,
    ...amountsJson(line, ratePercent),
    stated_rate: line.statedRate?.quantity.text ?? null,
    ...(line.remark === undefined ? {} : { remark: line.remark }),
  };
}

function amountsJson(line: ExecutionLine, ratePercent: number): Readonly<Record<string, Json>> {
  return {
    budget: figure(line.budget),
    spent: figure(line.spent),
    rate: percentage(line.rate, ratePercent),
    balance: figure(line.balance),
  };
}

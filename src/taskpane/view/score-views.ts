import { amountText } from "../../domain/figures/amount-text";
import type { Exact } from "../../domain/figures/exact";
import { exact, plain, roundHalfUp, ZERO } from "../../domain/figures/exact";
import type { InLanguages, Language } from "../../domain/lists";
import type { Claim } from "../../domain/model";
import type { Outcome } from "../../engine/outcome/outcome";
import type { IndicatorScore, ScorecardScore, ScoreMethod } from "../../engine/outcome/scores";
import type { Profile } from "../../engine/profile/profile";
import type { Ledger } from "../../ledger/ledger";
import type { ScoreDecisions } from "../../ledger/score-evidence";
import { scoreDecisions } from "../../ledger/score-evidence";
import { labelled } from "../../messages/text/punctuation";
import { scorecardKey } from "../../report/context";
import { gradeCaveats, unfilledWords } from "../../report/score-words";
import { ratioText } from "./arithmetic-text";
import type { ExecutionView } from "./book/progress-view";
import type {
  AverageView,
  GroupView,
  IndicatorView,
  ProjectView,
  ScorecardView,
  UnfilledView,
} from "./book/scores-view";
import { cellPlace, placesOf } from "./places";
import { proofView, summed } from "./proof-view";

const METHODS: readonly ScoreMethod[] = ["computed", "stated", "evaluator"];

function percent(part: Exact, places: number): string {
  return `${roundHalfUp(part.times(100), places).toFixed(places)}%`;
}

/** The scorecards that nobody has filled in yet. */
export function unfilledViews({ unfilled }: Outcome, language: Language): readonly UnfilledView[] {
  return unfilled.map((card) => ({
    key: scorecardKey(card),
    text: unfilledWords(card, language),
    place: cellPlace(card.at),
  }));
}

/** All scorecards with their indicators, proofs and decisions. */
export function scorecardViews(outcome: Outcome, ledger: Ledger, language: Language): readonly ScorecardView[] {
  const decisions = scoreDecisions(ledger, outcome.model);
  return outcome.scorecards.map((card) => scorecardView(card, outcome, decisions, language));
}

function scorecardView(
  card: ScorecardScore,
  outcome: Outcome,
  decisions: ScoreDecisions,
  language: Language,
): ScorecardView {
  const { profile } = outcome.profile;
  const places = profile.rounding.total;
  const bands = profile.grades.bands.map(({ grade, from }) => ({ grade, from: exact(from) }));
  const own = bands.findIndex(({ grade }) => grade === card.grade);
  const graded = card.converted ?? card.total;
  const above = graded.minus(bands[own]?.from ?? ZERO);
  const next = own > 0 ? bands[own - 1]?.from.minus(graded) : undefined;
  const lost = card.weight.minus(card.total);
  return {
    key: scorecardKey(card),
    ...(card.project !== undefined && { project: card.project }),
    name: card.name,
    total: card.total.toFixed(places),
    ...(card.stated && { stated: plain(card.stated) }),
    weight: plain(card.weight),
    grade: card.grade,
    caveats: gradeCaveats(card, language),
    aboveBand: above.toFixed(places),
    ...(next && { toNextBand: next.toFixed(places) }),
    lost: lost.toFixed(places),
    points: METHODS.filter((method) => !card.points[method].isZero()).map((method) => ({
      method,
      points: card.points[method].toFixed(places),
    })),
    groups: card.groups
      .filter((group) => group.level === 1)
      .map((group): GroupView => {
        const part = group.weight.isZero() ? ZERO : group.score.div(group.weight);
        return {
          name: group.name,
          weight: plain(group.weight),
          score: group.score.toFixed(places),
          part: part.toNumber(),
          rate: percent(part, profile.rounding.ratePercent),
        };
      }),
    indicators: card.indicators.map((score) => indicatorView(score, outcome, decisions, language)),
  };
}

function claimText(claim: Claim | undefined): string {
  return claim === undefined || claim.text === "" ? "—" : claim.text;
}

function indicatorView(
  score: IndicatorScore,
  outcome: Outcome,
  decisions: ScoreDecisions,
  language: Language,
): IndicatorView {
  const { indicator } = score;
  const { profile } = outcome.profile;
  const decision = decisions.standing.get(indicator.id);
  const fallen = decisions.fallen.get(indicator.id);
  const over = profile.overFulfilment;
  return {
    id: indicator.id,
    level1: indicator.level1?.value ?? "",
    level2: indicator.level2?.value ?? "",
    name: indicator.name.value,
    weight: plain(score.weight),
    target: claimText(indicator.target),
    actual: claimText(indicator.actual),
    ...(score.ratio && { ratio: ratioText(score.ratio) }),
    score: plain(score.score),
    lost: plain(score.weight.minus(score.score)),
    ...(score.stated && { stated: plain(score.stated) }),
    method: score.method,
    ...(score.met !== undefined && { met: score.met }),
    over: over.kind !== "none" && score.ratio !== undefined && score.ratio.gt(exact(over.above)),
    qualitative: indicator.target?.qualitative ?? indicator.target?.quantity === undefined,
    tiers: tierRanges(score.weight, profile),
    ...(decision && { decision: { reason: decision.reason, by: decision.by } }),
    ...(fallen && { fallen: { reason: fallen.reason, by: fallen.by, score: fallen.score ?? "" } }),
    proof: proofView(score, outcome, decision, language),
  };
}

function tierRanges(weight: Exact, { tiers }: Profile): IndicatorView["tiers"] {
  const points = (part: string): string => plain(weight.times(exact(part)));
  const [partly, reached] = [points(tiers.partlyFrom), points(tiers.reachedFrom)];
  return {
    reached: { from: reached, to: plain(weight), toIncluded: true },
    partly: { from: partly, to: reached, toIncluded: false },
    missed: { from: "0", to: partly, toIncluded: false },
  };
}

/** The projects of all tables of scores. */
export function projectViews(outcome: Outcome): readonly ProjectView[] {
  const places = outcome.profile.profile.rounding.total;
  return outcome.projectScores.map((score) => ({
    key: `${score.table}/${score.line}`,
    name: score.name,
    total: score.total.toFixed(places),
    ...(score.stated && { stated: score.stated.quantity.text }),
    rank: score.rank,
    ...(score.grade && { grade: score.grade }),
    parts: score.parts.map((part) => ({ name: part.name, score: plain(part.score) })),
    place: cellPlace(score.at),
  }));
}

/** The averages of all parts. */
export function averageViews(outcome: Outcome): readonly AverageView[] {
  const { average: places, ratePercent } = outcome.profile.profile.rounding;
  return outcome.averages.map((one) => ({
    part: one.part,
    ...(one.weight && { weight: plain(one.weight) }),
    average: one.averageRounded.toFixed(places),
    ...(one.rate && { rate: percent(one.rate, ratePercent) }),
  }));
}

const BASIS_NAMES: Record<"adjusted" | "initial", InLanguages> = {
  adjusted: { zh: "以调整后的全年预算数为基数", en: "on the adjusted budget" },
  initial: { zh: "以年初预算数（原下达）为基数", en: "on the initial budget" },
};

/** Budget and spending of each fund. */
export function executionViews(outcome: Outcome, language: Language): readonly ExecutionView[] {
  const { ratePercent } = outcome.profile.profile.rounding;
  const rate = (value: Exact | undefined): string => (value === undefined ? "—" : percent(value, ratePercent));
  return outcome.execution.map((one) => ({
    fund: one.fund,
    unit: one.unit?.text ?? "",
    basis: BASIS_NAMES[one.basis][language],
    budget: amountText(one.total.budget),
    spent: amountText(one.total.spent),
    rate: rate(one.total.rate),
    balance: amountText(one.total.balance),
    budgetPlaces: placesOf(summed("budget", [one])),
    spentPlaces: placesOf(summed("spent", [one])),
    ...(one.otherBasis && {
      otherBasis: labelled(
        BASIS_NAMES[one.otherBasis.basis][language],
        `${amountText(one.otherBasis.budget)} → ${rate(one.otherBasis.rate)}`,
        language,
      ),
    }),
  }));
}

import type { CellAddress } from "../../domain/cells/address";
import type { CellSet } from "../../domain/cells/cell-map";
import { CellMap } from "../../domain/cells/cell-map";
import type { Exact } from "../../domain/figures/exact";
import { HUNDRED } from "../../domain/figures/exact";
import type { ShownFigure } from "../../domain/figures/shown-figure";
import type { Claim } from "../../domain/model";
import { changedClaim, changedIndicator, statedTotal } from "../../domain/model";
import { changedQuantity } from "../../domain/quantity/quantity";
import type { ExecutionLine } from "../outcome/execution";
import type { Outcome } from "../outcome/outcome";
import type { IndicatorScore, ScorecardScore } from "../outcome/scores";
import type { Profile } from "../profile/profile";
import { scoreIndicator } from "../scoring/indicator/score-indicator";

/** A cell that a total rests on, and how the total follows from it. */
export interface ScoredPlace {
  /** The project's or the fund's name. */
  readonly subject: string;
  /** The total as it is computed now. */
  readonly total: Exact;
  /** The total if the cell held this figure; undefined where that figure makes no sense in it. */
  readonly totalWith: (figure: ShownFigure) => Exact | undefined;
  /** It states the total itself: what it says does not change the score, which is worked out from the indicators. */
  readonly isTotal?: boolean;
  /** The indicator it belongs to, where it is one's own cell. */
  readonly score?: IndicatorScore;
}

type Scores = Pick<Outcome, "scorecards" | "projectScores" | "profile" | "model">;

/** Those of the `wanted` cells from which a total of the outcome follows. A cell of two totals belongs to the first. */
export function scoredPlaces(outcome: Scores, wanted: CellSet): CellMap<ScoredPlace> {
  const places = new CellMap<ScoredPlace>();
  const add = (at: CellAddress | undefined, place: ScoredPlace): void => {
    if (at !== undefined && wanted.has(at) && !places.has(at)) places.set(at, place);
  };
  const stated = statedTotals(outcome.model);
  for (const card of outcome.scorecards) {
    addScorecard(card, outcome, add);
    const { name: subject, total } = card;
    add(stated.get(cardKey(card)), { subject, total, isTotal: true, totalWith: ({ value }) => value });
  }
  for (const { name, total, parts, stated } of outcome.projectScores) {
    for (const { figure, score } of parts)
      add(figure.at, { subject: name, total, totalWith: ({ value }) => total.minus(score).plus(value) });
    add(stated?.at, { subject: name, total, isTotal: true, totalWith: ({ value }) => value });
  }
  return places;
}

/** Where the sheets state the totals of scorecards, by `cardKey`; the first scorecard of a table and project counts. */
function statedTotals({ scorecards }: Scores["model"]): ReadonlyMap<string, CellAddress | undefined> {
  const byCard = new Map<string, CellAddress | undefined>();
  for (const { stated, ...card } of scorecards) {
    const key = cardKey(card);
    if (!byCard.has(key)) byCard.set(key, statedTotal({ stated })?.at);
  }
  return byCard;
}

function cardKey({ table, project }: { readonly table: string; readonly project?: string }): string {
  return JSON.stringify([table, project]);
}

type Add = (at: CellAddress | undefined, place: ScoredPlace) => void;

/** A way of taking the points that a figure would give: the card's total with them; undefined where nothing can be scored. */
type Earning = (figure: ShownFigure) => Exact | undefined;

function addScorecard(card: ScorecardScore, { profile: { profile } }: Scores, add: Add): void {
  const { name: subject, total } = card;
  for (const score of card.indicators) {
    const addEarning = (at: CellAddress | undefined, earns: Earning): void => {
      const totalWith: Earning = (figure) => {
        const points = earns(figure);
        return points && total.minus(score.score).plus(points);
      };
      add(at, { subject, total, score, totalWith });
    };
    const { weight, target, actual, score: stated } = score.indicator;
    // What an evaluator has set is settled: the sheet's own score no longer counts.
    addEarning(stated?.at, ({ value }) => (score.method === "evaluator" ? undefined : value));
    addEarning(weight?.at, (figure) => scoreWithWeight(score, figure, profile));
    addEarning(target?.at, (figure) => scoreWithClaim(score, "target", target, figure, profile));
    addEarning(actual?.at, (figure) => scoreWithClaim(score, "actual", actual, figure, profile));
    if (score.rule !== "execution-rate") continue;
    for (const role of ["budget", "spent"] as const) {
      const input = score.inputs.find((one) => one.role === role);
      addEarning(input?.at, ({ value }) => scoreWithMoney(score, { [role]: value }, profile));
    }
  }
  for (const { stated, score, weight, at } of card.groups) {
    // What is stated above the full marks of a group is no score of it: a line 小计 that closes the whole scorecard.
    if (stated === undefined || stated.gt(weight)) continue;
    add(at, { subject, total, totalWith: ({ value }) => total.minus(score).plus(value) });
  }
}

/** What the indicator earns with another target or actual, by the rule that applies then. */
function scoreWithClaim(
  { indicator, method }: IndicatorScore,
  role: "target" | "actual",
  claim: Claim | undefined,
  { value, isPercent }: ShownFigure,
  profile: Profile,
): Exact | undefined {
  const quantity = claim?.quantity;
  if (method !== "computed" || claim === undefined || quantity === undefined) return undefined;
  // A column of rates without signs holds 95 where a finding says 95%.
  const inScale = isPercent && !quantity.percent ? value.times(HUNDRED) : value;
  const changed = changedClaim(claim, { quantity: changedQuantity(quantity, { value: inScale }) });
  const rescored = scoreIndicator(changedIndicator(indicator, { [role]: changed }), { profile });
  return rescored.method === "computed" ? rescored.score : undefined;
}

/** What the indicator earns with another weight; undefined where its score is the sheet's own, or follows from spending. */
function scoreWithWeight(
  { indicator, method, rule }: IndicatorScore,
  { value }: ShownFigure,
  profile: Profile,
): Exact | undefined {
  const { weight } = indicator;
  if (method !== "computed" || rule === "execution-rate" || weight === undefined || !value.gt(0)) return undefined;
  const changed = { ...weight, quantity: changedQuantity(weight.quantity, { value }) };
  const rescored = scoreIndicator(changedIndicator(indicator, { weight: changed }), { profile });
  return rescored.method === "computed" ? rescored.score : undefined;
}

/** What an execution indicator earns with another budget or spending; undefined for any other indicator. */
export function scoreWithMoney(
  { indicator, inputs, rule }: IndicatorScore,
  changed: { readonly budget?: Exact; readonly spent?: Exact },
  profile: Profile,
): Exact | undefined {
  const input = (role: "budget" | "spent"): Exact | undefined => inputs.find((one) => one.role === role)?.value;
  const budget = changed.budget ?? input("budget");
  const spent = changed.spent ?? input("spent");
  if (rule !== "execution-rate" || budget === undefined || spent === undefined || budget.isZero()) return undefined;
  const line: ExecutionLine = { name: "", budget, spent, balance: budget.minus(spent), rate: spent.div(budget) };
  return scoreIndicator(indicator, { profile, execution: line }).score;
}

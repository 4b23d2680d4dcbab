import type { CellAddress } from "../../../domain/cells/address";
import type { Exact } from "../../../domain/figures/exact";
import { plain, roundHalfUp } from "../../../domain/figures/exact";
import type { Claim, Figure, ImpliedWeight, Indicator } from "../../../domain/model";
import { changedClaim } from "../../../domain/model";
import type { Quantity } from "../../../domain/quantity/quantity";
import { theOneQuantity } from "../../../domain/quantity/the-one-quantity";
import type { ScoreDecision } from "../../outcome/decisions";
import type { ExecutionLine } from "../../outcome/execution";
import type { Arithmetic, IndicatorScore, ScoreInput, ScoreMethod } from "../../outcome/scores";
import type { Profile } from "../../profile/profile";
import type { ScoreRule } from "./score-rules";

/** What an indicator is scored with besides its own row. */
export interface ScoringContext {
  readonly profile: Profile;
  /** Budget and spending of the fund or project, for the execution indicator. */
  readonly execution?: ExecutionLine | undefined;
  /** The evaluator's decision about this indicator. */
  readonly decision?: ScoreDecision | undefined;
  /** The actual that another scorecard gives in number where the indicator's own is a sentence. */
  readonly actualElsewhere?: ((indicator: Indicator) => Claim | undefined) | undefined;
}

/** An indicator on its way to a mark: what its own row gives, and what it is scored with. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly context: ScoringContext;
  /** Nothing where the row gives none. */
  readonly weight: Exact;
  readonly isWeighed: boolean;
  readonly stated: Exact | undefined;
}

/** How a mark comes about. */
export interface Proof {
  readonly method: ScoreMethod;
  readonly rule: ScoreRule;
  readonly arithmetic: Arithmetic;
  /** Before it is rounded. */
  readonly score: Exact;
  /** What it was computed from, the weight aside: read from the row again when somebody asks. */
  readonly inputs: (row: IndicatorRow) => readonly ScoreInput[];
  /** actual ÷ target, worked out when somebody asks: most have 40 digits, and few are shown. */
  readonly ratio?: (row: IndicatorRow) => Exact | undefined;
  readonly met?: boolean | undefined;
}

/** The mark of a row by a proof, rounded as the profile says. */
export function markOf(row: IndicatorRow, proof: Proof): IndicatorScore {
  return new Mark(row, proof);
}

/** Names its inputs when they are asked for: of a large workbook only those that are shown. */
class Mark implements IndicatorScore {
  readonly indicator: Indicator;
  readonly weight: Exact;
  readonly score: Exact;
  readonly stated: Exact | undefined;
  readonly method: ScoreMethod;
  readonly rule: ScoreRule;
  readonly arithmetic: Arithmetic;
  readonly met: boolean | undefined;
  readonly #row: IndicatorRow;
  readonly #others: Proof["inputs"];
  readonly #ratioOf: Proof["ratio"];

  constructor(row: IndicatorRow, proof: Proof) {
    this.indicator = row.indicator;
    this.weight = row.weight;
    this.score = roundHalfUp(proof.score, row.context.profile.rounding.indicator);
    this.stated = row.stated;
    this.method = proof.method;
    this.rule = proof.rule;
    this.arithmetic = proof.arithmetic;
    this.met = proof.met;
    this.#row = row;
    this.#others = proof.inputs;
    this.#ratioOf = proof.ratio;
  }

  get inputs(): readonly ScoreInput[] {
    return [...weightInput(this.indicator, this.weight), ...this.#others(this.#row)];
  }

  get ratio(): Exact | undefined {
    return this.#ratioOf?.(this.#row);
  }
}

function weightInput({ weight: figure, impliedWeight: implied }: Indicator, weight: Exact): ScoreInput[] {
  if (figure !== undefined) return [figureInput("weight", figure, weight)];
  if (implied === undefined) return [];
  const at = implied.origin === "caption" ? { at: implied.caption.at } : {};
  return [{ role: "weight", value: weight, text: impliedText(implied), ...at }];
}

/** Where full marks that stand in no cell of their own come from: 100 − 90, 产出指标（40分） ÷ 4. */
export function impliedText(implied: ImpliedWeight): string {
  if (implied.origin !== "caption") return `${plain(implied.whole)} − ${plain(implied.others)}`;
  const { caption, among } = implied;
  return among === 1 ? caption.value : `${caption.value} ÷ ${String(among)}`;
}

/** A figure of the workbook as an input of a mark. */
export function figureInput(role: ScoreInput["role"], { quantity, at }: Figure, value: Exact): ScoreInput {
  return new CellInput(role, value, at, quantity);
}

/** A target or an actual as an input of a mark; `value` may be converted to the unit of what it is compared with. */
export function claimInput(role: ScoreInput["role"], claim: Claim, value: Exact): ScoreInput {
  return new CellInput(role, value, claim.at, claim);
}

/** Asks what its cell says only when it is shown: of most inputs nobody asks. */
class CellInput implements ScoreInput {
  readonly #shown: { readonly text: string };

  constructor(
    readonly role: ScoreInput["role"],
    readonly value: Exact,
    readonly at: CellAddress,
    shown: { readonly text: string },
  ) {
    this.#shown = shown;
  }

  get text(): string {
    return this.#shown.text;
  }
}

/** The evaluator's choice, else the number in the cell, else the number that another scorecard gives. */
export function actualOf(
  indicator: Indicator,
  { decision, actualElsewhere }: ScoringContext,
): { readonly claim: Claim; readonly quantity: Quantity } | undefined {
  const { actual } = indicator;
  if (decision?.kind === "choose-actual" && decision.value !== undefined && actual !== undefined) {
    const quantity = theOneQuantity(decision.value).one;
    if (quantity !== undefined) return { claim: changedClaim(actual, { text: decision.value }), quantity };
  }
  if (actual?.quantity !== undefined) return { claim: actual, quantity: actual.quantity };
  const elsewhere = actual === undefined ? undefined : actualElsewhere?.(indicator);
  const quantity = elsewhere?.quantity;
  return elsewhere === undefined || quantity === undefined ? undefined : { claim: elsewhere, quantity };
}

import type { Exact } from "./figures/exact";
import type { Quantity } from "./quantity/quantity";

/** How the criterion of an indicator's own line gives its points. */
export type LineRule =
  | LossRule
  /** 完成率×分值; 完成率≥95%得满分，否则按比例得分 */
  | { readonly kind: "proportion"; readonly bound?: Quantity; readonly ofCompletion: boolean }
  /** 达标得满分，否则不得分 */
  | { readonly kind: "all-or-nothing" }
  /** ≥10%得20分，5%—10%得12分: points of its own, worked out where its bands say all of it. */
  | { readonly kind: "bands"; readonly bands?: readonly PointBand[] };

/** From which part on so many points are earned, up to the band above it. */
export interface PointBand {
  readonly from: Exact;
  readonly points: Exact;
}

/** ≥90%得满分，每低1个百分点扣0.5分: points lost for each step away from a bound. */
export interface LossRule {
  readonly kind: "loss";
  /** Whether more than the bound costs points (每超, 每延期) and not less (每低, 每少). */
  readonly over: boolean;
  /** The step, per cents as parts of one. */
  readonly per: Exact;
  /** "%", else the unit as written. */
  readonly unit: string;
  /** Points for each step. */
  readonly off: Exact;
  /** From where on nothing is lost; missing: the target. */
  readonly bound?: Quantity;
  /** ≥95%计10分: what the bound is worth, where that is said in points. The rule is of a weight of as many. */
  readonly worth?: Exact;
  /** 低于60%不得分: below it nothing is left. */
  readonly least?: Exact;
  /** 最多扣3分 */
  readonly most?: Exact;
  /** The criterion counts in 完成率, the actual as a part of its target. */
  readonly ofCompletion: boolean;
}

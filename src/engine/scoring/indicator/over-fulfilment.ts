import type { Exact } from "../../../domain/figures/exact";
import { exact, ONE } from "../../../domain/figures/exact";
import { greatestOf } from "../../../domain/figures/greatest";
import { remembered } from "../../../domain/remembered";
import type { Profile } from "../../profile/profile";
import type { Pair } from "./comparable";
import type { Direction } from "./direction";
import type { Earned } from "./score-by-direction";

/**
 * What is left of full marks when the actual is far above its target. Only counts and amounts to be reached or exceeded
 * are concerned: rates never are, nor exact targets, limits and intervals. The actual is compared with the target times
 * the cut-off, which needs no division; exactly the cut-off keeps everything.
 */
export function afterOverFulfilment(
  earned: Earned,
  of: {
    readonly direction: Direction;
    readonly pair: Pair;
    readonly restored: boolean;
  },
  rule: Profile["overFulfilment"],
): Earned {
  if (rule.kind === "none" || !concerns(of)) return earned;
  const { target, actual } = of.pair;
  if (!actual.gt(target.times(decimal(rule.above)))) return earned;
  if (rule.kind === "flag") return { ...earned, rule: "over-fulfilled-flagged" };
  if (of.restored && rule.reasonRestores) return { ...earned, rule: "over-fulfilled-restored" };
  if (rule.kind === "step") return cut(earned, exact(rule.keep), "over-fulfilled-step");
  const loss = exact(rule.lossPerUnit).times(actual.div(target).minus(exact(rule.above)));
  return cut(earned, greatestOf([exact(rule.keepAtLeast), ONE.minus(loss)]), "over-fulfilled-linear");
}

const decimal = remembered(exact);

function concerns({ direction, pair }: { readonly direction: Direction; readonly pair: Pair }): boolean {
  const isUpwards = pair.upper === undefined && pair.target.isPositive() && !pair.target.isZero();
  return direction === "at-least" && !pair.isRate && isUpwards;
}

function cut(earned: Earned, part: Exact, rule: "over-fulfilled-step" | "over-fulfilled-linear"): Earned {
  return { ...earned, part, rule, arithmetic: { kind: "part", part } };
}

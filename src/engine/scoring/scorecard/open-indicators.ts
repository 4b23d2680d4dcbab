import type { IndicatorScore } from "../../outcome/scores";

/**
 * Whether an indicator with full marks earned nothing only because nobody can tell what it earns: no stated score, and no
 * actual that compares with a target. While there are any, total and grade are provisional.
 */
export function isOpen({ rule, weight }: Pick<IndicatorScore, "rule" | "weight">): boolean {
  return (rule === "no-actual" || rule === "actual-not-comparable") && !weight.isZero();
}

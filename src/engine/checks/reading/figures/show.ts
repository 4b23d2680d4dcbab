import { groupedDigits } from "../../../../domain/amount-text";
import type { Exact } from "../../../../domain/exact";
import { HUNDRED, plain, roundHalfUp } from "../../../../domain/exact";
import type { Interval } from "../../../../domain/interval";
import type { Node } from "./node";

/** Money is written with so many zeros behind its point, and not with more. */
const MOST_ZEROS = 2;

/** A rate that its cell shows in per cent: 0.9375 stands there as 93.75%, and its decimals are those of 93.75. */
export function showsPercent({ dimension, factor }: Node): boolean {
  return dimension === "rate" && factor.eq(1);
}

/** A value in the base of `node`, written as people would write it in that cell. */
export function showLike(node: Node, value: Exact): string {
  const percent = showsPercent(node);
  const own = percent ? value.times(HUNDRED) : value.div(node.factor);
  if (percent) {
    const decimals = Math.max(node.decimals, 2);
    return `${roundHalfUp(own, decimals).toFixed(decimals)}%`;
  }
  const rounded = roundHalfUp(own, decimalsFor(node, own));
  // Zeros at the end as the cell has them, so that 512.64 stands beside 520.00; the many of a figure that needs them,
  // as 1.87167 in another unit, are none of the other's.
  const written = /\.(\d+)/u.exec(node.quantity.text)?.[1]?.length ?? 0;
  const shown = Math.min(written, MOST_ZEROS);
  const text =
    rounded.isInteger() && shown === 0 ? plain(rounded) : rounded.toFixed(Math.max(shown, rounded.decimalPlaces()));
  return /\d,\d{3}/u.test(node.quantity.text) ? groupedDigits(text) : text;
}

/** The middle of what a figure should be, in the style of the cell. */
export function showExpected(node: Node, expected: Interval): string {
  return showLike(node, expected.lo.plus(expected.hi).div(2));
}

/** As many decimals as the cell has, or as an exact value needs, but never a tail of noise. */
function decimalsFor(node: Node, value: Exact): number {
  const exactDigits = value.toDecimalPlaces(10).decimalPlaces();
  return exactDigits <= node.decimals + 2 ? Math.max(node.decimals, exactDigits) : Math.max(node.decimals, 2);
}

/** The figure as stated: what the cell shows. */
export function showStated(node: Node): string {
  return node.quantity.text.trim();
}

/** How far the stated figure is from a value, without sign, in the style of the cell. */
export function showGap(node: Node, value: Exact): string {
  return showLike(node, node.value.minus(value).abs());
}

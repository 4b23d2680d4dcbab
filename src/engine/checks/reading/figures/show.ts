import type { CellAddress } from "../../../../domain/cells/address";
import { groupedDigits } from "../../../../domain/figures/amount-text";
import type { Exact } from "../../../../domain/figures/exact";
import { HUNDRED, plain, roundHalfUp } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import type { ShownFigure } from "../../../../domain/figures/shown-figure";
import { halfWidth } from "../../../../domain/letters/half-width";
import type { Node } from "./node";

/** Money is written with so many zeros behind its point, and not with more. */
const MOST_ZEROS = 2;

/** A rate that its cell shows in per cent: 0.9375 stands there as 93.75%, and its decimals are those of 93.75. */
export function showsPercent({ dimension, factor }: Node): boolean {
  return dimension === "rate" && factor.eq(1);
}

/** A value in the base of `node`, rounded and written as people would write it in that cell. */
export function figureLike(node: Node, value: Exact): ShownFigure {
  if (showsPercent(node)) {
    const decimals = Math.max(node.decimals, 2);
    const percent = roundHalfUp(value.times(HUNDRED), decimals);
    return { text: `${percent.toFixed(decimals)}%`, value: percent.div(HUNDRED), isPercent: true };
  }
  const own = value.div(node.factor);
  const rounded = roundHalfUp(own, decimalsFor(node, own));
  // Zeros at the end as the cell has them, so that 512.64 stands beside 520.00; the many of a figure that needs them,
  // as 1.87167 in another unit, are none of the other's.
  const written = halfWidth(showStated(node));
  const shown = Math.min(/\.(\d+)/u.exec(written)?.[1]?.length ?? 0, MOST_ZEROS);
  const text =
    rounded.isInteger() && shown === 0 ? plain(rounded) : rounded.toFixed(Math.max(shown, rounded.decimalPlaces()));
  const isGrouped = /\d[,，]\d{3}/u.test(written);
  return { text: isGrouped ? groupedDigits(text) : text, value: rounded, isPercent: false };
}

/** The text of `figureLike`. */
export function showLike(node: Node, value: Exact): string {
  return figureLike(node, value).text;
}

/** The middle of what a figure should be, in the style of the cell. */
export function expectedFigure(node: Node, { lo, hi }: Interval): ShownFigure {
  return figureLike(node, lo.plus(hi).div(2));
}

/** As many decimals as the cell has, or as an exact value needs, but never a tail of noise. */
function decimalsFor(node: Node, value: Exact): number {
  const exactDigits = value.toDecimalPlaces(10).decimalPlaces();
  return exactDigits <= node.decimals + 2 ? Math.max(node.decimals, exactDigits) : Math.max(node.decimals, 2);
}

/** What General shows of an amount of twelve digits and more. */
const ABBREVIATED = /\d[Ee]\+\d/u;

/** The figure as stated: what the cell shows, and all of its digits where that is an abbreviation. */
export function showStated({ quantity, value, factor }: Node): string {
  const text = quantity.text.trim();
  return ABBREVIATED.test(text) ? plain(value.div(factor)) : text;
}

/** The figure as stated, with its cell: a line of the evidence for a finding. */
export function statedAt(node: Node): { readonly at: CellAddress; readonly text: string } {
  return { at: node.at, text: showStated(node) };
}

/** The figure as stated. */
export function statedFigure(node: Node): ShownFigure {
  return asTold(node, { text: showStated(node), value: node.value });
}

/** What a text tells of the figure in `node`: its words, and the value in the base. */
export function asTold(node: Node, { text, value }: { readonly text: string; readonly value: Exact }): ShownFigure {
  return { text, value: value.div(node.factor), isPercent: showsPercent(node) };
}

/** How far the stated figure is from a value, without sign, in the style of the cell. */
export function gapFigure(node: Node, value: Exact): ShownFigure {
  return figureLike(node, node.value.minus(value).abs());
}

/** The text of `gapFigure`. */
export function showGap(node: Node, value: Exact): string {
  return gapFigure(node, value).text;
}

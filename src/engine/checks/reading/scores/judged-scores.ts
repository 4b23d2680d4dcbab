import { exact } from "../../../../domain/figures/exact";
import { displayed, overlap, point, widen } from "../../../../domain/figures/interval";
import type { IndicatorScore } from "../../../outcome/scores";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";

/** A stated score held against the one that a rule gives. */
export interface JudgedScore {
  readonly scored: IndicatorScore;
  readonly node: Node;
  readonly fits: boolean;
}

/** The room that the rounding of a computed score takes. */
const ROOM = exact("0.005");

/** The stated score of an indicator against its computed one; nothing where one of them is missing. */
export function judged(context: ReadingContext, scored: IndicatorScore): readonly JudgedScore[] {
  const { indicator, method, stated, score } = scored;
  if (method !== "computed" || stated === undefined) return [];
  const node = indicator.score === undefined ? undefined : context.mentioned(indicator.score);
  if (node === undefined) return [];
  const fits = overlap(widen(displayed(node.value, placesOf(node)), ROOM), point(score));
  return [{ scored, node, fits }];
}

/**
 * Scores that are written with one decimal are rounded to it. A whole one may be exact, or rounded to please: 12 for 11.93 is
 * told.
 */
function placesOf({ value, decimals }: Node): number {
  return value.isInteger() ? Math.max(2, decimals) : decimals;
}

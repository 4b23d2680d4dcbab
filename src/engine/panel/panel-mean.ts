import type { Exact } from "../../domain/figures/exact";
import { roundHalfUp, sumOf } from "../../domain/figures/exact";
import { greatestOf, leastOf } from "../../domain/figures/greatest";
import { contains, displayed, widen } from "../../domain/figures/interval";
import type { Figure } from "../../domain/model";
import type { PanelResult } from "../outcome/panel";
import type { PanelRule } from "../profile/profile";
import { points } from "../tables/points";

/** The way in which a panel's scores become one: with `trimFrom`, without highest and lowest from so many scores on. */
export type MeanWay = Pick<PanelResult, "mean" | "trimFrom">;

/** Leaving two of three out still leaves one. */
const FEWEST = 3;

/** The mean of scores by a way, unrounded; undefined without any. */
export function meanOf(scores: readonly Exact[], { trimFrom }: MeanWay): Exact | undefined {
  if (scores.length === 0) return undefined;
  const sum = sumOf(scores);
  if (trimFrom === undefined || scores.length < trimFrom) return sum.div(scores.length);
  return sum
    .minus(greatestOf(scores))
    .minus(leastOf(scores))
    .div(scores.length - 2);
}

/** A panel's line as far as its way of computing is concerned. */
interface StatedMean {
  readonly scores: readonly Exact[];
  readonly stated: Figure | undefined;
}

/** The way the rule demands; where it leaves that to the workbook, the way most stated averages follow, else the plain mean. */
export function wayOf(rule: PanelRule, lines: readonly StatedMean[]): MeanWay {
  switch (rule.mean.kind) {
    case "mean":
      return { mean: "mean" };
    case "trimmed":
      return { mean: "trimmed", trimFrom: rule.mean.from };
    case "as-stated":
      return statedWay(lines) ?? { mean: "mean" };
  }
}

/** The way that more than half of the stated averages follow; undefined where none does or nothing is stated. */
export function statedWay(lines: readonly StatedMean[]): MeanWay | undefined {
  const told = lines.flatMap(({ scores, stated }) => (stated === undefined ? [] : [{ scores, stated }]));
  const long = told.filter(({ scores }) => scores.length >= FEWEST);
  const trimmed: MeanWay = { mean: "trimmed", trimFrom: FEWEST };
  const follows = (way: MeanWay, among: typeof told) =>
    among.filter(({ scores, stated }) => agrees(meanOf(scores, way), stated)).length;
  const [plain, without] = [follows({ mean: "mean" }, told), follows(trimmed, long)];
  if (plain * 2 > told.length && plain >= without) return { mean: "mean" };
  return without * 2 > long.length ? trimmed : undefined;
}

/** Whether a stated average may be the rounding of a mean. */
function agrees(mean: Exact | undefined, stated: Figure): boolean {
  const value = points(stated);
  if (mean === undefined || value === undefined) return false;
  const { decimals } = stated.quantity;
  const own = Math.min(9, value.decimalPlaces());
  const shown = displayed(value, own);
  return contains(
    decimals !== undefined && decimals < own ? widen(shown, displayed(value, decimals).hi.minus(value)) : shown,
    mean,
  );
}

/** The panel's score of a project: rounded half up to the rule's places. */
export function panelScore(scores: readonly Exact[], way: MeanWay, rule: PanelRule): Exact | undefined {
  if (scores.length < rule.leastScores) return undefined;
  const mean = meanOf(scores, way);
  return mean === undefined ? undefined : roundHalfUp(mean, rule.places);
}

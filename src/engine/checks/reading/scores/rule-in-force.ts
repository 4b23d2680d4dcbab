import { ONE } from "../../../../domain/figures/exact";
import type { IndicatorScore } from "../../../outcome/scores";
import type { ReadingContext } from "../reading-context";

type Rules = Pick<ReadingContext, "profile" | "model">;

/**
 * True when somebody chose a rule of scoring, or the workbook states the one that this score came about by: in a note, or
 * as the criterion in its own line. Bands of grades say what a score is called, and not how it comes about.
 */
export function hasRuleFor({ profile, model }: Rules, score: IndicatorScore): boolean {
  if (profile.chosenBy !== "workbook" && profile.chosenBy !== "default") return true;
  const { scoring, partialShare, overFulfilment, reverse } = model.stated;
  if ([scoring, partialShare, overFulfilment].some((rule) => rule !== undefined)) return true;
  return (reverse !== undefined && score.rule.startsWith("at-most")) || followsItsCriterion(score);
}

/** A limit that was not kept earns what 完成率×分值 does not say. */
const BY_PROPORTION: ReadonlySet<string> = new Set([
  "at-least-met",
  "at-least-missed",
  "exactly-met",
  "exactly-missed",
  "execution-rate",
  "stated-rate",
]);

function followsItsCriterion({ rule, indicator }: IndicatorScore): boolean {
  if (rule === "own-criterion") return true;
  if (indicator.rule?.kind === "proportion") return BY_PROPORTION.has(rule) && isWhole(indicator);
  return indicator.rule?.kind === "all-or-nothing";
}

/** 完成率≥95%得满分，否则按比例得分: in proportion to what below the bound is not said. */
function isWhole({ rule, target }: IndicatorScore["indicator"]): boolean {
  const bound = rule?.kind === "proportion" ? rule.bound?.value : undefined;
  return bound === undefined || bound.eq(ONE) || target?.quantity?.value.eq(bound) === true;
}

/** True when bounds of the tiers of qualitative indicators are given: by a rule that somebody chose, or by a note of the workbook. */
export function hasTierBounds({ profile, model }: Rules): boolean {
  if (profile.chosenBy !== "workbook") return profile.chosenBy !== "default";
  return model.stated.tierBounds !== undefined;
}

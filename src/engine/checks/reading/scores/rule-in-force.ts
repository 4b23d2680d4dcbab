import type { ReadingContext } from "../reading-context";

/**
 * True when somebody chose a rule of scoring or the workbook states one. Bands of grades say what a score is called, and
 * not how it comes about.
 */
export function hasScoringRule({ profile, model }: Pick<ReadingContext, "profile" | "model">): boolean {
  if (profile.chosenBy !== "workbook") return profile.chosenBy !== "default";
  const { scoring, partialShare, overFulfilment } = model.stated;
  return [scoring, partialShare, overFulfilment].some((rule) => rule !== undefined);
}

/** True when bounds of the tiers of qualitative indicators are given: by a rule that somebody chose, or by a note of the workbook. */
export function hasTierBounds({ profile, model }: Pick<ReadingContext, "profile" | "model">): boolean {
  if (profile.chosenBy !== "workbook") return profile.chosenBy !== "default";
  return model.stated.tierBounds !== undefined;
}

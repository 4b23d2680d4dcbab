import type { EvaluatorScore, PanelResult } from "../../../outcome/panel";
import type { ReadingContext } from "../reading-context";

/** Whether the rule in force was chosen by somebody: under common practice nothing is held against anybody. */
export function hasRule(context: ReadingContext): boolean {
  return context.profile.chosenBy !== "default" && context.profile.profile.panel !== undefined;
}

/** Where more than this share is above, the full marks must be other ones. */
const MOST_OUTSIDE = 0.4;

/** Scores above their full marks, and whether so many of them are that the full marks must be other ones. */
export function aboveScale(panel: PanelResult): {
  readonly scores: readonly { readonly name: string; readonly score: EvaluatorScore }[];
  readonly isOtherScale: boolean;
} {
  const all = panel.projects.flatMap(({ name, scores }) => scores.map((score) => ({ name, score })));
  const given = all.filter(({ score }) => score.score !== undefined);
  const outside = given.filter(
    ({ score }) => score.score !== undefined && (score.score.gt(panel.fullMarks) || score.score.isNegative()),
  );
  return { scores: outside, isOtherScale: outside.length > given.length * MOST_OUTSIDE };
}

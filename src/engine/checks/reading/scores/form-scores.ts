import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { continuedFrom, figuresOf } from "../totals/continued";
import { executionRowOf } from "./execution-row";

/** The points in the lines of a form. */
export interface FormScores {
  /** Of all its indicators, those of the tables before included. */
  readonly indicators: readonly Node[];
  /** Of the row for the execution rate; undefined where it has none. */
  readonly execution: Node | undefined;
}

const FEWEST_SCORES = 2;

/** The points that a form's total is of; undefined where an indicator has none yet, as nothing is known of their sum. */
export function formScores(context: ReadingContext, view: TableView): FormScores | undefined {
  const own = figuresOf(view, "score");
  if (own.length < FEWEST_SCORES || own.length < view.data.length) return undefined;
  const before = continuedFrom(context, view);
  const indicators = [...before.flatMap((part) => figuresOf(part, "score")), ...own];
  return { indicators, execution: executionRowOf(context, before[0] ?? view)?.score };
}

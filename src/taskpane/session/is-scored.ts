import type { Standing } from "./session";

/** Whether the workbook has anything that a score, a rank or a rate can be worked out from. */
export function canBeScored({ view }: Standing): boolean {
  return view.scorecards.length > 0 || view.projects.length > 0 || view.execution.length > 0;
}

/** Whether result sheets stand in the workbook, as far as the ledger or this pane knows. */
export function isScored({ view, written }: Standing): boolean {
  return view.scored || written !== undefined;
}

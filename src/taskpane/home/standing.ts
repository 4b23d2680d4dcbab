import type { Standing } from "../session/session";

/** Whether result sheets stand in the workbook, as far as the ledger or this pane knows. */
export function isScored({ view, written }: Standing): boolean {
  return view.scored || written !== undefined;
}

import type { CellRange } from "../../domain/address";
import type { Exact } from "../../domain/exact";
import type { SheetDraft } from "../sheet-draft";

/** Where the totals of the projects stand, for the overview. */
export interface ProjectPlaces {
  readonly totals: CellRange;
  readonly grades: CellRange;
  readonly values: readonly Exact[];
  readonly gradeValues: readonly string[];
}

/** Columns that every block of project scores has; the parts stand from `FIRST_PART` on. */
export const RANK = 0;
export const NAME = 1;
export const FIRST_PART = 2;

/** Colours by the word of the grade, so that they follow when the figures change. */
export function gradeColours(draft: SheetDraft, top: number, bottom: number, col: number): void {
  const area = { top, bottom, left: col, right: col };
  draft.condition({ kind: "text-equals", area, text: "优", tone: "good" });
  draft.condition({ kind: "text-equals", area, text: "良", tone: "fair" });
  draft.condition({ kind: "text-equals", area, text: "中", tone: "poor" });
  draft.condition({ kind: "text-equals", area, text: "差", tone: "bad" });
}

import type { CellRange } from "../../domain/cells/address";
import type { Area } from "../../domain/cells/area";
import type { Exact } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { GRADES } from "../../domain/lists";
import { gradeText } from "../../messages/terms/grades";
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

const TONES = { 优: "good", 良: "fair", 中: "poor", 差: "bad" } as const;

/** Colours by the word of the grade, so that they follow when the figures change. */
export function gradeColours(draft: SheetDraft, lang: Language, area: Area): void {
  for (const grade of GRADES)
    draft.condition({ kind: "text-equals", area, text: gradeText(grade, lang), tone: TONES[grade] });
}

/** Room for a grade in characters: `narrow` does for the word alone, not for what it means in English. */
export function gradeWidth(lang: Language, narrow: number): number {
  return lang === "zh" ? narrow : 14;
}

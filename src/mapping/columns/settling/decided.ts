import type { Field } from "../../../domain/lists";
import type { FieldCandidate } from "../drafts/field-candidate";

/** More than any reading of headings and contents can reach, in any kind of table. */
const DECIDED = 20;

/** No field at all: a reading that never wins. */
export const NO_FIELD: readonly FieldCandidate[] = [{ field: "remark", score: 0, reasons: [] }];

/** The reading that a user or a template decided on; for "none" a reading that never wins. */
export function decided(field: Field | "none", code: "correction" | "template"): readonly FieldCandidate[] {
  return field === "none" ? NO_FIELD : [{ field, score: DECIDED, reasons: [{ code, facts: { field } }] }];
}

/** Whether a user or a template decided what a column means, be it that it has no field: their word stands. */
export function isDecided(candidates: readonly FieldCandidate[]): boolean {
  return candidates.some(({ score, reasons }) => score >= DECIDED || reasons.length === 0);
}

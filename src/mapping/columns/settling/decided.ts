import type { Field } from "../../../domain/lists";
import type { FieldCandidate } from "../drafts/field-candidate";

/** More than any reading of headings and contents can reach, in any kind of table. */
const DECIDED = 20;

/** No field at all: a reading that never wins. */
export const NO_FIELD: readonly FieldCandidate[] = [{ field: "remark", score: 0, reasons: [] }];

/** The reading that a template decided on, be it a saved one or what a user said here; for "none" a reading that never wins. */
export function decided(field: Field | "none"): readonly FieldCandidate[] {
  return field === "none" ? NO_FIELD : [{ field, score: DECIDED, reasons: [{ code: "template", facts: { field } }] }];
}

/** Whether it was decided what a column means, be it that it has no field: the word stands. */
export function isDecided(candidates: readonly FieldCandidate[]): boolean {
  return candidates.some(({ score, reasons }) => score >= DECIDED || reasons.length === 0);
}

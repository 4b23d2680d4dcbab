import type { Field } from "../../../domain/lists";
import type { MappingReason } from "../../../domain/table";

/** Below this a reading is a guess, and no field is better than a guessed one. */
export const LEAST_SCORE = 0.42;

/** How well a column fits a field, with the reasons; a sure heading alone scores 1. */
export interface FieldCandidate {
  readonly field: Field;
  readonly score: number;
  readonly reasons: readonly MappingReason[];
}

/** Of several candidates of a field the best one, each field at the place where it came first. */
export function bestOfEachField(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const best = new Map<Field, FieldCandidate>();
  for (const candidate of candidates) {
    if (candidate.score > (best.get(candidate.field)?.score ?? 0)) best.set(candidate.field, candidate);
  }
  return [...best.values()];
}

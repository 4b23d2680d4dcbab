import type { Field } from "../../../domain/lists";
import type { MappingReason } from "../../../domain/table";
import type { Family } from "../../headings/table-families";
import type { ColumnProfile } from "./column-profile";
import type { FieldCandidate } from "./field-candidate";

/** A column before it is settled: its headings, contents and the fields it may be. */
export interface ColumnDraft {
  readonly index: number;
  readonly path: readonly string[];
  readonly profile: ColumnProfile;
  readonly candidates: readonly FieldCandidate[];
}

/** The reading that a column claims most. */
export function topOf(draft: ColumnDraft): FieldCandidate | undefined {
  return draft.candidates.reduce<FieldCandidate | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  );
}

/** A column settled on a field, and the next best reading. */
export interface SettledColumn {
  readonly draft: ColumnDraft;
  readonly field: Field;
  readonly confidence: number;
  readonly reasons: readonly MappingReason[];
  readonly rival?: { readonly field: Field; readonly score: number };
}

/** All columns of a table, settled in the family of tables that they fit best together. */
export interface SettledTable {
  readonly columns: readonly SettledColumn[];
  readonly drafts: readonly ColumnDraft[];
  readonly family: Family;
  readonly gain: number;
}

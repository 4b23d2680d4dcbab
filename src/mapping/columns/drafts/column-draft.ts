import type { Field } from "../../../domain/lists";
import type { MappingReason } from "../../../domain/table";
import { headingParts } from "../../headings/heading-text";
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

/** The lowest heading over a column, which says what it holds; "" where it has none. */
export function ownHeading({ path }: Pick<ColumnDraft, "path">): string {
  return path.at(-1) ?? "";
}

/** The words of a column's own heading, without the unit, the year and what else it says in passing. */
export function ownWords(draft: Pick<ColumnDraft, "path">): string {
  return headingParts(ownHeading(draft)).base;
}

/** The headings above a column's own, which it shares with its neighbours; "" where there are none. */
export function captionOf({ path }: Pick<ColumnDraft, "path">): string {
  return path.slice(0, -1).join(" / ");
}

/** What speaks for a column's being a field. */
export function candidateFor({ candidates }: ColumnDraft, field: Field): FieldCandidate | undefined {
  return candidates.find((candidate) => candidate.field === field);
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

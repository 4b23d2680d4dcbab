import type { Field, TableRole } from "../domain/lists";
import type { MonthReading } from "../domain/table";
import type { FieldCandidate } from "./columns/drafts/field-candidate";
import { decided } from "./columns/settling/decided";

/** What a user said about the mapping. Tables are named by their id, columns by their index in it. */
export type MappingCorrection =
  | { readonly kind: "column"; readonly table: string; readonly index: number; readonly field: Field | "none" }
  | { readonly kind: "role"; readonly table: string; readonly role: TableRole }
  /** The unit as written: 万元, USD '000. */
  | { readonly kind: "unit"; readonly table: string; readonly unit: string }
  /** What month columns hold. */
  | { readonly kind: "months"; readonly table: string; readonly reading: MonthReading }
  /** Two names mean the same project: `name` is another name of `sameAs`. */
  | { readonly kind: "project"; readonly name: string; readonly sameAs: string };

/** What the user said about one column; nothing where nothing was said. */
export function saidOfColumn(
  corrections: readonly MappingCorrection[],
  table: string,
  index: number,
): readonly FieldCandidate[] {
  for (const one of [...corrections].reverse()) {
    if (one.kind === "column" && one.table === table && one.index === index) return decided(one.field, "correction");
  }
  return [];
}

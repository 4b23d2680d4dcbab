import type { Field } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";

/** A column that nobody took for a field, read as one: its figures count in that field's units. */
export function asField({ index, heading }: Pick<FieldColumn, "index" | "heading">, field: Field): FieldColumn {
  return { index, heading, field, confidence: 0, reasons: [] };
}

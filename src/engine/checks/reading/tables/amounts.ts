import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";

/** Fields of which parts and wholes make shares and rates: money, and numbers of projects. */
export function isAmount(field: Field): boolean {
  return MONEY_FIELDS.has(field) || field === "project_count";
}

import type { Field } from "./lists";

/** The month that a field `month_3` or `plan_3` is about; undefined for all other fields. */
export function monthOfField(field: Field): { readonly kind: "month" | "plan"; readonly month: number } | undefined {
  const [, kind, digits] = /^(month|plan)_(\d{1,2})$/.exec(field) ?? [];
  return kind === undefined ? undefined : { kind: kind === "plan" ? "plan" : "month", month: Number(digits) };
}

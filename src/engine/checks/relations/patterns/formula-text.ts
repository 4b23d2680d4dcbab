import type { Exact } from "../../../../domain/figures/exact";
import { ONE } from "../../../../domain/figures/exact";
import { lowestHeading } from "../../reading/words/part-names";
import type { Form } from "../equation/relation";
import type { Candidate } from "./candidate";
import type { NumericColumn } from "./numeric-columns";

/**
 * The terms as the table reads, for the search goes away from the result, to the left or to the right; what is taken away
 * comes last where it would come first: 上年结转＋本年收入−本年支出.
 */
function inReadingOrder({ terms, form }: Candidate): Pick<Candidate, "terms" | "form"> {
  const byIndex = (a: NumericColumn, b: NumericColumn): number => a.column.index - b.column.index;
  if (form.kind === "mean") return { terms: [...terms].sort(byIndex), form };
  if (form.kind !== "sum") return { terms, form };
  const { signs } = form;
  if (signs === undefined) return { terms: [...terms].sort(byIndex), form };
  if (signs[0] !== -1 || !signs.includes(1)) return { terms, form };
  const of = (sign: 1 | -1): readonly NumericColumn[] =>
    terms.filter((_, index) => signs[index] === sign).sort(byIndex);
  const [added, taken] = [of(1), of(-1)];
  return {
    terms: [...added, ...taken],
    form: { ...form, signs: [...added.map(() => 1 as const), ...taken.map(() => -1 as const)] },
  };
}

/** How a column is computed, in its headings: 年初预算数+调整数, 支出数÷预算数. */
export function formulaText(candidate: Candidate): string {
  const { terms: inOrder, form } = inReadingOrder(candidate);
  const own = inOrder.map(({ column }) => lowestHeading(column.heading));
  // 抽评 / 得分 less 自评 / 得分: where the lowest headings are the same, those above them tell which is which.
  const isAmbiguous = new Set(own).size < own.length;
  const names = (isAmbiguous ? inOrder.map(({ column }) => column.heading) : own).map((name) =>
    name.replace(/\s+/gu, " ").trim(),
  );
  const [first, second] = names;
  switch (form.kind) {
    case "sum":
      return names.length > 4 && form.signs === undefined
        ? `${names.at(0) ?? ""}+…+${names.at(-1) ?? ""}`
        : names
            .map((name, index) => `${(form.signs?.[index] ?? 1) < 0 ? "−" : index === 0 ? "" : "+"}${name}`)
            .join("");
    case "mean":
      return `(${names.length > 4 ? `${first ?? ""}+…+${names.at(-1) ?? ""}` : names.join("+")})÷${String(names.length)}`;
    case "product":
      return names.join("×");
    case "ratio":
      return quotientText(`${first ?? ""}÷${second ?? ""}`, form, inOrder[0]?.factor ?? ONE);
    case "portion":
      return `(${names.slice(0, -1).join("+")})÷${names.at(-1) ?? ""}`;
    case "weighted":
    case "equal":
      return first ?? "";
  }
}

/** The quotient as a person works it out from the figures as they are written, the first of them in its own unit. */
function quotientText(quotient: string, { offset, sign, scale }: Form & { kind: "ratio" }, ownUnit: Exact): string {
  const times = scale?.times(ownUnit) ?? ONE;
  if (!times.eq(ONE)) return `${quotient}×${times.toFixed()}`;
  if (offset === undefined) return quotient;
  return sign === undefined ? `${quotient}−1` : `1−${quotient}`;
}

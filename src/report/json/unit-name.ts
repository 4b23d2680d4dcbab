import type { MoneyUnit } from "../../domain/quantity/units";

/** The names by which scripts know the units that people spell in many ways; currency and factor tell which it is. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["USD 1000", "USD '000"],
  ["CNY 10000", "CNY 10k"],
]);

/**
 * A table's unit as scripts compare it: USD 000, US$ thousand and thousands of dollars are one unit, "USD '000"; RMB 10,000 is
 * "CNY 10k". Chinese names (万元, 亿元) and units without such a name stay as the workbook writes them.
 */
export function unitName({ text, currency, factor }: MoneyUnit): string {
  if (/\p{Script=Han}/u.test(text)) return text;
  return NAMES.get(`${currency} ${factor.toFixed()}`) ?? text;
}

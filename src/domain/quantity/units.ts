import type { Exact } from "../figures/exact";
import { exact } from "../figures/exact";

/** Currencies are never mixed; a bare 万元 or 元 is CNY, "$" and "USD" are USD. `?` = an amount whose currency nobody states. */
export type Currency =
  | "CNY"
  | "USD"
  | "EUR"
  | "ETB"
  | "HKD"
  | "GBP"
  | "JPY"
  | "AUD"
  | "BDT"
  | "GHS"
  | "IDR"
  | "INR"
  | "KES"
  | "LKR"
  | "MOP"
  | "NGN"
  | "NPR"
  | "PHP"
  | "PKR"
  | "RWF"
  | "SGD"
  | "TWD"
  | "TZS"
  | "UGX"
  | "VND"
  | "ZAR"
  | "ZMW"
  | "?";

/** A unit of money: `factor` units of the currency's base unit (万元 = 10,000 CNY). */
export interface MoneyUnit {
  readonly kind: "money";
  /** As written in the workbook: 万元, 亿元, 元, USD '000, CNY 10k … */
  readonly text: string;
  readonly currency: Currency;
  readonly factor: Exact;
}

/** A unit of anything else, as written: 个 家 户 户次 % m² … Units with different text never compare (户 ≠ 户次). */
export interface CountUnit {
  readonly kind: "count";
  readonly text: string;
  /** Multiplier written before the unit: 万户 = 10,000 户. */
  readonly factor: Exact;
}

/** Parts of a whole. */
export interface PercentUnit {
  readonly kind: "percent";
  /** %, ‰ or 百分点. */
  readonly text: string;
}

/** What a figure counts. */
export type Unit = MoneyUnit | CountUnit | PercentUnit;

function cny(text: string, factor: number): MoneyUnit {
  return { kind: "money", text, currency: "CNY", factor: exact(factor) };
}

/** What budgets of governments are counted in. */
export const YUAN = cny("元", 1);
/** Ten thousand yuan, the usual unit of a bureau's tables. */
export const WAN_YUAN = cny("万元", 10_000);
/** A hundred million yuan, the unit of reports. */
export const YI_YUAN = cny("亿元", 100_000_000);

/** Converts exactly; undefined between different currencies. */
export function convertMoney(value: Exact, from: MoneyUnit, to: MoneyUnit): Exact | undefined {
  if (from.currency !== to.currency) return undefined;
  return from.factor.eq(to.factor) ? value : value.times(from.factor).div(to.factor);
}

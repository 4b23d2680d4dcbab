import type { Currency } from "./units";

/** Multipliers before 元 and measure words. */
export const ZH_SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  十亿: 1_000_000_000,
  百亿: 10_000_000_000,
  万亿: 1_000_000_000_000,
};
/** Pattern of a multiplier, longest first. */
export const ZH_SCALE = "(?:万亿|百亿|十亿|千万|百万|十万|亿|万|千|百|十)";
/** Chinese names of currencies. A bare 元 is yuan. */
export const ZH_CURRENCIES: Readonly<Record<string, Currency>> = {
  人民币元: "CNY",
  元人民币: "CNY",
  人民币: "CNY",
  元: "CNY",
  圆: "CNY",
  美元: "USD",
  美金: "USD",
  欧元: "EUR",
  港元: "HKD",
  港币: "HKD",
  英镑: "GBP",
  日元: "JPY",
};
/** Codes, signs and English names of currencies, in lower case. */
export const LATIN_CURRENCIES: Readonly<Record<string, Currency>> = {
  cny: "CNY",
  rmb: "CNY",
  yuan: "CNY",
  "¥": "CNY",
  "￥": "CNY",
  usd: "USD",
  us$: "USD",
  $: "USD",
  "us dollars": "USD",
  "us dollar": "USD",
  dollars: "USD",
  eur: "EUR",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  hkd: "HKD",
  hk$: "HKD",
  gbp: "GBP",
  "£": "GBP",
  jpy: "JPY",
};
/** English multipliers of amounts, in lower case. */
export const LATIN_SCALES: Readonly<Record<string, number>> = {
  "'000": 1_000,
  "000": 1_000,
  "000s": 1_000,
  k: 1_000,
  thousand: 1_000,
  thousands: 1_000,
  "10k": 10_000,
  "10 thousand": 10_000,
  "ten thousand": 10_000,
  "'0000": 10_000,
  m: 1_000_000,
  mn: 1_000_000,
  mm: 1_000_000,
  million: 1_000_000,
  millions: 1_000_000,
  "'000000": 1_000_000,
  "100m": 100_000_000,
  "100 million": 100_000_000,
  bn: 1_000_000_000,
  b: 1_000_000_000,
  billion: 1_000_000_000,
  billions: 1_000_000_000,
};

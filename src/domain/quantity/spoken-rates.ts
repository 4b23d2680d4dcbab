import { chineseNumber } from "./chinese-numerals";

const NUMERALS = "[零〇一二两三四五六七八九十百]";
/** What may follow a rate that is all its cell says. */
const END = String.raw`(?=(?:及|\(含\))?以[上下]|左右|[多余]?$|[)。,;\s])`;
const OF_A_HUNDRED = new RegExp(`百分之(${NUMERALS}+)(?:点([零〇一二三四五六七八九]+))?${END}`, "u");
const TENTHS = new RegExp(`([一二两三四五六七八九十])成(半|[一二三四五六七八九])?${END}`, "u");

/** 百分之九十五 → 95%, 九成半以上 → 95%以上: rates in words as they are written in digits; other texts as they are. */
export function ratesInDigits(text: string): string {
  if (!/百分之|成/u.test(text)) return text;
  return text.replace(OF_A_HUNDRED, inPercent).replace(TENTHS, inTenths);
}

function inPercent(written: string, whole: string, decimals?: string): string {
  const value = chineseNumber(whole === "百" ? "一百" : whole);
  if (value === undefined) return written;
  const digits = Array.from(decimals ?? "", (digit) => String(chineseNumber(digit) ?? "")).join("");
  return `${value}${digits === "" ? "" : `.${digits}`}%`;
}

function inTenths(written: string, tens: string, rest?: string): string {
  const value = chineseNumber(tens);
  if (value === undefined) return written;
  const ones = rest === "半" ? 5 : rest === undefined ? 0 : (chineseNumber(rest) ?? 0);
  return `${value * 10 + ones}%`;
}

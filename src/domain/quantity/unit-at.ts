import { exact } from "../figures/exact";
import { halfWidth } from "../letters/half-width";
import { COUNT_WORDS, LATIN_COUNT_WORDS } from "./count-units";
import { LATIN_CURRENCIES, LATIN_SCALES, ZH_CURRENCIES, ZH_SCALE, ZH_SCALES } from "./money-words";
import type { Currency, MoneyUnit, Unit } from "./units";
import { WAN_YUAN, YI_YUAN, YUAN } from "./units";

/** A unit found at a place of a text, and where it ends. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

const LATIN_CURRENCY =
  "(?:us dollars?|dollars|us\\$|hk\\$|cny|rmb|yuan|usd|eur(?:os?)?|hkd|gbp|jpy|aud|bdt|ghs|idr|inr|kshs?\\.?|kes|lkr|mop|ngn|npr|pkr|rs\\.?|sgd|twd|tzs|ugx|vnd|zar|php|pesos?|etb|birr|rwf|zmw|r(?=\\s?(?:'?0{3}|(?:millions?|billions?|thousands?|bn|mn?)(?![a-z])))|[$€£¥￥₹₦₱])";
const LATIN_SCALE =
  "(?:'0{3,6}|'000000|000s?|10 ?k|10 thousand|ten thousand|100 ?m|100 million|thousands?|lakhs?|crores?|millions?|billions?|bn|mn|mm|k|m|b)";
const ZH_MONEY = new RegExp(
  `^(?:人民币)?(${ZH_SCALE})?(元人民币|人民币元|人民币|美元|美金|欧元|港元|港币|英镑|日元|澳门元|新台币|卢比|元|圆)`,
);
/** 新台币千元, 港币万元: the currency first. */
const ZH_CURRENCY_FIRST = new RegExp(`^(新台币|港币)(${ZH_SCALE})?(?:元|圆)`);
const CURRENCY_FIRST = new RegExp(`^(${LATIN_CURRENCY})\\s?(?:in )?(${LATIN_SCALE})?(?![a-z0-9])`, "i");
const SCALE_FIRST = new RegExp(`^(${LATIN_SCALE})s?\\s?(?:of )?(${LATIN_CURRENCY})(?![a-z0-9])`, "i");
const CURRENCY_BEFORE = new RegExp(`(?<![a-z])(${LATIN_CURRENCY}|人民币)\\s*$`, "i");
const PERCENT = /^(?:%|‰|个百分点|百分点|百分比|百分率|percentage points?|per ?cent|percent|pct|pp(?![a-z]))/i;
/** A price: money by something. Never compared with an amount. */
const PER =
  /^\s?(?:\/|每|per )\s?(?:[\p{Script=Han}]{1,4}|[a-z]{1,8}[²³23]?)(?:[·•/](?:[\p{Script=Han}]{1,3}|[a-z]{1,5}))?/iu;

const HAN_WORDS = [...COUNT_WORDS].sort((a, b) => b.length - a.length);
const LATIN_WORDS = [...LATIN_COUNT_WORDS].sort((a, b) => b.length - a.length);

/** The unit that begins at `start`, if the text names a known one there. */
export function unitAt(text: string, start: number): UnitMatch | undefined {
  // An apostrophe may be curly; everything else keeps its place.
  const rest = halfWidth(text.slice(start, start + 40)).replace(/[’‘`]/g, "'");
  const percent = PERCENT.exec(rest);
  if (percent !== null) {
    // A budget system's list of units calls the sign by its name: ≥100百分比.
    const text = /^百分[比率]$/.test(percent[0]) ? "%" : percent[0];
    return { unit: { kind: "percent", text }, end: start + percent[0].length };
  }
  return moneyAt(text, rest, start) ?? countAt(rest, start);
}

function moneyAt(text: string, rest: string, start: number): UnitMatch | undefined {
  const money = zhMoney(rest) ?? latinMoney(rest);
  if (money === undefined) return undefined;
  const per = PER.exec(rest.slice(money.length));
  if (per !== null) {
    const length = money.length + per[0].length;
    return { unit: { kind: "count", text: rest.slice(0, length).trim(), factor: exact(1) }, end: start + length };
  }
  return { unit: named(money, text.slice(start, start + money.length).trim()), end: start + money.length };
}

interface Money {
  readonly currency: Currency;
  readonly factor: number;
  readonly length: number;
}

function zhMoney(rest: string): Money | undefined {
  const first = ZH_CURRENCY_FIRST.exec(rest);
  const match = first ?? ZH_MONEY.exec(rest);
  const [scale, name] = first === null ? [match?.[1], match?.[2]] : [first[2], first[1]];
  const currency = ZH_CURRENCIES[name ?? ""];
  if (match === null || currency === undefined) return undefined;
  return { currency, factor: ZH_SCALES[scale ?? ""] ?? 1, length: match[0].length };
}

function latinMoney(rest: string): Money | undefined {
  const first = CURRENCY_FIRST.exec(rest);
  const currencyFirst = LATIN_CURRENCIES[(first?.[1] ?? "").toLowerCase()];
  if (first !== null && currencyFirst !== undefined)
    return { currency: currencyFirst, factor: latinScale(first[2]), length: first[0].length };
  const second = SCALE_FIRST.exec(rest);
  const currencySecond = LATIN_CURRENCIES[(second?.[2] ?? "").toLowerCase()];
  if (second !== null && currencySecond !== undefined)
    return { currency: currencySecond, factor: latinScale(second[1]), length: second[0].length };
  return undefined;
}

function latinScale(word: string | undefined): number {
  const lower = (word ?? "").toLowerCase();
  return LATIN_SCALES[lower] ?? LATIN_SCALES[lower.replace(" ", "")] ?? 1;
}

/** The three everyday units are always the same object; 人民币 adds nothing to a unit in yuan. */
function named(money: Money, written: string): MoneyUnit {
  const bare = money.currency === "CNY" && /元/.test(written) ? written.replace("人民币", "") : written;
  const text = bare === "" ? written : bare;
  const everyday = [YUAN, WAN_YUAN, YI_YUAN].find((unit) => unit.text === text);
  return everyday ?? { kind: "money", text, currency: money.currency, factor: exact(money.factor) };
}

function countAt(rest: string, start: number): UnitMatch | undefined {
  const scale = new RegExp(`^${ZH_SCALE}`).exec(rest)?.[0] ?? "";
  const behind = rest.slice(scale.length);
  const han = HAN_WORDS.find((word) => behind.startsWith(word));
  const word = han ?? latinWordAt(behind);
  if (word === undefined) return undefined;
  const factor = exact(ZH_SCALES[scale] ?? 1);
  const per = PER.exec(behind.slice(word.length));
  const text = (word + (per?.[0] ?? "")).trim();
  return { unit: { kind: "count", text, factor }, end: start + scale.length + word.length + (per?.[0].length ?? 0) };
}

function latinWordAt(text: string): string | undefined {
  const lower = text.toLowerCase();
  return LATIN_WORDS.find(
    (word) => lower.startsWith(word.toLowerCase()) && !/^[a-z0-9²³]/i.test(text.slice(word.length)),
  );
}

/** The bare multiplier 万 or 亿 behind a number, without a unit. */
export function scaleAt(text: string, start: number): UnitMatch | undefined {
  const scale = /^(?:万亿|千万|百万|亿|万)/.exec(text.slice(start, start + 2))?.[0];
  if (scale === undefined) return undefined;
  return { unit: { kind: "count", text: "", factor: exact(ZH_SCALES[scale] ?? 1) }, end: start + scale.length };
}

/** A currency written before its number (¥, USD, 人民币), ending at `end` apart from blanks. */
export function currencyBefore(
  text: string,
  end: number,
): { readonly unit: MoneyUnit; readonly start: number } | undefined {
  const match = CURRENCY_BEFORE.exec(text.slice(Math.max(0, end - 14), end));
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const currency = LATIN_CURRENCIES[word.toLowerCase()] ?? ZH_CURRENCIES[word];
  if (currency === undefined) return undefined;
  const unit: MoneyUnit = { kind: "money", text: word, currency, factor: exact(1) };
  return { unit, start: Math.max(0, end - 14) + match.index };
}

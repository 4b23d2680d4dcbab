import { exact } from "../exact";
import { COUNT_WORDS, LATIN_COUNT_WORDS } from "./count-units";
import { halfWidth } from "./half-width";
import type { Currency, MoneyUnit, Unit } from "./units";
import { WAN_YUAN, YI_YUAN, YUAN } from "./units";

/** A unit found at a place of a text, and where it ends. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

const ZH_SCALES: Readonly<Record<string, number>> = {
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
const ZH_SCALE = "(?:万亿|百亿|十亿|千万|百万|十万|亿|万|千|百|十)";
const ZH_CURRENCIES: Readonly<Record<string, Currency>> = {
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
const LATIN_CURRENCIES: Readonly<Record<string, Currency>> = {
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
const LATIN_SCALES: Readonly<Record<string, number>> = {
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

const LATIN_CURRENCY = "(?:us dollars?|dollars|us\\$|hk\\$|cny|rmb|yuan|usd|eur(?:os?)?|hkd|gbp|jpy|[$€£¥￥])";
const LATIN_SCALE =
  "(?:'0{3,6}|'000000|000s?|10 ?k|10 thousand|ten thousand|100 ?m|100 million|thousands?|millions?|billions?|bn|mn|mm|k|m|b)";
const ZH_MONEY = new RegExp(
  `^(?:人民币)?(${ZH_SCALE})?(元人民币|人民币元|人民币|美元|美金|欧元|港元|港币|英镑|日元|元|圆)`,
);
const CURRENCY_FIRST = new RegExp(`^(${LATIN_CURRENCY})\\s?(?:in )?(${LATIN_SCALE})?(?![a-z0-9])`, "i");
const SCALE_FIRST = new RegExp(`^(${LATIN_SCALE})s?\\s?(?:of )?(${LATIN_CURRENCY})(?![a-z0-9])`, "i");
const CURRENCY_BEFORE = new RegExp(`(?<![a-z])(${LATIN_CURRENCY}|人民币)\\s*$`, "i");
const PERCENT = /^(?:%|‰|个百分点|百分点|percentage points?|per ?cent|percent|pct|pp(?![a-z]))/i;
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
  if (percent !== null) return { unit: { kind: "percent", text: percent[0] }, end: start + percent[0].length };
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
  const match = ZH_MONEY.exec(rest);
  const currency = ZH_CURRENCIES[match?.[2] ?? ""];
  if (match === null || currency === undefined) return undefined;
  return { currency, factor: ZH_SCALES[match[1] ?? ""] ?? 1, length: match[0].length };
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

/** The three everyday units are always the same object. */
function named(money: Money, text: string): MoneyUnit {
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

/** The whole text as one known unit: 万元, USD '000, 个, %, 元/平方米. Brackets around it do not matter. */
export function parseUnit(text: string): Unit | undefined {
  const inner = stripBrackets(text);
  if (inner === "") return undefined;
  const match = unitAt(inner, 0);
  return match !== undefined && inner.slice(match.end).trim() === "" ? match.unit : undefined;
}

function stripBrackets(text: string): string {
  return halfWidth(text)
    .trim()
    .replace(/^[([【[]\s*(.*?)\s*[)\]】]$/u, "$1")
    .trim();
}

const UNIT_LABEL = "(?:单 ?位|Units?|Currency(?: unit)?) ?:";
const UNIT_LINE = new RegExp(`${UNIT_LABEL} ?(.+?)(?=[;；|]| ?\\S*${UNIT_LABEL}|$)`, "gi");
/** Longer texts are prose; searching them would take the square of their length. */
const LONGEST_UNIT_LINE = 300;
const AMOUNTS_IN = /(?:amounts?|figures?|values?|expressed|stated|all)\s+(?:are\s+)?in\s+(.+)/i;
const IN_SCALE = /^\(?in\s+(.+?)\)?$/i;

/**
 * The unit that a line of its own states for a table or sheet: "单位：万元", "（金额单位:元）", "Amounts in USD '000",
 * "（in thousands of US dollars）". "单位：广东省财政厅" names an organisation and gives undefined.
 */
export function parseUnitLine(text: string): Unit | undefined {
  if (text.length > LONGEST_UNIT_LINE) return undefined;
  const line = halfWidth(text).replace(/\s+/g, " ").trim();
  const labelled = [...line.matchAll(UNIT_LINE)].map((match) => match[1]);
  const spelled = AMOUNTS_IN.exec(line)?.[1] ?? IN_SCALE.exec(stripBrackets(line))?.[1];
  const stated = [...labelled, spelled].filter((text) => text !== undefined);
  if (stated.length === 0) return parseUnit(line);
  // "单位：万元、%": amounts come first. "编制单位：某局 单位：万元": the first that names a unit.
  for (const word of stated.flatMap((text) => text.replace(/[)\]】。.]+$/u, "").split(/[、,，]/))) {
    const unit = parseUnit(word) ?? parseUnit(word.trim().split(" ")[0] ?? "");
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/**
 * The unit that a heading or an indicator's name states: in brackets ("预算金额（万元）", "Budget (USD '000)"), behind a
 * slash, colon or comma ("金额/万元", "Budget, USD thousand"), or as its last word when that can only be money
 * ("预算金额万元"). Words in brackets that are no known unit (含税, A) are none.
 */
export function unitInHeading(heading: string): Unit | undefined {
  const text = halfWidth(heading).replace(/\s+/g, " ").trim();
  const brackets = [...text.matchAll(/[([【]([^()[\]【】]*(?:\([^()]*\)[^()[\]【】]*)?)[)\]】]/gu)];
  for (const match of brackets.reverse()) {
    const inner = (match[1] ?? "").replace(/^单位\s*:\s*/, "").replace(/^in /i, "");
    const unit = parseUnit(inner) ?? parseUnit(inner.split(/[,，、]/).at(-1) ?? "");
    if (unit !== undefined) return unit;
  }
  const behind = /(?:\s[/:,]|[/:,，]|\s-\s)\s*([^/:,，]+)$/.exec(text)?.[1];
  const separated = behind === undefined ? undefined : parseUnit(behind);
  if (separated !== undefined) return separated;
  const money = /(?:百万元|千万元|万元|亿元|千元|万美元|亿美元|美元)$/.exec(text)?.[0];
  if (money !== undefined && money !== text) return parseUnit(money);
  const words = text.split(" ");
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const unit = parseUnit(words.slice(-length).join(" "));
    if (unit !== undefined && (unit.kind === "money" || unit.text === "%" || /\p{Script=Han}/u.test(unit.text)))
      return unit;
  }
  return /[%‰]$/.test(text) ? { kind: "percent", text: text.slice(-1) } : undefined;
}

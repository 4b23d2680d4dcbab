import { halfWidth } from "../letters/half-width";
import { unitAt } from "./unit-at";
import type { MoneyUnit, Unit } from "./units";

/** The whole text as one known unit: 万元, USD '000, 个, %, 元/平方米. Brackets around it do not matter. */
export function parseUnit(text: string): Unit | undefined {
  const inner = spelledShort(stripBrackets(text));
  if (inner === "") return undefined;
  const match = unitAt(inner, 0);
  if (match === undefined) return undefined;
  const rest = inner.slice(match.end).trim();
  return rest === "" || isSameAmount(match.unit, rest) ? match.unit : undefined;
}

/** 百万港元 HK$ million: the same unit of money once more in English. */
function isSameAmount(unit: Unit, rest: string): boolean {
  if (unit.kind !== "money" || !/^\/? ?[A-Za-z$'’]/.test(rest)) return false;
  const again = unitAt(rest.replace(/^\/ ?/, ""), 0);
  return (
    again?.unit.kind === "money" &&
    again.unit.currency === unit.currency &&
    again.unit.factor.eq(unit.factor) &&
    rest.replace(/^\/ ?/, "").slice(again.end).trim() === ""
  );
}

/** RMB 10,000 and 10,000 yuan name a scale, not an amount: CNY 10k. 万 元 of a page that was read by a machine is 万元. */
function spelledShort(text: string): string {
  return text
    .replace(/(?<=[万亿千])\s+(?=[万元])/gu, "")
    .replace(/\b(cny|rmb|usd|us\$|eur|yuan)(?:\s+in)?\s+10[, ]?000(?!\d|[.,]\d)/gi, "$1 10k")
    .replace(/(?<![\d.,])10[, ]?000\s+(cny|rmb|usd|yuan)\b/gi, "10k $1");
}

/** The text inside one pair of brackets around all of it, half-width and trimmed. */
function stripBrackets(text: string): string {
  return halfWidth(text)
    .trim()
    .replace(/^[([【[]\s*(.*?)\s*[)\]】]$/u, "$1")
    .trim();
}

const UNIT_LABEL = "(?:单 ?位|(?:货币|计价)?金 ?额|币种|货币|Units?|Currency(?: unit)?) ?:";
const UNIT_LINE = new RegExp(`${UNIT_LABEL} ?(.+?)(?=[;；|]| ?\\S*${UNIT_LABEL}|$)`, "gi");
/** Longer texts are prose; searching them would take the square of their length. */
const LONGEST_UNIT_LINE = 300;
const MOST_UNIT_WORDS = 4;
const AMOUNTS_IN = /(?:amounts?|figures?|values?|expressed|stated|all)\s+(?:are\s+)?in\s+(.+)/i;
const IN_SCALE = /^\(?in\s+(.+?)\)?$/i;

/**
 * The unit that a line of its own states for a table or sheet: "单位：万元", "（金额单位:元）", "Amounts in USD '000",
 * "（in thousands of US dollars）". "单位：广东省财政厅" names an organisation and gives undefined.
 */
export function parseUnitLine(text: string): Unit | undefined {
  if (text.length > LONGEST_UNIT_LINE) return undefined;
  const line = spelledShort(halfWidth(text))
    .replace(/\s+/g, " ")
    .replace(/人民币 ?\(([^()]{1,4})\)/g, "$1")
    .trim();
  const labelled = [...line.matchAll(UNIT_LINE)].map((match) => match[1]);
  const spelled = AMOUNTS_IN.exec(line)?.[1] ?? IN_SCALE.exec(stripBrackets(line))?.[1];
  const stated = [...labelled, spelled].filter((text) => text !== undefined);
  if (stated.length === 0) return parseUnit(line) ?? unitOfList(stripBrackets(line));
  const units = stated.flatMap((text) =>
    text
      .replace(/[)\]】。.]+$/u, "")
      .split(/[、,，]/)
      .flatMap((word) => parseUnit(word) ?? unitAtBeginning(word) ?? []),
  );
  return onlyMoneyOf(units) ?? units[0];
}

/** （万元、分）: nothing but units, one of them of money. */
function unitOfList(line: string): Unit | undefined {
  const words = line.split(/[、,，]/);
  const units = words.flatMap((word) => parseUnit(word) ?? []);
  return words.length > 1 && units.length === words.length ? onlyMoneyOf(units) : undefined;
}

/**
 * "单位：个、万元", "单位：人、元/人、万元": whatever else the table counts, its amounts are in the one unit of money. Of two
 * units of money nobody can tell which amounts are in which.
 */
function onlyMoneyOf(units: readonly Unit[]): Unit | undefined {
  const amounts = units.filter(isOfAmounts);
  return new Set(amounts.map(({ text }) => text)).size === 1 ? amounts[0] : undefined;
}

/** Money that is meant by an amount; 元/平方米 and the like are no unit of a column of amounts. */
export function isOfAmounts(unit: Unit): unit is MoneyUnit {
  return unit.kind === "money" && !/[/每]|per/iu.test(unit.text);
}

const UNIT_TEXT = new RegExp(`^[(（[【]?[^:：]{0,6}${UNIT_LABEL}`, "i");

/** Whether a text does nothing but state a unit of money: 单位：万元, （金额单位：元）. */
export function isUnitText(text: string): boolean {
  return text.length <= 20 && UNIT_TEXT.test(halfWidth(text)) && parseUnitLine(text)?.kind === "money";
}

/**
 * The unit that as many of the first words as possible name: of "RMB 10k 万元" it is RMB 10k, not RMB, and of 万元（保留整数）,
 * with what brackets behind it remark, 万元.
 */
function unitAtBeginning(text: string): Unit | undefined {
  const words = text.trim().split(/ |(?=\()/);
  for (let count = Math.min(words.length, MOST_UNIT_WORDS); count > 0; count -= 1) {
    const unit = parseUnit(words.slice(0, count).join(" "));
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
  return /[%‰]$/.test(text) && !SHARE_OF_PAYER.test(text) ? { kind: "percent", text: text.slice(-1) } : undefined;
}

/** 中央50%, 林农10%: what each pays, an amount; 覆盖率100% is a rate whose target stands with it. */
const SHARE_OF_PAYER = /^[^率比度占]*\d[%‰]$/u;

import type { Exact } from "../exact";
import { exact, Exact as ExactCtor, HUNDRED, ONE } from "../exact";
import { displayed, scaleInterval } from "../interval";
import { chineseNumber } from "./chinese-numerals";
import { halfWidth } from "./half-width";
import { notQuantities } from "./not-quantities";
import type { Qualifier } from "./qualifiers";
import { qualifierBefore, qualifierBehind } from "./qualifiers";
import type { Comparison, Hedge, Quantity } from "./quantity";
import { currencyBefore, scaleAt, unitAt } from "./unit-at";
import type { MoneyUnit, Unit } from "./units";

/** A quantity and the stretch of text it was read from, with sign, operator, hedge and unit; end excluded. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  /** True for 三项, 十二个: a hint, never taken as the meaning of a cell. */
  readonly inChineseNumerals: boolean;
}

/** All numbers of a text. Dates, years, document numbers, clause numbers, list numbering and names are left out. */
export interface ParsedText {
  readonly text: string;
  readonly found: readonly FoundQuantity[];
  readonly quantities: readonly Quantity[];
}

const NUMBER = /(?<![\d.])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:E[+-]?\d{1,3}(?!\d))?|(?<![\d.])\.\d+/gi;
/** Full-width commas group digits only where nothing but decoration stands before them. */
const GROUPED_BY_FULL_WIDTH_COMMA = /^[^\p{L}\d]*\d{1,3}(?:，\d{3})+(?![\d，])/u;
const PLAIN = /^\s*(?:[≥≤<>=]+\s*)?-?\d+(?:,\d{3})*(?:\.\d+)?\s*%?\s*$/;
const HAS_NUMERAL = /[\d二两三四五六七八九十]/;
const RANGE_SIGN = /^\s*(?:-+|[–—~]+|至|到|to(?=[\s\d$]))\s*(?=[\d.$¥￥€£])/i;
const RANGE_WORD = /^\s*(?:and|和|与)\s*(?=[\d.])/i;

/** Reads every number of a text with what stands around it. */
export function parseQuantities(text: string): ParsedText {
  const half = HAS_NUMERAL.test(halfWidth(text)) ? groupDigits(halfWidth(text)) : "";
  if (half === "") return { text, found: [], quantities: [] };
  const pieces = joinRanges(text, half, digitPieces(text, half));
  const found = [...pieces.map((piece) => finish(text, piece)), ...chineseNumerals(text, half)];
  return { text, found, quantities: found.map((one) => one.quantity) };
}

function groupDigits(half: string): string {
  const match = GROUPED_BY_FULL_WIDTH_COMMA.exec(half);
  return match === null ? half : match[0].replaceAll("，", ",") + half.slice(match[0].length);
}

/** One number before intervals are joined; values in the stated unit, percent not yet divided. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
  readonly decimals: number;
  readonly unit?: Unit;
  readonly comparison?: Comparison;
  readonly comparisonText?: string;
  readonly hedge?: Hedge;
  readonly upper?: Exact;
}

function digitPieces(text: string, half: string): Piece[] {
  const excluded = PLAIN.test(half) ? [] : notQuantities(half);
  const pieces: Piece[] = [];
  let next = 0;
  let blockedUntil = 0;
  for (const match of half.matchAll(NUMBER)) {
    while (next < excluded.length && (excluded[next]?.start ?? 0) <= match.index) {
      blockedUntil = Math.max(blockedUntil, excluded[next]?.end ?? 0);
      next += 1;
    }
    // "2300 CNY 10k" has one number: the other one belongs to the unit.
    if (match.index >= Math.max(blockedUntil, pieces.at(-1)?.end ?? 0))
      pieces.push(pieceAt(text, half, match.index, match[0]));
  }
  return pieces;
}

function pieceAt(text: string, half: string, start: number, digits: string): Piece {
  const sign = signBefore(half, start, start + digits.length);
  const currency = currencyBefore(half, sign.start);
  const percentWord = half.slice(0, start).endsWith("百分之");
  const before = qualifiersBefore(half, percentWord ? start - 3 : (currency?.start ?? sign.start));
  const behind = unitBehind(half, start + digits.length, currency?.unit);
  const after = qualifierBehind(half, behind.end);
  const qualifiers = [...before.qualifiers, ...behind.qualifiers, ...(after === undefined ? [] : [after.qualifier])];
  const unit: Unit | undefined = percentWord ? { kind: "percent", text: "%" } : behind.unit;
  const number = exact(digits.replaceAll(",", ""));
  return {
    start: before.start,
    end: after?.end ?? Math.max(behind.end, sign.end),
    value: sign.negative ? number.neg() : number,
    decimals: /\.(\d+)/.exec(digits)?.[1]?.length ?? 0,
    ...(unit === undefined ? {} : { unit: spelledAsIn(text, unit) }),
    ...merged(qualifiers),
  };
}

/** A leading minus that is no hyphen, 负, or accounting brackets around the number. */
function signBefore(
  half: string,
  start: number,
  end: number,
): { readonly negative: boolean; readonly start: number; readonly end: number } {
  const head = half.slice(Math.max(0, start - 3), start);
  if (/(?:^|[^\p{L}\d%)\]‰])-\s?$/u.test(head) || /负\s?$/.test(head))
    return { negative: true, start: start - (/\s$/.test(head) ? 2 : 1), end };
  // "(66.71)" as the whole text; "(12)" without decimals is numbering and never comes here.
  if (/^\s*[$¥￥€£]?\s*\(\s*$/.test(half.slice(0, start)) && /^\s*\)/.test(half.slice(end)))
    return { negative: true, start: half.lastIndexOf("(", start), end: half.indexOf(")", end) + 1 };
  return { negative: false, start, end };
}

function qualifiersBefore(
  half: string,
  end: number,
): { readonly qualifiers: readonly Qualifier[]; readonly start: number } {
  const qualifiers: Qualifier[] = [];
  let start = end;
  for (let count = 0; count < 3; count += 1) {
    const found = qualifierBefore(half, start);
    if (found === undefined) break;
    qualifiers.unshift(found.qualifier);
    start = found.start;
  }
  return { qualifiers, start };
}

/** The unit behind a number, with 多, 余 or + between them: "30多家", "5万余元". */
function unitBehind(
  half: string,
  start: number,
  currency: MoneyUnit | undefined,
): { readonly unit?: Unit; readonly end: number; readonly qualifiers: readonly Qualifier[] } {
  const vague = /^\s*(万亿|亿|万|千|百)?\s*([多余+])/.exec(half.slice(start, start + 8));
  const between: readonly Qualifier[] = vague?.[2] === undefined ? [] : [{ text: vague[2], hedge: "over" }];
  const from = start + (vague?.[0].length ?? 0);
  const blanks = /^\s*/.exec(half.slice(from, from + 4))?.[0].length ?? 0;
  const scale = vague?.[1] === undefined ? undefined : scaleAt(vague[1], 0)?.unit;
  const money = currency === undefined ? undefined : scaledCurrency(half, from + blanks, currency);
  if (money !== undefined) return { ...money, qualifiers: between };
  const unit = unitAt(half, from + blanks);
  if (unit !== undefined) return { unit: scaled(unit.unit, scale), end: unit.end, qualifiers: between };
  const bare = scaleAt(half, from + blanks);
  if (currency !== undefined)
    return { unit: scaled(currency, bare?.unit ?? scale), end: bare?.end ?? from, qualifiers: between };
  if (bare !== undefined) return { unit: bare.unit, end: bare.end, qualifiers: between };
  return scale === undefined ? { end: from, qualifiers: between } : { unit: scale, end: from, qualifiers: between };
}

/** "$1.5m", "USD 12.5 million": the scale of a currency that stands before its number. */
function scaledCurrency(
  half: string,
  start: number,
  currency: MoneyUnit,
): { readonly unit: Unit; readonly end: number } | undefined {
  const word = /^(?:thousand|million|billion|bn|mn|k|m|b)(?![a-z²³23])/i.exec(half.slice(start, start + 10))?.[0];
  const unit = word === undefined ? undefined : unitAt(`${currency.text} ${word}`, 0)?.unit;
  return word === undefined || unit === undefined ? undefined : { unit, end: start + word.length };
}

/** "5万多元": 万 before the hedge belongs to the unit behind it. */
function scaled(unit: Unit, scale: Unit | undefined): Unit {
  if (scale?.kind !== "count" || unit.kind === "percent") return unit;
  return { ...unit, factor: unit.factor.times(scale.factor) };
}

/** Half-width is for finding; what people read keeps the full-width brackets that were written: 台（套）. */
function spelledAsIn(text: string, unit: Unit): Unit {
  if (unit.kind !== "count" || !unit.text.includes("(")) return unit;
  const full = unit.text.replace("(", "（").replace(")", "）");
  return text.includes(full) ? { ...unit, text: full } : unit;
}

function merged(qualifiers: readonly Qualifier[]): Partial<Pick<Piece, "comparison" | "comparisonText" | "hedge">> {
  const comparing = qualifiers.find((qualifier) => qualifier.comparison !== undefined);
  const hedge = qualifiers.map((qualifier) => qualifier.hedge).find((word) => word !== undefined);
  return {
    ...(comparing?.comparison === undefined
      ? {}
      : { comparison: comparing.comparison, comparisonText: comparing.text }),
    ...(hedge === undefined ? {} : { hedge }),
  };
}

/** Joins "180-260元", "95%～105%", "between 180 and 260" to one interval each. */
function joinRanges(text: string, half: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const range = last === undefined ? undefined : rangeOf(half, last, piece);
    if (range === undefined) joined.push(piece);
    else joined[joined.length - 1] = range;
  }
  return joined.length === pieces.length ? joined : joinRanges(text, half, joined);
}

function rangeOf(half: string, low: Piece, high: Piece): Piece | undefined {
  if (low.upper !== undefined || high.upper !== undefined || high.comparison !== undefined) return undefined;
  const between = half.slice(low.end, high.start + 1);
  const opener = /(?:between|介于|在)\s*$/i.exec(half.slice(Math.max(0, low.start - 10), low.start));
  const byWord = opener !== null && RANGE_WORD.test(between);
  if (!(byWord || (RANGE_SIGN.test(between) && low.comparison === undefined))) return undefined;
  const unit = low.unit ?? high.unit;
  if (!sameUnit(low.unit, high.unit) || low.value.gt(high.value)) return undefined;
  return {
    ...low,
    start: byWord ? low.start - opener[0].length : low.start,
    end: high.end,
    upper: high.value,
    decimals: Math.max(low.decimals, high.decimals),
    comparison: "range",
    comparisonText: between.slice(0, -1).trim(),
    ...(unit === undefined ? {} : { unit }),
  };
}

function sameUnit(a: Unit | undefined, b: Unit | undefined): boolean {
  return a === undefined || b === undefined || (a.kind === b.kind && a.text === b.text);
}

function finish(text: string, piece: Piece, inChineseNumerals = false): FoundQuantity {
  const divisor = piece.unit?.kind === "percent" ? (piece.unit.text === "‰" ? HUNDRED.times(10) : HUNDRED) : ONE;
  const shown = displayed(piece.value, piece.decimals);
  const quantity: Quantity = {
    value: piece.value.div(divisor),
    ...(piece.upper === undefined ? {} : { upper: piece.upper.div(divisor) }),
    ...(piece.comparison === undefined ? {} : { comparison: piece.comparison }),
    ...(piece.comparisonText === undefined ? {} : { comparisonText: piece.comparisonText }),
    ...(piece.unit === undefined ? {} : { unit: piece.unit }),
    ...(piece.hedge === undefined ? {} : { hedge: piece.hedge }),
    percent: piece.unit?.kind === "percent",
    decimals: piece.decimals,
    display: scaleInterval(shown, new ExactCtor(1).div(divisor)),
    asText: true,
    text: text.slice(piece.start, piece.end).trim(),
  };
  return { quantity, start: piece.start, end: piece.end, inChineseNumerals };
}

/** 二期, 三级, 两类 name things as often as they count them. */
const NAMING_UNITS = new Set([
  "期",
  "级",
  "类",
  "线",
  "路",
  "年",
  "日",
  "季度",
  "区",
  "市",
  "县",
  "度",
  "点",
  "位",
  "组",
  "分",
  "层",
]);
const HAN_NUMERAL = /(?<![第周星期百分之])(百分之)?([一二两三四五六七八九十][零〇一二两三四五六七八九十百千万]*)/g;

/** 三项, 十二个, 百分之九十五. A single 一 is prose more often than a number. */
function* chineseNumerals(text: string, half: string): Generator<FoundQuantity> {
  for (const match of half.matchAll(HAN_NUMERAL)) {
    const value = chineseNumber(match[2] ?? "");
    if (value === undefined || value < 2) continue;
    const end = match.index + match[0].length;
    const unit = match[1] === undefined ? unitAt(half, end) : { unit: { kind: "percent", text: "%" } as const, end };
    if (unit === undefined || NAMING_UNITS.has(unit.unit.text)) continue;
    yield finish(text, { start: match.index, end: unit.end, value: exact(value), decimals: 0, unit: unit.unit }, true);
  }
}

import type { Exact } from "../figures/exact";
import { exact } from "../figures/exact";
import { notQuantities } from "./not-quantities";
import type { Qualifier } from "./qualifier-words";
import { qualifierBefore, qualifierBehind } from "./qualifiers";
import type { Comparison, Hedge } from "./quantity";
import { currencyBefore, scaleAt, unitAt } from "./unit-at";
import type { MoneyUnit, Unit } from "./units";

const NUMBER = /(?<![\d.])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:E[+-]?\d{1,3}(?!\d))?|(?<![\d.])\.\d+/gi;
const PLAIN = /^\s*(?:[≥≤<>=]+\s*)?-?\d+(?:,\d{3})*(?:\.\d+)?\s*%?\s*$/;

/** One number before intervals are joined; values in the stated unit, percent not yet divided. */
export interface Piece {
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

/** The numbers written in digits, each with sign, currency, unit and qualifiers; dates and the like left out. */
export function digitPieces(text: string, half: string): Piece[] {
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
  const sign = signBefore(text, half, start, start + digits.length);
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
  text: string,
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
  // "(58%)" is accounting too; in Chinese brackets a share may stand behind what it is a share of.
  if (/^\s*\(\s*$/.test(text.slice(0, start)) && /^\s*%\s*\)\s*$/.test(text.slice(end)))
    return { negative: true, start, end };
  return { negative: false, start, end };
}

/** What the words around a number say of it, and the stretch of text that it makes with them. */
export function qualifiersAround(
  half: string,
  start: number,
  end: number,
): Pick<Piece, "start" | "end" | "comparison" | "comparisonText" | "hedge"> {
  const before = qualifiersBefore(half, start);
  const after = qualifierBehind(half, end);
  return {
    start: before.start,
    end: after?.end ?? end,
    ...merged([...before.qualifiers, ...(after === undefined ? [] : [after.qualifier])]),
  };
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

import type { Piece } from "./number-pieces";
import type { Unit } from "./units";

const RANGE_SIGN = /^\s*(?:-+|[–—~]+|至|到|to(?=[\s\d$]))\s*(?=[\d.$¥￥€£])/i;
const RANGE_WORD = /^\s*(?:and|和|与)\s*(?=[\d.])/i;

/** Joins "180-260元", "95%～105%", "between 180 and 260" to one interval each. */
export function joinRanges(half: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const range = last === undefined ? undefined : rangeOf(half, last, piece);
    if (range === undefined) joined.push(piece);
    else joined[joined.length - 1] = range;
  }
  return joined;
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

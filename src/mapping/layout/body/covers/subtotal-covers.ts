import { smallestOf } from "../../../../domain/collections/extremes";
import type { BodyLine } from "../lines/body-line";
import type { SumTest } from "../sums/sum-test";

/** The sum of all that has been paid so far, which stands below each month of a ledger. */
export const RUNNING = /累计/;

/** Higher words and captions further left stand for more: 小计 in column C sums less than 过程小计 in column B. */
function levelOf(line: BodyLine): number {
  return line.rank * 1000 - Math.min(line.labelField, 999);
}

/** The records that each subtotal adds up, by its line: those above it or those below it, as more of the sums agree. */
export function coversOfSubtotals(lines: readonly BodyLine[], sums: SumTest): ReadonlyMap<number, readonly number[]> {
  if (!lines.some((line) => line.kind === "subtotal")) return new Map();
  const first = lines.find((line) => line.kind === "subtotal" || line.kind === "data");
  const data = lines.filter((line) => line.kind === "data").map(({ index }) => index);
  const below = coversBelow(lines);
  const leading = new Set(lines.filter(({ leads }) => leads).map(({ index }) => index));
  if (leading.size > 0 || (first?.kind === "subtotal" && data.length > 0)) {
    const closing = lines.filter(({ label }) => CLOSES.test(label)).map(({ index }) => index);
    const owned = new Map(
      [...below].map(([line, parts]) => [line, leading.has(line) ? parts : ownLines(line, parts, data, sums)]),
    );
    const ofClosing = [...owned].filter(([line]) => closing.includes(line));
    const taken = new Set(ofClosing.flatMap(([line, parts]) => (parts.length > 1 && sums(line, parts) ? parts : [])));
    const free = data.filter((line) => !taken.has(line));
    return new Map(
      [...owned].map(([line, own]) => {
        if (leading.has(line) || own.length !== 1 || !closing.includes(line) || sums(line, own)) return [line, own];
        return [line, linesSince(line, closing, free, own)];
      }),
    );
  }
  // A list that goes on from another column begins in the middle of a group: its sums still stand above their records.
  const above = coversAbove(lines, sums);
  return howManyAgree(below, sums) > howManyAgree(above, sums) ? below : above;
}

/** How many of the sums are those of the lines they are said to cover; one line alone agrees with anything like it. */
export function howManyAgree(covers: ReadonlyMap<number, readonly number[]>, sums: SumTest): number {
  return [...covers].filter(([line, parts]) => parts.length > 1 && sums(line, parts)).length;
}

/**
 * Subtotals below their records: everything since the last subtotal of the same or a higher level, or since the group's
 * caption where the group before had no subtotal. The reading whose sums agree goes first.
 */
function coversAbove(lines: readonly BodyLine[], sums: SumTest): ReadonlyMap<number, readonly number[]> {
  const covers = new Map<number, readonly number[]>();
  const data: number[] = [];
  // For each level the number of records that subtotals of it have already taken.
  const taken = new Map<number, number>();
  const lowest = smallestOf(lines.filter((line) => line.kind === "subtotal").map(levelOf));
  let captions: readonly number[] = [];
  const shared = coversSideBySide(lines, sums);
  const since = (level: number, least = 0): readonly number[] => {
    let from = least;
    for (const [other, count] of taken) if (other >= level) from = Math.max(from, count);
    return data.slice(from);
  };
  for (const line of lines) {
    if (line.kind === "data") data.push(line.index);
    if (line.kind === "group" && captions.at(-1) !== data.length) captions = [...captions, data.length];
    if (line.kind !== "subtotal") continue;
    const level = levelOf(line);
    const soFar = RUNNING.test(line.label) ? [{ level, parts: [...data] }] : [];
    const readings = [
      ...soFar,
      ...(level === lowest ? captions.slice(-MOST_CAPTIONS).reverse() : []).map((from) => ({
        level,
        parts: since(level, from),
      })),
      { level, parts: since(level) },
      { level: level + 0.5, parts: since(level + 0.5) },
    ].filter(({ parts }) => parts.length > 0);
    const own = shared.get(line.index);
    const chosen =
      own !== undefined
        ? { level, parts: own }
        : (readings.find(({ parts }) => sums(line.index, parts)) ?? readings[0]);
    covers.set(line.index, chosen?.parts ?? []);
    taken.set(chosen?.level ?? level, data.length);
  }
  return covers;
}

/**
 * Subtotals one below the other, after one list that no caption divides: 收入小计 is that of its first lines, 支出小计 of the rest.
 * Only where each of them adds up with its own stretch, and none with all.
 */
function coversSideBySide(lines: readonly BodyLine[], sums: SumTest): ReadonlyMap<number, readonly number[]> {
  const covers = new Map<number, readonly number[]>();
  let list: number[] = [];
  lines.forEach((line, place) => {
    if (line.kind === "data") list.push(line.index);
    if (line.kind !== "subtotal" || list.length === 0) return;
    let end = place + 1;
    while (lines[end]?.kind === "subtotal") end += 1;
    const together = lines.slice(place, end);
    const stretches = together.length < 2 || list.length > MOST_TRIED ? [] : stretchesOf(together, list, sums);
    stretches.forEach((parts, index) => covers.set(together[index]?.index ?? -1, parts));
    list = [];
  });
  return covers;
}

/** The stretch of the list that each subtotal adds up, the first of them from its beginning; none where they do not come out. */
function stretchesOf(
  subtotals: readonly BodyLine[],
  list: readonly number[],
  sums: SumTest,
): readonly (readonly number[])[] {
  const stretches: (readonly number[])[] = [];
  let from = 0;
  for (const { index } of subtotals) {
    const ends = list.map((_, place) => place + 1).filter((end) => end > from && end - from < list.length);
    const end = ends.find((each) => sums(index, list.slice(from, each), "most"));
    if (end === undefined) return [];
    stretches.push(list.slice(from, end));
    from = end;
  }
  return from === list.length ? stretches : [];
}

/**
 * 本年支出合计 above the one line 年末结转 is the sum of what stands above it, though these do not make it; 市级小计 above the one
 * line of the city, below 省级小计 and its lines, is that of its line.
 */
const CLOSES = /[合小总]计$/u;

function linesSince(
  line: number,
  closing: readonly number[],
  data: readonly number[],
  below: readonly number[],
): readonly number[] {
  const before = closing.filter((index) => index < line).at(-1) ?? Number.NEGATIVE_INFINITY;
  const above = data.filter((index) => index > before && index < line);
  return above.length > 1 ? above : below;
}

/** Records whose cells are empty look like captions: the one that the records of a sum stand under may lie so far back. */
const MOST_CAPTIONS = 12;

/** Longer groups are not tried line by line. */
const MOST_TRIED = 100;

/**
 * A sum above its records may be followed by others that are none of them: it ends with the last that it adds up with.
 * One that adds up with none of those below, but with all above, closes what others began (合计 of 一、 and 二、). One that
 * stands last may leave out the first of these (三公经费, which is part of others, above 基本支出, 项目支出 and 支出合计).
 */
function ownLines(line: number, below: readonly number[], data: readonly number[], sums: SumTest): readonly number[] {
  if (below.length > MOST_TRIED || sums(line, below)) return below;
  const ends = below.map((_, place) => below.length - 1 - place).filter((end) => end > 1);
  const end = ends.find((each) => sums(line, below.slice(0, each)));
  if (end !== undefined) return below.slice(0, end);
  const above = data.filter((index) => index < line);
  if (above.length > 1 && sums(line, above)) return above;
  return below.length === 0 ? lastLines(line, above, sums) : below;
}

/** The longest run of lines up to a sum that make it up in most fields. */
function lastLines(line: number, above: readonly number[], sums: SumTest): readonly number[] {
  if (above.length > MOST_TRIED) return [];
  const starts = above.map((_, start) => start).slice(1, -1);
  const start = starts.find((each) => sums(line, above.slice(each), "most"));
  return start === undefined ? [] : above.slice(start);
}

/** Subtotals above their records: everything up to the next subtotal of the same or a higher level. */
function coversBelow(lines: readonly BodyLine[]): ReadonlyMap<number, readonly number[]> {
  const covers = new Map<number, number[]>();
  let open: { readonly level: number; readonly parts: number[] }[] = [];
  for (const line of lines) {
    if (line.standsAlone) open = [];
    if (line.kind === "data") for (const { parts } of open) parts.push(line.index);
    if (line.kind !== "subtotal") continue;
    const level = levelOf(line);
    const parts: number[] = [];
    covers.set(line.index, parts);
    open = [...open.filter((other) => other.level > level), { level, parts }];
  }
  return covers;
}

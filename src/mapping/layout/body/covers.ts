import type { Line } from "../../../domain/table";
import type { BodyLine } from "./body-line";
import { withOnlySumAsTotal } from "./only-sum";
import { groupsOfParts } from "./parts-of-groups";

/** Asks whether the figures of a line are the sums of other lines' figures, in any or in most of the fields that hold figures. */
export type SumTest = (line: number, parts: readonly number[], fields?: "any" | "most") => boolean;

/** Works out which records the totals speak of, and settles which of several totals is the table's. */
export function withCovers(lines: readonly BodyLine[], sums: SumTest): readonly Line[] {
  const settled = settleTotals(withoutOtherDays(withoutEarlierMonths(withoutKinds(lines, sums), sums), sums), sums);
  const data = settled.filter((line) => line.kind === "data").map((line) => line.index);
  const subtotals = coversOfSubtotals(settled, sums);
  const averages = coversOfAverages(settled, data);
  const trimmed = trimBlanks(settled);
  const groups = groupsOfParts(trimmed, subtotals, sums);
  let parent: number | undefined;
  return trimmed.map((line): Line => {
    const { index, kind, of } = line;
    if (kind === "data" || kind === "subtotal" || kind === "total") parent = index;
    switch (kind) {
      case "data":
      case "group":
      case "blank":
        return { index, kind };
      case "of_which":
        return parent === undefined ? { index, kind } : { index, kind, covers: [groups.get(index) ?? parent] };
      case "subtotal":
        return { index, kind, covers: subtotals.get(index) ?? [] };
      case "average":
        return { index, kind, covers: averages.get(index) ?? data };
      case "total":
        return {
          index,
          kind,
          covers: of === undefined ? coversOfTotal(trimmed, index, data, sums) : ofKind(settled, of),
        };
      case "rate":
        return { index, kind, covers: data };
    }
  });
}

function ofKind(lines: readonly BodyLine[], of: string): readonly number[] {
  return lines.filter((line) => line.kind === "data" && line.of === of).map(({ index }) => index);
}

/** The records that the table's total adds up. */
function coversOfTotal(
  lines: readonly BodyLine[],
  total: number,
  data: readonly number[],
  sums: SumTest,
): readonly number[] {
  return ownPart(lines, total, data, sums) ?? withoutLinesBelow(total, data, sums);
}

/** 合计 below a second list that follows the first one's sum: its own records, where they make it in most fields and all do not. */
function ownPart(
  lines: readonly BodyLine[],
  total: number,
  data: readonly number[],
  sums: SumTest,
): readonly number[] | undefined {
  const last = lines.filter(({ kind, index }) => kind === "subtotal" && index < total).at(-1);
  const own = last === undefined ? [] : data.filter((each) => each > last.index && each < total);
  const isOwn = own.length > 1 && own.length < data.length && sums(total, own, "most") && !sums(total, data);
  return isOwn ? own : undefined;
}

/** What stands below a total, such as what is carried forward of it, is none of its lines where it adds up without. */
function withoutLinesBelow(total: number, data: readonly number[], sums: SumTest): readonly number[] {
  const above = data.filter((index) => index < total);
  return above.length > 1 && above.length < data.length && sums(total, above) ? above : data;
}

/** 平均分 below each group of marks speaks of its group; one that follows another at once, of all. */
function coversOfAverages(lines: readonly BodyLine[], data: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const averages = lines.filter(({ kind }) => kind === "average");
  const covers = new Map<number, readonly number[]>();
  if (averages.length < 2) return covers;
  averages.forEach(({ index }, place) => {
    const before = averages[place - 1]?.index ?? Number.NEGATIVE_INFINITY;
    const own = data.filter((each) => each > before && each < index);
    if (own.length > 0) covers.set(index, own);
  });
  return covers;
}

function trimBlanks(lines: readonly BodyLine[]): readonly BodyLine[] {
  const isContent = (line: BodyLine): boolean => line.kind !== "blank";
  const first = lines.findIndex(isContent);
  let end = lines.length;
  while (end > first && lines[end - 1]?.kind === "blank") end -= 1;
  return first < 0 ? [] : lines.slice(first, end);
}

/** Fewer lines that add up to nothing may be so many errors. */
const LEAST_KINDS = 5;

/**
 * Austria | 2007 | TOTAL among Austria | 2007 | ERDF, in any order: the word names a kind of record, like the other words of
 * its column. Told by there being many such lines, none of which is the sum of those around it.
 */
function withoutKinds(lines: readonly BodyLine[], sums: SumTest): readonly BodyLine[] {
  const isSum = ({ kind }: BodyLine): boolean => kind === "total" || kind === "subtotal";
  const kinds = lines.filter((line) => isSum(line) && line.behindName === true);
  if (kinds.length < LEAST_KINDS || kinds.length < lines.filter(isSum).length) return lines;
  const covers = coversOfSubtotals(
    lines.map((line) => (isSum(line) ? { ...line, kind: "subtotal" } : line)),
    sums,
  );
  if (howManyAgree(covers, sums) * 10 > kinds.length) return lines;
  return lines.map((line) => (isSum(line) ? { ...line, kind: "data", rank: 0 } : line));
}

/** The sum of all that has been paid so far, which stands below each month of a ledger. */
const RUNNING = /累计/;

/**
 * 本年累计 counts months that stand on other sheets too: where the records so far do not make it, it is none of their
 * sums. Beside the months of the same table (累计 to the right of 合计) it equals them in the first month only.
 */
function withoutEarlierMonths(lines: readonly BodyLine[], sums: SumTest): readonly BodyLine[] {
  const isRunning = ({ kind, label }: BodyLine): boolean => kind === "total" && RUNNING.test(label);
  if (!lines.some(isRunning)) return lines;
  const data: number[] = [];
  return lines.map((line) => {
    if (line.kind === "data") data.push(line.index);
    return isRunning(line) && data.length > 0 && !sums(line.index, data, "most") ? { ...line, kind: "blank" } : line;
  });
}

/** A day, a year or a year before, as the words of a total name it. */
const NAMES_TIME = /(?:19|20)\d{2}|上年|去年|上期|同期|期初|年初|previous|prior|last year/iu;

/** 合计（2023年末）right below 合计（2024年6月末）: what the same came to another time, where the records make the first alone. */
function withoutOtherDays(lines: readonly BodyLine[], sums: SumTest): readonly BodyLine[] {
  return lines.map((line, place) => {
    const before = lines[place - 1];
    if (line.kind !== "total" || before?.kind !== "total" || !NAMES_TIME.test(line.label)) return line;
    const records = lines.slice(0, place).flatMap(({ kind, index }) => (kind === "data" ? [index] : []));
    const isOther = sums(before.index, records, "most") && !sums(line.index, records, "most");
    return isOther ? { ...line, kind: "blank" } : line;
  });
}

/** Of several 合计 only one is the table's total, unless each is of its kind: those followed by further records are subtotals. */
function settleTotals(lines: readonly BodyLine[], sums: SumTest): readonly BodyLine[] {
  const totals = lines.filter((line) => line.kind === "total");
  if (totals.some(({ of }) => of !== undefined)) return lines;
  if (totals.length === 0) return withOnlySumAsTotal(lines);
  if (totals.length < 2) return lines;
  const top = Math.max(...totals.map((line) => line.rank));
  const firstData = lines.findIndex((line) => line.kind === "data");
  const lastData = lines.reduce((last, line, place) => (line.kind === "data" ? place : last), -1);
  let chosen = totals.filter((line) => line.rank === top).at(-1);
  const leading = lines.slice(0, Math.max(firstData, 0)).find((line) => line.kind === "total" && line.rank === top);
  const trailing = lines
    .slice(lastData + 1)
    .filter((line) => line.kind === "total" && line.rank === top)
    .at(-1);
  if (trailing === undefined && leading !== undefined) chosen = leading;
  else if (trailing !== undefined && leading === undefined && isOnlyOfLastPart(lines, trailing, totals, sums))
    chosen = undefined;
  return lines.map((line) => (line.kind === "total" && line !== chosen ? { ...line, kind: "subtotal" } : line));
}

function isOnlyOfLastPart(
  lines: readonly BodyLine[],
  total: BodyLine,
  totals: readonly BodyLine[],
  sums: SumTest,
): boolean {
  const previous = totals[totals.indexOf(total) - 1];
  if (previous === undefined || previous.rank !== total.rank) return false;
  const data = lines.filter((line) => line.kind === "data").map((line) => line.index);
  const since = data.filter((index) => index > previous.index);
  return since.length > 0 && since.length < data.length && sums(total.index, since) && !sums(total.index, data);
}

/** Higher words and captions further left stand for more: 小计 in column C sums less than 过程小计 in column B. */
function levelOf(line: BodyLine): number {
  return line.rank * 1000 - Math.min(line.labelField, 999);
}

function coversOfSubtotals(lines: readonly BodyLine[], sums: SumTest): ReadonlyMap<number, readonly number[]> {
  if (!lines.some((line) => line.kind === "subtotal")) return new Map();
  const first = lines.find((line) => line.kind === "subtotal" || line.kind === "data");
  const data = lines.filter((line) => line.kind === "data").map(({ index }) => index);
  const below = coversBelow(lines);
  const leading = new Set(lines.filter(({ leads }) => leads).map(({ index }) => index));
  if (leading.size > 0 || (first?.kind === "subtotal" && data.length > 0)) {
    return new Map(
      [...below].map(([line, parts]) => [line, leading.has(line) ? parts : ownLines(line, parts, data, sums)]),
    );
  }
  // A list that goes on from another column begins in the middle of a group: its sums still stand above their records.
  const above = coversAbove(lines, sums);
  return howManyAgree(below, sums) > howManyAgree(above, sums) ? below : above;
}

/** How many of the sums are those of the lines they are said to cover; one line alone agrees with anything like it. */
function howManyAgree(covers: ReadonlyMap<number, readonly number[]>, sums: SumTest): number {
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
  const lowest = Math.min(...lines.filter((line) => line.kind === "subtotal").map(levelOf));
  let captions: readonly number[] = [];
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
    const chosen = readings.find(({ parts }) => sums(line.index, parts)) ?? readings[0];
    covers.set(line.index, chosen?.parts ?? []);
    taken.set(chosen?.level ?? level, data.length);
  }
  return covers;
}

/** Records whose cells are empty look like captions: the one that the records of a sum stand under may lie so far back. */
const MOST_CAPTIONS = 12;

/** Longer groups are not tried line by line. */
const MOST_TRIED = 100;

/**
 * A sum above its records may be followed by others that are none of them: it ends with the last that it adds up with.
 * One that adds up with none of those below, but with all above, closes what others began (合计 of 一、 and 二、).
 */
function ownLines(line: number, below: readonly number[], data: readonly number[], sums: SumTest): readonly number[] {
  if (below.length > MOST_TRIED || sums(line, below)) return below;
  const ends = below.map((_, place) => below.length - 1 - place).filter((end) => end > 1);
  const end = ends.find((each) => sums(line, below.slice(0, each)));
  if (end !== undefined) return below.slice(0, end);
  const above = data.filter((index) => index < line);
  return above.length > 1 && sums(line, above) ? above : below;
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

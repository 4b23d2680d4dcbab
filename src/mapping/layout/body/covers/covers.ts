import type { Line } from "../../../../domain/table";
import type { BodyLine } from "../lines/body-line";
import type { SumTest } from "../sums/sum-test";
import { groupsOfParts } from "./parts-of-groups";
import { settledTotals } from "./settled-totals";
import { coversOfSubtotals } from "./subtotal-covers";

/** Works out which records the totals speak of, and settles which of several totals is the table's. */
export function withCovers(lines: readonly BodyLine[], sums: SumTest): readonly Line[] {
  const settled = settledTotals(lines, sums);
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
        return { index, kind, ...(line.goesOn !== undefined && { goesOn: line.goesOn }) };
      case "group":
      case "blank":
        return { index, kind };
      case "of_which":
        return parent === undefined ? { index, kind } : { index, kind, covers: [groups.get(index) ?? parent] };
      case "subtotal":
        return { index, kind, covers: partsOfSubtotal(line, subtotals.get(index) ?? [], sums) };
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

/**
 * The lines that a sum's name tells, else those that it stands below or above. 效益小计 behind 效益 and 满意度 may add up both: where
 * it does so and does not come to what it is named after, its place tells.
 */
function partsOfSubtotal({ index, adds }: BodyLine, placed: readonly number[], sums: SumTest): readonly number[] {
  if (adds === undefined || sums(index, adds)) return adds ?? placed;
  const isWider = placed.length > adds.length && adds.every((part) => placed.includes(part));
  return isWider && sums(index, placed, "most") ? placed : adds;
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

/** The only mean of a table has more lines above it than one, or it stands above those that it speaks of. */
const FEWEST_OF_ONLY_MEAN = 2;

/**
 * 平均分 below each group of marks speaks of its group; one that follows another at once, of all. How many reached each grade,
 * listed below the only mean, is no part of it.
 */
function coversOfAverages(lines: readonly BodyLine[], data: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const averages = lines.filter(({ kind }) => kind === "average");
  const covers = new Map<number, readonly number[]>();
  const fewest = averages.length > 1 ? 1 : FEWEST_OF_ONLY_MEAN;
  averages.forEach(({ index }, place) => {
    const before = averages[place - 1]?.index ?? Number.NEGATIVE_INFINITY;
    const own = data.filter((each) => each > before && each < index);
    if (own.length >= fewest) covers.set(index, own);
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

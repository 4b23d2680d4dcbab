import { isSum } from "../../../../domain/table";
import type { BodyLine } from "../lines/body-line";
import { withOnlySumAsTotal } from "../sums/only-sum";
import type { SumTest } from "../sums/sum-test";
import { coversOfSubtotals, howManyAgree, RUNNING } from "./subtotal-covers";

/** Settles which lines that are called totals are totals at all, and which of several is the table's. */
export function settledTotals(lines: readonly BodyLine[], sums: SumTest): readonly BodyLine[] {
  return onlyTableTotal(withoutOtherDays(withoutEarlierMonths(withoutKinds(lines, sums), sums), sums), sums);
}

/** Fewer lines that add up to nothing may be so many errors. */
const LEAST_KINDS = 5;

/**
 * Austria | 2007 | TOTAL among Austria | 2007 | ERDF, in any order: the word names a kind of record, like the other words of
 * its column. Told by there being many such lines, none of which is the sum of those around it.
 */
function withoutKinds(lines: readonly BodyLine[], sums: SumTest): readonly BodyLine[] {
  const kinds = lines.filter((line) => isSum(line) && line.behindName === true);
  if (kinds.length < LEAST_KINDS || kinds.length < lines.filter(isSum).length) return lines;
  const covers = coversOfSubtotals(
    lines.map((line) => (isSum(line) ? { ...line, kind: "subtotal" } : line)),
    sums,
  );
  if (howManyAgree(covers, sums) * 10 > kinds.length) return lines;
  return lines.map((line) => (isSum(line) ? { ...line, kind: "data", rank: 0 } : line));
}

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
function onlyTableTotal(lines: readonly BodyLine[], sums: SumTest): readonly BodyLine[] {
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

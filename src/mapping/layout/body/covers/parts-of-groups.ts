import { addTo } from "../../../../domain/collections/groups";
import type { BodyLine } from "../lines/body-line";

/**
 * 其中 below the last record of each group, and nowhere else, divides the groups, whose sums stand above them (a city, its
 * counties, 其中：脱贫县): the line of the sum for each such part. None where a record is made up of the parts below it.
 */
export function groupsOfParts(
  lines: readonly BodyLine[],
  subtotals: ReadonlyMap<number, readonly number[]>,
  sums: (whole: number, parts: readonly number[]) => boolean,
): ReadonlyMap<number, number> {
  const groupOf = new Map<number, number>();
  for (const [sum, covered] of subtotals) {
    const last = covered.at(-1);
    if (last !== undefined && covered.length > 1 && covered.every((index) => index > sum)) groupOf.set(last, sum);
  }
  const found = new Map<number, number>();
  const parts = new Map<number, number[]>();
  let parent: number | undefined;
  for (const { index, kind } of groupOf.size === 0 ? [] : lines) {
    if (kind === "data" || kind === "subtotal" || kind === "total") parent = index;
    if (kind !== "of_which" || parent === undefined) continue;
    const group = groupOf.get(parent);
    if (group === undefined) return new Map();
    found.set(index, group);
    addTo(parts, parent, index);
  }
  return [...parts].some(([whole, own]) => own.length > 1 && sums(whole, own)) ? new Map() : found;
}

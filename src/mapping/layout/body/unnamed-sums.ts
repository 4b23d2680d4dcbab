import type { LineFacts } from "../view/line-facts";
import type { RawTable } from "../view/raw-table";
import type { BodyLine } from "./body-line";

/** Displayed figures add up to within their roundings. */
const ROUNDING = 0.011;

/**
 * Lines without any words among records that have a name: the sub-totals of printed budgets, told by stating, in each of
 * their figures, the sum of the records since the last caption or sum. One record alone is summed only where another such
 * line sums several. Where most of them are sums, the others are sums that are wrong; else they are records whose name is
 * missing.
 */
export function unnamedSums(
  table: RawTable,
  lines: readonly BodyLine[],
  facts: readonly LineFacts[],
): readonly BodyLine[] {
  const isUnnamed = ({ index, kind, numbers }: BodyLine): boolean =>
    kind === "data" && numbers > 0 && facts[index - table.bodyTop]?.words.length === 0;
  const unnamed = lines.filter(isUnnamed);
  if (unnamed.length === 0 || unnamed.length * 2 > lines.filter(({ kind }) => kind === "data").length) return lines;
  const records = recordsAbove(lines, isUnnamed);
  const sums = unnamed.filter((line) => statesSum(table, line, records.get(line) ?? []));
  if (!sums.some((line) => (records.get(line)?.length ?? 0) > 1)) return lines;
  const settled = new Set(sums.length >= 2 && sums.length * 2 >= unnamed.length ? unnamed : sums);
  return lines.map((line) => (settled.has(line) ? { ...line, kind: "subtotal", rank: 1 } : line));
}

/** The named records between each line without a name and the caption, sum or line without a name before it. */
function recordsAbove(
  lines: readonly BodyLine[],
  isUnnamed: (line: BodyLine) => boolean,
): ReadonlyMap<BodyLine, readonly BodyLine[]> {
  const above = new Map<BodyLine, readonly BodyLine[]>();
  let run: BodyLine[] = [];
  for (const line of lines) {
    if (line.kind === "data" && !isUnnamed(line)) run.push(line);
    else if (line.kind !== "blank") {
      if (isUnnamed(line)) above.set(line, run);
      run = [];
    }
  }
  return above;
}

/** Whether each figure of a line is the sum of those above it, and two of them at least are figures of some size. */
function statesSum({ view, left, right }: RawTable, { index }: BodyLine, records: readonly BodyLine[]): boolean {
  if (records.length === 0) return false;
  let stated = 0;
  for (let field = left; field <= right; field += 1) {
    const figure = view.number(index, field);
    if (figure === undefined) continue;
    const sum = records.reduce((all, record) => all + (view.number(record.index, field) ?? 0), 0);
    if (Math.abs(sum - figure) > ROUNDING + Math.abs(figure) * 1e-9) return false;
    if (figure !== 0) stated += 1;
  }
  return stated >= 2;
}

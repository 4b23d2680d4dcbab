import { labelKind } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "./body-line";

/** A word that stands for the lines of one total, the field that tells these lines apart, and what it says in each. */
interface ParallelTotal {
  readonly label: string;
  readonly rank: 0 | 1 | 2 | 3;
  readonly field: number;
  readonly kinds: ReadonlyMap<number, string>;
}

/**
 * Where each record has a line for what was planned and one for what was reached, 合计 is merged down over as many lines,
 * or stands in the first of them only: each of them is the total of the records' lines of its kind. Nothing is changed
 * where a record says no kind, or another.
 */
export function totalsByKind(table: RawTable, lines: readonly BodyLine[]): readonly BodyLine[] {
  const total = parallelTotal(table, lines);
  if (total === undefined) return lines;
  const { label, rank, field, kinds } = total;
  const known = new Set(kinds.values());
  const kindOf = ({ index }: BodyLine): string => table.view.text(index, field);
  const records = lines.filter(({ kind, index }) => kind === "data" && !kinds.has(index));
  if (records.length === 0 || !records.every((line) => known.has(kindOf(line)))) return lines;
  const own = new Set(records);
  return lines.map((line) => {
    const sumOf = kinds.get(line.index);
    if (sumOf !== undefined) return { ...line, kind: "total", label, rank, of: sumOf };
    return own.has(line) ? { ...line, of: kindOf(line) } : line;
  });
}

function parallelTotal(
  { view, left, right, bodyBottom }: RawTable,
  lines: readonly BodyLine[],
): ParallelTotal | undefined {
  for (const { index, kind, labelField } of lines) {
    if (kind !== "total") continue;
    const { bottom } = view.span(index, labelField);
    const label = view.text(index, labelField);
    const said = labelKind(label);
    if (said?.kind !== "total") continue;
    for (let field = Math.max(labelField, left) + 1; field <= right; field += 1) {
      const kinds = new Map<number, string>();
      const isOfTotal = (line: number): boolean =>
        line <= bottom || (line <= bodyBottom && isEmptyBetween(view, line, labelField, field));
      for (let line = index; isOfTotal(line) && view.text(line, field) !== ""; line += 1)
        kinds.set(line, view.text(line, field));
      if (index + kinds.size <= bottom || kinds.size < 2) continue;
      if (new Set(kinds.values()).size === kinds.size) return { label, rank: said.rank, field, kinds };
    }
  }
  return undefined;
}

function isEmptyBetween(view: RawTable["view"], line: number, from: number, to: number): boolean {
  for (let field = from; field < to; field += 1) if (view.text(line, field) !== "") return false;
  return true;
}

import { labelKind } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "./body-line";

/** A word merged down over the lines of one total, the field that tells these lines apart, and what it says in each. */
interface ParallelTotal {
  readonly label: string;
  readonly rank: 0 | 1 | 2 | 3;
  readonly field: number;
  readonly kinds: ReadonlyMap<number, string>;
}

/**
 * Where each record has a line for what was planned and one for what was reached, 合计 is merged down over as many lines:
 * each of them is the total of the records' lines of its kind. Nothing is changed where a record says no kind, or another.
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

function parallelTotal({ view, left, right }: RawTable, lines: readonly BodyLine[]): ParallelTotal | undefined {
  for (const { index, kind, labelField } of lines) {
    if (kind !== "total") continue;
    const { bottom } = view.span(index, labelField);
    const label = view.text(index, labelField);
    const said = labelKind(label);
    if (bottom === index || said?.kind !== "total") continue;
    const spanned = Array.from({ length: bottom - index + 1 }, (_, place) => index + place);
    for (let field = labelField + 1; field <= right; field += 1) {
      const kinds = new Map(spanned.map((line) => [line, view.text(line, field)]));
      const words = new Set(kinds.values());
      if (field > left && !words.has("") && words.size === spanned.length)
        return { label, rank: said.rank, field, kinds };
    }
  }
  return undefined;
}

import type { BodyLine } from "../lines/body-line";

/** "Total expenditure" below all records, and no other sum: it is the table's total whatever it is called. */
export function withOnlySumAsTotal(lines: readonly BodyLine[]): readonly BodyLine[] {
  const only = onlySumBelowAll(lines);
  if (only === undefined || /小计|subtotal/i.test(only.label)) return lines;
  return lines.map((line) => (line === only ? { ...line, kind: "total" } : line));
}

/** The one subtotal of lines that have neither totals nor groups, with all records above it. */
function onlySumBelowAll(lines: readonly BodyLine[]): BodyLine | undefined {
  let only: BodyLine | undefined;
  let hasRecords = false;
  for (const line of lines) {
    const { kind } = line;
    if (kind === "total" || kind === "group") return undefined;
    if (kind !== "data" && kind !== "subtotal") continue;
    if (only !== undefined) return undefined;
    if (kind === "data") hasRecords = true;
    else only = line;
  }
  return hasRecords ? only : undefined;
}

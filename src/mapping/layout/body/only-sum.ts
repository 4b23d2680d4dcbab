import type { BodyLine } from "./body-line";

/** "Total expenditure" below all records, and no other sum: it is the table's total whatever it is called. */
export function withOnlySumAsTotal(lines: readonly BodyLine[]): readonly BodyLine[] {
  if (lines.some(({ kind }) => kind === "total" || kind === "group")) return lines;
  const [only, another] = lines.filter(({ kind }) => kind === "subtotal");
  const last = lines.filter(({ kind }) => kind === "data").at(-1);
  if (only === undefined || another !== undefined || last === undefined || only.index < last.index) return lines;
  return /小计|subtotal/i.test(only.label)
    ? lines
    : lines.map((line) => (line === only ? { ...line, kind: "total" } : line));
}

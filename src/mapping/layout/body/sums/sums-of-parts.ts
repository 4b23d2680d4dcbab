import { isSum } from "../../../../domain/table";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import { isExactSum } from "./is-near";
import { sumAt } from "./sum-at";

/** A total or subtotal comes out without the parts, and does not with them. */
export function makesTotals(
  table: RawTable,
  lines: readonly BodyLine[],
  parts: readonly BodyLine[],
  fields: readonly number[],
): boolean {
  const left = new Set(parts);
  const records = lines.filter(({ kind }) => kind === "data");
  return lines.some((line, place) => {
    if (!isSum(line)) return false;
    const blocks = [
      recordsBelow(lines, place),
      recordsAbove(lines, place),
      ...(line.kind === "total" ? [records] : []),
    ];
    return blocks.some(
      (block) =>
        block.some((record) => left.has(record)) &&
        fields.every((field) => {
          const stated = table.view.number(line.index, field);
          const others = block.filter((record) => !left.has(record));
          return isExactSum(sumAt(table, others, field), stated) && !isExactSum(sumAt(table, block, field), stated);
        }),
    );
  });
}

/** The records between a sum above them and the next sum. */
function recordsBelow(lines: readonly BodyLine[], place: number): readonly BodyLine[] {
  const rest = lines.slice(place + 1);
  const end = rest.findIndex(isSum);
  return rest.slice(0, end < 0 ? rest.length : end).filter(({ kind }) => kind === "data");
}

function recordsAbove(lines: readonly BodyLine[], place: number): readonly BodyLine[] {
  const before = lines.slice(0, place);
  const last = before.reduce((found, line, at) => (isSum(line) ? at : found), -1);
  return before.slice(last + 1).filter(({ kind }) => kind === "data");
}

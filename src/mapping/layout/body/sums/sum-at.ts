import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";

/** What some lines come to in a field, as doubles; a cell without a number counts nothing. */
export function sumAt({ view }: RawTable, lines: readonly BodyLine[], field: number): number {
  let sum = 0;
  for (const { index } of lines) sum += view.number(index, field) ?? 0;
  return sum;
}

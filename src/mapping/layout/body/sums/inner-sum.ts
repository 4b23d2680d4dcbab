import { theOnly } from "../../../../domain/collections/only";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import { isNear } from "./is-near";

/** Fewer lines, or fewer columns, add up by chance. */
const FEWEST_RECORDS = 3;
const FEWEST_FIELDS = 3;
/** Figures up to here may be rates. */
const MOST_RATE = 1.5;

/**
 * "Direct costs" between its lines and the overhead, above Grand total: a sum though no word says so. Told by most of its
 * columns twice: it states what all lines above it come to, and the total takes it in their place. Some may be wrong.
 */
export function withInnerSum(table: RawTable, lines: readonly BodyLine[]): readonly BodyLine[] {
  const total = theOnly(lines.filter(({ kind }) => kind === "total"));
  if (total === undefined || lines.some(({ kind }) => kind === "subtotal")) return lines;
  const records = lines.filter(({ kind, index }) => kind === "data" && index < total.index);
  if (records.length < FEWEST_RECORDS + 2 || records.length !== lines.filter(({ kind }) => kind === "data").length)
    return lines;
  const sum = innerSumOf(columnsOf(table, records, total), records.length);
  const found = sum === undefined ? undefined : records[sum];
  return lines.map((line) => (line === found ? { ...line, kind: "subtotal", rank: 1 } : line));
}

/** The figures of one field, blanks as noughts, and what the total states there. */
interface Amounts {
  readonly figures: readonly number[];
  readonly total: number;
}

function columnsOf({ view, left, right }: RawTable, records: readonly BodyLine[], total: BodyLine): readonly Amounts[] {
  const columns: Amounts[] = [];
  for (let field = left; field <= right; field += 1) {
    const stated = view.isPercent(total.index, field) ? undefined : view.number(total.index, field);
    if (stated === undefined || Math.abs(stated) <= MOST_RATE) continue;
    columns.push({ figures: records.map(({ index }) => view.number(index, field) ?? 0), total: stated });
  }
  return columns;
}

/** The place of the record that states the sum of those above it, and that the total counts in their place. */
function innerSumOf(columns: readonly Amounts[], length: number): number | undefined {
  if (columns.length < FEWEST_FIELDS) return undefined;
  const above = columns.map(() => 0);
  const all = columns.map(({ figures }) => figures.reduce((sum, figure) => sum + figure, 0));
  for (let place = 0; place < length - 1; place += 1) {
    let [sums, totals] = [0, 0];
    columns.forEach(({ figures, total }, column) => {
      const [figure, before] = [figures[place] ?? 0, above[column] ?? 0];
      if (figure !== 0 && isNear(before, figure)) sums += 1;
      if (isNear((all[column] ?? 0) - before, total)) totals += 1;
      above[column] = before + figure;
    });
    const isMeant = [sums, totals].every((met) => met >= FEWEST_FIELDS && met * 2 > columns.length);
    if (place >= FEWEST_RECORDS && isMeant) return place;
  }
  return undefined;
}

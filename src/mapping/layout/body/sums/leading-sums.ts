import { largestOf } from "../../../../domain/collections/extremes";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import { isNear } from "./is-near";

/** Columns of figures that are held against each other; more say nothing further. */
const MOST_FIELDS = 3;
/** More of them where one may hold a wrong figure. */
const MOST_WHERE_DOUBTFUL = 4;
/** A longer table is no table of a few groups. */
const MOST_LINES = 3_000;
const LEAST_LINES = 4;
/** A single record that equals the one above it is no group. */
const LEAST_MEMBERS = 2;
/** A higher number is hardly a percentage. */
const MOST_PERCENT = 130;
/** Amounts so many times as large are of another size. */
const OTHER_SIZE = 20;

/** Lines that are sums of those below them, and lines beside them that belong to none. */
export interface LeadingSums {
  readonly sums: ReadonlySet<number>;
  readonly alone: ReadonlySet<number>;
}

const NONE: LeadingSums = { sums: new Set(), alone: new Set() };

/**
 * Lines that state the sums of the lines below them, though no word says so: a department over its projects, "1" over
 * "1.1" and "1.2". Told by arithmetic alone: the records fall into groups without a rest, each of which begins with the
 * sum of its members in every column of figures; some records may stand alone where the table's total confirms it in all
 * of them. None where the records already add up to the table's total.
 */
export function leadingSums(table: RawTable, lines: readonly BodyLine[], seq: number | undefined): LeadingSums {
  const data = lines.filter(({ kind }) => kind === "data").map(({ index }) => index);
  if (data.length < LEAST_LINES || data.length > MOST_LINES) return NONE;
  if (lines.some(({ kind }) => kind === "subtotal" || kind === "of_which")) return NONE;
  // A line of 预算 over those of 支出 and 结余 is their sum each time, and says something of its own.
  if (lines.some(({ kind, of }) => kind === "data" && of !== undefined)) return NONE;
  const columns = amountColumns(table, data, seq, MOST_FIELDS);
  if (columns.length === 0) return NONE;
  const total = lines.find(({ kind }) => kind === "total")?.index;
  const totalOf = ({ field }: AmountColumn): number | undefined =>
    total === undefined ? undefined : table.view.number(total, field);
  if (columns.some((column) => isNear(sumOf(column.amounts), totalOf(column)))) return NONE;
  const amounts = columns.map((column) => column.amounts);
  const confirms = (tops: readonly number[], of: readonly AmountColumn[] = columns): readonly boolean[] =>
    of.map((column) => isNear(sumOf(tops.map((top) => column.amounts[top] ?? 0)), totalOf(column)));
  const indexes = (places: readonly number[]): ReadonlySet<number> => new Set(places.flatMap((at) => data[at] ?? []));
  const heads = headsOf(amounts, inAll);
  // One column alone may agree by chance where no total confirms it.
  const isSure =
    heads.length >= 2 && heads.length * 2 <= data.length && (columns.length >= 2 || confirms(heads).includes(true));
  if (isSure) return { ...NONE, sums: indexes(heads) };
  if (total === undefined) return NONE;
  // One wrong figure spoils its group in one column only; the table's total tells that the groups are meant.
  const more = amountColumns(table, data, seq, MOST_WHERE_DOUBTFUL);
  const doubtful =
    more.length > 2
      ? headsOf(
          more.map((column) => column.amounts),
          inAllButOne,
        )
      : [];
  const isMeant = doubtful.length >= 2 && doubtful.length * 2 <= data.length;
  if (isMeant && inAllButOne(confirms(doubtful, more))) return { ...NONE, sums: indexes(doubtful) };
  const mixed = groupsAndSingles(amounts);
  const isMixed = mixed.heads.length > 0 && confirms([...mixed.heads, ...mixed.singles]).every(Boolean);
  return isMixed ? { sums: indexes(mixed.heads), alone: indexes(mixed.singles) } : NONE;
}

interface AmountColumn {
  readonly field: number;
  /** One for each record; blanks are 0. */
  readonly amounts: readonly number[];
}

function amountColumns(
  { view, left, right }: RawTable,
  data: readonly number[],
  seq: number | undefined,
  most: number,
): readonly AmountColumn[] {
  const columns: AmountColumn[] = [];
  for (let field = left; field <= right && columns.length < most; field += 1) {
    if (field === seq) continue;
    const numbers = data.map((line) => (view.isPercent(line, field) ? undefined : view.number(line, field)));
    const stated = numbers.filter((number) => number !== undefined);
    if (stated.length * 10 < data.length * 9 || !differ(stated, LEAST_LINES)) continue;
    // Rates and running numbers add up to nothing.
    if (stated.every((number) => Math.abs(number) <= 1.5) || isRunning(stated)) continue;
    columns.push({ field, amounts: numbers.map((number) => number ?? 0) });
  }
  return columns.filter(({ amounts }) => !isRateLike(amounts, columns));
}

/** Whether there are so many different numbers. */
function differ(numbers: readonly number[], least: number): boolean {
  const seen = new Set<number>();
  return numbers.some((number) => seen.add(number).size >= least);
}

function isRunning(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number === (numbers[place - 1] ?? 0) + 1);
}

/** Percentages written as numbers beside amounts of another size. */
function isRateLike(amounts: readonly number[], columns: readonly AmountColumn[]): boolean {
  const most = largestOf(amounts.map(Math.abs));
  return most <= MOST_PERCENT && columns.some((other) => largestOf(other.amounts.map(Math.abs)) > OTHER_SIZE * most);
}

/** In how many columns a sum must be met. */
type Agreement = (columns: readonly boolean[]) => boolean;

const inAll: Agreement = (columns) => columns.every(Boolean);
const inAllButOne: Agreement = (columns) => columns.filter(Boolean).length >= columns.length - 1;

/** Places of the first members of groups that fill the whole list; empty where it does not fall into such groups. */
function headsOf(columns: readonly (readonly number[])[], agreement: Agreement): readonly number[] {
  const length = columns[0]?.length ?? 0;
  const heads: number[] = [];
  for (let head = 0; head < length;) {
    const end = groupEnd(columns, head, length, agreement);
    if (end === undefined) return [];
    heads.push(head);
    head = end;
  }
  return heads;
}

/** The first members of the groups of two or more that a list has from its beginning on, and the records between them. */
function groupsAndSingles(columns: readonly (readonly number[])[]): {
  heads: readonly number[];
  singles: readonly number[];
} {
  const length = columns[0]?.length ?? 0;
  const heads: number[] = [];
  const singles: number[] = [];
  for (let place = 0; place < length;) {
    const isNothing = columns.every((amounts) => amounts[place] === 0);
    const end = isNothing ? undefined : groupEnd(columns, place, length, inAll);
    const isGroup = end !== undefined && end - place > LEAST_MEMBERS;
    (isGroup ? heads : singles).push(place);
    place = isGroup ? end : place + 1;
  }
  return { heads, singles };
}

/** Where the members end whose sums the head states; noughts alone state none. */
function groupEnd(
  columns: readonly (readonly number[])[],
  head: number,
  length: number,
  agreement: Agreement,
): number | undefined {
  const sums = columns.map(() => 0);
  for (let next = head + 1; next < length; next += 1) {
    columns.forEach((amounts, place) => {
      sums[place] = (sums[place] ?? 0) + (amounts[next] ?? 0);
    });
    const met = columns.map((amounts, place) => isNear(sums[place] ?? 0, amounts[head]));
    if (agreement(met) && columns.some((amounts, place) => met[place] && amounts[head] !== 0)) return next + 1;
  }
  return undefined;
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

import type { Candidate } from "./candidate";
import type { Doubles } from "./doubles";
import type { NumericColumn } from "./numeric-columns";
import type { TriedWay } from "./tried-way";
import { meets, triedWay } from "./tried-way";
import type { Tally } from "./weigh";

/** Longer tables show by their lines alone how a column is computed. */
const LONGEST = 12;
/** Points and halves agree by chance: so many lines must follow a sum that no heading tells, and only one may not. */
const FEWEST_UNTOLD = 3;
/** What an agreement of the totals, or of a line with its total, confirms: digits that nobody made alike. */
export const DIGITS_OF_TOTALS = 2;

/**
 * What the one total of a short table says of a way that some of its lines do not follow. The totals themselves may follow
 * it; and a line that would follow it if one of its figures made up what the total of its column lacks is a slip that two
 * sums tell of, and no exception.
 */
export function besideTotal(candidate: Candidate, result: NumericColumn, tally: Tally): Tally {
  if (result.lineCount > LONGEST || result.total === undefined || tally.bad === 0) return tally;
  const isOpenSum = candidate.form.kind === "sum" && !candidate.isTold;
  if (isOpenSum && (tally.good < FEWEST_UNTOLD || tally.bad > 1)) return tally;
  const corrections = [result, ...candidate.terms]
    .map((column): Correction => ({ column, lacks: shortfallOf(column) }))
    .filter(({ lacks }) => lacks !== 0);
  const mended = linesOf(result).filter(
    (line) =>
      !follows(candidate, result, line) &&
      corrections.some((correction) => follows(candidate, result, line, correction)),
  ).length;
  const confirmed = mended + (saysTotal(candidate) && followsAtTotal(candidate, result) ? 1 : 0);
  const { good, bad, evidence, whole, unusual } = tally;
  return {
    good: good + confirmed,
    bad: bad - mended,
    evidence: evidence + confirmed * DIGITS_OF_TOTALS,
    whole,
    unusual: { good: unusual.good + confirmed, bad: Math.max(0, unusual.bad - mended) },
  };
}

/** A figure that may be off by just what its column lacks of the total. */
interface Correction {
  readonly column: NumericColumn;
  readonly lacks: number;
}

function linesOf({ lineCount }: NumericColumn): readonly number[] {
  return [...Array(lineCount).keys()];
}

/** Totals are added up and divided like the lines; persons times standard are not. */
function saysTotal({ form: { kind } }: Candidate): boolean {
  return kind === "sum" || kind === "ratio" || kind === "portion";
}

/** Whether a line follows the way, one of its figures corrected where a correction is given. */
function follows(candidate: Candidate, result: NumericColumn, line: number, correction?: Correction): boolean {
  const stated = result.node(line);
  if (stated === undefined) return false;
  const of = (column: NumericColumn): Doubles => shifted(column, correction?.column === column ? correction.lacks : 0);
  const value = stated.approx + (correction?.column === result ? correction.lacks : 0);
  return agrees(triedWay(candidate, of), line, value, stated.resultRoom);
}

function followsAtTotal(candidate: Candidate, { total }: NumericColumn): boolean {
  if (total === undefined || candidate.terms.some((term) => term.total === undefined)) return false;
  return agrees(triedWay(candidate, atTotal), 0, total.approx, total.resultRoom);
}

function agrees(way: TriedWay, line: number, value: number, room: number): boolean {
  return way.at(line) && way.says && meets(way, value, room);
}

function shifted(column: NumericColumn, by: number): Doubles {
  const nodes = linesOf(column).map(column.node);
  return {
    values: Float64Array.from(nodes, (node) => (node === undefined ? Number.NaN : node.approx + by)),
    rooms: Float64Array.from(nodes, (node) => node?.inputRoom ?? 0),
  };
}

function atTotal({ total }: NumericColumn): Doubles {
  return {
    values: Float64Array.of(total?.approx ?? Number.NaN),
    rooms: Float64Array.of(total?.inputRoom ?? 0),
  };
}

/** What the lines of a column lack of its total; nothing within roundings, or where the column has no sum. */
function shortfallOf({ lineCount, node, total, dimension }: NumericColumn): number {
  if (total === undefined || dimension === "rate") return 0;
  let sum = 0;
  let room = total.resultRoom;
  for (let line = 0; line < lineCount; line += 1) {
    const figure = node(line);
    if (figure === undefined) return 0;
    sum += figure.approx;
    room += figure.inputRoom;
  }
  const lacks = total.approx - sum;
  return Math.abs(lacks) <= room + Math.abs(sum) * 1e-9 ? 0 : lacks;
}

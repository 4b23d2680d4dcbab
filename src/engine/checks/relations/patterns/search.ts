import { lastPart } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { besideSums } from "./beside-sums";
import { besideTotal } from "./beside-total";
import type { Candidate } from "./candidate";
import { candidates } from "./candidates";
import { triedLines } from "./doubles";
import type { NumericColumn } from "./numeric-columns";
import { numericColumns, sparseNumericColumns } from "./numeric-columns";
import { readsOtherCaption } from "./other-caption";
import { isProportional } from "./proportion";
import type { Tally } from "./weigh";
import { targetOf, weigh, weighThroughout } from "./weigh";

/** How a column is computed, as its own lines show. */
export interface Pattern {
  readonly result: NumericColumn;
  readonly best: Candidate;
  /** Other ways that fit as many lines: a line that follows one of them is not accused. */
  readonly equals: readonly Candidate[];
}

/** Tables with more numeric columns than this are too wide to try all pairs. */
const WIDEST = 40;
/** Lines that must agree. */
const FEWEST = 3;

const known = new WeakMap<TableView, Map<number, Found>>();

/**
 * How the figures of one column follow from others of the same table, told by the lines themselves: at least three lines
 * that say something, a clear majority of them, and too many digits in agreement for chance.
 */
export function patternOf(view: TableView, index: number): Pattern | undefined {
  return chosen(view, index, () => true);
}

/**
 * The patterns of some columns, each set of columns only once: of 结余 = 预算 − 支出 and 预算 = 支出 + 结余 the one whose
 * result says what it is, else the rightmost; the other column is left its next best way.
 */
export function patternsOf(view: TableView, columns: readonly number[]): readonly Pattern[] {
  const owners = new Map<string, Weighed>();
  const found = numericColumns(view).map(({ column }) => foundFor(view, column.index));
  const sounder = found.flatMap(({ ways }) => ways.filter(isNearlySound));
  const wholes = found.flatMap((each) => each.wholes);
  const byChance = (way: Weighed): boolean => isByChance(way, sounder) || isPartOfWhole(way, wholes);
  for (const { column } of numericColumns(view)) {
    const { index } = column;
    for (const way of waysOf(view, index)) {
      if (byChance(way)) continue;
      const owner = owners.get(way.set);
      if (owner === undefined || goesBefore(way, owner)) owners.set(way.set, way);
    }
  }
  return columns.flatMap((index) => {
    const [first] = waysOf(view, index);
    // What is left beside a way that another column owns must say what it is.
    const accepts = (way: Weighed): boolean =>
      !byChance(way) &&
      owners.get(way.set)?.result === way.result &&
      (way === first || way.candidate.isTold || way.candidate.form.kind === "product");
    return chosen(view, index, accepts) ?? [];
  });
}

/** Whether its lines confirm any way to compute a column. */
export function isPatterned(view: TableView, index: number): boolean {
  return waysOf(view, index).length > 0;
}

/** A sum or product that at most one line does not follow. */
function isNearlySound({ candidate, bad }: Weighed): boolean {
  return (candidate.form.kind === "sum" || candidate.form.kind === "product") && bad <= 1;
}

/**
 * Where most projects spent all they had, the parts of the budget nearly add up to the spending as well, and persons
 * times standard nearly gives what was paid. A way with exceptions is chance where one of its kind with fewer of them
 * joins all its columns but one. A subtotal is none: the total that skips it (省级 + 市县级 + 自筹) joins more columns.
 */
function isByChance({ candidate, bad, set, result, columns: own }: Weighed, sounder: readonly Weighed[]): boolean {
  if (bad === 0) return false;
  return sounder.some((other) => {
    if (other.candidate.form.kind !== candidate.form.kind || other.bad >= bad) return false;
    // Persons × standard × months once in yuan and once in 万元; of two such columns in yuan the second is what was paid.
    if (candidate.form.kind === "product" && haveSameTerms(candidate, other.candidate))
      return result.factor.eq(other.result.factor);
    if (bad === 1 && candidate.isTold && other.columns.size > own.size) return false;
    return other.set !== set && lacking(own, other.columns) <= 1;
  });
}

/**
 * 合计 = 一般公共预算 + 政府性基金 + 国有资本 + 自有 holds in every line, though few have money of several kinds: that 自有 is
 * what two of the others leave is chance, and wrong in the one line with money of the third.
 */
function isPartOfWhole({ candidate, bad, columns }: Weighed, wholes: readonly Weighed[]): boolean {
  if (bad === 0 || candidate.form.kind !== "sum") return false;
  return wholes.some((whole) => whole.columns.size > columns.size && lacking(columns, whole.columns) === 0);
}

function haveSameTerms(a: Candidate, b: Candidate): boolean {
  const terms = new Set(a.terms);
  return terms.size === b.terms.length && b.terms.every((term) => terms.has(term));
}

/** How many columns of one way the other one does not join. */
function lacking(own: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let count = 0;
  for (const column of own) if (!others.has(column)) count += 1;
  return count;
}

function goesBefore(a: Weighed, b: Weighed): boolean {
  if (a.candidate.isTold !== b.candidate.isTold) return a.candidate.isTold;
  return a.result.column.index > b.result.column.index;
}

function chosen(view: TableView, index: number, accepts: (way: Weighed) => boolean): Pattern | undefined {
  const [best, ...rest] = waysOf(view, index).filter(accepts);
  if (best === undefined) return undefined;
  const equals = rest
    .filter(
      ({ good, bad, candidate }) =>
        good === best.good && bad === best.bad && candidate.isTold === best.candidate.isTold,
    )
    .slice(0, 4);
  return { result: best.result, best: best.candidate, equals: equals.map(({ candidate }) => candidate) };
}

/** A way that the lines confirm, and how well. */
interface Weighed {
  readonly result: NumericColumn;
  readonly candidate: Candidate;
  /** The columns it joins, the result included. */
  readonly columns: ReadonlySet<number>;
  /** The same from left to right, as one key. */
  readonly set: string;
  readonly good: number;
  readonly bad: number;
}

/** What the lines say of how a column is computed. */
interface Found {
  /** The ways they confirm, best first. */
  readonly ways: readonly Weighed[];
  /** Sums that the heading tells and no line breaks, though too few lines have anything to add. */
  readonly wholes: readonly Weighed[];
}

const NOTHING_FOUND: Found = { ways: [], wholes: [] };

function waysOf(view: TableView, index: number): readonly Weighed[] {
  return foundFor(view, index).ways;
}

function foundFor(view: TableView, index: number): Found {
  let ofView = known.get(view);
  if (ofView === undefined) known.set(view, (ofView = new Map<number, Found>()));
  const before = ofView.get(index);
  if (before !== undefined) return before;
  const found = search(view, index);
  ofView.set(index, found);
  return found;
}

function search(view: TableView, index: number): Found {
  const all = numericColumns(view);
  const result = all.length > WIDEST ? undefined : all.find(({ column }) => column.index === index);
  if (result === undefined) return NOTHING_FOUND;
  const target = targetOf(result);
  if (target.length < 3) return NOTHING_FOUND;
  let tries = 0;
  const fitting: { readonly candidate: Candidate; readonly tally: Tally }[] = [];
  const wholes: Weighed[] = [];
  for (const candidate of candidates(result, all, sparseNumericColumns(view))) {
    tries += 1;
    const alone = weigh(candidate, target);
    if (alone === undefined) continue;
    const beside = besideTotal(candidate, result, alone);
    const tally = agreeing(beside, candidate) >= FEWEST ? beside : besideSums(view, candidate, result, beside);
    if (agreeing(tally, candidate) >= FEWEST) fitting.push({ candidate, tally });
    else if (isSoundWhole(candidate, tally)) wholes.push(weighed(result, candidate, tally));
  }
  const ways = fitting
    .filter(({ candidate, tally }) => isConvincing(tally, candidate, tries))
    .filter(({ candidate, tally }) => tally.bad === 0 || !readsOtherCaption(result, candidate, all))
    .filter(({ candidate }) => isSaid(candidate, result) || candidate.form.kind !== "sum" || !isProportional(candidate))
    .filter(({ candidate }) => triedLines(result) === result.lineCount || holdsThroughout(candidate, result, tries))
    .map(({ candidate, tally }) => weighed(result, candidate, tally))
    .sort(
      (a, b) =>
        b.good - b.bad - (a.good - a.bad) ||
        Number(b.candidate.isTold) - Number(a.candidate.isTold) ||
        a.candidate.terms.length - b.candidate.terms.length,
    );
  return { ways, wholes };
}

/** 总投资, and all that stands beside it: fixed shares of it are no chance, though no word says that they make it. */
function isSaid({ isTold, terms, form }: Candidate, { column }: NumericColumn): boolean {
  if (isTold) return true;
  if (!WHOLES.test(lastPart(column.heading)) || form.kind !== "sum" || form.signs !== undefined) return false;
  return terms.every((term, place) => term.column.index === column.index + place + 1);
}

const WHOLES = /^(?:项目|计划|工程|概算|批复)?总(?:投资|经费|资金|支出|收入|预算|费用|成本|保费)/u;

function isSoundWhole({ form, isTold }: Candidate, { good, bad }: Tally): boolean {
  return isTold && form.kind === "sum" && form.signs === undefined && good > 0 && bad === 0;
}

function weighed(result: NumericColumn, candidate: Candidate, { good, bad }: Tally): Weighed {
  return { result, candidate, ...joined(result, candidate), good, bad };
}

function joined(result: NumericColumn, { terms }: Candidate): Pick<Weighed, "columns" | "set"> {
  const indexes = [result, ...terms].map(({ column }) => column.index).sort((a, b) => a - b);
  return { columns: new Set(indexes), set: indexes.join(" ") };
}

/** A way found in the first lines of a long table must be that of the others as well. */
function holdsThroughout(candidate: Candidate, result: NumericColumn, tries: number): boolean {
  const tally = weighThroughout(candidate, result);
  return tally !== undefined && isConvincing(tally, candidate, tries);
}

/** So many lines that say something must confirm a 完成率 before those that are done in full count as well. */
const FEWEST_TELLING = 2;

/** The lines that agree with a way; of 完成率 and 整改率 those of 100 % too, once others have shown what it is. */
function agreeing({ good, whole }: Tally, { isTold, form }: Candidate): number {
  return isTold && form.kind === "ratio" && good >= FEWEST_TELLING ? good + whole : good;
}

/**
 * Three lines and a majority, of those too that do not state the usual figure; more digits in agreement than so many
 * tries would give by chance; and, where no heading tells it, few exceptions: slips are rare.
 */
function isConvincing(tally: Tally, candidate: Candidate, tries: number): boolean {
  const { bad, evidence, unusual } = tally;
  const { isTold } = candidate;
  const good = agreeing(tally, candidate);
  const share = good / Math.max(good + bad, 1);
  if (good < FEWEST || share < (isTold ? 0.6 : 0.75)) return false;
  if (unusual.bad > unusual.good || (!isTold && bad > 3 && share < 0.9)) return false;
  return evidence - bad >= Math.log10(Math.max(tries, 1)) + (isTold ? 2 : 4);
}

import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, ONE } from "../../../../domain/figures/exact";
import { addIntervals, divideIntervals, overlap, point } from "../../../../domain/figures/interval";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { saysChange, saysCount, saysPoints } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { isMeanOfLines } from "../../reading/totals/means";
import { repeatsEndOfLine } from "../../reading/totals/running-columns";
import { unnamedSums } from "../../reading/totals/unnamed-sums";
import { saysLimited } from "../../reading/words/limited";
import { namesRates } from "../../reading/words/lines-of-rates";
import { mostCounted } from "../../reading/words/most-counted";
import { asStated, compute } from "../equation/compute";
import { evenedOut, sharesBeside } from "../equation/evened-out";
import type { Relation } from "../equation/relation";
import type { Candidate } from "./candidate";
import { hasFurtherTerm } from "./further-term";
import type { NumericColumn } from "./numeric-columns";
import { numericColumns } from "./numeric-columns";
import type { Pattern } from "./search";
import { tellsDifference } from "./told-in-line";

/** What a line states, and what it would be computed from. */
interface Stated {
  readonly node: Node;
  readonly inputs: readonly Node[];
}

/** Whether a line is by its name or kind none of those that follow the pattern of their table, whatever its figures are. */
export function isExempt(view: TableView, line: Line, pattern: Pattern, { node, inputs }: Stated): boolean {
  const { result, best } = pattern;
  const name = view.nameOf(line);
  if (node.dimension === "points" && saysOf(view, line, EXTRA)) return true;
  switch (best.form.kind) {
    case "sum":
      return (
        isOfRates(node, name) ||
        countsAmidPoints(result, name) ||
        addsUpBesideOthers(view, line, pattern, node) ||
        repeatsEndOfLine(name, node, inputs)
      );
    case "ratio":
      // The change of a rate is stated in points, not as a ratio.
      if (best.form.offset !== undefined && namesRates(name)) return true;
      return isOfRatedLines(view, line, best, result.column) || isOfMeans(view, line, best);
    default:
      return false;
  }
}

/** A line of rates, whose figures add up to nothing. The points that a score card gives for a 完成率 are points. */
function isOfRates({ dimension }: Node, name: string): boolean {
  return dimension !== "points" && namesRates(name);
}

/** 参考人数, 及格人数 below marks: who sat three papers is one person beside their total as well. */
function countsAmidPoints({ column: { heading } }: NumericColumn, name: string): boolean {
  return saysCount(name) && saysPoints(heading);
}

/** The equation of a line that breaks it; none where the line itself shows why it may. */
export function unlessExplained(
  view: TableView,
  line: Line,
  pattern: Pattern,
  relation: Relation,
): readonly Relation[] {
  const { result, best } = pattern;
  const { result: node } = relation;
  if (tellsDifference(view, line, relation)) return [];
  switch (best.form.kind) {
    case "ratio":
      // Achievement (max 120%): what goes beyond is stated as the most that counts.
      if (mostCounted(result.column.heading)?.eq(node.value) === true) return [];
      // Beside the rates of two years stands how they changed, which is no rate of the two changes.
      if (best.form.offset === undefined && saysChange(view.nameOf(line))) return [];
      if (isSumByMean(view, line, best)) return [];
      return [evenedOut(relation, sharesBeside(view, line, result.column))];
    case "product":
      return isNothing(node) ||
        isFullMarks(node, relation) ||
        saysOf(view, line, IN_PART) ||
        isLimitedBeside(view, line, relation)
        ? []
        : [relation];
    case "sum": {
      const isRight =
        addsUpBesideOthers(view, line, pattern, node) ||
        isCapped(node, relation) ||
        isOfShares(pattern, relation) ||
        isCutShort(view, line, relation) ||
        isTurnedMeter(relation);
      return isRight || hasFurtherTerm(view, line, relation) ? [] : [relation];
    }
    default:
      return [relation];
  }
}

/** Points that are given or taken off beside the criteria: what is lost of full marks is nothing to them. */
const EXTRA = /^(?:[一二三四五六七八九十\d]+[、.．])?(?:加分|附加分|奖励分|扣分|减分)项?(?:目|指标)?$|bonus|penalt/iu;

/** A line that tells why it is not persons × standard × months: 1人9月到岗，少发3个月. */
const IN_PART =
  /[少多补扣停缓漏]发|到岗|上岗|离岗|离职|入职|退出|免|豁免|减半|封顶|上限|死亡|去世|迁[入出]|中途|不足(?:一|1)|\b(?:joined|left|part of the year)\b/iu;

function saysOf(view: TableView, line: Line, words: RegExp): boolean {
  return [...view.table.columns, ...view.table.unmapped].some((column) => words.test(view.said(line, column)));
}

/**
 * A total that is the sum of its own column is right, whatever the columns beside it leave empty, and where the total of
 * one of them is not the sum of its own. Where they leave nothing empty the sums follow from one another as the lines do.
 */
function addsUpBesideOthers(view: TableView, line: Line, { result, best }: Pattern, total: Node): boolean {
  if (line.kind === "data" || line.kind === "of_which") return false;
  const covered = view.covered(line);
  if (addsUp(view, covered, result, total) !== true) return false;
  if ([result, ...best.terms].some(({ column }) => covered.some((each) => view.figure(each, column) === undefined)))
    return true;
  return best.terms.some((term) => {
    const stated = view.figure(line, term.column);
    return stated !== undefined && addsUp(view, covered, term, stated) === false;
  });
}

/** Whether a total and all its terms are the sums of their columns: where a line may be off, it is off by as much. */
export function followsFromLines(view: TableView, line: Line, { result, best }: Pattern, total: Node): boolean {
  if (best.form.kind !== "sum" || line.kind === "data" || line.kind === "of_which") return false;
  const covered = view.covered(line);
  return [result, ...best.terms].every((column) => {
    const stated = column === result ? total : view.figure(line, column.column);
    return stated !== undefined && addsUp(view, covered, column, stated) === true;
  });
}

/** Whether a total is the sum of its column; undefined where fewer than two figures would make it. */
function addsUp(
  view: TableView,
  covered: readonly Line[],
  { column }: NumericColumn,
  total: Node,
): boolean | undefined {
  const parts = view.figures(covered, column);
  return parts.length < 2 ? undefined : overlap(addIntervals(parts.map(({ asInput }) => asInput)), total.asResult);
}

/**
 * A line of shares (Top two) below lines of what is counted: each of its figures is a fraction, the last among the
 * others and not their sum.
 */
function isOfShares({ result }: Pattern, { result: { value }, inputs, form }: Relation): boolean {
  if (form.kind !== "sum" || inputs.length < 2 || form.signs?.includes(-1) === true || !isFraction(value)) return false;
  const values = inputs.map((input) => input.value);
  const isAmong = values.some((each) => each.lte(value)) && values.some((each) => each.gte(value));
  return isAmong && values.every((each) => isFraction(each) || each.eq(ONE)) && isMostlyAboveOne(result);
}

function isFraction(value: Exact): boolean {
  return value.gt(0) && value.lt(1);
}

const isMostlyAboveOne = onceFor(({ node, lineCount, figureCount }: NumericColumn): boolean => {
  let above = 0;
  for (let line = 0; line < lineCount; line += 1) if ((node(line)?.approx ?? 0) > 1) above += 1;
  return above * 2 > figureCount;
});

/** A meter shows so much at least before it begins anew. */
const LEAST_ROUND = 1000;

/** End less start of a meter that went round: what was used is as much more as its wheels can show. */
function isTurnedMeter(relation: Relation): boolean {
  const { result, inputs, form } = relation;
  const computed = compute(relation, asStated);
  if (form.kind !== "sum" || computed?.hi.isNegative() !== true || result.value.isNegative()) return false;
  const round = exact(10 ** Math.ceil(Math.log10(Math.max(...inputs.map(({ approx }) => approx)))));
  const shown = addIntervals([computed, point(round)]);
  return round.gte(LEAST_ROUND) && overlap(shown, result.asResult);
}

/** Less than its sum, in a line that says that more is given to nobody. */
function isCutShort(view: TableView, line: Line, relation: Relation): boolean {
  return compute(relation, asStated)?.lo.gt(relation.result.value) === true && saysLimited(view, line);
}

/** Units × price, but no more than was allocated: the line states what another of its columns does, and the product goes beyond. */
function isLimitedBeside(view: TableView, line: Line, relation: Relation): boolean {
  const { result, inputs } = relation;
  if (compute(relation, asStated)?.lo.gt(result.value) !== true) return false;
  return numericColumns(view).some(({ column }) => {
    const limit = view.figure(line, column);
    const isOther = limit !== undefined && limit !== result && !inputs.includes(limit);
    return isOther && limit.dimension === result.dimension && limit.value.eq(result.value);
  });
}

/** A quarter states how many came on average: what was given by each is no ratio of the whole to that. */
function isOfMeans(view: TableView, line: Line, { terms }: Candidate): boolean {
  return line.kind !== "data" && terms.some(({ column }) => isMeanOfLines(view, line, column));
}

/** The same in a line that no word calls a total, though one of the two is the sum of the lines above: Quarter 1. */
function isSumByMean(view: TableView, line: Line, { terms }: Candidate): boolean {
  const sums = terms.filter(({ column }) => unnamedSums(view, column).has(line));
  return sums.length > 0 && sums.length < terms.length;
}

/** Lines that are given no ratio (—, for nothing was paid to anybody there) may be left out of that of the total too. */
function isOfRatedLines(view: TableView, line: Line, { terms, form }: Candidate, column: FieldColumn): boolean {
  const stated = view.figure(line, column);
  const [over, under] = terms;
  if (line.kind === "data" || stated === undefined || over === undefined || under === undefined) return false;
  if (form.kind === "ratio" && form.offset !== undefined) return false;
  const covered = view.covered(line);
  const rated = covered.filter((each) => view.figure(each, column) !== undefined);
  if (rated.length < 2 || rated.length === covered.length) return false;
  const [whole, part] = [over, under].map((term) =>
    addIntervals(rated.flatMap((each) => view.figure(each, term.column)?.asInput ?? [])),
  );
  const ratio = whole === undefined || part === undefined ? undefined : divideIntervals(whole, part);
  return ratio !== undefined && overlap(ratio, stated.asResult);
}

/** Marks with extras end at full marks: 98.5 + 5 is stated as 100. */
function isCapped({ dimension, value }: Node, relation: Relation): boolean {
  return dimension === "points" && value.eq(HUNDRED) && compute(relation, asStated)?.lo.gt(HUNDRED) === true;
}

/** 0 where a share would be due: who pays none is exempt. */
function isNothing({ dimension, value }: Node): boolean {
  return dimension.startsWith("money") && value.isZero();
}

/** Weight times completion ends at the weight: 10 × 101.26 % is stated as 10. */
function isFullMarks({ dimension, value }: Node, { inputs }: Relation): boolean {
  const isAbove = inputs.some((input) => input.dimension === "rate" && input.value.gt(ONE));
  return (
    dimension === "points" && isAbove && inputs.some((input) => input.dimension !== "rate" && input.value.eq(value))
  );
}

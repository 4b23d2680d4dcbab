import { groupedBy } from "../../../../domain/collections/groups";
import { partsOfHundred } from "../../../../domain/quantity/full-marks";
import { EARLIER_YEARS } from "../../../../domain/words/earlier-years";
import { lastPart, namesGrade } from "../../reading/tables/heading-words";
import type { Candidate, Signs } from "./candidate";
import { addsUpTo } from "./candidate";
import type { NumericColumn } from "./numeric-columns";

/** Headings of sums. */
export const SUMS =
  /合计|小计|总计|总分|总得分|共计|累计|总额|全年|可用(?:资金|财力|经费|金额)|total|\bsum\b|\bavailable\b/iu;
const MEANS = /平均|均分|均值|年均|月均|average|mean/iu;
/** What is taken away, as the heading says: 执行扣分. */
const TAKEN_AWAY = /扣分|扣减|减分|罚分|deduct|penalt/iu;

/** What is left at the end of a year, and what goes out until then. */
const LEFT_OVER = new RegExp(`(?<!${EARLIER_YEARS})(?:结余|结转|余额)|剩余|balance|closing`, "iu");
const GOES_OUT =
  /支出|支付|使用|执行|上缴|上交|交回|收回|退回|拨出|核减|spen[dt]|paid|payment|expend|returned|refund/iu;

/** More columns than these are combined only as they stand and as their headings say. */
const LARGEST_COMBINATION = 3;

/** Unbroken rows of columns beside the result: months and their quarter, criteria and their total; or only the sums among them. */
export function blocks(heading: string, result: NumericColumn, all: readonly NumericColumn[]): readonly Candidate[] {
  const place = all.indexOf(result);
  const before = all.slice(0, place).reverse();
  const after = all.slice(place + 1);
  return [before, after].flatMap((side) => {
    const like = withoutFirstRates(side, result).slice(0, 40);
    const ends = like.findIndex((each) => !addsUpTo(each, result));
    const block = ends < 0 ? like : like.slice(0, ends);
    const partial = block.filter(({ column }) => SUMS.test(column.heading));
    const sets = [...block.keys()].slice(1).map((index) => block.slice(0, index + 1));
    if (partial.length > 1 && partial.length < block.length) sets.push(partial);
    const single = block.filter(({ column }) => !SUMS.test(column.heading));
    if (MEANS.test(heading) && single.length > 1 && single.length < block.length) sets.push(single);
    return sets.flatMap((terms): Candidate[] => [
      { terms, form: { kind: "sum" }, isTold: SUMS.test(heading) || areGrades(terms) || areAllShares(terms) },
      ...withDeductions(terms, TAKEN_AWAY),
      ...(LEFT_OVER.test(heading) && terms.length > LARGEST_COMBINATION ? withDeductions(terms, GOES_OUT) : []),
      ...(MEANS.test(heading) ? [{ terms, form: { kind: "mean" }, isTold: true } as const] : []),
    ]);
  });
}

/** 中央50%, 省级25%, 县级15%, 林农10%: what all who pay bear together. */
function areAllShares(terms: readonly NumericColumn[]): boolean {
  let sum = 0;
  for (const { column } of terms) {
    const share = /(\d{1,2}(?:\.\d+)?)[%％]/u.exec(lastPart(column.heading))?.[1];
    if (share === undefined) return false;
    sum += Number(share);
  }
  return Math.abs(sum - 100) < SHARE_NOISE;
}

const SHARE_NOISE = 1e-9;

/** 回收数, 回收率, 满意, 不满意: the rate of an amount stands between it and its parts. */
function withoutFirstRates(side: readonly NumericColumn[], result: NumericColumn): readonly NumericColumn[] {
  const first = side.findIndex(({ dimension }) => dimension !== "rate");
  return result.dimension === "rate" || first < 0 ? side : side.slice(first);
}

/**
 * All columns of a kind before the result, or all behind it, those that most lines leave empty included: the parts of 合计.
 */
export function* wholeBlocks(
  result: NumericColumn,
  all: readonly NumericColumn[],
  sparse: readonly NumericColumn[],
): Generator<Candidate> {
  const own = result.column.index;
  const others = [...all, ...sparse].sort((a, b) => a.column.index - b.column.index);
  const before = others.filter(({ column }) => column.index < own).reverse();
  const behind = others.filter(({ column }) => column.index > own);
  for (const side of [before, behind]) {
    const end = side.findIndex((each) => !addsUpTo(each, result) || SUMS.test(each.column.heading));
    const terms = end < 0 ? side : side.slice(0, end);
    // Two are all there is only where nothing else lies on that side.
    const isWhole = terms.length > 2 || (terms.length === 2 && end < 0);
    if (!isWhole || !terms.some((each) => sparse.includes(each))) continue;
    yield { terms, form: { kind: "sum" }, isTold: true };
    yield* withDeductions(terms, TAKEN_AWAY);
  }
}

/** 支出 of 2022年, 2023年 and 2024年 makes 支出 of 三年合计, however many columns lie between. */
export function* sameUnderCaptions(result: NumericColumn, others: readonly NumericColumn[]): Generator<Candidate> {
  const own = result.column.heading;
  const leaf = lastPart(own);
  const terms = others.filter(
    ({ column: { heading }, dimension }) =>
      heading !== leaf && lastPart(heading) === leaf && !SUMS.test(heading) && dimension === result.dimension,
  );
  if (own !== leaf && terms.length > 1) yield { terms, form: { kind: "sum" }, isTold: true };
}

/** 执行（10分）, 产出（50分） … 满意度（10分）: what shares a hundred points makes a score, wherever in the line that stands. */
export function* marksOfHundred(result: NumericColumn, others: readonly NumericColumn[]): Generator<Candidate> {
  const parts = partsOfHundred(others.map(({ column }) => lastPart(column.heading)));
  const terms = others.filter((each) => parts.has(lastPart(each.column.heading)) && addsUpTo(each, result));
  if (parts.size > 0 && terms.length === parts.size) yield { terms, form: { kind: "sum" }, isTold: true };
}

/** Fewer grades than these do not say that all are listed. */
const FEWEST_GRADES = 3;

/** 优, 良, 中, 差: whatever was graded is one of them. */
function areGrades(terms: readonly NumericColumn[]): boolean {
  return terms.length >= FEWEST_GRADES && terms.every(({ column }) => namesGrade(column.heading));
}

/**
 * 基础分, 管理扣分, 执行扣分, 加分; 年初结转, 本年下达, 本年支出, 上缴财政: what the headings say is taken away is taken away.
 */
function withDeductions(terms: readonly NumericColumn[], takenAway: RegExp): readonly Candidate[] {
  const signs: Signs = terms.map(({ column }) => (takenAway.test(column.heading) ? -1 : 1));
  return signs.includes(-1) && signs.includes(1) ? [{ terms, form: { kind: "sum", signs }, isTold: true }] : [];
}

/** Fewer captions over columns of one name are no parts of a year. */
const FEWEST_CAPTIONS = 3;

/** 一季度 / 计划, 一季度 / 实际 … beside 全年支出: what stands under all captions alike makes the whole, each kind for itself. */
export function* alikeUnderCaptions(result: NumericColumn, others: readonly NumericColumn[]): Generator<Candidate> {
  if (lastPart(result.column.heading) !== result.column.heading) return;
  const isPart = (each: NumericColumn): boolean =>
    addsUpTo(each, result) && lastPart(each.column.heading) !== each.column.heading;
  const leaves = groupedBy(others.filter(isPart), ({ column }) => lastPart(column.heading));
  for (const terms of leaves.values())
    if (terms.length >= FEWEST_CAPTIONS) yield { terms, form: { kind: "sum" }, isTold: true };
}

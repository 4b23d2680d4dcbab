import { ONE } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { isAdditive, lastPart, namesGrade } from "../../reading/tables/free-columns";
import type { Form } from "../equation/relation";
import type { Candidate } from "./candidate";
import { addsUpTo } from "./candidate";
import type { NumericColumn } from "./numeric-columns";
import { costsOfPieces, portions, ratios } from "./quotients";

/** Columns farther away than this are not combined freely. */
const NEAR = 7;

const SUMS = /合计|小计|总计|总分|总得分|共计|累计|总额|全年|可用(?:资金|财力|经费|金额)|total|\bsum\b|\bavailable\b/iu;
const DIFFERENCES =
  /差|增减|增长|变动|(?<!上年|年初|期初)(?:结余|结转)|剩余|余额|未|尚|最终|实得|variance|difference|change|balance|remaining|un(?:spent|paid)|net/iu;
const POINTS_APART = /差距|差额|差异|偏差|相差|百分点|\bgap\b|points? (?:behind|ahead|difference)|variance/iu;
const PIECES = /标准|单价|定额|均价|系数|权重|折算|per\b|unit (?:cost|price)|weight|coefficient/iu;
/** What is given and never computed from the others: the sheet's own start. */
const GIVEN: ReadonlySet<Field> = new Set<Field>([
  "target",
  "actual",
  "weight",
  "budget_initial",
  ...FIELDS.filter((field) => /^(?:month|plan)_/u.test(field)),
]);
/** What an amount is multiplied by, agreed on beforehand: 利率, 贴息比例, 分担比例. */
const GIVEN_RATES =
  /利率|费率|税率|(?:补助|补贴|贴息|奖补|分担|配套|承担|计提|提取|折旧|扣留|质保)(?:金)?比例|interest|tax rate/iu;
/** How often a standard is paid to each: 人数 × 标准 × 月数. */
const TIMES = /月数|月份数|天数|日数|次数|期数|学期|课时|年限|年数|months|days|times/iu;
const MEANS = /平均|均分|均值|年均|月均|average|mean/iu;
const OF_WHICH = /(?:^|[\s/／])[（(]?其中[:：]/u;
/** What is taken away, as the heading says: 执行扣分. */
const TAKEN_AWAY = /扣分|扣减|减分|罚分|deduct|penalt/iu;

/** What is left at the end of a year, and what goes out until then. */
const LEFT_OVER = /(?<!上年|年初|期初)(?:结余|结转|余额)|剩余|balance|closing/iu;
const GOES_OUT =
  /支出|支付|使用|执行|上缴|上交|交回|收回|退回|拨出|核减|spen[dt]|paid|payment|expend|returned|refund/iu;

/** Ends in a number: 业主10, 第三方3, 2024. */
const NUMBERED = /\d+$/u;

/** All ways worth trying for one column, simple ones first; one at a time, since a wide table has thousands. */
export function* candidates(
  result: NumericColumn,
  all: readonly NumericColumn[],
  sparse: readonly NumericColumn[],
): Generator<Candidate> {
  const { heading, field } = result.column;
  if (GIVEN.has(field)) return;
  const others = all.filter((each) => each !== result);
  if (result.dimension === "rate") {
    yield* ratios(heading, others);
    yield* portions(heading, others);
    if (POINTS_APART.test(heading)) yield* gaps(others.filter(({ dimension }) => dimension === "rate"));
    return;
  }
  // A part is no sum of others, however often it is all of its whole: 其中：待付款.
  if (OF_WHICH.test(heading)) {
    yield* products(others, result);
    return;
  }
  const peers = peersOf(result, others);
  const isOfMore = ({ terms }: Candidate): boolean => !terms.every((term) => peers.has(term));
  yield* blocks(heading, result, all).filter(isOfMore);
  if (SUMS.test(heading)) {
    yield* wholeBlocks(result, all, sparse);
    yield* sameUnderCaptions(result, others);
  }
  for (const candidate of combinations(heading, result, others)) if (isOfMore(candidate)) yield candidate;
  yield* adjusted(result, others, sparse);
  if (others.some(isPiece)) yield* products(others, result);
  if (/均|单价|per\b/iu.test(heading)) yield* ratios(heading, others);
  // A standard or price is set beforehand; what is paid follows from it.
  if (!isAdditive(heading) && !PIECES.test(heading)) yield* costsOfPieces(others);
}

/** 业主5, 业主7, 业主9 beside 业主10: things that are numbered in one list, none of which is the sum or difference of others. */
function peersOf({ column }: NumericColumn, others: readonly NumericColumn[]): ReadonlySet<NumericColumn> {
  if (!NUMBERED.test(column.heading)) return new Set();
  const stem = column.heading.replace(NUMBERED, "");
  const isPeer = ({ heading }: FieldColumn): boolean =>
    NUMBERED.test(heading) && heading.replace(NUMBERED, "") === stem;
  return new Set(others.filter((other) => isPeer(other.column)));
}

/** Unbroken rows of columns beside the result: months and their quarter, criteria and their total; or only the sums among them. */
function blocks(heading: string, result: NumericColumn, all: readonly NumericColumn[]): readonly Candidate[] {
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
      { terms, form: { kind: "sum" }, isTold: SUMS.test(heading) || areGrades(terms) },
      ...withDeductions(terms, TAKEN_AWAY),
      ...(LEFT_OVER.test(heading) && terms.length > LARGEST_COMBINATION ? withDeductions(terms, GOES_OUT) : []),
      ...(MEANS.test(heading) ? [{ terms, form: { kind: "mean" }, isTold: true } as const] : []),
    ]);
  });
}

/** 回收数, 回收率, 满意, 不满意: the rate of an amount stands between it and its parts. */
function withoutFirstRates(side: readonly NumericColumn[], result: NumericColumn): readonly NumericColumn[] {
  const first = side.findIndex(({ dimension }) => dimension !== "rate");
  return result.dimension === "rate" || first < 0 ? side : side.slice(first);
}

/**
 * All columns of a kind before the result, or all behind it, those that most lines leave empty included: the parts of 合计.
 */
function* wholeBlocks(
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
    if (isWhole && terms.some((each) => sparse.includes(each))) yield { terms, form: { kind: "sum" }, isTold: true };
  }
}

/** 初定 and 终定, with 调整 between them in the few lines that were changed. */
function* adjusted(
  result: NumericColumn,
  others: readonly NumericColumn[],
  sparse: readonly NumericColumn[],
): Generator<Candidate> {
  for (const before of others) {
    if (!addsUpTo(before, result)) continue;
    for (const change of sparse) {
      if (!addsUpTo(change, result) || Math.abs(change.column.index - result.column.index) > NEAR) continue;
      for (const signs of [PAIR, PAIR_LESS])
        yield { terms: [before, change], form: { kind: "sum", signs }, isTold: false };
    }
  }
}

/** 支出 of 2022年, 2023年 and 2024年 makes 支出 of 三年合计, however many columns lie between. */
function* sameUnderCaptions(result: NumericColumn, others: readonly NumericColumn[]): Generator<Candidate> {
  const own = result.column.heading;
  const leaf = lastPart(own);
  const terms = others.filter(
    ({ column: { heading }, dimension }) =>
      heading !== leaf && lastPart(heading) === leaf && !SUMS.test(heading) && dimension === result.dimension,
  );
  if (own !== leaf && terms.length > 1) yield { terms, form: { kind: "sum" }, isTold: true };
}

/** Fewer grades than these do not say that all are listed. */
const FEWEST_GRADES = 3;

/** 优, 良, 中, 差: whatever was graded is one of them. */
function areGrades(terms: readonly NumericColumn[]): boolean {
  return terms.length >= FEWEST_GRADES && terms.every(({ column }) => namesGrade(column.heading));
}

type Signs = readonly (1 | -1)[];

/** Columns that are combined freely; more than these only as their headings say. */
const LARGEST_COMBINATION = 3;

/**
 * 基础分, 管理扣分, 执行扣分, 加分; 年初结转, 本年下达, 本年支出, 上缴财政: what the headings say is taken away is taken away.
 */
function withDeductions(terms: readonly NumericColumn[], takenAway: RegExp): readonly Candidate[] {
  const signs: Signs = terms.map(({ column }) => (takenAway.test(column.heading) ? -1 : 1));
  return signs.includes(-1) && signs.includes(1) ? [{ terms, form: { kind: "sum", signs }, isTold: true }] : [];
}

const PAIR: Signs = [1, 1];
const PAIR_LESS: Signs = [1, -1];
const THREE: Signs = [1, 1, 1];
const THREE_LESS_ONE: Signs = [1, 1, -1];
const THREE_LESS_TWO: Signs = [1, -1, -1];

/** Two or three columns, added or taken away. */
function* combinations(heading: string, result: NumericColumn, others: readonly NumericColumn[]): Generator<Candidate> {
  const like = others.filter(
    (each) =>
      addsUpTo(each, result) && (others.length <= NEAR || Math.abs(each.column.index - result.column.index) <= NEAR),
  );
  const isSum = SUMS.test(heading);
  const isDifference = DIFFERENCES.test(heading);
  const way = (signs: Signs, ...terms: readonly NumericColumn[]): Candidate => ({
    terms,
    form: { kind: "sum", signs },
    isTold: signs.includes(-1) ? isDifference : isSum,
  });
  for (const [i, a] of like.entries()) {
    for (const [j, b] of like.entries()) {
      if (j <= i) continue;
      yield way(PAIR, a, b);
      yield way(PAIR_LESS, a, b);
      yield way(PAIR_LESS, b, a);
      for (const c of like.slice(j + 1)) {
        yield way(THREE, a, b, c);
        yield way(THREE_LESS_ONE, a, b, c);
        yield way(THREE_LESS_TWO, c, a, b);
        yield way(THREE_LESS_ONE, a, c, b);
        yield way(THREE_LESS_TWO, b, a, c);
        yield way(THREE_LESS_ONE, b, c, a);
        yield way(THREE_LESS_TWO, a, b, c);
      }
    }
  }
}

/** One rate less another: how far a bureau is behind the time of year. */
function* gaps(rates: readonly NumericColumn[]): Generator<Candidate> {
  for (const a of rates) {
    for (const b of rates) {
      if (a !== b) yield { terms: [a, b], form: { kind: "sum", signs: PAIR_LESS }, isTold: true };
    }
  }
}

function isPiece({ column: { heading }, dimension }: NumericColumn): boolean {
  return PIECES.test(heading) || (dimension === "rate" && GIVEN_RATES.test(heading));
}

function* products(others: readonly NumericColumn[], result: NumericColumn): Generator<Candidate> {
  const isMoney = result.dimension.startsWith("money");
  // A standard is in yuan, or in the unit of what is paid by it.
  const forms: readonly Form[] = [
    { kind: "product" },
    ...(isMoney && !result.factor.eq(ONE) ? [{ kind: "product", scale: result.factor } as const] : []),
  ];
  const times = others.filter((each) => TIMES.test(each.column.heading));
  for (const [index, first] of others.entries()) {
    for (const second of others.slice(index + 1)) {
      const isOne = [first, second].some(isPiece);
      const reaches = first.dimension === result.dimension || second.dimension === result.dimension;
      if (!isOne || (!reaches && !isMoney)) continue;
      yield* forms.map((form) => ({ terms: [first, second], form, isTold: false }));
      for (const third of times)
        if (third !== first && third !== second)
          yield* forms.map((form) => ({ terms: [first, second, third], form, isTold: false }));
    }
  }
}

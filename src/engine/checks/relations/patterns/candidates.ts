import { ONE } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { EARLIER_YEARS } from "../../../../domain/words/earlier-years";
import { isAdditive } from "../../reading/tables/heading-words";
import { namesWeights } from "../../reading/words/weights";
import type { Form } from "../equation/relation";
import { alikeUnderCaptions, blocks, marksOfHundred, sameUnderCaptions, SUMS, wholeBlocks } from "./blocks";
import type { Candidate, Signs } from "./candidate";
import { addsUpTo, NEAR } from "./candidate";
import { withFewChanges } from "./few-changes";
import type { NumericColumn } from "./numeric-columns";
import { costsOfPieces, portions, ratios } from "./quotients";

const DIFFERENCES = new RegExp(
  `差|增减|增长|变动|(?<!${EARLIER_YEARS})(?:结余|结转)|剩余|余额|未|尚|最终|实得|variance|difference|change|balance|remaining|un(?:spent|paid)|net`,
  "iu",
);
/** What the first budget became: 年初预算 with what was added or taken back. */
const ADJUSTED = /(?:调整|追加|追减|调剂|变更)后|adjusted|revised/iu;
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
/** The same in the columns of one of several places, 沅江市 / 完成值: what it reached makes its score, and not the other way round. */
const GIVEN_TO_EACH = /\/ (?:(?:年度|指标)?目标值|指标值|实际值|(?:实际)?完成值|targets?|actuals?)$/iu;
/** What last year left, which nothing that happens afterwards computes: 期初结余, Balance at 1 April. */
const OPENING =
  /期初|年初(?:结[余转]|余额)|上年(?:末)?(?:结[余转]|余额)|\b(?:opening|brought forward|b\/f|balances? at (?:0?1 [a-z]+|[a-z]+ 0?1\b|(?:the )?(?:start|beginning)))/iu;
/** What an amount is multiplied by, agreed on beforehand: 利率, 贴息比例, 分担比例. */
const GIVEN_RATES =
  /利率|费率|税率|(?:补助|补贴|贴息|奖补|分担|配套|承担|计提|提取|折旧|扣留|质保)(?:金)?比例|interest|tax rate/iu;
/** How often a standard is paid to each: 人数 × 标准 × 月数. */
const TIMES = /月数|月份数|天数|日数|次数|期数|学期|课时|年限|年数|months|days|times/iu;
const OF_WHICH = /(?:^|[\s/／])[（(]?其中[:：]/u;
/** Ends in a number: 业主10, 第三方3, 2024, 2024年, 3月. */
const NUMBERED = /\d+(?:年度?|月份?)?$/u;

/** All ways worth trying for one column, simple ones first; one at a time, since a wide table has thousands. */
export function* candidates(
  result: NumericColumn,
  all: readonly NumericColumn[],
  sparse: readonly NumericColumn[],
): Generator<Candidate> {
  const { heading, field } = result.column;
  if (GIVEN.has(field) || OPENING.test(heading) || GIVEN_TO_EACH.test(heading) || namesWeights(heading)) return;
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
  const isOfMore = ({ terms }: Candidate): boolean =>
    !terms.every((term) => peers.has(term)) && !followInTime([result, ...terms]);
  yield* blocks(heading, result, all).filter(isOfMore);
  yield* marksOfHundred(result, others);
  if (SUMS.test(heading)) {
    yield* wholeBlocks(result, all, sparse);
    yield* sameUnderCaptions(result, others);
    yield* alikeUnderCaptions(result, others);
  }
  for (const candidate of combinations(heading, result, others)) if (isOfMore(candidate)) yield candidate;
  yield* withFewChanges(result, { others, sparse }, DIFFERENCES.test(heading));
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

/** The year that a heading ends in, baseline 2002, 2024年, or the month that it is: Jan, January, 3月. */
const OF_TIME =
  /(?:19|20)\d{2}(?=年?$)|(?<=^|年)(?:1[0-2]|[1-9])月份?$|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)(?=\.?$)/iu;

/** 一季度, Q1: of the same table's months they may well be the sums. */
const OF_QUARTER = /[一二三四1-4]季度$|\bQ[1-4]$/iu;

/**
 * Baseline 2002, 2003, 2004 …, Jan, Feb, Mar …, Q1, Q2 …: each of another time, so that none is the sum or difference
 * of others, whatever its figures rise by.
 */
function followInTime(columns: readonly NumericColumn[]): boolean {
  return [OF_TIME, OF_QUARTER].some((span) => {
    const times = columns.map(({ column }) => span.exec(column.heading)?.[0]);
    return !times.includes(undefined) && new Set(times).size === times.length;
  });
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
  const isAdjusted = ADJUSTED.test(heading);
  const way = (signs: Signs, ...terms: readonly NumericColumn[]): Candidate => ({
    terms,
    form: { kind: "sum", signs },
    isTold: (signs.includes(-1) ? isDifference : isSum) || (isAdjusted && terms.some(isChange)),
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

/** 追加, 调减: what makes the adjusted budget of the first one. */
function isChange({ column }: NumericColumn): boolean {
  return column.field === "adjustment";
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

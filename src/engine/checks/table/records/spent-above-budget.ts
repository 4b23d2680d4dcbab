import { addressKey } from "../../../../domain/cells/address";
import { ZERO } from "../../../../domain/figures/exact";
import { atMost } from "../../../../domain/figures/shown-figure";
import { onceFor } from "../../../../domain/remembered";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, EXECUTION } from "../../example-sheets";
import { liesBelow } from "../../reading/figures/lies-below";
import type { Node } from "../../reading/figures/node";
import { gapFigure, showStated, statedAt, statedFigure } from "../../reading/figures/show";
import type { ReadingContext } from "../../reading/reading-context";
import { carriedInColumns } from "../../reading/tables/carried-in";
import { lineOf } from "../../reading/tables/line-of";
import { changesInRemarks } from "../../reading/words/recalls";
import { wordsOfLine } from "../../reading/words/words-of-line";
import { middle } from "../../relations/equation/compute";
import type { Spending } from "../../relations/lines/spending";
import { spendingOf } from "../../relations/lines/spending";
import { spendingSlips } from "../../relations/lines/spending-slips";
import { reportOf } from "../../relations/report";

/** More spent than the budget in force gives. */
export const spentAboveBudget = defineCheck({
  code: "spent-above-budget",
  kind: "spend_exceeds_budget",
  class: "logical",
  severity: "error",
  source: "Budget law: no spending beyond the budget in force; a rate above 100 % never earns more than full marks.",
  words: {
    zh: {
      title: "支出大于预算",
      message: "“{name}”的“{heading}”为{stated}，大于“{budgetHeading}”{budget}，超出{difference}。",
      advice: "核对支出数和预算数；如有追加或上年结转，请在预算调整数中反映。",
      why: "超预算支出须有依据，执行率也不得超过100%。",
    },
    en: {
      title: "Spending above the budget",
      message: "“{heading}” of “{name}” is {stated}, above “{budgetHeading}” of {budget} by {difference}.",
      advice: "Check both figures; if money was added or carried over, show it as an adjustment of the budget.",
      why: "Spending beyond the budget needs a basis, and the rate may not exceed 100%.",
    },
  },
  variants: {
    contradicted: {
      zh: {
        message:
          "“{name}”的“{heading}”为{stated}，大于“{budgetHeading}”{budget}，超出{difference}；若为{expected}，则与{resultPlace}的{result}等相关数据都相符。",
        advice: "核对原始资料，更正支出数；若支出数无误，则更正与它不符的合计、结余或比率，并核对预算。",
      },
      en: {
        message:
          "“{heading}” of “{name}” is {stated}, above “{budgetHeading}” of {budget} by {difference}; with {expected} the figures that rest on it would agree, such as {result} at {resultPlace}.",
        advice:
          "Compare the spending with the source and correct it; if it is right, correct the total, balance or rate that disagrees, and check the budget.",
      },
    },
    tender: {
      zh: {
        title: "合同超过预算，或付款超过合同",
        advice: "核对中标（合同）金额、付款和采购预算；确需超出的，应有预算调整或补充合同。",
        why: "合同不得超出采购预算，付款不得超出合同。",
      },
      en: {
        title: "Contract above its budget, or paid beyond the contract",
        advice:
          "Check contract, payments and the budget of the purchase; what goes beyond needs an adjusted budget or a supplementary contract.",
        why: "A contract may not exceed the budget it was tendered for, nor payments the contract.",
      },
    },
  },
  silentWhen: {
    zh: "仅超出四舍五入尾差；备注写明追加的金额足以支付，或写明超出部分由何种资金解决、在允许的幅度之内；本行列明的上年结转足以支付；本行的结余和执行率都表明另有资金；三成以上的行支出都大于预算（两列口径不同）；合计行（明细已说明）；收入表、收入行、征收数、预测的支出、财政拨付数与单位到账数、没有责任单位或项目的科目而本表已写明超过100%、年末结转行和收支相抵行；支出合计由各来源资金相加而成；只超出累计、序时、分月或分季度的计划（预算）；完成投资超出投资计划；支出栏只写“合计”，又没有其他数字印证是支出。",
    en: "Only by a rounding tail; a remark tells of an addition that covers it, or of other money that paid for it or that so much is allowed, or the line of money carried in that does; balance and rate of the line agree that there was more money; in more than three rows of ten (the columns are on different bases); total lines (the rows say it); income, what is collected, what is only foreseen, what the treasury paid out beside what arrived; headings of the budget without anybody who answers for them, of which the table itself states more than 100 %; what is carried on at the end, and its net of spending; spending that is the sum of the money of several sources; only above a plan to date or the budget of a month or a quarter; what was built ahead of the year’s plan of investment; a column headed “Total” that no other figure shows to be spending.",
  },
  example: { sheets: { 执行情况: changed(EXECUTION, { D5: 210 }) }, finds: "执行情况!D5" },
  *suspects(context) {
    for (const { spent, budget } of overspent(context).filter((record) => !isInOtherUnit(context, record)))
      yield { node: spent, allowed: { lo: ZERO, hi: budget.asInput.hi }, isSure: true };
  },
  *run(context) {
    const seen = new Set<string>();
    for (const record of overspent(context)) {
      const { name, spent, budget, isOfTender } = record;
      const place = addressKey(spent.at);
      // When the budget is the wrong figure, or spending is no sum of its parts, that finding says so.
      if (seen.has(place) || context.doubted(budget.at) || isMiscalculated(context, spent, budget)) continue;
      if (isInOtherUnit(context, record)) continue;
      seen.add(place);
      const body = bodyOf({ name, spent, budget });
      const more = isOfTender ? undefined : contradictionOf(context, spent, budget);
      if (more === undefined) {
        yield { ...body, variant: isOfTender ? "tender" : "", expected: atMost(statedFigure(budget)) };
        continue;
      }
      const { expected, related, explanations } = more;
      const { count, result, resultPlace } = more.facts;
      const facts = { ...body.facts, expected, count, result, resultPlace };
      yield { ...body, variant: "contradicted", expected, facts, explanations, related: [budget.at, ...related] };
    }
  },
});

/** What is the same whether or not other figures say what was spent. */
function bodyOf({ name, spent, budget }: Pick<Spending, "name" | "spent" | "budget">) {
  const difference = gapFigure(spent, budget.value);
  const [stated, limit] = [statedFigure(spent), showStated(budget)];
  return {
    at: spent.at,
    key: [name, spent.heading],
    stated,
    difference,
    related: [budget.at],
    evidence: [spent, budget].map(statedAt),
    facts: { name, heading: spent.heading, stated, budgetHeading: budget.heading, budget: limit, difference },
  };
}

/** Other figures of the workbook that agree on what was spent: less than stated, and within the budget. */
function contradictionOf(context: CheckContext, spent: Node, budget: Node) {
  const violation = context.contradicting(spent.at);
  if (violation === undefined || middle(violation.expected).gt(budget.asInput.hi)) return undefined;
  return reportOf(violation, context);
}

/** One of the two is told to be in another unit, be it the budget: that they differ says no more. */
function isInOtherUnit(context: ReadingContext, { spent }: Spending): boolean {
  return spendingSlips(context).some((slip) => slip.spent === spent);
}

/** True when an equation of its own corrects the spending to within the budget. */
function isMiscalculated(context: CheckContext, spent: Node, budget: Node): boolean {
  const computed = context.computed(spent.at);
  return computed !== undefined && middle(computed).lte(budget.asInput.hi.times("1.001"));
}

/** A remark of the same line says that as much was added: 追加20万元. */
function isAddedTo(context: ReadingContext, { spent, budget }: Spending): boolean {
  const more = spent.value.minus(budget.value);
  return changesInRemarks(context).some(
    ({ at, amount, isTotal }) => !isTotal && at.sheet === spent.at.sheet && at.row === spent.at.row && amount.gte(more),
  );
}

/** 超出部分由上年结转资金安排, 超支3.4万元由单位自有资金解决, excess met from own funds: a remark that says what paid for more than the budget. */
const PAID_OTHERWISE =
  /(?:超出|超支|超过|超额|超预算|不足|差额|缺口)[\p{Script=Han}\d.,]{0,14}(?:[由从用在以]\p{Script=Han}{0,12}|部分)(?:结转|结余|自筹|自有|其他资金|预备费|存量|调剂|统筹|追加|事业收入)|(?:excess|overspen\w*|shortfall|difference)[^.;]{0,20}(?:met|covered|paid|funded|financed) (?:by|from|out of|with)/iu;

/** Overspend within the 10% flexibility allowed by the agreement, 超支3%，在协议允许的幅度内: a remark that says how far one may go beyond. */
const IS_ALLOWED =
  /(?:超出|超支|超过|超额|超预算)[\p{Script=Han}\d.,，%％]{0,14}(?:允许|许可|容许)[\p{Script=Han}\d.%％]{0,8}(?:范围|幅度|比例|以内|之内)|(?:excess|overspen\w*|overrun)[^.;]{0,40}(?:allowed|permitted|flexibility|tolerance)/iu;

function isExcused(context: ReadingContext, { spent }: Spending): boolean {
  return context.views.some((view) => {
    const line = lineOf(view, spent.at);
    if (line === undefined) return false;
    const words = wordsOfLine(context, view, line);
    return PAID_OTHERWISE.test(words) || IS_ALLOWED.test(words);
  });
}

/** The same line states what was carried in from earlier years, and both together pay for it. */
function isCarriedIn({ views }: ReadingContext, { spent, budget }: Spending): boolean {
  return views.some((view) => {
    const line = lineOf(view, spent.at);
    if (line === undefined) return false;
    return carriedInColumns(view).some((column) => {
      const carried = view.figure(line, column);
      return carried?.dimension === spent.dimension && budget.value.plus(carried.value).gte(spent.value);
    });
  });
}

/** Where more than this share of the lines is above its budget, the column is no budget of its lines. */
const MOST_OVERSPENT = 0.3;
/** Too few lines to speak of a share. */
const FEW_LINES = 3;

/** So many times its budget is spent by nobody, least of all in every line. */
const FAR_ABOVE = 5;

/** Rates are not spent; and where each line is far above, one of the columns is about other money. */
function isOfOtherMoney(records: readonly Spending[], above: readonly Spending[]): boolean {
  if (records.some(({ spent }) => spent.dimension === "rate")) return true;
  if (records.length < 2 || above.length < records.length) return false;
  return above.every(({ spent, budget }) => spent.value.gt(budget.value.times(FAR_ABOVE)));
}

const overspent = onceFor((context: ReadingContext): readonly Spending[] =>
  spendingOf(context).flatMap((records) => {
    const above = records.filter(
      (record) =>
        liesBelow(record.budget, record.spent) &&
        !isAddedTo(context, record) &&
        !isCarriedIn(context, record) &&
        !isExcused(context, record),
    );
    if (isOfOtherMoney(records, above)) return [];
    return records.length <= FEW_LINES || above.length <= records.length * MOST_OVERSPENT ? above : [];
  }),
);

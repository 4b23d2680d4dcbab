import type { Exact } from "../../../../domain/figures/exact";
import type { Model } from "../../../../domain/model";
import { remembered } from "../../../../domain/remembered";
import type { Node } from "../../reading/figures/node";
import { amountsIn } from "../../reading/words/recalls";
import type { Relation } from "../equation/relation";

/** 实际下达金额（收回后） beside 下达金额. */
const AFTER_RECALL = /(?:收回|核减|扣减|调减|追减)(?:的?资金|的?金额)?后|扣除收回|after recall|net of recall/iu;

/** A note on the sheet of an amount that says of its heading: 实际下达金额为扣除收回资金后的金额. */
export function isNotedAfterRecall({ sheets }: Model, { at, heading }: Node): boolean {
  return sheets.some(
    ({ sheet, texts }) =>
      sheet === at.sheet && texts.some(({ text }) => text.includes(heading) && AFTER_RECALL.test(text)),
  );
}

/** What tells of a recall also says that the amounts beside it are those after it: 按收回后预算计算; 下达2206.4万元，收回36.8万元，实际下达2169.6万元. */
export function saysWhatIsLeft(text: string, amount: Exact): boolean {
  if (AFTER_RECALL.test(text)) return true;
  const told = amountsIn(text);
  return told.some((before) => told.some((after) => after.eq(before.plus(amount))));
}

/** One of the two headings says that its amounts are those after a recall, the other one does not. */
export function saysItsBasis({ result, inputs }: Relation): boolean {
  const [input] = inputs;
  return input === undefined || isAfterRecall(result.heading) !== isAfterRecall(input.heading);
}

/** Tables have few headings and thousands of lines. */
const isAfterRecall = remembered((heading) => AFTER_RECALL.test(heading));

/** An amount whose heading says that it is what was left after a recall is smaller than the one allotted. */
export function isLessAfterRecall(relation: Relation): boolean {
  const { result, form } = relation;
  const input = relation.inputs[0];
  if (form.kind !== "equal" || input === undefined || input.heading === result.heading) return false;
  if (!saysItsBasis(relation)) return false;
  const [after, before] = isAfterRecall(result.heading) ? [result, input] : [input, result];
  return after.value.lt(before.value);
}

/**
 * 调整后预算, Revised budget, and the 全年预算数 that official forms have beside 年初预算数: beside another heading that says as
 * much there is no choice between budgets.
 */
const ADJUSTED = /(?:调整|追加|追减|调剂)后|全年预算|adjusted|revised/iu;

const isAdjusted = remembered((heading) => ADJUSTED.test(heading));

/** Both headings say that their amounts are those after all adjustments: the first budget is no other reading of them. */
export function areBothAdjusted(a: string, b: string): boolean {
  return isAdjusted(a) && isAdjusted(b);
}

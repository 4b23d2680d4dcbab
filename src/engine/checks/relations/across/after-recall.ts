import type { Relation } from "../relation";

/** 实际下达金额（收回后） beside 下达金额. */
const AFTER_RECALL = /(?:收回|核减|扣减|调减|追减)(?:资金|金额)?[后後]|扣除收回|after recall|net of recall/iu;

/** One of the two headings says that its amounts are those after a recall, the other one does not. */
export function saysItsBasis({ result, inputs }: Relation): boolean {
  const [ofResult, ofInput] = [result, ...inputs.slice(0, 1)].map(({ heading }) => AFTER_RECALL.test(heading));
  return ofResult !== ofInput;
}

/** An amount whose heading says that it is what was left after a recall is smaller than the one allotted. */
export function isLessAfterRecall(relation: Relation): boolean {
  const { result, inputs, form } = relation;
  const [input] = inputs;
  if (form.kind !== "equal" || input === undefined || !saysItsBasis(relation)) return false;
  const [after, before] = AFTER_RECALL.test(result.heading) ? [result, input] : [input, result];
  return after.value.lt(before.value);
}

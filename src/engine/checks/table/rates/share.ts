import { defineCheck } from "../../check";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import type { WholeKind } from "../../relations/lines/share-wholes";
import { sharesIn } from "../../relations/lines/shares-in";

const CODE = "share";

/** A stated share must be the line's amount over the total. */
export const share = defineCheck({
  code: CODE,
  kind: "share_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: share = amount ÷ total.",
  words: {
    zh: {
      title: "占比与金额不符",
      message: "“{name}”的“{heading}”填{stated}，按{over}占合计计算应为{expected}。",
      advice: "重新计算占比；若占比无误，则核对金额或合计。",
      why: "占比和饼图常被直接写进报告正文。",
    },
    en: {
      title: "Share does not follow from its amount",
      message: "“{heading}” of “{name}” is {stated}; {over} over the total gives {expected}.",
      advice: "Compute the share again; if it is right, check the amount or the total.",
      why: "Shares and their chart go straight into the report.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    ofGroup: {
      zh: { message: "“{name}”的“{heading}”填{stated}，按{over}占“{group}”各项之和计算应为{expected}。" },
      en: { message: "“{heading}” of “{name}” is {stated}; {over} over the sum of “{group}” gives {expected}." },
    },
    ofCommonBase: {
      zh: {
        message:
          "“{name}”的“{heading}”填{stated}；其余各行的{over}与占比都对应同一总额，按该总额计算此处应为{expected}。",
      },
      en: {
        message:
          "“{heading}” of “{name}” is {stated}; the other lines are all shares of one and the same whole, of which {over} makes {expected}.",
      },
    },
  },
  silentWhen: {
    zh: "总额未列明，且不足三行、或不足三分之二的行对应同一总额；各占比四舍五入后相加为99.99%或100.01%；占比按组内合计计算且各行一致；多数行不按此关系填列。",
    en: "The whole is not stated, and fewer than three lines or than two thirds of them agree on one; rounded shares add up to 99.99% or 100.01%; the share consistently refers to the group's total; most rows do not follow the relation.",
  },
  example: {
    sheets: {
      支持方向: [
        ["资金支持方向情况表"],
        ["资金使用方向", "项目数（个）", "预算金额（万元）", "资金占比（%）"],
        ["民生保障类", 5, 500, "50.00%"],
        ["基础设施类", 4, 300, "35.00%"],
        ["产业发展类", 4, 200, "20.00%"],
        ["合计", 13, 1000, "100.00%"],
      ],
    },
    finds: "支持方向!D4",
  },
  *relations(context) {
    for (const view of context.views) yield* sharesIn(context, view, CODE);
  },
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "over", "group", "whole"))
      yield draft.variant === "" ? { ...draft, variant: variantOf(draft.facts.whole) } : draft;
  },
});

function variantOf(whole: string): "" | Exclude<WholeKind, "total"> {
  return whole === "ofGroup" || whole === "ofCommonBase" ? whole : "";
}

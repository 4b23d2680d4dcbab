import { defineCheck } from "../check";
import { changed, EXECUTION, REGISTER } from "../example-sheets";
import { TOTAL_ACROSS } from "../relations/across/across";
import { unexplainedAcross } from "../relations/across/basis";
import { EQUATION_VARIANTS, equationDrafts } from "../relations/equation-words";

/** Totals of a summary must be the totals of the tables that it sums up. */
export const totalAcross = defineCheck({
  code: TOTAL_ACROSS,
  kind: "cross_sheet_total_mismatch",
  class: "logical",
  severity: "error",
  source: "A summary equals what it sums up, after conversion of units and within its decimals.",
  words: {
    zh: {
      title: "汇总数与明细表不符",
      message: "“{name}”的“{heading}”在本表为{stated}，按工作表“{source}”应为{expected}，相差{difference}。",
      advice: "核对两表口径和单位，更正有误的一处。",
      why: "汇总数写进报告正文，与明细不符会使整份报告失信。",
    },
    en: {
      title: "Summary differs from the detail sheet",
      message:
        "“{heading}” of “{name}” is {stated} here; by the sheet “{source}” it is {expected}, a difference of {difference}.",
      advice: "Check basis and unit of both sheets and correct the one that is wrong.",
      why: "The summary is quoted in the report; when it differs from the detail neither is trusted.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    "same-sheet": {
      zh: {
        message:
          "“{name}”的“{heading}”填{stated}，按同一工作表的明细（{inputPlaces}）应为{expected}，相差{difference}。",
      },
      en: {
        message:
          "“{heading}” of “{name}” is {stated}; by the detail on the same sheet ({inputPlaces}) it is {expected}, a difference of {difference}.",
      },
    },
  },
  silentWhen: {
    zh: "两表项目范围不同；折算单位并按显示位数四舍五入后相等；汇总表没有任何一项与明细相符（范围不同）；口径差异已由收回金额解释。",
    en: "The sheets cover different projects; equal after conversion within the decimals shown; nothing in the summary agrees with the detail (other scope); a recall explains the difference of basis.",
  },
  example: {
    sheets: {
      项目清单: changed(REGISTER, { B9: "合计", D9: 550 }),
      支持方向: [["总体情况（单位：亿元）"], ["项目数（个）", 5], ["预算总额", 0.055], ["支出总额", 0.0945]],
      执行情况: changed(EXECUTION, { B9: "合计", C9: 550, D9: 495 }),
    },
    finds: "支持方向!B4",
  },
  relations: (context) => unexplainedAcross(context, TOTAL_ACROSS),
  *run(context) {
    for (const draft of equationDrafts(context, TOTAL_ACROSS, "source")) {
      const { source, otherPlace } = draft.facts;
      // Summary and detail stand on one sheet.
      yield draft.variant === "" && source === otherPlace ? { ...draft, variant: "same-sheet" as const } : draft;
    }
  },
});

import { defineCheck } from "../check";
import { changed, REGISTER } from "../example-sheets";
import { COUNT_ACROSS } from "../relations/across/across";
import { statedAcross } from "../relations/across/all-across";
import { EQUATION_VARIANTS, equationDrafts } from "../relations/equation-words";

/** A stated number of projects must be the number of lines in the register. */
export const countAcross = defineCheck({
  code: COUNT_ACROSS,
  kind: "count_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: the count of the register's lines, by direction or department where the register names it.",
  words: {
    zh: {
      title: "项目数与项目清单不符",
      message: "“{name}”的“{heading}”填{stated}，工作表“{source}”中共有{expected}个。",
      advice: "核对项目清单，更正项目数。",
      why: "项目数常被写进报告正文，与清单不符说明有遗漏或重复。",
    },
    en: {
      title: "Count differs from the register",
      message: "“{heading}” of “{name}” is {stated}; the sheet “{source}” has {expected}.",
      advice: "Check the register and correct the count.",
      why: "The count is quoted in the report; a difference means a project is missing or listed twice.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    lines: {
      zh: {
        title: "个数与明细不符",
        message: "“{name}”的“{heading}”填{stated}，工作表“{source}”中的明细共{expected}条。",
        advice: "核对明细，更正个数或补全明细。",
        why: "个数与明细不符，说明明细有遗漏或重复。",
      },
      en: {
        title: "Count differs from the lines",
        message: "“{heading}” of “{name}” is {stated}; the sheet “{source}” has {expected} lines of it.",
        advice: "Check the lines and correct the count or complete the lines.",
        why: "A difference means a line is missing or listed twice.",
      },
    },
  },
  silentWhen: {
    zh: "汇总表与清单范围不同；清单未列明方向或部门。",
    en: "Summary and register have different scopes; the register names no direction or department.",
  },
  example: {
    sheets: {
      项目清单: changed(REGISTER, { B9: "合计", D9: 550 }),
      支持方向: [
        ["资金支持方向情况表"],
        ["资金使用方向", "项目数（个）", "预算金额（万元）"],
        ["基础设施类", 2, 300],
        ["民生保障类", 4, 250],
      ],
    },
    finds: "支持方向!B4",
  },
  relations: (context) => statedAcross(context, COUNT_ACROSS),
  *run(context) {
    for (const draft of equationDrafts(context, COUNT_ACROSS, "source"))
      yield draft.variant === "" && !OF_PROJECTS.test(draft.facts.heading) ? { ...draft, variant: "lines" } : draft;
  },
});

/** Payments (支付笔数) and households are counted by lines as well. */
const OF_PROJECTS = /项目|project/iu;

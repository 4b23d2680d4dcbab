import { defineCheck } from "../../check";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { carriedOnIn } from "../../relations/lines/running-steps";
import { balancesStated } from "../../relations/lines/statement-of-balance";

const CODE = "carried-on";

/** What goes on from line to line (a balance, what came together so far) must be the line before with what came and went. */
export const carriedOn = defineCheck({
  code: CODE,
  kind: "row_sum_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: a running balance or total equals the one before it with what came and less what went.",
  words: {
    zh: {
      title: "累计数或余额与上一期接不上",
      message: "“{name}”的“{heading}”填{stated}，由上一期的{before}按{parts}推算应为{expected}，相差{difference}。",
      advice: "核对本期发生数和上一期的数，更正有误的一个；若自此另起一段，请注明。",
      why: "台账逐笔结转，一处接不上，其后各行的余额都不可信。",
    },
    en: {
      title: "Running figure does not follow from the line before",
      message:
        "“{heading}” of “{name}” is {stated}; {before} before it with {parts} gives {expected}, a difference of {difference}.",
      advice: "Check what came and went here and the figure before; if a new series begins here, say so.",
      why: "A ledger carries each balance on: where one does not follow, none of those after it can be relied on.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "该列标题并非累计、余额；不足四行接得上，或两成以上的行接不上（不是逐行结转）；自本行另起一段；由公式计算；收支结余表在年初、收入、支出、年末四行之外另有上缴、分配等行。",
    en: "The heading says nothing of balances or totals so far; fewer than four lines follow, or a fifth of them do not (nothing is carried on); a new series begins; live formulas; a statement of what was left, came and went that has further lines, such as money handed back.",
  },
  example: {
    sheets: {
      支付台账: [
        ["专项资金支付台账"],
        ["单位：元"],
        ["日期", "摘要", "指标下达", "支付金额", "指标余额"],
        ["2024-01-03", "下达预算指标", 500000, null, 500000],
        ["2024-01-12", "支付工程进度款", null, 62000, 438000],
        ["2024-02-03", "支付监理费", null, 26000, 412000],
        ["2024-02-20", "追加预算指标", 80000, null, 492000],
        ["2024-03-05", "支付种苗款", null, 40000, 425000],
        ["2024-03-18", "支付培训费", null, 12000, 413000],
        ["2024-04-02", "支付设计费", null, 33000, 380000],
        ["2024-04-20", "支付验收费", null, 8000, 372000],
        ["2024-05-06", "支付材料款", null, 51000, 321000],
        ["2024-05-21", "支付工程尾款", null, 95000, 226000],
      ],
    },
    finds: "支付台账!E8",
  },
  relations: (context) => context.views.flatMap((view) => [...carriedOnIn(view, CODE), ...balancesStated(view, CODE)]),
  run: (context) => equationDrafts(context, CODE, "parts", "before"),
});

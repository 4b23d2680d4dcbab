import { exact } from "../../../domain/figures/exact";
import type { Line } from "../../../domain/table";
import { saysNothing } from "../../../domain/words/struck-out";
import { defineCheck } from "../check";
import { liesBelow } from "../reading/figures/lies-below";
import type { Node } from "../reading/figures/node";
import { figureLike, showStated, statedAt } from "../reading/figures/show";
import type { TableView } from "../reading/tables/table-view";
import { commentsOfLine } from "../reading/words/comments";

/** Share of the balances that have a remark from which it is the sheet's habit to explain them. */
const HABIT = 0.8;
/** The same where the column is made for the purpose: its heading asks for a reason. */
const HABIT_OF_ITS_COLUMN = 0.6;
/** Fewer remarks than this are no habit. */
const FEWEST_EXPLAINED = 3;
/** Remarks on lines without a balance, for each that explains one; with more, the column is for something else. */
const MOST_OTHER_REMARKS = 0.2;

/** A balance without a remark, on a sheet that explains all others. */
export const unexplainedBalance = defineCheck({
  code: "unexplained-balance",
  kind: "unexplained_balance",
  class: "plausibility",
  severity: "warning",
  source: "Execution tables explain every balance in the remarks (“按合同据实支付” and the like).",
  words: {
    zh: {
      title: "结余未说明",
      message: "“{name}”预算{budget}、支出{spent}，结余{gap}，备注未说明；本表其他{explained}项结余都有说明。",
      advice: "在备注中说明结余原因。",
      why: "审核执行情况时，每笔结余都要有去向或原因。",
    },
    en: {
      title: "Balance without explanation",
      message:
        "“{name}” has a budget of {budget} and spent {spent}; the balance of {gap} has no remark, while the other {explained} balances on this sheet have one.",
      advice: "Explain the balance in the remarks.",
      why: "Reviewers ask for the reason of every balance.",
    },
  },
  silentWhen: {
    zh: "没有备注栏；该行单元格的批注作了说明；结余正是同一行收回（调减）的金额；结余不超过金额的一个末位单位，且不足预算的千分之五；该表没有逐项说明结余的习惯（已说明的不足三项，或不足八成；专设“结余原因”栏的不足六成）。",
    en: "There is no column for remarks; a comment on a cell of the line explains it; what is left is what the line says was recalled; what is left is one in the last place of the amounts at most, and less than half a per cent of the budget; the sheet is not in the habit of explaining (fewer than three, or than four fifths; than three fifths in a column made for reasons of balances).",
  },
  example: {
    sheets: {
      执行情况: [
        ["2024年度项目支出执行情况表"],
        ["单位：万元"],
        ["序号", "项目名称", "预算数", "支出数", "备注"],
        [1, "云溪镇河道整治工程", 100, 95, "按合同据实支付"],
        [2, "白石乡校舍安全加固项目", 200, 180, null],
        [3, "临海县公共图书馆免费开放经费", 50, 45, "质保金未付"],
        [4, "平湖区应急广播体系建设项目", 80, 60, "招标节约"],
        [5, "金沙镇社区养老设施建设项目", 120, 110, "按合同据实支付"],
        [6, "高新区人才公寓租赁补贴", 60, 50, "申报人数减少"],
      ],
    },
    finds: "执行情况!E5",
  },
  *run(context) {
    for (const view of context.views) {
      const remarks = view.column("remark") ?? view.column("deviation_reason");
      if (remarks === undefined || view.table.setAside !== undefined || view.table.role === "indicators") continue;
      const remarked = view.data.filter((line) => !saysNothing(context.text(view.at(line, remarks)))).length;
      // Most columns of remarks are empty.
      if (remarked < FEWEST_EXPLAINED) continue;
      const open = view.data.flatMap((line) => {
        const [spent, budget] = [view.of(line, "spent"), view.of(line, "budget")];
        if (spent === undefined || budget === undefined || spent.dimension !== budget.dimension) return [];
        if (!liesBelow(spent, budget) || isRemainder(spent, budget) || isRecalled(view, line, spent, budget)) return [];
        const at = view.at(line, remarks);
        const isExplained = !saysNothing(context.text(at));
        if (!isExplained && commentsOfLine(context, view.table, line.index).length > 0) return [];
        return [{ line, spent, budget, at, isExplained }];
      });
      const explained = open.filter(({ isExplained }) => isExplained).length;
      const habit = BALANCES.test(remarks.heading) ? HABIT_OF_ITS_COLUMN : HABIT;
      if (explained < FEWEST_EXPLAINED || explained < open.length * habit) continue;
      // Remarks on lines without a balance speak of something else.
      if (remarked - explained > explained * MOST_OTHER_REMARKS) continue;
      for (const { line, spent, budget, at, isExplained } of open) {
        if (isExplained || context.doubted(spent.at) || context.doubted(budget.at)) continue;
        const name = view.nameOf(line);
        const gap = figureLike(budget, budget.value.minus(spent.value));
        yield {
          at,
          key: [name],
          stated: "",
          difference: gap,
          related: [spent.at, budget.at],
          evidence: [spent, budget].map(statedAt),
          facts: { name, budget: showStated(budget), spent: showStated(spent), gap, explained: String(explained) },
        };
      }
    }
  },
});

/** So small a part of the budget that reviewers ask for no reason where a rounding of the figures may account for it. */
const SMALL_PART = "0.005";

/** Spending that falls short of the budget by one in the last place as they are written, and hardly at all. */
function isRemainder(spent: Node, budget: Node): boolean {
  const least = Math.abs(budget.factor.toNumber()) * 10 ** -Math.max(spent.decimals, budget.decimals);
  // Far more than a last place, whatever error doubles make.
  if (budget.approx - spent.approx > 2 * least + Math.abs(budget.approx) * 1e-9) return false;
  const gap = budget.value.minus(spent.value);
  const lastPlace = budget.factor.div(exact(10).pow(Math.max(spent.decimals, budget.decimals)));
  return gap.lte(lastPlace) && gap.lt(budget.value.times(SMALL_PART));
}

/** What was not spent was called back, as the line's own column of changes says. */
function isRecalled(view: TableView, line: Line, spent: Node, budget: Node): boolean {
  const gap = budget.value.minus(spent.value);
  return view
    .columns((field) => field === "adjustment")
    .some((column) => view.figure(line, column)?.value.abs().eq(gap) === true);
}

/** A column made for the purpose: 结余原因. */
const BALANCES = /结余|未支|未使用|balance|unspent/iu;

import { ONE } from "../../../domain/figures/exact";
import { defineCheck } from "../check";
import { changed, EXECUTION } from "../example-sheets";
import { remarkCells } from "../reading/words/remarks";

/** 未终止, 不得提前终止 and 若终止 say that it did not end. */
const TERMINATED =
  /(?<!(?:[未不无非若如]|没有|不得|不能|如果|一旦)(?:已|被|提前)?)(?:终止|中止|撤销|取消)|(?<!(?:not|if) )(?:terminated|cancelled|discontinued)/iu;
const NOT_THE_PROJECT = /(?:终止|取消|撤销)(?:合同变更|限制|收费|审批|费用|调整)/u;

function isTerminated(remark: string): boolean {
  return TERMINATED.test(remark) && !NOT_THE_PROJECT.test(remark);
}

/** A project said to be terminated whose money is spent to the last yuan and whose targets are all met. */
export const terminatedButDelivered = defineCheck({
  code: "terminated-but-delivered",
  kind: "terminated_but_delivered",
  class: "plausibility",
  severity: "info",
  source: "A terminated project returns what it has not spent and reports what it has not delivered.",
  words: {
    zh: {
      title: "已终止项目却全额执行",
      message: "“{name}”备注为“{remark}”，但资金全额支出（{stated}）。",
      advice: "核实终止时间、已支出金额和应收回资金，说明完成情况。",
      why: "终止项目的支出与产出须单独说明，否则评价结论不成立。",
    },
    en: {
      title: "Terminated, yet fully spent",
      message: "The remark on “{name}” reads “{remark}”, yet its money is fully spent ({stated}).",
      advice: "Check when it ended, what was spent and what is to be returned, and explain what was delivered.",
      why: "Spending and results of a terminated project need their own account.",
    },
  },
  silentWhen: {
    zh: "备注说的不是项目终止；支出小于预算。",
    en: "The remark is not about the end of the project; less than the budget was spent.",
  },
  example: {
    sheets: {
      执行情况: changed(EXECUTION, { E3: "备注", E4: "按合同据实支付", D5: 200, E5: "项目已终止实施", D6: 45 }),
    },
    finds: "执行情况!E5",
  },
  *run(context) {
    for (const view of context.views) {
      for (const line of view.data) {
        const said = remarkCells(context, view, line).find(({ text }) => isTerminated(text));
        if (said === undefined) continue;
        const { at, text: remark } = said;
        const [spent, budget] = [view.of(line, "spent"), view.of(line, "budget")];
        if (spent === undefined || budget === undefined || budget.value.lte(0)) continue;
        if (spent.value.div(budget.value).lt(ONE)) continue;
        const name = view.nameOf(line);
        const stated = spent.quantity.text.trim();
        yield { at, key: [name], stated: remark, related: [spent.at, budget.at], facts: { name, remark, stated } };
      }
    }
  },
});

import { HUNDRED, plain, roundHalfUp } from "../../../domain/figures/exact";
import type { ProgressResult } from "../../outcome/progress";
import { defineCheck } from "../check";

/** A project far behind its plan without the explanation that the rule demands. */
export const behindPlan = defineCheck({
  code: "behind-plan",
  kind: "missing_reason",
  class: "plausibility",
  severity: "warning",
  source: "Rule profile, progress: spent ÷ planned so far, and the lamp from which on an explanation is demanded.",
  words: {
    zh: {
      title: "支出进度慢未说明原因",
      message: "截至{month}月底，“{name}”支出{spent}，为应达支出{planned}的{ratio}，未说明原因。",
      advice: "填写进度慢的原因和下一步措施。",
      why: "执行监控要求对红灯项目说明原因，年底结余也要由此解释。",
    },
    en: {
      title: "Behind plan without an explanation",
      message:
        "By the end of month {month} “{name}” has spent {spent}, {ratio} of the {planned} planned, and no reason is given.",
      advice: "Say why it is behind and what will be done.",
      why: "Monitoring demands a reason for a red lamp, and the year's balance will be explained by it.",
    },
  },
  silentWhen: {
    zh: "没有备注或原因栏；未选定评分规则且该表没有填写原因的习惯（无原因栏，慢的项目也都没有备注）。",
    en: "There is no column for it; without a chosen rule, tables that are not in the habit of explaining.",
  },
  example: {
    sheets: {
      支出进度: [
        ["2024年项目支出进度表"],
        ["单位：万元"],
        ["项目名称", "预算数", "1月", "2月", "3月", "累计支出", "原因说明"],
        ["云溪镇河道整治工程", 120, 10, 12, 9, 31, null],
        ["白石乡校舍安全加固项目", 120, 2, 3, 1, 6, null],
        ["临海县公共图书馆免费开放经费", 60, 0, 4, 2, 6, "合同四月签订"],
        ["平湖区应急广播体系建设项目", 40, 4, 3, 4, 11, null],
      ],
    },
    finds: "支出进度!G5",
  },
  *run(context) {
    const isChosen = context.profile.chosenBy !== "default" && context.profile.profile.progress !== undefined;
    for (const result of context.scored.progress) {
      if (!isChosen && !explains(result)) continue;
      for (const line of result.projects) {
        const { name, explanation, explanationAt: at, owesExplanation, ratio } = line;
        const planned = line.planned[result.month - 1];
        if (!owesExplanation || explanation !== undefined || at === undefined) continue;
        if (ratio === undefined || planned === undefined) continue;
        yield {
          at,
          key: [name],
          stated: "",
          related: line.months.flatMap(({ cells }) => cells).slice(0, 12),
          severity: isChosen ? "warning" : "info",
          facts: {
            name,
            month: String(result.month),
            spent: plain(line.spent),
            planned: plain(roundHalfUp(planned, 2)),
            ratio: `${plain(roundHalfUp(ratio.times(HUNDRED), 2))}%`,
          },
        };
      }
    }
  },
});

/** Whether one of the projects that are behind has an explanation. */
function explains({ projects }: ProgressResult): boolean {
  return projects.some(({ owesExplanation, explanation }) => owesExplanation && explanation !== undefined);
}

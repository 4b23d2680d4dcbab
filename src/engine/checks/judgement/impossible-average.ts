import type { Exact } from "../../../domain/figures/exact";
import { exact } from "../../../domain/figures/exact";
import { plainFigure } from "../../../domain/figures/shown-figure";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { showStated, statedFigure } from "../reading/figures/show";
import type { TableView } from "../reading/tables/table-view";

/** Steps in which points are given, coarse to fine. */
const STEPS = ["1", "0.5", "0.25", "0.2", "0.1", "0.05"];

/** An average that no set of so many scores of the usual step can have. */
export const impossibleAverage = defineCheck({
  code: "impossible-average",
  kind: "impossible_average",
  class: "plausibility",
  severity: "info",
  source: "GRIM test (Brown and Heathers 2017): n scores of a step s have a sum that is a multiple of s.",
  words: {
    zh: {
      title: "平均分不可能出现",
      message:
        "“{name}”平均{stated}分：{count}个以{step}分为一档的得分，其和只能是{step}的整数倍，平均不可能为{stated}（最接近的是{expected}）。",
      advice: "用原始打分重新计算平均数。",
      why: "这样的平均数说明打分个数、打分档次或计算有一处不对。",
    },
    en: {
      title: "Impossible average",
      message:
        "“{name}” has an average of {stated}: {count} scores in steps of {step} cannot give it (the nearest is {expected}).",
      advice: "Compute the average again from the single scores.",
      why: "Such an average shows that the number of scores, their step or the computation is not what the sheet says.",
    },
  },
  silentWhen: {
    zh: "得分个数或打分档次不明；按该个数任何平均数都可能出现；明细得分就在表中（由平均数检查负责）。",
    en: "The number of scores or their step is unknown; with so many scores any average is possible; the scores stand beside it (checked as an average).",
  },
  example: {
    sheets: {
      得分情况: [
        ["各项目绩效评价得分情况表"],
        ["序号", "项目名称", "投入（20分）", "过程（20分）"],
        [1, "云溪镇河道整治工程", 19, 18],
        [2, "白石乡校舍安全加固项目", 18, 19],
        [3, "临海县公共图书馆免费开放经费", 20, 19],
        [4, "平湖区应急广播体系建设项目", 17, 16],
      ],
      指标得分: [
        ["项目层面指标平均得分"],
        ["一级指标", "三级指标", "分值", "4个项目平均得分"],
        ["投入", "论证决策", 4, 3.75],
        ["投入", "目标设置", 6, 5.37],
        ["过程", "资金支付", 6, 5.5],
      ],
    },
    finds: "指标得分!D4",
  },
  *run(context) {
    for (const view of context.views) {
      const column = view.column("average");
      const stated = column === undefined ? null : /(\d+)\s*(?:个|家|名|位)\D{0,6}平均/u.exec(column.heading);
      if (column === undefined || stated?.[1] === undefined) continue;
      const count = exact(stated[1]);
      const step = stepOf(context, count);
      if (step === undefined) continue;
      for (const line of view.data) {
        const node = view.figure(line, column);
        if (node === undefined || node.isFormula) continue;
        const half = exact(10).pow(-Math.max(2, node.decimals)).div(2);
        const [lo, hi] = [node.value.minus(half).times(count), node.value.plus(half).times(count)];
        const nearest = node.value.times(count).div(step).round().times(step);
        if (hi.minus(lo).gte(step) || (nearest.gte(lo) && nearest.lte(hi))) continue;
        const name = view.nameOf(line);
        const expected = plainFigure(nearest.div(count).toDecimalPlaces(Math.max(2, node.decimals)));
        yield {
          at: node.at,
          key: [name],
          stated: statedFigure(node),
          expected,
          facts: { name, stated: showStated(node), count: count.toFixed(), step: step.toFixed(), expected },
        };
      }
    }
  },
});

/** The coarsest step that all scores of a table with so many lines follow. */
function stepOf(context: CheckContext, count: Exact): Exact | undefined {
  const view = context.views.find((each) => each.table.role === "scores" && count.eq(each.data.length));
  if (view === undefined) return undefined;
  const values = scoresOf(view);
  const step = STEPS.find((text) => values.every((value) => value.mod(text).isZero()));
  return step === undefined || values.length === 0 ? undefined : exact(step);
}

function scoresOf(view: TableView): readonly Exact[] {
  return view
    .columns((field) => field.startsWith("score_") && field !== "score_rate")
    .flatMap((column) => view.data.flatMap((line) => view.figure(line, column)?.value ?? []));
}

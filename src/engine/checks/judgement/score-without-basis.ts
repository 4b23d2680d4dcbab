import { sumOf } from "../../../domain/figures/exact";
import type { Indicator } from "../../../domain/model";
import { cellAt } from "../../../domain/table";
import { saysNothing } from "../../../domain/words/struck-out";
import { defineCheck } from "../check";
import { statedFigure } from "../reading/figures/show";

const _ = null;

/** Points in a form for indicators of which neither target nor actual was filled in. */
export const scoreWithoutBasis = defineCheck({
  code: "score-without-basis",
  kind: "missing_actual",
  class: "plausibility",
  severity: "warning",
  source: "项目支出绩效自评表: 得分 follows from 年度指标值 and 实际完成值; without both it has no basis.",
  words: {
    zh: {
      title: "有得分而指标值、完成值未填",
      message: "{count}项指标没有填年度指标值和实际完成值，却共得{points}分：{names}。",
      advice: "补填指标值和实际完成值；写在指标名称里的目标（如“支付率100%”）应移到指标值一栏。",
      why: "没有目标和完成值，得分就没有依据，审核时会被退回。",
    },
    en: {
      title: "Points without target and actual",
      message: "Neither target nor actual, and yet {points} points in all: {names} ({count}).",
      advice:
        "Fill in target and actual; a target written into the name (“paid out 100%”) belongs into its own column.",
      why: "Points follow from target and actual; a reviewer sends the form back.",
    },
  },
  silentWhen: {
    zh: "不是自评表；表中没有任何指标填了指标值和完成值；决策、过程类指标；由下面不带分值的明细行说明的指标；未得分的空行。",
    en: "Other tables than forms; forms in which nobody filled in targets and actuals at all; indicators of decision and process; those explained by lines without weight below them; empty lines without points.",
  },
  example: {
    sheets: {
      自评表: [
        ["项目支出绩效自评表"],
        ["项目名称", _, "云溪镇河道整治工程"],
        ["主管部门", _, "市水利局", _, "实施单位", "河道管理所"],
        ["项目资金（万元）", _, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [_, "年度资金总额", 100, 100, 10, "100%", 10],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 30, 30],
        [_, "质量指标", "工程质量合格", _, _, 20, 20],
        ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30],
        ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 10, 10],
        ["总分", _, _, _, _, 100, 100],
      ],
    },
    finds: "自评表!G8",
  },
  *run(context) {
    const forms = new Set(context.fieldTables.flatMap(({ indicators }) => indicators?.id ?? []));
    const views = new Map(context.views.map((view) => [view.table.id, view]));
    for (const { table, indicators } of context.model.scorecards) {
      const view = forms.has(table) ? views.get(table) : undefined;
      const column = view?.column("actual");
      if (view?.column("target") === undefined || column === undefined) continue;
      if (!indicators.some(({ target, actual }) => isFilled(target) && isFilled(actual))) continue;
      const bare = indicators.flatMap((indicator, place) => {
        if (indicator.score === undefined || hasBasis(indicator, indicators[place + 1])) return [];
        const score = context.mentioned(indicator.score);
        return score === undefined || score.value.isZero() ? [] : [{ indicator, score }];
      });
      const [first, ...others] = bare;
      if (first === undefined) continue;
      const points = sumOf(bare.map(({ score }) => score.value));
      yield {
        at: first.score.at,
        key: bare.map(({ indicator }) => indicator.name.value),
        stated: statedFigure(first.score),
        related: [
          ...others.map(({ score }) => score.at),
          ...bare.map(({ indicator }) => cellAt(view.table, indicator.line, column.index)),
        ],
        facts: {
          count: String(bare.length),
          points: points.toFixed(),
          names: bare.map(({ indicator }) => `“${indicator.name.value}”`).join("、"),
        },
      };
    }
  },
});

function hasBasis(indicator: Indicator, next: Indicator | undefined): boolean {
  const { target, actual, weight, score, level1, isExecution } = indicator;
  if (isFilled(target) || isFilled(actual) || isExecution || weight === undefined || score === undefined) return true;
  if (/决策|过程|投入|管理|decision|process|input|management/i.test(level1?.value ?? "")) return true;
  return next !== undefined && next.weight === undefined && next.score === undefined && isFilled(next.target);
}

function isFilled(claim: Indicator["target"]): boolean {
  return claim !== undefined && !saysNothing(claim.text);
}

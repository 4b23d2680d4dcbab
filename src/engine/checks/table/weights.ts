import type { CellAddress, CellRange } from "../../../domain/address";
import { HUNDRED, ONE, sumOf } from "../../../domain/exact";
import type { Exact } from "../../../domain/exact";
import type { Scorecard } from "../../../domain/model";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import type { Node } from "../reading/node";
import { showStated } from "../reading/show";

/** The weights of a scorecard must add up to 100. */
export const weights = defineCheck({
  code: "weights",
  kind: "weights_not_100",
  class: "logical",
  severity: "error",
  source: "财预〔2020〕10号: full marks are 100; third-level weights add up to the weight above them.",
  words: {
    zh: {
      title: "分值合计不是100",
      message: "“{name}”的指标分值（权重）合计为{stated}，应为{expected}，相差{difference}。",
      advice: "核对各指标分值，找出多计或少计的一项。",
      why: "分值合计不是满分时，总分和等级都不可比。",
    },
    en: {
      title: "Weights do not add up to 100",
      message: "The weights of “{name}” add up to {stated} instead of {expected}, a difference of {difference}.",
      advice: "Go through the weights and find the one that is too large or too small.",
      why: "With other full marks neither total nor grade can be compared.",
    },
  },
  silentWhen: {
    zh: "各评分表统一采用另一满分；除预算执行率（10分）外合计90；权重以1为满分；没有分值或分值不全。",
    en: "All scorecards share other full marks; 90 beside an execution row of 10; weights that add up to 1; weights missing for some indicators.",
  },
  example: {
    sheets: {
      绩效指标: [
        ["云溪镇河道整治工程绩效指标完成情况表"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 35, 35, null],
        ["产出指标", "质量指标", "工程验收合格率", "100%", "100%", 20, 20, null],
        ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30, null],
        ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 20, 20, null],
        ["合计", null, null, null, null, 105, 105, null],
      ],
    },
    finds: "绩效指标!F7",
  },
  *run(context) {
    const sums = cards(context);
    const usual = usualTotal(sums.map(({ total }) => total));
    for (const { name, nodes, stated, total } of sums) {
      const isFine = total.eq(HUNDRED) || total.eq(ONE) || (usual !== undefined && total.eq(usual));
      if (isFine) {
        context.proved(nodes.map(({ at }) => at));
        continue;
      }
      const at = stated?.at ?? nodes[0]?.at;
      if (at === undefined || nodes.some((node) => context.doubted(node.at))) continue;
      if (stated !== undefined && context.doubted(stated.at)) continue;
      const expected = usual ?? HUNDRED;
      yield {
        at,
        ...(stated === undefined ? { range: rangeOf(nodes.map((node) => node.at)) } : {}),
        key: [name],
        stated: total.toFixed(),
        expected: expected.toFixed(),
        difference: total.minus(expected).abs().toFixed(),
        related: nodes.map((node) => node.at),
        evidence: nodes.map((node) => ({ at: node.at, text: showStated(node) })),
        facts: {
          name,
          stated: total.toFixed(),
          expected: expected.toFixed(),
          difference: total.minus(expected).abs().toFixed(),
        },
      };
    }
  },
});

interface WeightSum {
  readonly name: string;
  readonly nodes: readonly Node[];
  /** The cell that states the sum. */
  readonly stated: Node | undefined;
  readonly total: Exact;
}

function cards(context: CheckContext): readonly WeightSum[] {
  return context.model.scorecards.flatMap((card): WeightSum[] => {
    const own = card.indicators.flatMap(({ weight }) =>
      weight === undefined ? [] : (context.mentioned(weight) ?? []),
    );
    if (own.length < card.indicators.length || own.length < 2) return [];
    const execution = executionWeight(context, card);
    const nodes = execution === undefined || own.includes(execution) ? own : [execution, ...own];
    const total = sumOf(nodes.map(({ value }) => value));
    return [{ name: nameOf(context, card), nodes, stated: statedTotal(context, card), total }];
  });
}

function executionWeight(context: CheckContext, card: Scorecard): Node | undefined {
  const form = context.fieldTables.find(({ id, indicators }) => id === card.table || indicators?.id === card.table);
  return form === undefined ? undefined : context.fieldFigure(form, "exec_weight");
}

function statedTotal(context: CheckContext, card: Scorecard): Node | undefined {
  const form = context.fieldTables.find(({ id, indicators }) => id === card.table || indicators?.id === card.table);
  const inForm = form === undefined ? undefined : context.fieldFigure(form, "total_weight");
  const total = card.stated.find(({ level }) => level === 0)?.weight;
  return inForm ?? (total === undefined ? undefined : context.mentioned(total));
}

function nameOf(context: CheckContext, card: Scorecard): string {
  const project = context.model.projects.find(({ key }) => key === card.project);
  return project?.name.value ?? context.model.fundName?.value ?? card.indicators[0]?.weight?.at.sheet ?? "";
}

/** Full marks that at least two scorecards share and most follow. */
function usualTotal(totals: readonly Exact[]): Exact | undefined {
  const counts = new Map<string, number>();
  for (const total of totals) counts.set(total.toFixed(), (counts.get(total.toFixed()) ?? 0) + 1);
  const [text, times] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  if (totals.length === 1 && totals[0]?.eq(90) === true) return totals[0];
  return times >= 2 && times * 2 > totals.length ? totals.find((total) => total.toFixed() === text) : undefined;
}

function rangeOf(cells: readonly CellAddress[]): CellRange {
  const rows = cells.map(({ row }) => row);
  const cols = cells.map(({ col }) => col);
  return {
    sheet: cells[0]?.sheet ?? "",
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  };
}

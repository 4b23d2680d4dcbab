import type { Exact } from "../../../domain/figures/exact";
import { roundHalfUp } from "../../../domain/figures/exact";
import type { ShownFigure } from "../../../domain/figures/shown-figure";
import { plainFigure } from "../../../domain/figures/shown-figure";
import type { PanelResult, PanelScore } from "../../outcome/panel";
import { meanOf, statedWay } from "../../panel/panel-mean";
import { panelRule } from "../../panel/panel-results";
import { shownPoints } from "../../tables/points";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import type { Node } from "../reading/figures/node";
import type { ReadingContext } from "../reading/reading-context";
import { hasRule } from "../reading/scores/panel-nodes";
import { establish } from "../relations/equation/establish";
import type { Relation } from "../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../relations/equation-words";

const CODE = "panel-mean";

/** A panel's stated score must be the mean of its evaluators' scores, all of them or without highest and lowest. */
export const panelMean = defineCheck({
  code: CODE,
  kind: "average_mismatch",
  class: "logical",
  severity: "error",
  source:
    "Arithmetic: the mean of the evaluators' scores, in the way that the column follows or the rule profile demands.",
  words: {
    zh: {
      title: "评审平均分与各评委评分不符",
      message: "“{name}”的“{heading}”填{stated}，由{terms}名评委的评分计算应为{expected}，相差{difference}。",
      advice: "重新计算平均分；若平均分无误，则核对各评委的评分。",
      why: "评审得分决定名次和是否入选。",
    },
    en: {
      title: "Panel score differs from its evaluators' scores",
      message:
        "“{heading}” of “{name}” is {stated}; the scores of {terms} evaluators give {expected}, a difference of {difference}.",
      advice: "Compute the mean again; if it is right, check the single scores.",
      why: "The panel's score decides rank and selection.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    method: {
      zh: {
        title: "平均分的算法与评审规则不同",
        message: "该列平均分按“{way}”计算，评审规则为“{rule}”；如“{name}”按规则应为{expected}，表中为{stated}。",
        advice: "按评审规则重新计算全部平均分和名次。",
      },
      en: {
        title: "Averages are not computed as the rule says",
        message:
          "The averages of this column are the {way}; the rule says {rule}. By the rule “{name}” has {expected}, here it is {stated}.",
        advice: "Compute all averages and ranks again by the rule.",
      },
    },
  },
  silentWhen: {
    zh: "按显示位数四舍五入后相符；去掉最高分和最低分后的平均；多数行都不是评委评分的平均（另有计算办法）。",
    en: "Equal within the decimals shown; means without highest and lowest; columns that most lines show to be computed otherwise.",
  },
  example: {
    sheets: {
      评审打分: [
        ["项目专家评审打分表"],
        ["序号", "项目名称", "专家1", "专家2", "专家3", "平均分"],
        [1, "云溪镇河道整治工程", 90, 88, 86, 88],
        [2, "白石乡校舍安全加固项目", 70, 80, 84, 80],
        [3, "临海县公共图书馆免费开放经费", 95, 92, 92, 93],
        [4, "平湖区应急广播体系建设项目", 82, 80, 84, 82],
      ],
    },
    finds: "评审打分!F4",
  },
  *relations(context) {
    for (const panel of context.scored.panels)
      yield* establish([meansOf(context, panel, "plain"), meansOf(context, panel, "trimmed")], {
        tellingHeading: false,
      });
  },
  *run(context) {
    yield* equationDrafts(context, CODE, "terms");
    for (const panel of context.scored.panels) {
      const other = otherMethod(context, panel);
      if (other !== undefined) yield other;
    }
  },
});

/** An equation for each project with a stated score; a trimmed mean is one without its highest and lowest score. */
function meansOf(context: ReadingContext, panel: PanelResult, mean: "plain" | "trimmed"): readonly Relation[] {
  return panel.projects.flatMap((project): Relation[] => {
    const result = project.stated === undefined ? undefined : context.mentioned(project.stated);
    const all = wholeScores(context, project);
    if (result === undefined || all.length < 2) return [];
    const inputs = mean === "trimmed" && all.length >= 3 ? withoutExtremes(all) : all;
    const facts = { name: project.name, terms: String(all.length) };
    return [{ check: CODE, result, inputs, form: { kind: "mean" }, facts }];
  });
}

/** The evaluators' whole scores; none where one is only given by its criteria. */
function wholeScores(context: ReadingContext, { scores }: PanelScore): readonly Node[] {
  const given = scores.filter(({ score }) => score !== undefined);
  const nodes = given.flatMap(({ figure }) => (figure === undefined ? [] : (context.mentioned(figure) ?? [])));
  return nodes.length < given.length ? [] : nodes;
}

function withoutExtremes(nodes: readonly Node[]): readonly Node[] {
  const sorted = [...nodes].sort((a, b) => a.value.comparedTo(b.value));
  const kept = new Set(sorted.slice(1, -1));
  return nodes.filter((node) => kept.has(node));
}

/** A column that follows another way than a rule that somebody chose. */
function otherMethod(context: CheckContext, panel: PanelResult) {
  const rule = panelRule(context.profile.profile);
  if (!hasRule(context) || rule.mean.kind === "as-stated") return undefined;
  const lines = panel.projects.map(({ scores, stated }) => ({
    scores: scores.map(({ score }) => score).filter((score) => score !== undefined),
    stated,
  }));
  const way = statedWay(lines);
  if (way === undefined || way.mean === panel.mean) return undefined;
  const place = panel.projects.find(({ score, stated }, index) => {
    const own = meanOf(lines[index]?.scores ?? [], way);
    return stated !== undefined && score !== undefined && own !== undefined && !own.minus(score).abs().lt("0.01");
  });
  const { stated, score, name } = place ?? {};
  if (stated === undefined || score === undefined || name === undefined) return undefined;
  const words = { mean: "平均分 / mean", trimmed: "去掉最高分和最低分后的平均 / mean without highest and lowest" };
  const facts = {
    name,
    way: words[way.mean],
    rule: words[panel.mean],
    stated: shownPoints(stated),
    expected: withDecimalsOf(shownPoints(stated), score),
  };
  return {
    variant: "method" as const,
    at: stated.at,
    key: [panel.title, "method"],
    stated: facts.stated,
    expected: facts.expected,
    related: place?.scores.flatMap(({ at }) => at ?? []) ?? [],
    facts,
  };
}

/** A score with at least as many decimals as the one it is compared with, and no idle ones. */
function withDecimalsOf({ value }: ShownFigure, score: Exact): ShownFigure {
  return plainFigure(roundHalfUp(score, Math.max(2, value.decimalPlaces())));
}

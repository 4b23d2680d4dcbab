import type { CellAddress } from "../../../domain/cells/address";
import type { Exact } from "../../../domain/figures/exact";
import { sumOf } from "../../../domain/figures/exact";
import { points, shownPoints } from "../../tables/points";
import { defineCheck } from "../check";
import type { ReadingContext } from "../reading/reading-context";
import { freeColumns } from "../reading/tables/free-columns";

/** Most of the scores must agree before the others are held to be slips. */
const MOST = 0.6;

/** A table that gathers the evaluators' scores must say what their own tables say. */
export const gatheredScore = defineCheck({
  code: "gathered-score",
  kind: "cross_sheet_value_mismatch",
  class: "logical",
  severity: "error",
  source: "A summary of a panel repeats the evaluators' own score sheets.",
  words: {
    zh: {
      title: "汇总表与评委打分表不符",
      message: "汇总表中{evaluator}给“{name}”的评分为{stated}，该评委的打分表上是{expected}。",
      advice: "以评委签字的打分表为准，核对后更正。",
      why: "抄错一个评分就可能改变名次。",
    },
    en: {
      title: "Summary differs from the evaluator's own sheet",
      message:
        "The summary has {stated} as {evaluator}'s score for “{name}”; the evaluator's own sheet says {expected}.",
      advice: "The sheet that the evaluator signed counts: compare and correct.",
      why: "A score copied wrongly can change the ranks.",
    },
  },
  silentWhen: {
    zh: "没有评委各自的打分表；多数评分都对不上（不是同一轮评审）。",
    en: "There are no own sheets; most scores differ (another round).",
  },
  example: {
    sheets: {
      汇总: [
        ["专家评分汇总表"],
        ["序号", "项目名称", "张三", "李四"],
        [1, "云溪镇河道整治工程", 90, 88],
        [2, "白石乡校舍安全加固项目", 76, 87],
        [3, "临海县公共图书馆免费开放经费", 95, 92],
      ],
      张三: [
        ["项目评审打分表"],
        ["评审专家：张三"],
        ["序号", "项目名称", "总分"],
        [1, "云溪镇河道整治工程", 90],
        [2, "白石乡校舍安全加固项目", 76],
        [3, "临海县公共图书馆免费开放经费", 95],
      ],
      李四: [
        ["项目评审打分表"],
        ["评审专家：李四"],
        ["序号", "项目名称", "总分"],
        [1, "云溪镇河道整治工程", 88],
        [2, "白石乡校舍安全加固项目", 78],
        [3, "临海县公共图书馆免费开放经费", 92],
      ],
    },
    finds: "汇总!D4",
  },
  *suspects(context) {
    for (const { gathered, own } of wronglyGathered(context)) {
      const [node, source] = [context.mentioned(gathered), context.mentioned(own)];
      if (node !== undefined && source !== undefined) yield { node, allowed: source.asResult, isSure: true };
    }
  },
  *run(context) {
    for (const { name, evaluator, gathered, own } of wronglyGathered(context)) {
      const [stated, expected] = [shownPoints(gathered), shownPoints(own)];
      yield {
        at: gathered.at,
        key: [name, evaluator],
        stated,
        expected,
        facts: { name, evaluator, stated, expected },
        related: [own.at],
      };
    }
  },
});

/** Scores that the overview has otherwise than the evaluator's own sheet, where most of them agree. */
function* wronglyGathered(context: ReadingContext) {
  for (const { ownTables = [] } of context.scored.panels) {
    const compared = ownTables.flatMap((one) => {
      const [gathered, own] = [points(one.gathered), points(one.own)];
      if (gathered === undefined || own === undefined) return [];
      return [{ ...one, same: gathered.eq(own) || isSumOfCriteria(context, one.own.at, gathered) }];
    });
    const wrong = compared.filter(({ same }) => !same);
    if (compared.length - wrong.length >= compared.length * MOST) yield* wrong;
  }
}

/** Whether the criteria on the evaluator's own sheet make what the overview has: then their sum there is wrong, not the copy. */
function isSumOfCriteria(context: ReadingContext, own: CellAddress, gathered: Exact): boolean {
  const view = context.views.find((each) => each.table.sheet === own.sheet && each.lineAt(own.row) !== undefined);
  const line = view?.lineAt(own.row);
  if (view === undefined || line === undefined) return false;
  const criteria = view.across(line, freeColumns(view));
  const parts = criteria.filter(({ at, dimension }) => dimension === "points" && at.col !== own.col);
  return parts.length > 1 && sumOf(parts.map(({ value }) => value)).eq(gathered);
}

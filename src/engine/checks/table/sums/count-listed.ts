import { exact } from "../../../../domain/figures/exact";
import { plainFigure } from "../../../../domain/figures/shown-figure";
import { defineCheck } from "../../check";
import { countedInLabels } from "../../reading/totals/counted-in-label";
import { listedItems } from "../../reading/words/listed-items";
import { establish } from "../../relations/equation/establish";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";

const CODE = "count-listed";

/** A stated number of projects must be the number of projects listed beside it. */
export const countListed = defineCheck({
  code: CODE,
  kind: "count_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: the count of the listed items.",
  words: {
    zh: {
      title: "项目数与所列项目不符",
      message: "“{name}”的“{heading}”填{stated}，所列项目共{expected}个。",
      advice: "核对项目清单，更正项目数或补全清单。",
      why: "项目数常被写进报告正文，与清单不符说明有遗漏或重复。",
    },
    en: {
      title: "Count differs from the list beside it",
      message: "“{heading}” of “{name}” is {stated}; {expected} projects are listed.",
      advice: "Check the list and correct the count or complete the list.",
      why: "The count is quoted in the report; a difference means a project is missing or listed twice.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    label: {
      zh: {
        title: "合计行标注的项目数与所列项目不符",
        message: "“{name}”标注{stated}个，其下所列项目共{expected}个。",
        advice: "核对有无遗漏或重复的项目，更正标注的个数或补全清单。",
      },
      en: {
        title: "A total's label counts otherwise than the list",
        message: "“{name}” says {stated}; {expected} projects are listed under it.",
        advice: "Check for projects left out or listed twice, and correct the label or complete the list.",
      },
    },
  },
  silentWhen: {
    zh: "清单以“等”结尾（未列全）；多数行的项目数与清单不对应；合计行标注了个数，但项目没有逐一连续编号。",
    en: "The list ends with “etc.”; most rows' counts do not refer to the list; a total's label counts projects that are not numbered one by one.",
  },
  example: {
    sheets: {
      支持方向: [
        ["资金支持方向情况表"],
        ["资金使用方向", "项目数（个）", "预算金额（万元）", "具体项目"],
        ["民生保障类", 3, 500, "项目1、项目4、项目7"],
        ["基础设施类", 3, 300, "项目2、项目5"],
        ["产业发展类", 2, 200, "项目3、项目6"],
      ],
    },
    finds: "支持方向!B4",
  },
  *relations(context) {
    for (const view of context.views) {
      const [counts, lists] = [view.column("project_count"), view.column("project_list")];
      if (counts === undefined || lists === undefined) continue;
      const relations = [...view.data, ...view.stated].flatMap((line): Relation[] => {
        const result = view.figure(line, counts);
        const items = listedItems(context.text(view.at(line, lists)));
        if (result === undefined || items === undefined) return [];
        const form = { kind: "sum", constant: exact(items.length) } as const;
        return [{ check: CODE, result, inputs: [], form, facts: { name: view.nameOf(line) } }];
      });
      yield* establish([relations], { tellingHeading: true });
    }
  },
  *run(context) {
    yield* equationDrafts(context, CODE);
    for (const { at, words, stated, records } of context.views.flatMap(countedInLabels)) {
      const expected = plainFigure(exact(records.length));
      if (records.length === Number(stated)) continue;
      const body = { at, key: [words], stated: plainFigure(exact(stated)), expected };
      yield { ...body, variant: "label" as const, facts: { name: words, stated, expected, heading: "" } };
    }
  },
});

import { defineCheck } from "../../check";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { fullMarks } from "../../reading/scores/full-marks";
import type { TableView } from "../../reading/tables/table-view";
import { partNames } from "../../reading/words/part-names";
import { holdsAsStated } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";

const CODE = "full-marks";

/** The full marks above the parts of a score must add up to those of the whole. */
export const fullMarksSum = defineCheck({
  code: CODE,
  kind: "weights_not_100",
  class: "logical",
  severity: "error",
  source: "Arithmetic: where the scores of the parts add up to the total, so do their full marks.",
  words: {
    zh: {
      title: "满分行与总分满分不符",
      message: "满分行的“{heading}”填{stated}，{parts}的满分相加为{expected}，相差{difference}。",
      advice: "核对各项满分，更正有误的一项；得分率、得分是否超过满分也要重新核对。",
      why: "满分有误，得分率和总分都不可比。",
    },
    en: {
      title: "Full marks of the parts do not make those of the whole",
      message:
        "The full marks of “{heading}” are {stated}; those of {parts} add up to {expected}, a difference of {difference}.",
      advice: "Check the full marks and correct the one that is wrong; then look at score rates and scores again.",
      why: "With wrong full marks neither score rates nor totals can be compared.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    input: {
      zh: {
        title: "满分行中的一项有误",
        message:
          "满分行的“{heading}”填{stated}；若为{expected}，则与它有关的{count}处不符全部消除（如{resultPlace}的{result}）。",
        advice: "核对评分标准，更正该项满分。",
      },
      en: {
        title: "One of the full marks is wrong",
        message:
          "The full marks of “{heading}” are {stated}; with {expected} the {count} figures that rest on them would agree (such as {result} at {resultPlace}).",
        advice: "Compare with the scoring standard and correct these full marks.",
      },
    },
  },
  silentWhen: {
    zh: "没有满分行，或总分一栏未填满分；多数行的各项得分相加并不等于总分（含小计栏、加分项）。",
    en: "There is no line of full marks, or none for the whole; the scores of most lines do not add up to the total (subtotals, bonus points).",
  },
  example: {
    sheets: {
      评分: [
        ["各项目评分表"],
        ["项目名称", "立项论证", "资金管理", "产出质量", "满意度", "总分"],
        ["满分", 20, 25, 40, 20, 100],
        ["云溪镇河道整治工程", 19, 18, 38, 17, 92],
        ["白石乡校舍安全加固项目", 18, 19, 37, 14, 88],
        ["临海县公共图书馆免费开放经费", 20, 19, 39, 18, 96],
        ["平湖区应急广播体系建设项目", 17, 16, 36, 15, 84],
        ["金沙镇社区养老设施建设项目", 18, 20, 38, 16, 92],
        ["平均分", 18.4, 18.4, 37.6, 16, 90.4],
        ["得分率", "92.0%", "92.0%", "94.0%", "80.0%", "90.4%"],
      ],
    },
    finds: "评分!C3",
  },
  relations: (context) => context.views.flatMap((view) => sumOfFullMarks(context, view)),
  run: (context) => equationDrafts(context, CODE, "parts"),
});

/** One equation for a table whose scores mostly add up the same way. */
function sumOfFullMarks(context: ReadingContext, view: TableView): readonly Relation[] {
  const marks = fullMarks(context, view);
  const whole = marks.find(({ column }) => column.field === "score" || column.field === "total_score");
  const parts = marks.filter((mark) => mark !== whole && mark.column.field !== "average");
  if (whole === undefined || parts.length < 2) return [];
  const headings = partNames(parts.map(({ column }) => column.heading));
  const equation = (result: Node, inputs: readonly Node[], name: string): Relation => ({
    check: CODE,
    result,
    inputs,
    form: { kind: "sum" },
    facts: { name, parts: headings },
  });
  const rows = view.data.flatMap((line): Relation[] => {
    const total = view.figure(line, whole.column);
    const scores = parts.flatMap(({ column }) => view.figure(line, column) ?? []);
    return total === undefined || scores.length < parts.length ? [] : [equation(total, scores, view.nameOf(line))];
  });
  const sound = rows.filter(holdsAsStated).length;
  if (sound < 2 || sound * 2 <= rows.length) return [];
  return [
    equation(
      whole.full,
      parts.map(({ full }) => full),
      context.text({ ...whole.full.at, col: view.table.area.left }),
    ),
  ];
}

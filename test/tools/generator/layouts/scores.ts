import type { Field } from "../../../../src/domain/lists";
import { labelledSheet } from "../studio";
import type { ColumnSpec, LineSpec } from "../table-spec";
import { drawTable } from "../table-writer";
import type { Layout } from "./layout";

const BOTH = ["zh", "en"] as const;
const PARTS = ["score_input", "score_process", "score_output", "score_outcome"] as const;

/** Scores by project with the average and the score rate of each part. */
export const averagesAndRates: Layout = {
  name: "averages_and_rates",
  description: "parts, totals and grades; average and score-rate rows below",
  langs: BOTH,
  projects: [5, 30],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("评价得分", "Scores"));
    const columns = studio.columns("seq", "project_name", ...PARTS, "score", "grade").map((column) => {
      const full = column.maximum;
      if (full === undefined || full === 100) return column;
      return { ...column, heading: [`${column.heading[0] ?? ""}${studio.say(`（${full}分）`, ` (${full})`)}`] };
    });
    const data = studio.dataLines();
    const lines: LineSpec[] = [
      ...data,
      { kind: "average", caption: studio.say("平均分", "Average"), over: data.map((_, index) => index) },
      { kind: "score-rate", caption: studio.say("得分率", "Score rate") },
    ];
    const { label, next } = drawTable(
      studio.draft,
      studio.table({
        sheet,
        titles: [studio.say("各项目绩效评价得分情况表", "Evaluation Scores by Project")],
        columns,
        lines,
        role: "scores",
      }),
    );
    const note = studio.say(
      "注：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。",
      "Note: 90 and above Excellent; 80 to below 90 Good; 60 to below 80 Fair; below 60 Poor.",
    );
    sheet.put(next + 1, 0, note, "bare");
    return { sheets: [labelledSheet(sheet, "scores", [label])], projects: studio.scoreEntities() };
  },
};

/** Several evaluators' scores for each project, their mean and the rank. */
export const multiEvaluator: Layout = {
  name: "multi_evaluator",
  description: "one column for each evaluator, the mean and the rank",
  langs: BOTH,
  projects: [6, 24],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("专家评分", "Panel"));
    const fields = Array.from({ length: studio.random.int(3, 7) }, (_, index): Field => `evaluator_${index + 1}`);
    const evaluators = fields.map((field, index): ColumnSpec => ({
      field,
      heading: [studio.say(`专家${index + 1}`, `Evaluator ${index + 1}`)],
      width: 12,
      value: () => studio.random.int(140, 196) / 2,
    }));
    const columns: ColumnSpec[] = [
      ...studio.columns("seq", "project_name", "department"),
      ...evaluators,
      {
        field: "average",
        heading: [studio.say("平均分", "Mean score")],
        width: 12,
        rule: { type: "average", of: fields },
      },
      studio.column("rank", { rule: { type: "rank", of: "average" } }),
    ];
    const { label } = drawTable(
      studio.draft,
      studio.table({
        sheet,
        titles: [studio.say("入库项目专家评审打分表", "Panel Scores")],
        columns,
        lines: studio.dataLines(),
        role: "scores",
      }),
    );
    const projects = studio.world.projects.map(({ name }) => ({ name }));
    return { sheets: [labelledSheet(sheet, "scores", [label])], projects };
  },
};

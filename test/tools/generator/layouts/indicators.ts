import type { Field } from "../../../../src/domain/lists";
import type { IndicatorLine } from "../indicator-table";
import { drawIndicators, drawIndicatorTotal, indicatorEntity } from "../indicator-table";
import type { Studio } from "../studio";
import { labelledSheet } from "../studio";
import { drawTable } from "../table-writer";
import type { WorldIndicator, WorldProject } from "../world";
import { scoreOf } from "../world";
import type { Layout } from "./layout";

const WIDE: ReadonlySet<Field> = new Set<Field>(["indicator_name", "deviation_reason", "project_name"]);

function columnsOf(studio: Studio, fields: readonly Field[]): { field: Field; heading: string; width: number }[] {
  return fields.map((field) => ({ field, heading: studio.heading(field), width: WIDE.has(field) ? 30 : 14 }));
}

/** Indicators of one project weigh 100 without an execution row: the last one takes the remaining ten points. */
function fullWeights(project: WorldProject): WorldIndicator[] {
  return project.indicators.map((indicator, index, all) => {
    if (index < all.length - 1) return indicator;
    const weight = indicator.weight + 10;
    return { ...indicator, weight, score: scoreOf(indicator, weight) };
  });
}

/** One project's indicators with operator, value and unit in columns of their own. */
function singleProject(name: string, description: string, levels: "merged" | "first-row", split: boolean): Layout {
  return {
    name,
    description,
    langs: ["zh", "en"],
    projects: [1, 1],
    draw(studio) {
      const [project] = studio.world.projects;
      if (project === undefined) throw new Error("a project is needed");
      const sheet = studio.draft.sheet(studio.say("绩效指标", "Indicators"));
      const title = studio.say(`${project.name}绩效指标完成情况表`, `${project.name}: Indicators`);
      const fields: Field[] = split
        ? ["indicator_l1", "indicator_l2", "indicator_name", "operator", "target", "unit_of_measure", "actual"]
        : ["indicator_l1", "indicator_l2", "indicator_name", "target", "actual"];
      const lines: IndicatorLine[] = fullWeights(project).map((indicator) => ({ indicator }));
      const spec = {
        sheet,
        top: 1,
        left: 0,
        columns: columnsOf(studio, [...fields, "weight", "score", "deviation_reason"]).map((column) =>
          column.field === "score" ? { ...column, heading: studio.say("得分", "Score") } : column,
        ),
        lines,
        levels,
        scoresFollow: true,
      };
      sheet.put(0, 0, title, "title");
      sheet.merge(0, 0, 0, spec.columns.length - 1);
      const drawn = drawIndicators(studio.draft, spec);
      const label = drawIndicatorTotal(studio.draft, spec, drawn, studio.totalWord, studio.live);
      sheet.put(
        drawn.next + 2,
        0,
        studio.say(
          "注：定量指标得分=权重×完成率（最高不超过该指标权重）。",
          "Note: score = weight × min(1, completion rate).",
        ),
        "bare",
      );
      return {
        sheets: [
          labelledSheet(sheet, "indicators", [
            { ...label, id: "T1", orientation: "rows", title_rows: [1], unit: null },
          ]),
        ],
        projects: [{ name: project.name }],
        indicators: lines.map((line) => indicatorEntity({ ...line, project: project.name })),
      };
    },
  };
}

export const mergedLevels = singleProject("merged_levels", "level names merged over their rows", "merged", false);
export const splitTargets = singleProject(
  "split_targets",
  "operator, value and unit in columns of their own; level names in the first row only",
  "first-row",
  true,
);

/** Summary by department, execution in detail, indicators of several projects: in English, or in Chinese. */
export const kpiWorkbook: Layout = {
  name: "kpi_workbook",
  description: "execution by project and indicators of several projects on a sheet of their own",
  langs: ["en", "zh"],
  projects: [4, 12],
  draw(studio) {
    const budget = studio.draft.sheet(studio.say("预算与支出", "Budget vs Spend"));
    const execution = drawTable(
      studio.draft,
      studio.table({
        sheet: budget,
        left: 1,
        titles: [studio.say("项目预算与支出", "Budget and Spending by Project")],
        columns: studio.columns("seq", "project_name", "department", "budget", "spent", "balance", "rate"),
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      }),
    );
    const sheet = studio.draft.sheet(studio.say("指标", "KPIs"));
    const chosen = studio.world.projects.slice(0, 3);
    const lines: IndicatorLine[] = chosen.flatMap((project) =>
      fullWeights(project).map((indicator) => ({ indicator, project: project.name })),
    );
    const fields: Field[] = [
      "project_name",
      "indicator_l1",
      "indicator_l2",
      "indicator_name",
      "target",
      "actual",
      "weight",
      "score",
    ];
    sheet.put(0, 0, studio.say("绩效指标完成情况", "Key Performance Indicators"), "title");
    sheet.merge(0, 0, 0, fields.length - 1);
    const { label } = drawIndicators(studio.draft, {
      sheet,
      top: 1,
      left: 0,
      columns: columnsOf(studio, fields).map((column) =>
        column.field === "score" ? { ...column, heading: studio.say("得分", "Score") } : column,
      ),
      lines,
      levels: "every-row",
      scoresFollow: false,
    });
    return {
      sheets: [
        labelledSheet(budget, "expenditures", [execution.label]),
        labelledSheet(sheet, "indicators", [
          { ...label, id: "T1", orientation: "rows", title_rows: [1], unit: null, total_row: null },
        ]),
      ],
      projects: studio.moneyEntities(),
      indicators: lines.map(indicatorEntity),
    };
  },
};

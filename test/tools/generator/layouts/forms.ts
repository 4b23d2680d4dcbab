import type { DrawnForm } from "../form";
import { drawForm } from "../form";
import { indicatorEntity } from "../indicator-table";
import type { LabelledSheet } from "../labels";
import { labelledSheet } from "../studio";
import type { ColumnSpec } from "../table-spec";
import { drawTable } from "../table-writer";
import type { WorldProject } from "../world";
import type { Layout } from "./layout";

/** A summary and one self-evaluation form for each project. */
export const formsWithSummary: Layout = {
  name: "forms_with_summary",
  description: "a summary sheet and one self-evaluation form a sheet",
  langs: ["zh"],
  projects: [2, 6],
  draw(studio) {
    const { draft, world } = studio;
    const summarySheet = draft.sheet("汇总表");
    const forms = new Map<WorldProject, DrawnForm>();
    const formSheets: LabelledSheet[] = world.projects.map((project, index) => {
      const sheet = draft.sheet(`${index + 1}.${project.name}`.slice(0, 20));
      const form = drawForm(studio, sheet, project);
      forms.set(project, form);
      return labelledSheet(sheet, "form", [form.label]);
    });
    const formOf = (project: WorldProject): DrawnForm => {
      const form = forms.get(project);
      if (form === undefined) throw new Error("no form");
      return form;
    };
    const linked = (field: "budget" | "spent"): ColumnSpec =>
      studio.column(field, { rule: { type: "link", source: (record) => formOf(record).cell(field) } });
    const summary = drawTable(
      draft,
      studio.table({
        sheet: summarySheet,
        titles: ["项目支出绩效自评结果汇总表"],
        columns: [
          ...studio.columns("seq", "project_name"),
          linked("budget"),
          linked("spent"),
          studio.column("rate"),
          {
            field: "score",
            heading: ["自评得分"],
            width: 12,
            rule: { type: "link", source: (record) => formOf(record).cell("total_score") },
          },
          {
            field: "grade",
            heading: ["自评等级"],
            width: 10,
            rule: { type: "grade", of: "score", words: studio.grades },
          },
        ],
        lines: studio.withTotal(studio.dataLines()),
        role: "scores",
      }),
    );
    return {
      sheets: [labelledSheet(summarySheet, "scores", [summary.label]), ...formSheets],
      projects: studio.moneyEntities(),
      indicators: world.projects.flatMap((project) =>
        project.indicators.map((indicator) => indicatorEntity({ indicator, project: project.name })),
      ),
      relations: [
        {
          type: "cross_sheet",
          key: "project_name",
          fields: ["budget", "spent", "score"],
          sheets: [summarySheet.name, "forms"],
        },
      ],
    };
  },
};

import { drawKeyValue } from "../key-value";
import { linkRule, rounded } from "../rules";
import type { Studio } from "../studio";
import { labelledSheet } from "../studio";
import { drawTable } from "../table-writer";
import type { WorldProject } from "../world";
import type { Layout } from "./layout";

const BOTH = ["zh", "en"] as const;

/** Register, summary by direction, execution and scores that agree in every figure. */
export const agreeingSheets: Layout = {
  name: "agreeing_sheets",
  description: "register, direction summary, execution and scores that agree",
  langs: BOTH,
  projects: [8, 30],
  draw(studio) {
    const { draft, world } = studio;
    const registerSheet = draft.sheet(studio.say("入库项目", "Register"));
    const register = drawTable(
      draft,
      studio.table({
        sheet: registerSheet,
        titles: [studio.say("入库项目情况表", "Projects in the Pool")],
        columns: studio
          .columns("seq", "project_name", "department", "budget", "category")
          .map((column) =>
            column.field === "category" ? { ...column, value: (of) => directionOf(studio, of) } : column,
          ),
        lines: studio.withTotal(studio.dataLines()),
        role: "projects",
      }),
    );
    const summarySheet = draft.sheet(studio.say("支持方向", "Directions"));
    const summary = drawTable(
      draft,
      studio.table({
        sheet: summarySheet,
        titles: [studio.say("资金支持方向情况表", "Funding Directions")],
        columns: [
          studio.column("direction", { width: 28, value: (record) => record.name }),
          studio.column("project_count", {
            width: 14,
            total: "sum",
            value: (record) => members(studio, record).length,
          }),
          ...studio.columns("budget", "share"),
          studio.column("project_list", {
            width: 60,
            value: (record) =>
              members(studio, record)
                .map((project) => studio.say(`项目${number(studio, project)}`, `Project ${number(studio, project)}`))
                .join(studio.say("、", ", ")),
          }),
        ],
        captionField: "direction",
        lines: studio.withTotal(studio.dataLines(directions(studio))),
        role: "summary",
      }),
    );
    const executionSheet = draft.sheet(studio.say("预算执行", "Execution"));
    const budget = studio.column("budget", {
      rule: { type: "link", source: (record) => register.cell(record, "budget") },
    });
    const execution = drawTable(
      draft,
      studio.table({
        sheet: executionSheet,
        titles: [studio.say("专项资金预算执行情况表", "Budget Execution")],
        columns: [...studio.columns("seq", "project_name"), budget, ...studio.columns("spent", "rate")],
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      }),
    );
    const scoreSheet = draft.sheet(studio.say("得分情况", "Scores"));
    const scores = drawTable(
      draft,
      studio.table({
        sheet: scoreSheet,
        titles: [studio.say("各项目得分情况表", "Scores by Project")],
        columns: studio.columns(
          "seq",
          "project_name",
          "score_input",
          "score_process",
          "score_output",
          "score_outcome",
          "score",
          "grade",
        ),
        lines: studio.dataLines(),
        role: "scores",
      }),
    );
    return {
      sheets: [
        labelledSheet(registerSheet, "projects", [register.label]),
        labelledSheet(summarySheet, "summary", [summary.label]),
        labelledSheet(executionSheet, "expenditures", [execution.label]),
        labelledSheet(scoreSheet, "scores", [scores.label]),
      ],
      projects: studio.moneyEntities(),
      relations: [
        {
          type: "cross_sheet",
          key: "project_name",
          field: "budget",
          sheets: [registerSheet.name, executionSheet.name],
        },
        { type: "members", count: world.projects.length, sheets: [registerSheet.name, summarySheet.name] },
      ],
    };
  },
};

function number(studio: Studio, project: WorldProject): number {
  return studio.world.projects.indexOf(project) + 1;
}

function directionOf(studio: Studio, project: WorldProject): string {
  return studio.world.categories[project.group] ?? "";
}

function members(studio: Studio, direction: WorldProject): readonly WorldProject[] {
  return studio.world.projects.filter(({ group }) => group === direction.group);
}

/** Directions as lines of the summary: their budgets are those of their members. */
function directions(studio: Studio): WorldProject[] {
  return studio.world.categories.map((name, group) => {
    const own = studio.world.projects.filter((project) => project.group === group);
    const budget = rounded(
      own.reduce((sum, project) => sum + project.budget, 0),
      2,
    );
    return { ...own[0]!, name, group, budget };
  });
}

/** The register in 元, execution in 万元, an overview in 亿元. */
export const mixedUnits: Layout = {
  name: "mixed_units",
  description: "register in 元, execution in 万元, key-value overview in 亿元",
  langs: ["zh"],
  projects: [6, 25],
  draw(studio) {
    const { draft } = studio;
    const yuan = (value: number): number => rounded(value * 10_000, 2);
    const registerSheet = draft.sheet("项目清单");
    const register = drawTable(
      draft,
      studio.table({
        sheet: registerSheet,
        titles: ["项目清单"],
        columns: [
          ...studio.columns("seq", "project_name"),
          studio.column("budget", { value: (record) => yuan(record.budget) }),
          studio.column("department"),
        ],
        lines: studio.withTotal(studio.dataLines()),
        role: "projects",
        unit: { text: "元", line: "单位：元", where: "line" },
      }),
    );
    const executionSheet = draft.sheet("支出进度");
    const budget = studio.column("budget", {
      rule: { type: "link", source: (record) => register.cell(record, "budget"), factor: 0.0001 },
    });
    const execution = drawTable(
      draft,
      studio.table({
        sheet: executionSheet,
        titles: ["支出进度表"],
        columns: [
          ...studio.columns("seq", "project_name"),
          budget,
          studio.column("spent", { value: (record) => record.spent }),
          studio.column("rate"),
        ],
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
        unit: { text: "万元", line: "单位：万元", where: "line" },
      }),
    );
    const overview = draft.sheet("总体情况");
    const label = drawKeyValue(draft, {
      sheet: overview,
      title: "总体情况（单位：亿元）",
      unit: "亿元",
      entries: [
        { field: "project_count", label: "项目数（个）", value: studio.world.projects.length },
        {
          field: "budget",
          label: "预算总额",
          rule: linkRule("total-link", { sheet: overview.name, row: 2, col: 1 }, execution.total("budget"), 0.0001),
        },
        {
          field: "spent",
          label: "支出总额",
          rule: linkRule("total-link", { sheet: overview.name, row: 3, col: 1 }, execution.total("spent"), 0.0001),
        },
      ],
    });
    return {
      sheets: [
        labelledSheet(registerSheet, "projects", [register.label]),
        labelledSheet(executionSheet, "expenditures", [execution.label]),
        labelledSheet(overview, "summary", [label]),
      ],
      projects: studio.moneyEntities(),
      relations: [
        {
          type: "cross_sheet",
          key: "project_name",
          field: "budget",
          sheets: [registerSheet.name, executionSheet.name],
          units: ["元", "万元"],
        },
      ],
    };
  },
};

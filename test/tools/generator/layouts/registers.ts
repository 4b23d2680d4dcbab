import { labelledSheet } from "../studio";
import { drawTable } from "../table-writer";
import type { Layout } from "./layout";
import { oneTable } from "./one-table";

const BOTH = ["zh", "en"] as const;

/** A register as anybody would type it. */
export const flatRegister: Layout = {
  name: "flat_register",
  description: "one heading row, unit line, total, shares",
  langs: BOTH,
  projects: [5, 60],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("项目一览表", "Register"));
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say(`${studio.world.year}年专项资金项目一览表`, `${studio.world.year} Project Register`)],
        columns: studio.columns("seq", "project_name", "department", "budget", "share", "remark"),
        lines: studio.withTotal(studio.dataLines()),
        role: "projects",
      },
      studio.budgetEntities(),
    );
  },
};

/** The unit stands in the headings of the money columns. */
export const unitInHeading: Layout = {
  name: "unit_in_heading",
  description: "no unit line: each money heading carries the unit",
  langs: BOTH,
  projects: [4, 40],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("执行情况", "Execution"));
    const suffix = studio.say(`（${studio.unit.text}）`, ` (${studio.unit.text})`);
    const columns = studio
      .columns("seq", "project_name", "department", "budget", "spent", "balance", "rate")
      .map((column) => (column.money === true ? { ...column, heading: [(column.heading[0] ?? "") + suffix] } : column));
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("专项资金预算执行情况表", "Budget Execution")],
        columns,
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
        unit: { text: studio.unit.text, line: "", where: "elsewhere" },
      },
      studio.moneyEntities(),
    );
  },
};

/** Nobody wrote down the unit. */
export const unitMissing: Layout = {
  name: "unit_missing",
  description: "amounts without any unit: none may be assumed",
  langs: BOTH,
  projects: [4, 30],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("支出表", "Spending"));
    const { label } = drawTable(
      studio.draft,
      studio.table({
        sheet,
        titles: [studio.say("项目支出情况表", "Project Spending")],
        columns: studio.columns("seq", "project_name", "budget", "spent", "rate"),
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
        unit: null,
      }),
    );
    const projects = studio.world.projects.map(({ name }) => ({ name }));
    return { sheets: [labelledSheet(sheet, "expenditures", [label])], projects };
  },
};

/** A table that starts at C5 with empty columns and rows inside. */
export const spacersAndOffset: Layout = {
  name: "spacers_and_offset",
  description: "starts at C5; a spacer column and a spacer row stand inside the table",
  langs: BOTH,
  projects: [6, 30],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("资金表", "Funds"));
    const data = studio.dataLines();
    const half = Math.floor(data.length / 2);
    const lines = [...data.slice(0, half), { kind: "blank" } as const, ...data.slice(half)];
    return oneTable(
      studio,
      sheet,
      {
        top: 4,
        left: 2,
        titles: [studio.say("专项资金使用情况表", "Use of Funds")],
        columns: [
          ...studio.columns("seq", "project_name", "department"),
          { heading: [], width: 3 },
          ...studio.columns("budget", "spent", "rate"),
        ],
        lines: studio.withTotal(lines),
        role: "expenditures",
      },
      studio.moneyEntities(),
    );
  },
};

/** Projects across, fields down. */
export const transposed: Layout = {
  name: "transposed",
  description: "projects across, fields down, a total column",
  langs: BOTH,
  projects: [4, 9],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("执行情况横表", "Across"));
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("专项资金执行情况（横排）", "Execution, projects across")],
        columns: studio.columns("project_name", "department", "budget", "spent", "balance", "rate"),
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
        orientation: "transposed",
      },
      studio.moneyEntities(),
    );
  },
};

/** Both languages in every heading. */
export const bilingual: Layout = {
  name: "bilingual_headings",
  description: "Chinese names under headings in both languages",
  langs: ["zh"],
  mixed: true,
  projects: [5, 25],
  draw(studio) {
    const sheet = studio.draft.sheet("Budget 预算");
    const english: Record<string, string> = {
      seq: "No.",
      project_name: "Project",
      department: "Department",
      budget: "Budget",
      spent: "Spent",
      rate: "Execution rate",
    };
    const columns = studio
      .columns("seq", "project_name", "department", "budget", "spent", "rate")
      .map((column) => ({ ...column, heading: [`${column.heading[0] ?? ""} ${english[column.field ?? ""] ?? ""}`] }));
    return oneTable(
      studio,
      sheet,
      {
        titles: ["项目预算执行情况 Budget execution by project"],
        columns,
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
        unit: { text: studio.unit.text, line: `单位 Unit：${studio.unit.text}`, where: "line" },
      },
      studio.moneyEntities(),
    );
  },
};

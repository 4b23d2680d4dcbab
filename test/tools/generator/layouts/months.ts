import type { Field } from "../../../../src/domain/lists";
import { rounded } from "../rules";
import type { ColumnSpec } from "../table-spec";
import type { Layout } from "./layout";
import { oneTable } from "./one-table";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Spending month by month with the year's sum. */
export const monthly: Layout = {
  name: "monthly",
  description: "spending of twelve months adding to the year's",
  langs: ["zh", "en"],
  projects: [4, 20],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("分月支出", "Monthly"));
    const fields = MONTHS.map((month): Field => `month_${month}`);
    const plans = new Map(studio.world.projects.map((project) => [project, monthsOf(studio.amount(project.spent))]));
    const months = fields.map((field, index): ColumnSpec => ({
      field,
      heading: [studio.words.months[index] ?? ""],
      money: true,
      total: "sum",
      width: 11,
      value: (record) => plans.get(record)?.[index] ?? null,
    }));
    const spent = studio.column("spent", {
      heading: [studio.say("全年支出", "Year total")],
      rule: { type: "signed", kind: "row-sum", parts: fields.map((field) => [field, 1] as const) },
    });
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say(`${studio.world.year}年项目分月支出情况表`, `Monthly Spending ${studio.world.year}`)],
        columns: [...studio.columns("seq", "project_name", "budget"), ...months, spent, studio.column("rate")],
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      },
      studio.moneyEntities(),
    );
  },
};

/** Twelve amounts that add to the total, later months heavier. */
function monthsOf(total: number): number[] {
  const parts = MONTHS.slice(0, 11).map((month) => rounded((total * month) / 78, 2));
  const known = parts.reduce((sum, part) => sum + part, 0);
  return [...parts, rounded(total - known, 2)];
}

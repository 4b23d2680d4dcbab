import { rounded } from "../rules";
import type { Studio } from "../studio";
import { labelledSheet } from "../studio";
import type { LineSpec } from "../table-spec";
import { drawTable } from "../table-writer";
import type { Layout } from "./layout";
import { oneTable } from "./one-table";

const BOTH = ["zh", "en"] as const;
const NUMERALS = ["一", "二", "三", "四", "五"];

/** Projects by category, each group with its subtotal; captions above the groups where wanted. */
function groupedLines(studio: Studio, captions: boolean): LineSpec[] {
  const lines: LineSpec[] = [];
  const all: number[] = [];
  studio.world.categories.forEach((category, index) => {
    const members = studio.world.projects.filter(({ group }) => group === index);
    if (captions) {
      const caption = studio.say(
        `${NUMERALS[index] ?? ""}、${category}`,
        `${String.fromCharCode(65 + index)}. ${category}`,
      );
      lines.push({ kind: "group", caption });
    }
    const over = members.map((record) => lines.push({ kind: "data", record }) - 1);
    all.push(...over);
    lines.push({ kind: "subtotal", caption: studio.say("小计", "Subtotal"), over });
  });
  return [...lines, { kind: "total", caption: studio.totalWord, over: all }];
}

export const groupedSubtotals: Layout = {
  name: "grouped_subtotals",
  description: "captions above each group, subtotals below, grand total",
  langs: BOTH,
  projects: [9, 40],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("分类执行", "By category"));
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("分类别预算执行情况表", "Execution by Category")],
        columns: studio.columns("seq", "project_name", "department", "budget", "spent", "rate"),
        lines: groupedLines(studio, true),
        role: "expenditures",
      },
      studio.moneyEntities(),
    );
  },
};

export const twoRowHeadings: Layout = {
  name: "two_row_headings",
  description: "merged two-row headings, initial budget and adjustment, subtotals",
  langs: BOTH,
  projects: [9, 40],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("预算执行", "Execution"));
    const budget = studio.say("预算安排", "Budget");
    const execution = studio.say("执行情况", "Execution");
    const columns = [
      ...studio.columns("seq", "project_name", "category"),
      studio.column("budget_initial", { heading: [budget, studio.say("年初预算数", "Initial")] }),
      studio.column("adjustment", { heading: [budget, studio.say("调整数", "Adjustment")] }),
      studio.column("budget", {
        heading: [budget, studio.say("调整后预算数", "Revised")],
        rule: {
          type: "signed",
          kind: "row-sum",
          parts: [
            ["budget_initial", 1],
            ["adjustment", 1],
          ],
        },
      }),
      studio.column("spent", { heading: [execution, studio.say("支出数", "Spent")] }),
      studio.column("rate", {
        heading: [execution, studio.heading("rate")],
      }),
      ...studio.columns("remark"),
    ];
    return oneTable(
      studio,
      sheet,
      {
        titles: [
          studio.say("专项资金预算执行情况表", "Budget Execution of the Fund"),
          studio.say(`（${studio.world.year}年度）`, `(${studio.world.year})`),
        ],
        columns,
        lines: groupedLines(studio, false),
        role: "expenditures",
      },
      studio.moneyEntities(),
    );
  },
};

/** Some projects are followed by a line that names a part of their money. */
export const ofWhichRows: Layout = {
  name: "of_which_rows",
  description: "其中 rows below some projects, not part of the total",
  langs: BOTH,
  projects: [5, 25],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("资金安排", "Allocation"));
    const lines: LineSpec[] = [];
    for (const record of studio.world.projects) {
      lines.push({ kind: "data", record });
      if (!studio.random.chance(0.3)) continue;
      const part = studio.random.int(20, 70) / 100;
      lines.push({
        kind: "of-which",
        caption: studio.say("其中：中央财政资金", "of which: central funds"),
        values: {
          budget: rounded(studio.amount(record.budget) * part, 2),
          spent: rounded(studio.amount(record.spent) * part, 2),
        },
      });
    }
    const { label } = drawTable(
      studio.draft,
      studio.table({
        sheet,
        titles: [studio.say("项目资金安排及支出情况表", "Allocation and Spending")],
        columns: studio.columns("seq", "project_name", "budget", "spent", "rate", "remark"),
        lines: studio.withTotal(lines),
        role: "expenditures",
      }),
    );
    const traps = (label.of_which_rows ?? []).map((row) => ({
      sheet: sheet.name,
      range: `A${row}:F${row}`,
      why: "a part of the line above, not one more project",
    }));
    return { sheets: [labelledSheet(sheet, "expenditures", [label])], projects: studio.moneyEntities(), traps };
  },
};

/** Four sources of money add to the budget. */
export const fundSources: Layout = {
  name: "fund_sources",
  description: "central, provincial, city and county money adding to the budget",
  langs: BOTH,
  projects: [5, 30],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("资金来源", "Sources"));
    const group = studio.say("资金来源", "Source of funds");
    const parts = ["fund_central", "fund_province", "fund_city", "fund_county"] as const;
    const shares = [0.4, 0.3, 0.2];
    const partOf = (budget: number, index: number): number => {
      const cents = shares.map((share) => rounded(studio.amount(budget) * share, 2));
      const known = cents.reduce((sum, part) => sum + part, 0);
      return cents[index] ?? rounded(studio.amount(budget) - known, 2);
    };
    const budget = studio.column("budget", {
      heading: [studio.say("资金总额", "Total budget")],
      rule: { type: "signed", kind: "row-sum", parts: parts.map((part) => [part, 1] as const) },
    });
    const columns = [
      ...studio.columns("seq", "project_name"),
      ...parts.map((field, index) =>
        studio.column(field, {
          heading: [group, studio.heading(field)],
          money: true,
          total: "sum",
          width: 14,
          value: (record) => partOf(record.budget, index),
        }),
      ),
      budget,
      ...studio.columns("remark"),
    ];
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("项目资金来源情况表", "Sources of Funds")],
        columns,
        lines: studio.withTotal(studio.dataLines()),
        role: "projects",
      },
      studio.budgetEntities(),
    );
  },
};

export const yearComparison: Layout = {
  name: "year_comparison",
  description: "this year's spending beside last year's, with the change",
  langs: BOTH,
  projects: [5, 30],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("两年对比", "Comparison"));
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("专项资金支出两年对比表", "Spending Compared with Previous Year")],
        columns: studio.columns("seq", "project_name", "spent_prev_year", "budget", "spent", "change", "rate"),
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      },
      studio.moneyEntities(),
    );
  },
};

import { rounded } from "../rules";
import type { Studio } from "../studio";
import { labelledSheet } from "../studio";
import type { ColumnSpec } from "../table-spec";
import { drawTable } from "../table-writer";
import type { WorldProject } from "../world";
import type { Layout } from "./layout";
import { oneTable } from "./one-table";

const BOTH = ["zh", "en"] as const;

/** A column of amounts that is no field: what its heading says is not what the table is about. */
function aside(heading: readonly string[], value: ColumnSpec["value"]): ColumnSpec {
  return { heading, width: 14, ...(value === undefined ? {} : { value }) };
}

/** The amount first approved and the amount in force: both headings say budget. */
export const approvedAndRevised: Layout = {
  name: "approved_and_revised",
  description: "an approved budget beside a revised one",
  langs: BOTH,
  projects: [5, 30],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("预算执行", "Execution"));
    const [approved, revised] = studio.random.pick<readonly [string, string]>(
      studio.say(
        [
          ["批复预算数", "调整后预算数"],
          ["预算数", "调整预算数"],
          ["下达预算", "最终预算"],
        ],
        [
          ["Approved budget", "Revised budget"],
          ["Allocation", "Adjusted budget"],
          ["Budget", "Final budget"],
        ],
      ),
    );
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("项目预算调整及执行情况表", "Budget Revision and Execution")],
        columns: [
          ...studio.columns("seq", "project_name"),
          studio.column("budget_initial", { heading: [approved] }),
          studio.column("budget", { heading: [revised] }),
          ...studio.columns("spent", "balance", "rate"),
        ],
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      },
      studio.moneyEntities(),
    );
  },
};

/** What was asked for stands beside what was granted. */
export const askedAndGranted: Layout = {
  name: "asked_and_granted",
  description: "an amount asked for beside the amount granted",
  langs: BOTH,
  projects: [5, 30],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("项目库", "Pool"));
    const asked = studio.say(
      studio.random.pick(["申请资金", "申报金额", "申请金额"]),
      studio.random.pick(["Amount requested", "Requested amount"]),
    );
    const granted = studio.say(
      studio.random.pick(["核定资金", "核定金额", "批复资金"]),
      studio.random.pick(["Approved amount", "Amount approved"]),
    );
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("年度入库项目清单", "Project Pool")],
        columns: [
          ...studio.columns("seq", "project_name", "department"),
          aside([asked], ({ budget }) => studio.amount(rounded(budget * 1.25, 2))),
          studio.column("budget", { heading: [granted] }),
          ...studio.columns("remark"),
        ],
        lines: studio.withTotal(studio.dataLines()),
        role: "projects",
      },
      studio.budgetEntities(),
    );
  },
};

/** 合计 below a caption is what the caption says; the columns beside it are its parts. */
export const wholeBelowCaption: Layout = {
  name: "whole_below_caption",
  description: "the budget as a whole with its parts below a caption",
  langs: BOTH,
  projects: [5, 25],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("资金使用", "Use of funds"));
    const caption = studio.say("预算资金", "Approved budget");
    const own = ({ budget, scores }: WorldProject): number =>
      rounded(studio.amount(budget) * (0.4 + scores[0] / 50), 2);
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("项目资金使用情况表", "Use of Funds by Project")],
        columns: [
          ...studio.columns("seq", "project_name"),
          studio.column("budget", { heading: [caption, studio.say("合计", "Total")] }),
          aside([caption, studio.say("财政资金", "Public funds")], own),
          aside([caption, studio.say("自筹资金", "Own funds")], (record) =>
            rounded(studio.amount(record.budget) - own(record), 2),
          ),
          ...studio.columns("spent", "rate"),
        ],
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      },
      studio.moneyEntities(),
    );
  },
};

/** The unit of each column stands in a line of its own below the headings. */
export const unitsBelowHeadings: Layout = {
  name: "units_below_headings",
  description: "a line of units below the headings",
  langs: ["zh"],
  projects: [5, 25],
  draw(studio) {
    const sheet = studio.draft.sheet("收支表");
    const { text } = studio.unit;
    const columns = [
      ...studio.columns("seq", "project_name"),
      ...studio.columns("budget", "spent", "balance").map((column) => ({
        ...column,
        heading: [column.heading[0] ?? "", text],
      })),
    ];
    const { label } = drawTable(
      studio.draft,
      studio.table(
        {
          sheet,
          titles: ["项目收支情况表"],
          columns,
          lines: studio.withTotal(studio.dataLines()),
          role: "expenditures",
          unit: { text, line: "", where: "elsewhere" },
        },
        "exact",
      ),
    );
    return { sheets: [labelledSheet(sheet, "expenditures", [label])], projects: studio.moneyEntities() };
  },
};

/** What a unit gave itself stands beside what the review left of it; the grade is the review's. */
export const selfAndReview: Layout = {
  name: "self_and_review",
  description: "self score, review score and the review's grade",
  langs: BOTH,
  projects: [5, 25],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("复核结果", "Review"));
    const total = (scores: readonly number[]): number => scores.reduce((sum, part) => sum + part, 0);
    return oneTable(
      studio,
      sheet,
      {
        titles: [studio.say("绩效自评复核结果汇总表", "Results of the Review")],
        columns: [
          ...studio.columns("seq", "department", "project_name"),
          aside([studio.say("自评得分", "Self-score")], ({ scores }) => Math.min(100, total(scores) + 3)),
          scoreColumn(studio, total),
          studio.column("grade"),
        ],
        lines: studio.dataLines(),
        role: "scores",
      },
      studio.scoreEntities(),
    );
  },
};

function scoreColumn(studio: Studio, total: (scores: readonly number[]) => number): ColumnSpec {
  return {
    field: "score",
    heading: [studio.say("复核得分", "Review score")],
    width: 12,
    value: ({ scores }) => total(scores),
  };
}

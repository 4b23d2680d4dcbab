import type { PaperSheet } from "../../paper/book";
import type { LabelledTable } from "../labels";
import type { Studio } from "../studio";
import { labelledSheet } from "../studio";
import { drawTable } from "../table-writer";
import type { Layout } from "./layout";

const BOTH = ["zh", "en"] as const;

/** Register, execution and scores below each other on one sheet. */
export const stackedTables: Layout = {
  name: "stacked_tables",
  description: "register, execution and scores below each other on one sheet",
  langs: BOTH,
  projects: [4, 15],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("附表", "Annex"));
    const register = drawTable(
      studio.draft,
      studio.table({
        sheet,
        titles: [studio.say("一、项目基本情况", "1. Projects")],
        columns: studio.columns("seq", "project_name", "budget", "share", "department"),
        lines: studio.withTotal(studio.dataLines()),
        role: "projects",
      }),
    );
    const execution = drawTable(
      studio.draft,
      studio.table({
        id: "T2",
        sheet,
        top: register.next + 1,
        titles: [studio.say("二、资金执行情况", "2. Execution")],
        columns: studio.columns("seq", "project_name", "budget", "spent", "rate"),
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      }),
    );
    const scores = drawTable(
      studio.draft,
      studio.table({
        id: "T3",
        sheet,
        top: execution.next + 1,
        titles: [studio.say("三、评价得分", "3. Scores")],
        columns: studio.columns(
          "seq",
          "project_name",
          "score_input",
          "score_process",
          "score_output",
          "score_outcome",
          "score",
        ),
        lines: studio.dataLines(),
        role: "scores",
      }),
    );
    return {
      sheets: [labelledSheet(sheet, "mixed", [register.label, execution.label, scores.label])],
      projects: studio.moneyEntities(),
    };
  },
};

/** Two tables beside each other with an empty column between. */
export const sideBySide: Layout = {
  name: "side_by_side",
  description: "execution by project beside a summary by category",
  langs: BOTH,
  projects: [6, 20],
  draw(studio) {
    const sheet = studio.draft.sheet(studio.say("并列表", "Side by side"));
    const execution = drawTable(
      studio.draft,
      studio.table(
        {
          sheet,
          titles: [studio.say("项目执行情况", "Execution by project")],
          columns: studio.columns("project_name", "category", "budget", "spent", "rate"),
          lines: studio.withTotal(studio.dataLines()),
          role: "expenditures",
        },
        "exact",
      ),
    );
    const summary = drawCategories(studio, sheet, 6);
    return {
      sheets: [labelledSheet(sheet, "mixed", [execution.label, summary])],
      projects: studio.moneyEntities(),
    };
  },
};

function drawCategories(studio: Studio, sheet: PaperSheet, left: number): LabelledTable {
  const of = (group: number, field: "budget" | "spent"): number =>
    studio.world.projects
      .filter((project) => project.group === group)
      .reduce((sum, project) => sum + project[field], 0);
  const groups = studio.world.categories.map((name, group) => ({
    ...studio.world.projects[0]!,
    name,
    group,
    budget: of(group, "budget"),
    spent: of(group, "spent"),
  }));
  const { label } = drawTable(
    studio.draft,
    studio.table(
      {
        id: "T2",
        sheet,
        left,
        titles: [studio.say("分类别汇总", "Summary by category")],
        columns: [
          studio.column("category", { value: (record) => record.name }),
          studio.column("project_count", {
            width: 12,
            total: "sum",
            value: (record) => studio.world.projects.filter(({ group }) => group === record.group).length,
          }),
          ...studio.columns("budget", "spent", "rate"),
        ],
        captionField: "category",
        lines: studio.withTotal(studio.dataLines(groups)),
        role: "summary",
      },
      "exact",
    ),
  );
  return label;
}

/** The current year, and a hidden copy of last year's sheet with other figures. */
export const hiddenLastYear: Layout = {
  name: "hidden_last_year",
  description: "last year's sheet is hidden in the book and must not be mixed in",
  langs: BOTH,
  projects: [5, 25],
  draw(studio) {
    const { year } = studio.world;
    const columns = studio.columns("seq", "project_name", "department", "budget", "spent", "rate");
    const title = (of: number): string => studio.say(`${of}年专项资金执行情况表`, `Fund Execution ${of}`);
    const now = studio.draft.sheet(studio.say(`${year}年执行`, `Execution ${year}`));
    const current = drawTable(
      studio.draft,
      studio.table({
        sheet: now,
        titles: [title(year)],
        columns,
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      }),
    );
    const before = studio.draft.sheet(studio.say(`${year - 1}年执行`, `Execution ${year - 1}`), "hidden");
    const old = studio.world.projects.map((project) => ({
      ...project,
      budget: project.previous,
      spent: Math.round(project.previous * 90) / 100,
    }));
    const hidden = drawTable(
      studio.draft,
      studio.table({
        sheet: before,
        titles: [title(year - 1)],
        columns: columns.map((column) =>
          column.field === "seq" ? { ...column, value: (record) => old.indexOf(record) + 1 } : column,
        ),
        lines: studio.withTotal(studio.dataLines(old)),
        role: "expenditures",
      }),
    );
    return {
      sheets: [
        labelledSheet(now, "expenditures", [current.label]),
        { ...labelledSheet(before, "expenditures", [hidden.label]), set_aside: true },
      ],
      projects: studio.moneyEntities(),
      traps: [
        { sheet: before.name, range: hidden.label.data_range ?? "A1", why: "last year's figures differ rightly" },
      ],
    };
  },
};

/** A cover, notes and a lookup list around one table. */
export const coverNotesLookup: Layout = {
  name: "cover_notes_lookup",
  description: "cover, notes and a list of departments around one table",
  langs: BOTH,
  projects: [5, 30],
  draw(studio) {
    const cover = studio.draft.sheet(studio.say("封面", "Cover"));
    cover.put(4, 1, studio.say("专项资金绩效评价附表", "Annexes to the Performance Evaluation"), "title");
    cover.put(8, 1, studio.say("编制单位：市财政局", "Prepared by: Department of Finance"), "bare");
    cover.put(9, 1, studio.say(`${studio.world.year}年12月`, `December ${studio.world.year}`), "bare");
    const notes = studio.draft.sheet(studio.say("填表说明", "Notes"));
    const lines = studio.say(
      ["填表说明", "一、金额保留两位小数。", "二、执行率=支出金额÷预算金额×100%。", "三、请于每年1月底前报送。"],
      [
        "Notes",
        "1. Amounts have two decimals.",
        "2. Execution rate = spent / budget.",
        "3. Submit by the end of January.",
      ],
    );
    lines.forEach((text, row) => notes.put(row, 0, text, "bare"));
    const sheet = studio.draft.sheet(studio.say("执行表", "Execution"));
    const { label } = drawTable(
      studio.draft,
      studio.table({
        sheet,
        titles: [studio.say("专项资金预算执行情况表", "Budget Execution")],
        columns: studio.columns(
          "seq",
          "project_code",
          "project_name",
          "department",
          "budget",
          "spent",
          "balance",
          "rate",
        ),
        lines: studio.withTotal(studio.dataLines()),
        role: "expenditures",
      }),
    );
    const lookup = studio.draft.sheet(studio.say("单位代码", "Codes"));
    lookup.put(0, 0, studio.say("代码", "Code"), "heading");
    lookup.put(0, 1, studio.say("单位名称", "Name"), "heading");
    studio.words.departments.forEach((name, row) => {
      lookup.put(row + 1, 0, `${101 + row}`, "text");
      lookup.put(row + 1, 1, name, "text");
    });
    return {
      sheets: [
        labelledSheet(cover, "cover", []),
        labelledSheet(notes, "notes", []),
        labelledSheet(sheet, "expenditures", [label]),
        labelledSheet(lookup, "lookup", []),
      ],
      projects: studio.moneyEntities(),
    };
  },
};

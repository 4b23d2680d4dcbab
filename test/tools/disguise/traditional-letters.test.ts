import { simplified } from "../../../src/domain/letters/simplified";
import { isRecordTable } from "../../../src/domain/table";
import type { Outcome } from "../../../src/engine/outcome/outcome";
import type { Workbook } from "../../../src/sheets/workbook";
import { examine } from "../quality/examine";
import { subjectIn } from "../quality/subjects";
import { inTraditionalLetters } from "./disguises";

/** Golden workbooks of several designs: with projects listed by number, told of on two sheets, with forms, panels and months. */
const NAMES =
  "form-a05 form-f24 form-k01 form-m05 form-s26 form-w07 fund-k01 fund-l21 fund-p11 fund-r04 fund-r14 fund-x11 list-g11 list-x19";

/** These in traditional letters, what is told of them, and what is told of the same in simplified letters. */
const SUBJECTS = NAMES.split(" ").map((name) => {
  const made = subjectIn("test/books", name).workbook;
  const { workbook } = inTraditionalLetters(made);
  return { name, workbook, outcome: examine(workbook), simple: examine(made) };
});

test.each(SUBJECTS)("$name is scored in traditional letters as in simplified ones", ({ outcome, simple }) => {
  expect(scoresOf(outcome)).toEqual(scoresOf(simple));
});

function scoresOf({ scorecards, projectScores, panels }: Outcome): unknown {
  return {
    indicators: scorecards.flatMap(({ indicators }) =>
      indicators.map(({ indicator, score, method, rule, met }) => [indicator.id, String(score), method, rule, met]),
    ),
    totals: [...scorecards, ...projectScores].map(({ total, grade }) => [String(total), grade]),
    panels: panels.flatMap(({ projects }) => projects.map(({ score, rank }) => [String(score), rank])),
  };
}

test.each(SUBJECTS)("in $name sheets and projects are referred to alike in any letters", ({ outcome, simple }) => {
  expect(referencesIn(outcome)).toEqual(referencesIn(simple));
});

function referencesIn({ model, findings, execution, scorecards, projectScores }: Outcome): unknown {
  return {
    sheets: model.sheets.map(({ sheet }) => sheet),
    tables: model.sheets.flatMap(({ tables }) => tables.map(({ id, sheet }) => [id, sheet])),
    projects: model.projects.map(({ key }) => key),
    indicators: model.scorecards.flatMap(({ indicators }) => indicators.map(({ id, project }) => [id, project])),
    scored: [...scorecards, ...projectScores].map(({ table, project }) => [table, project]),
    lines: execution.flatMap(({ projects }) => projects.map(({ project }) => project)),
    groups: execution.flatMap(({ byDirection }) => byDirection.map(({ members }) => members)),
    cells: findings.map(({ id, at, related, facts }) => [id, at, related, facts.sheet]),
  };
}

test.each(SUBJECTS)("in $name names, headings and facts are quoted as they are written", ({ workbook, outcome }) => {
  const texts = workbook.grids.flatMap(({ values }) => values.flatMap((row = []) => row.map(String)));
  const letters = new Set(texts.flatMap((text) => Array.from(text)));
  const otherwise = new Set(Array.from(letters, simplified).filter((letter) => !letters.has(letter)));
  expect(
    quotedIn(outcome).filter((text) => Array.from(withoutSheets(text, workbook)).some((one) => otherwise.has(one))),
  ).toEqual([]);
});

function withoutSheets(text: string, { grids }: Workbook): string {
  return grids.reduce((rest, { sheet }) => rest.replaceAll(sheet, ""), text);
}

function quotedIn({ model, findings, execution, scorecards, projectScores }: Outcome): readonly string[] {
  const tables = model.sheets.flatMap((sheet) => sheet.tables);
  const indicators = model.scorecards.flatMap((scorecard) => scorecard.indicators);
  return [
    ...tables.map(({ title }) => title),
    ...tables.filter(isRecordTable).flatMap(({ columns }) => columns.map(({ heading }) => heading)),
    ...model.projects.map(({ name }) => name.value),
    ...indicators.flatMap(({ name, level1, target }) => [name.value, level1?.value ?? "", target?.text ?? ""]),
    ...[...scorecards, ...projectScores].map(({ name }) => name),
    ...execution.flatMap(({ projects, byDirection }) => [...projects, ...byDirection].map(({ name }) => name)),
    ...findings.flatMap(({ facts }) => Object.entries(facts).flatMap(([hole, fact]) => (hole === "sheet" ? [] : fact))),
  ];
}

import { createXlsx, openXlsx } from "../adapters/xlsx/xlsx-workbook";
import type { Table } from "../domain/table";
import { isRecordTable } from "../domain/table";
import { shippedProfile } from "../engine/profile/shipped-profiles";
import { mapWorkbook } from "../mapping/map-workbook";
import type { CellValue, Workbook } from "../sheets/workbook";
import { templateSheets } from "./template";
import type { TemplateName } from "./template-names";

type Fill = Readonly<Record<string, CellValue>>;

/** The blank workbook as a file, opened, with what somebody typed into it. Cells by "row,column" from 0. */
function filled(name: TemplateName, fill: Fill): Workbook {
  const opened = openXlsx(createXlsx(templateSheets(name)));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const workbook = opened.value.read();
  const grids = workbook.grids.map((grid) => ({
    ...grid,
    values: grid.values.map((row, at) => row?.map((value, col) => fill[`${at},${col}`] ?? value)),
  }));
  return { ...workbook, grids };
}

const RECORDS: Fill = { "3,1": "甲县道路改造工程", "4,1": "乙镇农村供水项目" };

test.each<[TemplateName, Fill, string, readonly string[]]>([
  [
    "register",
    { ...RECORDS, "3,5": 100, "4,5": 200 },
    "projects",
    [
      "seq",
      "project_name",
      "project_code",
      "department",
      "category",
      "budget_initial",
      "adjustment",
      "budget",
      "remark",
    ],
  ],
  [
    "execution",
    { ...RECORDS, "3,4": 100, "4,4": 200, "3,5": 90, "4,5": 150 },
    "expenditures",
    ["seq", "project_name", "department", "budget_initial", "budget", "spent", "balance", "rate", "remark"],
  ],
  [
    "project-scores",
    { ...RECORDS, "3,3": 19, "3,4": 18, "3,5": 28, "3,6": 26, "4,3": 18, "4,4": 18, "4,5": 27, "4,6": 25 },
    "scores",
    [
      ...["seq", "project_name", "department", "score_input", "score_process", "score_output", "score_outcome"],
      ...["score", "rank", "grade", "remark"],
    ],
  ],
  [
    "fund-scorecard",
    { "3,4": "充分", "3,5": "充分", "3,6": 3 },
    "indicators",
    ["indicator_l1", "indicator_l2", "indicator_name", "weight", "target", "actual", "score", "explanation"],
  ],
])("a filled %s is understood without a question", (name, fill, role, fields) => {
  const { sheets, questions } = mapWorkbook(filled(name, fill));
  expect(questions).toEqual([]);
  expect(sheets.map((sheet) => sheet.role)).toEqual([role]);
  expect(fieldsOf(sheets[0]?.tables[0])).toEqual(fields);
});

test("the blank self-evaluation form has the weights of the rule for self-evaluations", () => {
  const { weights } = shippedProfile("self-evaluation");
  const rows = filled("self-evaluation-form", {}).grids[0]?.values ?? [];
  const captions = rows.findIndex((row) => row?.[1] === "一级指标");
  const byLevel = new Map<string, number>();
  let level = "";
  for (const row of rows.slice(captions + 1)) {
    if (typeof row?.[1] === "string") level = row[1];
    if ((row?.[0] ?? null) === null) byLevel.set(level, (byLevel.get(level) ?? 0) + Number(row?.[6]));
  }
  expect([...byLevel]).toEqual(weights?.level1.map(({ names, weight }) => [names[0], Number(weight)]));
  expect(rows.find((row) => row?.[1] === "年度资金总额")?.[6]).toBe(Number(weights?.execution));
});

function fieldsOf(table: Table | undefined): readonly string[] {
  if (table === undefined) return [];
  return isRecordTable(table) ? table.columns.map(({ field }) => field) : [];
}

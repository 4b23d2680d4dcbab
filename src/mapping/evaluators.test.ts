import type { SheetLiteral } from "../adapters/memory/memory-workbook";
import { workbookOf } from "../adapters/memory/memory-workbook";
import type { Field } from "../domain/lists";
import { isRecordTable } from "../domain/table";
import { mapWorkbook } from "./map-workbook";

type Cells = readonly (string | number | null)[];

const PROJECTS = ["云溪镇河道整治工程", "白石乡校舍安全加固项目", "公共图书馆免费开放经费", "应急广播体系建设项目"];
const SCORES = [
  [85, 90, 78],
  [70, 72, 75],
  [95, 93, 96],
  [86, 85, 88],
];

const lines = (rest: (scores: readonly number[], place: number) => Cells): readonly Cells[] =>
  PROJECTS.map((name, place) => [place + 1, name, ...rest(SCORES[place] ?? [], place)]);
const mean = (scores: readonly number[]) => scores.reduce((sum, one) => sum + one, 0) / scores.length;

function fieldsOf(sheet: SheetLiteral | readonly Cells[]): readonly (Field | "")[] {
  const model = mapWorkbook(workbookOf({ 评审: sheet }));
  const table = model.sheets[0]?.tables.find(isRecordTable);
  const width = 1 + Math.max(...(table?.columns ?? []).map(({ index }) => index));
  return Array.from({ length: width }, (_, at) => table?.columns.find(({ index }) => index === at)?.field ?? "");
}

const THREE: readonly Field[] = ["evaluator_1", "evaluator_2", "evaluator_3"];

test.each<[string, SheetLiteral | readonly Cells[], readonly (Field | "")[]]>([
  [
    "numbered evaluators",
    [["项目评审表"], ["序号", "项目名称", "专家1", "专家2", "专家3", "平均分"], ...lines((of) => [...of, mean(of)])],
    ["seq", "project_name", ...THREE, "average"],
  ],
  [
    "surnames behind what people are here, of whom one mean is wrong",
    [["项目评审汇总表"], ["项目名称", "专家李", "专家周", "专家郑", "平均得分"], ["智慧农贸市场改造", 88, 86, 88, 84]],
    ["project_name", ...THREE, "average"],
  ],
  [
    "names of people under a title about a panel",
    [["项目专家评审打分表"], ["序号", "项目名称", "张三", "李四", "王小五"], ...lines((of) => of)],
    ["seq", "project_name", ...THREE],
  ],
  [
    "names of people of whom one gives 825 for 82.5",
    [
      ["项目专家评审打分表"],
      ["序号", "项目名称", "张三", "李四", "王小五"],
      ...lines(([first = 0, ...others], place) => [place === 1 ? first * 10 : first, ...others]),
    ],
    ["seq", "project_name", ...THREE],
  ],
  [
    "headings of any kind over which the average is taken",
    [["打分"], ["序号", "项目名称", "A组", "B组", "C组", "平均分"], ...lines((of) => [...of, mean(of)])],
    ["seq", "project_name", ...THREE, "average"],
  ],
  [
    "names under one caption",
    {
      merges: ["C2:E2", "A2:A3", "B2:B3", "F2:F3"],
      rows: [
        ["项目评审表"],
        ["序号", "项目名称", "专家评分", null, null, "平均分"],
        [null, null, "张三", "李四", "王五", null],
        ...lines((of) => [...of, mean(of)]),
      ],
    },
    ["seq", "project_name", ...THREE, "average"],
  ],
  [
    "criteria under each evaluator share the evaluator's field",
    {
      merges: ["C2:E2", "F2:H2", "A2:A3", "B2:B3"],
      rows: [
        ["项目评审表"],
        ["序号", "项目名称", "专家甲", null, null, "专家乙", null, null],
        [null, null, "必要性（40分）", "可行性（60分）", "小计", "必要性（40分）", "可行性（60分）", "小计"],
        ...lines((of) => of.slice(0, 2).flatMap((score) => [score - 50, 50, score])),
      ],
    },
    [
      "seq",
      "project_name",
      ...(["evaluator_1", "evaluator_1", "evaluator_1", "evaluator_2", "evaluator_2", "evaluator_2"] satisfies Field[]),
    ],
  ],
  [
    "criteria of a single score are no evaluators",
    [
      ["项目评审打分表"],
      ["序号", "项目名称", "必要性（30分）", "可行性（30分）", "绩效目标（40分）", "总分"],
      ...lines((of) => [30, 20, (of[0] ?? 0) - 50, of[0] ?? 0]),
    ],
    ["seq", "project_name", "", "", "", "score"],
  ],
])("%s", (_, sheet, expected) => {
  expect(fieldsOf(sheet)).toEqual(expected);
});

function evaluatorsOf(sheets: Readonly<Record<string, readonly Cells[]>>) {
  const { sheets: mapped } = mapWorkbook(workbookOf(sheets));
  return mapped.flatMap(({ tables }) => tables.map(({ evaluator }) => evaluator && [evaluator.name, evaluator.panel]));
}

const sheetOf = (title: string, head: readonly Cells[] = []): readonly Cells[] => [
  [title],
  ...head,
  ["序号", "项目名称", "必要性（50分）", "可行性（50分）", "总分"],
  ...lines(([score = 0]) => [50, score - 50, score]),
];

test.each<[string, Readonly<Record<string, readonly Cells[]>>, readonly unknown[]]>([
  [
    "a labelled line names the evaluator",
    { 表1: sheetOf("评分表", [["评审专家：张三"]]), 表2: sheetOf("评分表", [["评审专家：", "李四"]]) },
    [
      ["张三", "表1#1"],
      ["李四", "表1#1"],
    ],
  ],
  [
    "the sheet's name names the evaluator",
    { 专家1: sheetOf("项目评分表"), 专家2: sheetOf("项目评分表") },
    [
      ["专家1", "专家1#1"],
      ["专家2", "专家1#1"],
    ],
  ],
  [
    "a person's name as the sheet's name, under titles about a panel",
    { 张三: sheetOf("专家打分表"), 李四: sheetOf("专家打分表") },
    [
      ["张三", "张三#1"],
      ["李四", "张三#1"],
    ],
  ],
  ["one such sheet is no panel", { 专家1: sheetOf("项目评分表") }, [undefined]],
  [
    "sheets of one evaluator twice are no panel",
    { 专家1: sheetOf("评分"), "专家1 (2)": sheetOf("评分", [["专家：专家1"]]) },
    [undefined, undefined],
  ],
  [
    "sheets of different years are no panel",
    { "2023": sheetOf("2023年得分"), "2024": sheetOf("2024年得分") },
    [undefined, undefined],
  ],
])("%s", (_, sheets, expected) => {
  expect(evaluatorsOf(sheets)).toEqual(expected);
});

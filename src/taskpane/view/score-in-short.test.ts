import type { RowsLiteral } from "../../adapters/memory/memory-workbook";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { BookView } from "./book/book-view";
import { buildView } from "./build-view";

/** A fund's scorecard of 100 points; its last indicator earns `rest` of 40. */
const fund = (rest: number): RowsLiteral => [
  ["一级指标", "二级指标", "三级指标", "分值", "指标值", "完成值", "得分"],
  ["产出", "数量指标", "维修校舍", 60, "≥10所", "12所", 60],
  ["效益", "社会效益", "居民评价", 40, "良好", "良好", rest],
];

/** A form for one project, scored as `fund`. */
const form = (project: string, rest: number): RowsLiteral => [
  ["项目支出绩效自评表"],
  ["项目名称", project],
  ...fund(rest),
];

const projectScores: RowsLiteral = [
  ["项目得分表"],
  ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "总分"],
  [1, "河道整治工程", 20, 20, 30, 25, 95],
  [2, "校舍维修工程", 18, 17, 28, 21.5, 84.5],
  [3, "农村公路养护", 19, 18, 28, 24, 89],
];

function viewOf(sheets: Record<string, RowsLiteral>): BookView {
  const evaluated = evaluateWorkbook(workbookOf(sheets), { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return buildView(evaluated.value.outcome, evaluated.value.ledger, "zh");
}

test.each<[string, Record<string, RowsLiteral>, BookView["score"], BookView["gradeCounts"]]>([
  [
    "the fund's own total stands for the workbook",
    { 评分: fund(35) },
    { kind: "total", total: "95.00", grade: "优" },
    [],
  ],
  [
    "so does the total of the only form",
    { 自评: form("河道整治工程", 20) },
    { kind: "total", total: "80.00", grade: "良" },
    [],
  ],
  [
    "several forms have a mean and a spread of grades, and no total",
    { 一: form("河道整治工程", 35), 二: form("校舍维修工程", 20), 三: form("农村公路养护", 35) },
    { kind: "mean", mean: "90.00", projects: 3 },
    [
      { grade: "优", count: 2 },
      { grade: "良", count: 1 },
    ],
  ],
  [
    "so have the lines of a table of scores: 95, 84.5 and 89",
    { 得分: projectScores },
    { kind: "mean", mean: "89.50", projects: 3 },
    [
      { grade: "优", count: 1 },
      { grade: "良", count: 2 },
    ],
  ],
  [
    "nothing scored, nothing said",
    {
      表: [
        ["事项", "说明"],
        ["会议", "已开"],
      ],
    },
    undefined,
    [],
  ],
])("%s", (_, sheets, score, grades) => {
  const view = viewOf(sheets);
  expect(view.score).toEqual(score);
  expect(view.gradeCounts).toEqual(grades);
});

test("every scorecard has a key of its own", () => {
  const { scorecards } = viewOf({ 一: form("河道整治工程", 35), 二: form("校舍维修工程", 20) });
  expect(new Set(scorecards.map(({ key }) => key)).size).toBe(2);
});

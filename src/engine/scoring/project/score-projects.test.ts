import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { plain } from "../../../domain/figures/exact";
import { mapWorkbook } from "../../../mapping/map-workbook";
import { shippedProfile } from "../../profile/shipped-profiles";
import { scoreModel } from "../../score-workbook-model";
import { modelOf, tableOf } from "../testing/model-builder";

const GENERAL = shippedProfile("general");
const FIELDS = [
  "project_name",
  "score_input",
  "score_process",
  "score_output",
  "score_outcome",
  "score",
  "grade",
] as const;
const HEADINGS = ["项目名称", "投入", "过程", "产出", "效益", "合计", "等级"];

function scored(
  rows: RowsLiteral,
  of: {
    headings?: readonly string[];
    framework?: RowsLiteral;
    registered?: readonly string[];
    profile?: typeof GENERAL;
  } = {},
) {
  const workbook = workbookOf({
    得分: [of.headings ?? HEADINGS, ...rows],
    ...(of.framework === undefined ? {} : { 框架: [["一级指标", "三级指标", "分值"], ...of.framework] }),
    ...(of.registered === undefined ? {} : { 名册: [["项目名称"], ...of.registered.map((name) => [name])] }),
  });
  const tables = [
    ...(of.registered === undefined ? [] : [tableOf(workbook, "名册", "projects", ["project_name"])]),
    tableOf(workbook, "得分", "scores", FIELDS),
    ...(of.framework === undefined
      ? []
      : [tableOf(workbook, "框架", "indicators", ["indicator_l1", "indicator_name", "weight"])]),
  ];
  return scoreModel({ workbook, model: modelOf(workbook, tables), profile: of.profile ?? GENERAL, decisions: [] });
}

const FRAMEWORK = [
  ["投入", "论证决策", 12],
  ["", "资金到位", 8],
  ["过程", "资金管理", 20],
  ["产出", "进度与质量", 30],
  ["效益", "（合计）", 30],
];

test("totals are the sums of the parts, whatever the sheet states", () => {
  const { projectScores } = scored([
    ["甲", 19, 19, 28, 28, 94, "优"],
    ["乙", 19, 20, 29, 26.25, 95.25, "优"],
  ]);
  expect(projectScores.map(({ name, total, stated }) => [name, plain(total), stated?.quantity.text])).toEqual([
    ["甲", "94", "94"],
    ["乙", "94.25", "95.25"],
  ]);
});

test.each<[string, readonly (string | number)[], string]>([
  ["all criteria where only together they make the total", [30, 28, 36], "94"],
  ["the total as stated where it is made of something else", [30, 20, 36], "94"],
])("a mark is %s", (_, [need = 0, plan = 0, effect = 0], total) => {
  const rows = ["甲县供水工程", "乙县灌渠工程", "丙县道路工程"].map((name) => [name, need, plan, effect, 94]);
  const workbook = workbookOf({
    评分: [["项目名称", "必要性（30分）", "可行性（30分）", "预期效益（40分）", "总分"], ...rows],
  });
  const model = mapWorkbook(workbook);
  const { projectScores } = scoreModel({ workbook, model, profile: shippedProfile("general"), decisions: [] });
  expect(projectScores.map((score) => plain(score.total))).toEqual([total, total, total]);
});

test("equal totals share a rank and the next one is left out", () => {
  const rows = [86, 90, 95, 90].map((total, index) => [`项目${index}`, 20, 20, 30, total - 70, total, ""]);
  expect(scored(rows).projectScores.map(({ rank }) => rank)).toEqual([4, 2, 1, 2]);
});

test("the grade follows the computed total, with the stated one and its cell beside it", () => {
  const [project] = scored([["甲", 20, 17, 26, 22, 85, "优"]]).projectScores;
  expect(project).toMatchObject({ grade: "良", statedGrade: { value: "优", at: { sheet: "得分", row: 1, col: 6 } } });
});

/** The grades of projects by their average alone. */
function gradesOf(averages: readonly number[], profile = GENERAL): readonly (string | null)[] {
  const headings = ["项目名称", "", "", "", "", "平均分", ""];
  const rows = averages.map((average, place) => [`项目${place}`, null, null, null, null, average, null]);
  return scored(rows, { headings, profile }).projectScores.map(({ grade }) => grade ?? null);
}

test.each<[string, readonly number[], readonly (string | null)[]]>([
  ["of one to five", [4.65, 3.65], [null, null]],
  ["of which one is low", [91, 4.65], ["优", "差"]],
  ["of a hundred that nobody has any of", [0, 0], ["差", "差"]],
])("marks %s are graded only on the scale that grades are set for", (_, averages, grades) => {
  expect(gradesOf(averages)).toEqual(grades);
});

test.each<[string, string, readonly (string | null)[]]>([
  ["half of the full marks are on a scale of their own", "0.5", [null, null]],
  ["none are graded", "0", ["差", "差"]],
])("marks of a profile by which those up to %s", (_, ownScaleUpTo, grades) => {
  expect(gradesOf([48, 4], { ...GENERAL, grades: { ...GENERAL.grades, ownScaleUpTo } })).toEqual(grades);
});

test("score rates are taken from the unrounded averages, full marks from the projects' framework", () => {
  const rows = [
    ["甲", 19, 19, 28, 24, 90, "优"],
    ["乙", 19, 20, 29, 25, 93, "优"],
    ["丙", 20, 20, 30, 25, 95, "优"],
  ];
  const { averages } = scored(rows, { framework: FRAMEWORK });
  expect(
    averages.map(({ part, weight, averageRounded, rate }) => [
      part,
      plain(weight!),
      averageRounded.toFixed(2),
      rate!.times(100).toFixed(2),
    ]),
  ).toEqual([
    ["投入", "20", "19.33", "96.67"],
    ["过程", "20", "19.67", "98.33"],
    ["产出", "30", "29.00", "96.67"],
    ["效益", "30", "24.67", "82.22"],
  ]);
});

test("headings that state the full marks need no framework", () => {
  const headings = ["项目名称", "投入（20分）", "过程（20）", "产出（30分）", "效益 (30 points)", "合计", "等级"];
  const { averages } = scored([["甲", 20, 10, 30, 15, 75, "中"]], { headings });
  expect(averages.map(({ part, rate }) => [part, plain(rate!)])).toEqual([
    ["投入", "1"],
    ["过程", "0.5"],
    ["产出", "1"],
    ["效益", "0.5"],
  ]);
});

test("a framework that lacks a part, or has less than a score, is another one", () => {
  const fund = [
    ["过程", "支出率", 20],
    ["产出", "数量", 40],
    ["效益", "效益", 40],
  ];
  expect(scored([["甲", 20, 20, 30, 30, 100, "优"]], { framework: fund }).averages.map(({ rate }) => rate)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("two frameworks that both fit and give a part other full marks decide nothing", () => {
  const others = [
    ["投入", "立项", 20],
    ["过程", "管理", 20],
    ["产出", "数量", 35],
    ["效益", "效果", 25],
  ];
  const workbook = workbookOf({
    得分: [HEADINGS, ["甲", 15, 15, 25, 20, 75, "中"]],
    框架: [["一级指标", "三级指标", "分值"], ...FRAMEWORK],
    另一框架: [["一级指标", "三级指标", "分值"], ...others],
  });
  const framework = (sheet: string) =>
    tableOf(workbook, sheet, "indicators", ["indicator_l1", "indicator_name", "weight"]);
  const tables = [tableOf(workbook, "得分", "scores", FIELDS), framework("框架"), framework("另一框架")];
  const model = modelOf(workbook, tables);
  const { averages } = scoreModel({ workbook, model, profile: shippedProfile("general"), decisions: [] });
  expect(averages.map(({ part, weight }) => [part, weight])).toEqual([
    ["投入", undefined],
    ["过程", undefined],
    ["产出", undefined],
    ["效益", undefined],
  ]);
});

test("a project that was scored but never registered is scored; one registered but not scored is no zero", () => {
  const { projectScores, averages } = scored([["新来的", 20, 20, 30, 30, 100, "优"]], { registered: ["老项目"] });
  expect(projectScores.map(({ name }) => name)).toEqual(["新来的"]);
  expect(plain(averages[0]!.average)).toBe("20");
});

test("with a part missing the stated total is taken; a row without scores is left out", () => {
  const { projectScores } = scored([
    ["甲", 20, "", 30, 30, 95, "优"],
    ["乙", "", "", "", "", "", ""],
  ]);
  expect(projectScores.map(({ name, total, parts }) => [name, plain(total), parts.length])).toEqual([["甲", "95", 3]]);
});

test("where districts are scored, each line is called by its district", () => {
  const workbook = workbookOf({
    得分: [
      ["序号", "县区", "自评得分", "等级"],
      [1, "江阳区", 92, "优"],
      [2, "泸县", 84, "良"],
    ],
  });
  const table = tableOf(workbook, "得分", "scores", ["seq", "department", "score", "grade"]);
  const model = modelOf(workbook, [table]);
  const { projectScores } = scoreModel({ workbook, model, profile: shippedProfile("general"), decisions: [] });
  expect(projectScores.map(({ name, at }) => [name, at.row, at.col])).toEqual([
    ["江阳区", 1, 1],
    ["泸县", 2, 1],
  ]);
});

test("a summary of the reviews above it scores no project a second time", () => {
  const workbook = workbookOf({
    Reviews: [
      ["Application", "Reviewer", "Methods (60%)", "Impact (40%)", "Weighted score (1-5)"],
      ["SP-01 Sensor garments", "A. Osei", 4, 5, 4.4],
      ["SP-01 Sensor garments", "B. Lund", 4, 4, 4],
      ["SP-02 Night clinic app", "A. Osei", 3, 4, 3.4],
      ["SP-02 Night clinic app", "C. Marsh", 3, 5, 3.8],
      [],
      ["Summary"],
      ["Application", "Reviews", "Mean weighted score", "Rank"],
      ["SP-01 Sensor garments", 2, 4.2, 1],
      ["SP-02 Night clinic app", 2, 3.6, 2],
    ],
  });
  const model = mapWorkbook(workbook);
  const { projectScores } = scoreModel({ workbook, model, profile: shippedProfile("general"), decisions: [] });
  expect(
    projectScores.map(({ name, total, stated, rank }) => [name, plain(total), stated?.quantity.text, rank]),
  ).toEqual([
    ["SP-01 Sensor garments", "4.2", "4.2", 1],
    ["SP-02 Night clinic app", "3.6", "3.6", 2],
  ]);
});

import { workbookOf } from "../../adapters/memory/memory-workbook";
import { mapWorkbook } from "../../mapping/map-workbook";
import type { RunSettings } from "../outcome/decisions";
import type { Profile } from "../profile/profile";
import { shippedProfile } from "../profile/shipped-profiles";
import { scoreModel } from "../score-workbook-model";

type Cells = readonly (string | number | null)[];
type Sheets = Readonly<Record<string, readonly Cells[]>>;

const NAMES = ["云溪镇河道整治工程", "白石乡校舍安全加固项目", "公共图书馆免费开放经费", "应急广播体系建设项目"];

function scored(sheets: Sheets, of: { readonly profile?: Profile; readonly settings?: RunSettings } = {}) {
  const workbook = workbookOf(sheets);
  const { profile = shippedProfile("general"), settings = {} } = of;
  return scoreModel({ workbook, model: mapWorkbook(workbook), profile, decisions: [], settings });
}

const bookOf = (rows: readonly Cells[], title: readonly Cells[] = []): Sheets => ({
  评审: [
    ["项目专家评审打分表"],
    ...title,
    ["序号", "项目名称", "申报金额（万元）", "专家1", "专家2", "专家3", "平均分"],
    ...rows,
  ],
});

const ROWS: readonly Cells[] = [
  [1, NAMES[0] ?? "", 100, 90, 80, 85, 85],
  [2, NAMES[1] ?? "", 300, 70, 75, 80, 75],
  [3, NAMES[2] ?? "", 200, 95, 80, 80, 85],
];

test("equal scores share a rank and the next rank is left out", () => {
  const [panel] = scored(bookOf(ROWS)).panels;
  expect(panel?.projects.map(({ score, rank }) => [score?.toFixed(), rank])).toEqual([
    ["85", 1],
    ["75", 3],
    ["85", 1],
  ]);
});

test("the panel's score is the project's total", () => {
  const { projectScores } = scored(bookOf(ROWS));
  expect(projectScores.map(({ total, rank, grade }) => [total.toFixed(), rank, grade])).toEqual([
    ["85", 1, "良"],
    ["75", 3, "中"],
    ["85", 1, "良"],
  ]);
});

test("averages of the workbook without highest and lowest are followed where no rule says otherwise", () => {
  const [panel] = scored(
    bookOf(ROWS.map((row) => [...row.slice(0, 6), [...row.slice(3, 6)].sort()[1] ?? null])),
  ).panels;
  expect([panel?.mean, panel?.projects.map(({ score }) => score?.toFixed())]).toEqual(["trimmed", ["85", "75", "80"]]);
});

test("a rule goes before what the workbook does, from the number of scores it names", () => {
  const general = shippedProfile("general");
  const rule = general.panel;
  if (rule === undefined) throw new Error("no rule");
  const with5: Profile = { ...general, panel: { ...rule, mean: { kind: "trimmed", from: 5 } } };
  const with3: Profile = { ...general, panel: { ...rule, mean: { kind: "trimmed", from: 3 } } };
  const scores = (profile: Profile) =>
    scored(bookOf(ROWS), { profile }).panels[0]?.projects.map(({ score }) => score?.toFixed());
  expect([scores(with5), scores(with3)]).toEqual([
    ["85", "75", "85"],
    ["85", "75", "80"],
  ]);
});

test("a missing score does not count as nothing", () => {
  const [first, ...others] = ROWS;
  const book = bookOf([[...(first ?? []).slice(0, 4), null, 85, 87.5], ...others]);
  expect(scored(book).panels[0]?.projects[0]?.score?.toFixed()).toBe("87.5");
});

test.each<[string, readonly Cells[], RunSettings, readonly (string | undefined)[] | undefined]>([
  ["a line of the sheet names the money", [["可安排资金：300万元"]], {}, ["chosen", "not-chosen", "chosen"]],
  ["label and amount in two cells", [["可用资金（万元）", 299]], {}, ["not-chosen", "not-chosen", "not-chosen"]],
  [
    "a person's word goes before the sheet's",
    [["可安排资金：300万元"]],
    { available: "0.06亿元" },
    ["chosen", "chosen", "chosen"],
  ],
  ["nobody says what there is: no selection", [], {}, undefined],
])("%s", (_, title, settings, expected) => {
  const [panel] = scored(bookOf(ROWS, title), { settings }).panels;
  const verdicts = panel?.selection === undefined ? undefined : panel.projects.map(({ choice }) => choice?.verdict);
  expect(verdicts).toEqual(expected);
});

const sheetOf = (evaluator: string, scores: readonly (number | null)[]): readonly Cells[] => [
  ["项目评审打分表"],
  [`评审专家：${evaluator}`],
  ["序号", "项目名称", "必要性（50分）", "可行性（50分）", "总分"],
  ...scores.map((score, place): Cells => [place + 1, NAMES[place] ?? "", score && 50, score && score - 50, score]),
];

test("a sheet for each evaluator makes one panel, each project once", () => {
  const sheets = {
    甲: sheetOf("张三", [85, 70, 95]),
    乙: sheetOf("李四", [90, 72, 93]),
    丙: sheetOf("王五", [78, null, 96]),
  };
  const { panels, projectScores } = scored(sheets);
  expect(panels.map(({ evaluators, fullMarks }) => [evaluators, fullMarks.toFixed()])).toEqual([
    [["张三", "李四", "王五"], "100"],
  ]);
  expect(projectScores.map(({ total, rank }) => [total.toFixed(), rank])).toEqual([
    ["84.33", 2],
    ["71", 3],
    ["94.67", 1],
  ]);
});

test("an evaluator's score is the sum of the criteria", () => {
  const sheets = { 甲: sheetOf("张三", [85, 70, 95]), 乙: sheetOf("李四", [90, 72, 93]) };
  const [panel] = scored(sheets).panels;
  expect(panel?.projects[0]?.scores.map(({ score, criteria }) => [score?.toFixed(), criteria.length])).toEqual([
    ["85", 2],
    ["90", 2],
  ]);
});

const BY_LINES: readonly Cells[] = [
  ["项目评审评分表"],
  ["序号", "项目名称", "评审专家", "必要性（30分）", "可行性（30分）", "预期效益（40分）", "总分"],
  [1, NAMES[0] ?? "", "专家甲", 25, 28, 40, 93],
  [null, null, "专家乙", 25, 20, 32, 77],
  [2, NAMES[1] ?? "", "专家甲", 20, 20, 30, 70],
  [null, null, "专家乙", 22, 22, 36, 80],
];

test("evaluators in lines below each project are a panel", () => {
  const { panels, projectScores } = scored({ 评审: BY_LINES });
  expect(panels.map(({ evaluators }) => evaluators)).toEqual([["专家甲", "专家乙"]]);
  expect(projectScores.map(({ name, total, rank }) => [name, total.toFixed(), rank])).toEqual([
    [NAMES[0], "85", 1],
    [NAMES[1], "75", 2],
  ]);
});

test("the project's name may be repeated in each evaluator's line", () => {
  const rows = BY_LINES.map((row, place) =>
    row[1] === null ? [row[0] ?? null, BY_LINES[place - 1]?.[1] ?? null, ...row.slice(2)] : row,
  );
  expect(scored({ 评审: rows }).projectScores.map(({ total }) => total.toFixed())).toEqual(["85", "75"]);
});

test("one line a project with the expert who is in charge of it is no panel", () => {
  const rows = BY_LINES.filter((row) => row[1] !== null);
  expect(scored({ 评审: rows }).panels).toEqual([]);
});

import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { type Sheets, toldWithExpected as told } from "../support/outcome-of";

const DEPARTMENTS: RowsLiteral = [
  ["部门预算执行情况"],
  ["单位：万元"],
  ["部门", "年初预算", "调整", "全年预算", "实际支出"],
  ["市水利局", 900, 19.4, 919.4, 880],
  ["其中：基本支出", 500, -27.8, 472.2, 460],
  ["　　　项目支出", 400, 47.2, 447.2, 420],
  ["市民政局", 700, 10, 710, 690],
  ["其中：基本支出", 300, 4, 304, 300],
  ["　　　项目支出", 400, 6, 406, 390],
  ["总计", 1600, 29.4, 1629.4, 1570],
];

/** Two bureaus each have a project of one name. */
const two = (title: string, amounts: readonly number[]): RowsLiteral => [
  [title],
  ["单位：万元"],
  ["序号", "项目名称", "实施单位", "预算"],
  [1, "河道整治工程", "市水利局", amounts[0] ?? 0],
  [2, "业务用房维修", "市教育局", amounts[1] ?? 0],
  [3, "数据中心运维", "市教育局", amounts[2] ?? 0],
  [4, "业务用房维修", "市卫健委", amounts[3] ?? 0],
];

const ALLOTTED: RowsLiteral = [
  ["入库项目"],
  ["单位：万元"],
  ["序号", "项目名称", "下达金额"],
  [1, "水肥一体化", 210.4],
  [2, "果园改造", 332.1],
  [3, "农技推广", 495.2],
  ["", "合计", 1037.7],
];

const executed = (remark: string, note: string): RowsLiteral => [
  ["预算执行"],
  ["单位：万元"],
  ["序号", "项目名称", "实际下达", "支出", "备注"],
  [1, "水肥一体化", 210.4, 200],
  [2, "果园改造", 295.3, 280, remark],
  [3, "农技推广", 495.2, 490],
  ["", "合计", 1000.9, 970],
  [note],
];

const BRIDGE = "注：下达1037.7万元，收回36.8万元，实际下达1000.9万元。";

test.each<[string, Sheets, readonly string[]]>([
  ["a part of an adjustment may be above the whole, which another part lessens", { 部门: DEPARTMENTS }, []],
  ["a part of spending may not", { 部门: changed(DEPARTMENTS, { E6: 890 }) }, ["total_mismatch 部门!E6 → 420"]],
  [
    "two lists that both have two lines of one name know two projects",
    { 清单: two("项目清单", [90, 45, 60, 38]), 执行: two("预算执行", [90, 45, 60, 38]) },
    [],
  ],
  ["one list with a project of each of two units", { 清单: two("项目清单", [90, 45, 60, 38]) }, []],
  [
    "one list with two lines of a name that another list has once",
    { 清单: two("项目清单", [90, 45, 60, 38]), 执行: two("预算执行", [90, 45, 60, 38]).slice(0, -1) },
    ["cross_sheet_total_mismatch 执行!D5 → 83", "duplicate_project 清单!B7 → "],
  ],
  [
    "a remark says that the budget is that after the recall",
    { 入库: ALLOTTED, 执行: executed("年中收回36.8万元，按收回后预算计算", "") },
    [],
  ],
  [
    "a note tells the amounts before and after the recall",
    { 入库: ALLOTTED, 执行: executed("年中收回36.8万元", BRIDGE) },
    [],
  ],
  [
    "a remark that tells the recall alone",
    { 入库: ALLOTTED, 执行: executed("年中收回36.8万元", "") },
    ["basis_conflict 执行!C7 → 1037.7"],
  ],
])("%s", (_, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});

const form = (rate: readonly (string | number)[], bands: string): RowsLiteral => [
  ["项目支出绩效自评表"],
  ["项目名称", "河岸绿化"],
  ["全年预算数（万元）", 2345.3, "全年执行数（万元）", 2251.5],
  rate,
  ["一级指标", "指标名称", "目标值", "完成值", "分值", "得分"],
  ["产出", "种植数量", "≥40", "42", 20, 17.5],
  ["产出", "验收合格率", "100%", "100%", 15, 15],
  ["产出", "按期完成率", "≥95%", "95%", 15, 15],
  ["效益", "受益人数", "≥2000", "2310", 30, 30],
  ["满意度", "群众满意度", "≥90%", "92%", 10, 10],
  ["总分", "", "", "", 100, 97.1],
  [bands],
];

const BANDS = "注：90分及以上为优，80—89分为良，60—79分为中，60分以下为差。";

test.each<[string, RowsLiteral, readonly string[]]>([
  [
    "points beside the execution rate are those of the execution",
    form(["执行率", "96.0%", "分值", 10, "得分", 9.6], ""),
    [],
  ],
  [
    "bands of grades say nothing of how an indicator is scored",
    form(["执行率", "96.0%", "分值", 10, "得分", 9.6], BANDS),
    [],
  ],
  [
    "a rule of scoring does",
    form(["执行率", "96.0%", "分值", 10, "得分", 9.6], "注：得分=分值×完成率（最高不超过分值）。"),
    ["score_mismatch 自评表!F6 → 20"],
  ],
])("%s", (_, rows, expected) => {
  expect(told({ 自评表: rows })).toEqual(expected);
});

/** Results paid by the unit, up to what was allocated to each; how many births were attended is a test's. */
function byResults(births: number): RowsLiteral {
  const rows: readonly (readonly [string, number, number, number, number])[] = [
    ["Health facilities with stock records", 12500, 160, 152, 1900000],
    ["Births attended by skilled staff", 85, 24000, births, 2040000],
    ["Districts with published budgets", 90000, 18, 14, 1260000],
    ["Village nurses trained", 3000, 50, 48, 144000],
    ["Cold chains renewed", 48000, 6, 5, 240000],
    ["Midwives graduated", 4200, 310, 286, 1201200],
  ];
  return [
    ["Disbursement by results"],
    ["Result", "Unit price (USD)", "Target", "Achieved", "Allocated (USD)", "Disbursed (USD)", "Balance (USD)"],
    ...rows.map(([name, price, target, achieved, paid]): RowsLiteral[number] => {
      return [name, price, target, achieved, price * target, paid, price * target - paid];
    }),
  ];
}

test.each<[string, number, readonly string[]]>([
  ["all that was allocated, where more was reached", 25310, []],
  ["all that was allocated, where less was reached", 23000, ["row_sum_mismatch Results!D4 → 24000"]],
])("paid by the unit: %s", (_, births, expected) => {
  expect(told({ Results: byResults(births) })).toEqual(expected);
});

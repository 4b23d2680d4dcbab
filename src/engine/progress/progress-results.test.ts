import { workbookOf } from "../../adapters/memory/memory-workbook";
import { exact } from "../../domain/figures/exact";
import { mapWorkbook } from "../../mapping/map-workbook";
import type { RunSettings } from "../outcome/decisions";
import { shippedProfile } from "../profile/shipped-profiles";
import { scoreModel } from "../score-workbook-model";
import { lampOf, progressRule } from "./progress-results";

type Cells = readonly (string | number | null)[];
type Sheets = Readonly<Record<string, readonly Cells[]>>;

const NAMES = ["云溪镇河道整治工程", "白石乡校舍安全加固项目", "公共图书馆免费开放经费"];
const general = shippedProfile("general");

function progressOf(sheets: Sheets, settings: RunSettings = {}) {
  const workbook = workbookOf(sheets);
  return scoreModel({ workbook, model: mapWorkbook(workbook), profile: general, decisions: [], settings }).progress;
}

const MONTHS = ["1月", "2月", "3月", "4月", "5月", "6月"];

/** A table of months: name, budget, six months, the year so far. */
const tableOf = (rows: readonly Cells[], last = "累计支出"): Sheets => ({
  进度: [
    ["2024年专项资金支出进度表"],
    ["单位：万元"],
    ["项目名称", "预算数", ...MONTHS, last, "备注"],
    ...rows.map((row, place) => [NAMES[place] ?? "", ...row]),
  ],
});

const MONTHLY = tableOf([
  [120, 10, 10, 10, 10, 10, 10, 60, null],
  [120, 0, 5, 5, 5, 5, 10, 30, "汛期停工"],
  [120, 10, 0, 10, 10, 0, 15, 45, null],
]);

const lines = (results: ReturnType<typeof progressOf>) =>
  results.flatMap(({ projects }) =>
    projects.map(({ spent, ratio, lamp }) => [spent.toFixed(), ratio?.toFixed(), lamp]),
  );

test("spending against the budget in proportion to time, up to the last month with a payment", () => {
  const results = progressOf(MONTHLY);
  expect(results.map(({ month, monthBy, plan, reading }) => [month, monthBy, plan, reading])).toEqual([
    [6, "data", "in-proportion-to-time", "monthly"],
  ]);
  expect(lines(results)).toEqual([
    ["60", "1", "green"],
    ["30", "0.5", "red"],
    ["45", "0.75", "yellow"],
  ]);
  expect(results[0]?.total.spent.toFixed()).toBe("135");
});

test("cumulative columns give the same as the monthly ones they sum", () => {
  const cumulative = tableOf([
    [120, 10, 20, 30, 40, 50, 60, 60, null],
    [120, 0, 5, 10, 15, 20, 30, 30, "汛期停工"],
    [120, 10, 10, 20, 30, 30, 45, 45, null],
  ]);
  const figures = (sheets: Sheets) =>
    progressOf(sheets).flatMap(({ projects }) =>
      projects.map(({ months }) => months.map(({ spent }) => spent.toFixed())),
    );
  expect(figures(cumulative)).toEqual(figures(MONTHLY));
});

test("a month that a person names goes before the last one with a payment", () => {
  const [result] = progressOf(MONTHLY, { month: 3 });
  expect([result?.month, result?.monthBy, result?.projects[1]?.spent.toFixed(), result?.projects[1]?.lamp]).toEqual([
    3,
    "person",
    "10",
    "red",
  ]);
});

test("a plan by month goes before the proportion to time", () => {
  const planned: Sheets = {
    进度: [
      ["2024年专项资金支出进度表"],
      ["单位：万元"],
      ["项目名称", "预算数", "1月计划", "2月计划", "3月计划", "1月", "2月", "3月", "累计支出"],
      [NAMES[0] ?? "", 100, 10, 10, 20, 10, 10, 10, 30],
      [NAMES[1] ?? "", 100, 30, 20, 10, 10, 10, 10, 30],
    ],
  };
  const [result] = progressOf(planned);
  expect([result?.plan, result?.projects.map(({ ratio, lamp }) => [ratio?.toFixed(2), lamp])]).toEqual([
    "given",
    [
      ["0.75", "yellow"],
      ["0.50", "red"],
    ],
  ]);
});

test("a red lamp owes an explanation; the remark is one", () => {
  const [result] = progressOf(MONTHLY);
  expect(result?.projects.map(({ owesExplanation, explanation }) => [owesExplanation, explanation])).toEqual([
    [false, undefined],
    [true, "汛期停工"],
    [false, undefined],
  ]);
});

const BUDGETS: readonly Cells[] = [
  ["2024年预算执行表"],
  ["单位：万元"],
  ["项目名称", "预算数", "支出数"],
  [NAMES[0] ?? "", 120, 30],
  [NAMES[1] ?? "", 60, 50],
  [NAMES[2] ?? "", 40, 0],
];

test("a ledger of payments is added up by project and month, with the projects for which nothing was paid", () => {
  const [result] = progressOf({
    执行: BUDGETS,
    台账: [
      ["资金支付台账"],
      ["序号", "项目名称", "支付日期", "支付金额（元）", "收款单位"],
      [1, NAMES[0] ?? "", "2024-02-05", 100000, "甲公司"],
      [2, NAMES[0] ?? "", "2024年6月20日", 200000, "甲公司"],
      [3, NAMES[1] ?? "", 45356, 500000, "乙公司"],
      [4, NAMES[1] ?? "", "2023-12-05", 10000, "乙公司"],
    ],
  });
  expect([result?.source, result?.month, result?.unit?.text, result?.leftOut.map(({ row }) => row)]).toEqual([
    "payments",
    6,
    "万元",
    [5],
  ]);
  expect(result?.projects.map(({ name, spent, lamp }) => [name, spent.toFixed(), lamp])).toEqual([
    [NAMES[0], "30", "red"],
    [NAMES[1], "50", "green"],
    [NAMES[2], "0", "red"],
  ]);
});

test("payments below the name of their project are added up for it", () => {
  const [result] = progressOf({
    执行: BUDGETS,
    凭证: [
      ["项目资金支付明细（单位：元）"],
      ["日期", "凭证号", "用途", "收款人", "金额"],
      [`项目：${NAMES[0] ?? ""}`],
      ["2024-02-05", "记-12", "预付款", "甲公司", 100000],
      ["2024-06-20", "记-33", "进度款", "甲公司", 200000],
      ["小计", null, null, null, 300000],
      [`项目：${NAMES[1] ?? ""}`],
      ["2024-03-05", "记-18", "石材", "乙公司", 500000],
      ["小计", null, null, null, 500000],
      ["合计", null, null, null, 800000],
    ],
  });
  expect(result?.projects.map(({ name, spent }) => [name, spent.toFixed()])).toEqual([
    [NAMES[0], "30"],
    [NAMES[1], "50"],
    [NAMES[2], "0"],
  ]);
});

test("a workbook without months or payments has no monthly execution", () => {
  expect(progressOf({ 执行: BUDGETS })).toEqual([]);
});

test("months that nobody can read are no execution until the question is answered", () => {
  const open: Sheets = {
    进度: [
      ["支出进度表"],
      ["单位：万元"],
      ["项目名称", "预算数", "1月", "2月", "3月"],
      [NAMES[0] ?? "", 100, 3, 6, 9],
      [NAMES[1] ?? "", 100, 1, 4, 8],
      [NAMES[2] ?? "", 100, 2, 4, 5],
    ],
  };
  expect(progressOf(open)).toEqual([]);
});

test.each([
  ["0.5999999", "red"],
  ["0.6", "yellow"],
  ["0.7999999", "yellow"],
  ["0.8", "green"],
  ["1.3", "green"],
])("a ratio of %s is %s: a bound belongs to the better band", (ratio, lamp) => {
  expect(lampOf(exact(ratio), progressRule(general))).toBe(lamp);
});

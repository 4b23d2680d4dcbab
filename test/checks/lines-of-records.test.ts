import type { CellLiteral, RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { seriousIn, toldWithExpected } from "../support/outcome-of";

/** Records side by side, their figures below one another under names of the sheet's own. */
function sideBySide(rate: string): RowsLiteral {
  return [
    ["三江源生态补偿项目资金情况（按项目列示）"],
    ["单位：千元"],
    ["科目", "玉树围栏", "果洛草补", "黄南造林", "海西治沙"],
    ["一、资金安排", 4200, 3650, 5120, 2480],
    ["二、资金支出", 3990, 2920, 4608, 2356],
    ["三、结转结余", 210, 730, 512, 124],
    ["四、执行率", "95.00%", rate, "90.00%", "95.00%"],
  ];
}

test.each<[string, readonly string[]]>([
  ["80.00%", []],
  ["69.33%", ["rate_mismatch 对比!C7 → 80.00%"]],
])("a rate of %s in a line of rates below records side by side", (rate, findings) => {
  expect(toldWithExpected({ 对比: sideBySide(rate) })).toEqual(findings);
});

test("a figure beside others is told by its project and the name of its line", () => {
  expect(seriousIn({ 对比: sideBySide("69.33%") })[0]?.facts).toMatchObject({
    name: "果洛草补",
    heading: "四、执行率",
  });
});

/** What was carried in, spent and returned, with a rate on all that could be spent. */
function carriedOver(rest: number, rate: string): RowsLiteral {
  const lines: readonly (readonly number[])[] = [
    [40, 410.5, 380, 20.5],
    [0, 300, 255, 0],
    [85.2, 220, 290.2, 0],
    [12.4, 180, 160.4, 12],
    [33, 512, 460, 25],
  ];
  const rows = lines.map(([before = 0, given = 0, spent = 0, returned = 0], place): CellLiteral[] => {
    const left = Math.round((before + given - spent - returned) * 100) / 100;
    const share = `${((spent / (before + given)) * 100).toFixed(2)}%`;
    const isChanged = place === 2;
    const name = ["渝北公交接驳", "万州堆场扩能", "涪陵废水治理", "黔江蚕桑基地", "江津花椒烘干"][place] ?? "";
    return [name, before, given, spent, returned, isChanged ? rest : left, isChanged ? rate : share];
  });
  return [
    ["项目资金收支结转情况表（单位：万元）"],
    ["项目", "年初结转", "本年下达", "本年支出", "上缴财政", "年末结转", "支出率（含结转）"],
    ...rows,
  ];
}

test.each<[string, number, string, readonly string[]]>([
  ["that follow", 15, "95.09%", []],
  ["of which the balance does not", 25, "95.09%", ["row_sum_mismatch 结转!F5 → 15"]],
  ["of which the rate does not", 15, "59.08%", ["rate_mismatch 结转!G5 → 95.09%"]],
])("a balance and a rate over what was carried in %s", (_, rest, rate, findings) => {
  expect(toldWithExpected({ 结转: carriedOver(rest, rate) })).toEqual(findings);
});

/** A line for each year. */
function years(growth: string): RowsLiteral {
  return [
    ["2020—2024年资金来源结构"],
    ["年度", "中央（万元）", "地方（万元）", "合计（万元）", "较上年增长"],
    ["2020年", 800, 200, 1000, "—"],
    ["2021年", 850, 250, 1100, "10.00%"],
    ["2022年", 880, 110, 990, "-10.00%"],
    ["2023年", 900, 288, 1188, growth],
    ["2024年", 950, 238, 1188, "0.00%"],
  ];
}

test.each<[string, readonly string[]]>([
  ["20.00%", []],
  ["12.00%", ["rate_mismatch 年度!E6 → 20.00%"]],
])("a growth of %s against the line of the year before", (growth, findings) => {
  expect(toldWithExpected({ 年度: years(growth) })).toEqual(findings);
});

/** A ledger: each line has what came in or what went out. */
function ledger(income: number): RowsLiteral {
  return [
    ["专项资金拨付台账（单位：万元）"],
    ["日期", "摘要", "收入", "支出", "余额"],
    ["2023-01-03", "下达第一批", 300, null, 300],
    ["2023-02-11", "支付工程款", null, 80.5, 219.5],
    ["2023-03-12", "支付监理费", null, 12.25, 207.25],
    ["2023-05-14", "下达第二批", 150, null, 357.25],
    ["2023-06-15", "支付设备款", null, 200, 157.25],
    ["2023-08-16", "支付检测费", null, 7.25, 150],
    [null, "本年合计", income, 300, 150],
  ];
}

test.each<[number, readonly string[]]>([
  [450, []],
  [480, ["total_mismatch 台账!C9 → 450"]],
])("an income of %d in the total of a ledger", (income, findings) => {
  expect(toldWithExpected({ 台账: ledger(income) })).toEqual(findings);
});

/** Most projects carried nothing in. */
function mostlyNew(last: string): RowsLiteral {
  return [
    ["资金执行情况表（单位：万元）"],
    ["项目", "上年结转", "本年预算", "本年支出", "执行率"],
    ["渝北公交接驳", 0, 400, 300, "75.00%"],
    ["万州堆场扩能", 0, 250, 240, "96.00%"],
    ["涪陵废水治理", 0, 800, 640, "80.00%"],
    ["黔江蚕桑基地", 50, 150, 180, "90.00%"],
    ["江津花椒烘干", 20, 380, 320, last],
  ];
}

test.each<[string, readonly string[]]>([
  ["80.00%", []],
  ["88.00%", ["rate_mismatch 执行!E7 → 80.00%"]],
])("a rate of %s over what was carried in, where most projects carried nothing", (last, findings) => {
  expect(toldWithExpected({ 执行: mostlyNew(last) })).toEqual(findings);
});

/** What is due is counted as spent. */
function withPayables(last: string): RowsLiteral {
  return [
    ["资金执行情况表（单位：万元）"],
    ["项目", "预算数", "支出数", "应付未付款", "执行率"],
    ["渝北公交接驳", 400, 300, 60, "90.00%"],
    ["万州堆场扩能", 250, 200, 40, "96.00%"],
    ["涪陵废水治理", 800, 640, 80, "90.00%"],
    ["黔江蚕桑基地", 150, 100, 20, "80.00%"],
    ["江津花椒烘干", 380, 300, 42, last],
  ];
}

test.each<[string, readonly string[]]>([
  ["90.00%", []],
  ["94.00%", ["rate_mismatch 执行!E7 → 90.00%"]],
])("a rate of %s on what was spent and what is due", (last, findings) => {
  expect(toldWithExpected({ 执行: withPayables(last) })).toEqual(findings);
});

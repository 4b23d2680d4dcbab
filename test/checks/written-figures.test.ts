import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { seriousIn, toldWithExpected } from "../support/outcome-of";

/** One amount leads to a note below the table. */
function withMark(marked: string, total: string): RowsLiteral {
  return [
    ["专项资金台账"],
    ["序号", "项目名称", "核定金额（万元）", "备注"],
    [1, "陶瓷数字博物馆", "1,310.20", null],
    [2, "徽剧驻场演出", "890.00", null],
    [3, "红色实景演艺", marked, "见附注"],
    [4, "中药文化馆", "402.75", null],
    [null, "合计", total, null],
    ["*含上年未拨尾款。"],
  ];
}

test.each<[string, string, readonly string[]]>([
  ["1,197.76*", "3,800.71", []],
  ["1,197.76①", "3,800.71", []],
  ["1,197.76（注1）", "3,800.71", []],
  ["1,197.76*", "3,600.71", ["total_mismatch 台账!C7 → 3,800.71"]],
])("an amount with the mark of a note, %s, counts in a total of %s", (marked, total, findings) => {
  expect(toldWithExpected({ 台账: withMark(marked, total) })).toEqual(findings);
});

/** Completion stated for what can be counted, words for the rest. */
function completion(first: string): RowsLiteral {
  return [
    ["绩效指标完成情况"],
    ["三级指标", "指标值", "实际完成值", "完成率", "分值"],
    ["接种儿童人数", 12000, 12600, first, 20],
    ["巡回服务场次", 480, 456, "95.0%", 20],
    ["覆盖村数", 96, 96, "100.0%", 20],
    ["管理机制", "健全", "健全", "达成", 10],
    ["工作台账", "规范", "规范", "达成", 10],
    ["后续管护", "落实", "落实", "达成", 10],
    ["档案资料", "完整", "完整", "达成", 10],
  ];
}

test.each<[string, readonly string[]]>([
  ["105.0%", []],
  ["115.0%", ["rate_mismatch 指标!D3 → 105.00%"]],
])("a completion of %s is held against target and actual although most lines have none", (first, findings) => {
  expect(toldWithExpected({ 指标: completion(first) })).toEqual(findings);
});

/** Tasks that name what they count, and below them a table of its own with a title. */
function tasks(done: string, solved: string): RowsLiteral {
  return [
    ["资金情况（单位：亿元）"],
    ["来源", "预算", "支出"],
    ["中央", 5.2, 5.1],
    ["省级", 3.1, 3],
    ["合计", 8.3, 8.1],
    [],
    ["任务完成情况"],
    ["任务", "计划数", "完成数", "完成率"],
    ["改造危房（户）", 1200, 1200, "100.00%"],
    ["新建公厕（座）", 340, 352, "103.53%"],
    ["安装路灯（盏）", 5600, 5320, done],
    [],
    ["问题整改情况"],
    ["类别", "发现问题（个）", "已整改（个）", "整改率"],
    ["资金管理", 6, 6, "100.0%"],
    ["项目管理", 9, 7, solved],
    ["绩效管理", 5, 5, "100.0%"],
    ["合计", 20, 18, "90.0%"],
  ];
}

test.each<[string, string, string, readonly string[]]>([
  ["as they follow", "95.00%", "77.8%", []],
  ["one of tasks being wrong", "99.00%", "77.8%", ["rate_mismatch 表!D11 → 95.00%"]],
  ["one of problems being wrong", "95.00%", "87.8%", ["rate_mismatch 表!D16 → 77.78%"]],
])("rates of things that are counted, %s", (_, done, solved, findings) => {
  expect(toldWithExpected({ 表: tasks(done, solved) })).toEqual(findings);
});

test("a text that SUM leaves out is named by its project, not by the code beside it", () => {
  const rows: RowsLiteral = [
    ["项目名称", "内部代码", "安排资金（万元）"],
    ["青山路雨污分流", "N61", 310],
    ["红钢城外立面", "N62", "569.04"],
    ["汉正街消防通道", "N63", 220],
    ["月湖步道", "N64", 140],
    ["昙华林管网", "N65", 95],
    ["合计", null, { f: "SUM(C2:C6)", v: 765 }],
  ];
  const [finding] = seriousIn({ 清单: rows }).filter(({ kind }) => kind === "number_stored_as_text");
  expect(finding?.facts.name).toBe("红钢城外立面");
});

/** Rates in per cent without the sign, the whole table exported as text. */
function textRates(third: string): RowsLiteral {
  return [
    ["项目支出执行表"],
    ["项目名称", "预算数（万元）", "支出数（万元）", "执行率（%）"],
    ["古道修复", "120.00", "118.20", "98.5"],
    ["驿站改造", "80.00", "80.00", "100"],
    ["碑刻保护", "64.00", "64.00", third],
    ["展陈更新", "45.50", "40.95", "90"],
  ];
}

test.each<[string, readonly string[]]>([
  ["100", []],
  ["93", ["rate_mismatch 执行!D5 → 100"]],
])("rates stored as text count in per cent as numbers would: %s", (third, findings) => {
  expect(toldWithExpected({ 执行: textRates(third) })).toEqual(findings);
});

test.each<[string, readonly string[]]>([
  ["18.5", []],
  ["18", ["average_mismatch 得分!C6 → 18.5"]],
])("a whole number stored as text among marks with decimals is no rounding: an average of %s", (average, findings) => {
  const marks: RowsLiteral = [
    ["项目名称", "投入", "过程", "产出"],
    ["古道修复", "18.5", "20", "28.25"],
    ["驿站改造", "17.25", "19", "27.5"],
    ["碑刻保护", "16", "18.5", "29"],
    ["展陈更新", "17.5", "16.5", "26.5"],
    ["平均分", "17.31", average, "27.81"],
  ];
  expect(toldWithExpected({ 得分: marks })).toEqual(findings);
});

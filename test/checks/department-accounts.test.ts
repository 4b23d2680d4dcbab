import type { RowsLiteral, SheetLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import type { DetailedSheets } from "../support/outcome-of";
import { told } from "../support/outcome-of";

/** All money that was spent. */
const SPENT: RowsLiteral = [
  ["支出决算表"],
  [null, null, null, null, "单位：万元"],
  ["项目", null, "本年支出合计", "基本支出", "项目支出"],
  ["功能分类科目编码", "科目名称"],
  ["合计", null, 112.88, 72, 40.88],
  ["201", "一般公共服务支出", 100.88, 60, 40.88],
  ["20106", "财政事务", 100.88, 60, 40.88],
  ["2010601", "行政运行", 60, 60, null],
  ["2010608", "委托业务支出", 40.88, null, 40.88],
  ["208", "社会保障支出", 12, 12, null],
  ["20805", "养老支出", 12, 12, null],
  ["2080505", "养老保险缴费", 12, 12, null],
];

/** What was spent of one budget. */
const OF_GENERAL_BUDGET: RowsLiteral = [
  ["一般公共预算财政拨款支出决算表"],
  [null, null, null, null, "单位：万元"],
  ["项目", null, "合计", "基本支出", "项目支出"],
  ["功能分类科目编码", "科目名称"],
  ["201", "一般公共服务支出", 90, 60, 30],
  ["20106", "财政事务", 90, 60, 30],
  ["2010601", "行政运行", 60, 60, null],
  ["2010608", "委托业务支出", 30, null, 30],
  ["208", "社会保障支出", 12, 12, null],
  ["20805", "养老支出", 12, 12, null],
  ["2080505", "养老保险缴费", 12, 12, null],
  ["合计", null, 102, 72, 30],
];

const THREE_EXPENSES: RowsLiteral = [
  ["财政拨款“三公”经费支出决算表"],
  [null, null, null, null, null, "单位：万元"],
  ["合计", null, "因公出国（境）费", null, "公务接待费", null],
  ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
  [2.85, 0.39, 0, 0, 2.85, 0.39],
];

const EXPENSES = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费"];

const BY_SOURCE: RowsLiteral = [
  ["收入支出决算总表"],
  [null, null, null, "单位：万元"],
  ["收入", null, "支出", null],
  ["项目", "决算数", "项目", "决算数"],
  ["一、一般公共预算财政拨款收入", 102, "一、一般公共服务支出", 100.88],
  ["二、其他收入", 11.88, "二、社会保障和就业支出", 12],
  ["本年收入合计", 113.88, "本年支出合计", 112.88],
  ["年初结转和结余", null, "年末结转和结余", 1],
  ["总计", 113.88, "总计", 113.88],
];

function published(tables: Readonly<Record<string, RowsLiteral>> = {}): DetailedSheets {
  const heads = ["A3:B3", "C3:C4", "D3:D4", "E3:E4"];
  return {
    总表: { rows: tables.总表 ?? BY_SOURCE, merges: ["A3:B3", "C3:D3"] },
    支出: { rows: tables.支出 ?? SPENT, merges: [...heads, "A5:B5"] },
    一般公共预算: { rows: tables.一般公共预算 ?? OF_GENERAL_BUDGET, merges: [...heads, "A12:B12"] },
    三公: { rows: tables.三公 ?? THREE_EXPENSES, merges: ["A3:B3", "C3:D3", "E3:F3"] },
  };
}

test("the accounts of a department are accused of nothing: its items are no projects and its budgets differ", () => {
  expect(told(published())).toEqual([]);
});

test.each<[string, Readonly<Record<string, RowsLiteral>>, readonly string[]]>([
  ["a section that its items do not make", { 支出: changed(SPENT, { C8: 66 }) }, ["total_mismatch 支出!C7"]],
  ["a total of one side", { 总表: changed(BY_SOURCE, { D7: 121.88 }) }, ["total_mismatch 总表!D7"]],
])("%s is told", (_, tables, findings) => {
  expect(told(published(tables))).toEqual(findings);
});

/** A council's outturn in thousands, each amount rounded on its own; the sub total is two off its lines. */
const OUTTURN: RowsLiteral = [
  ["Provisional revenue outturn - reasons for variances"],
  ["All council spending for the period from April 2004 to March 2005", "Outturn spend", "Budgeted spend"],
  [null, "£'000", "£'000"],
  ["Support services", 592, 597],
  ["Highways", 6035, 5980],
  ["Access management", 2814, 2836],
  ["Car parking", -4658, -4642],
  ["Park and ride", -391, -376],
  ["Corporate savings", -249, -40],
  ["Total - Transportation", 4143, 4353],
];

/** Cash by month: each line that begins with Total sums lines that do not all stand right above it. */
const CASH_FLOW: RowsLiteral = [
  [null, "July 31", "Aug 31", "Sept 30", "Oct 31"],
  ["Real estate tax", 9.1, 11, 8.5, 7.9],
  ["Wage tax", 134.1, 135.4, 120.8, 110.6],
  ["Total other governments", 14.4, 45.2, 82.7, 13.2],
  ["Sales tax", 24.4, 29.7, 12.5, 13.4],
  ["TOTAL CASH RECEIPTS", 182, 221.3, 224.5, 145.1],
];

test.each<[string, RowsLiteral]>([
  ["a sum of many amounts in thousands that is two off", OUTTURN],
  ["lines called total that sum other lines in no column", CASH_FLOW],
])("%s is accused of nothing", (_, rows) => {
  expect(told({ Report: rows })).toEqual([]);
});

const EXPENSES_BY_BUDGET: SheetLiteral = {
  rows: [
    ["财政拨款“三公”经费支出决算表（单位：万元）"],
    ["预算数", null, null, null, null, null, "决算数"],
    [...EXPENSES, ...EXPENSES],
    [null, null, "小计", "购置费", "运行维护费", null, null, null, "小计", "购置费", "运行维护费"],
    [11.5, 0, 9, 0, 9, 2.5, 9.84, 0, 7.92, 0, 7.92, 1.92],
  ],
  merges: ["A2:F2", "G2:L2", "C3:E3", "I3:K3", ...["A", "B", "F", "G", "H", "L"].map((each) => `${each}3:${each}4`)],
};

test.each<[string, string, Readonly<Record<string, number>>, readonly string[]]>([
  ["nothing is wrong", "by budget", {}, []],
  ["a sum below its caption is", "by budget", { I5: 7.29 }, ["row_sum_mismatch 三公!I5"]],
  ["the whole is", "by budget", { A5: 12.5 }, ["row_sum_mismatch 三公!A5"]],
  ["nothing is wrong, each thing over both", "by thing", {}, []],
  ["the whole is, each thing over both", "by thing", { A5: 2.58 }, ["row_sum_mismatch 三公!A5"]],
])("a single line of the three expenses is held against its headings: %s", (_, kind, changes, findings) => {
  const merges = ["A3:B3", "C3:D3", "E3:F3"];
  const sheet = kind === "by budget" ? EXPENSES_BY_BUDGET : { rows: THREE_EXPENSES, merges };
  expect(told({ 三公: { ...sheet, rows: changed(sheet.rows, changes) } })).toEqual(findings);
});

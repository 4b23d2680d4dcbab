import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const told = (rows: RowsLiteral): readonly string[] => toldWithExpected({ 执行情况: rows });

type Pair = readonly [budget: number, spent: number];

const PAIRS: readonly Pair[] = [
  [412.5, 380.25],
  [1203.8, 1100.4],
  [655, 655],
  [298.3, 241.7],
  [876.1, 790.9],
];

/** Names, budgets and spending with a total by formula, some pairs exchanged. */
function execution(changes: Readonly<Record<number, Pair>> = {}): RowsLiteral {
  const places = [
    "云溪镇河道整治工程",
    "白石乡校舍加固项目",
    "临海县图书馆经费",
    "平湖区应急广播项目",
    "金沙镇养老设施项目",
  ];
  return [
    ["项目支出执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", "支出数"],
    ...PAIRS.map((pair, index) => [index + 1, places[index] ?? "", ...(changes[index] ?? pair)]),
    [null, "合计", "=SUM(C4:C8)", "=SUM(D4:D8)"],
  ];
}

test.each<[string, Readonly<Record<number, Pair>>]>([
  ["all spend within their budgets", {}],
  ["a project has hardly begun", { 3: [298.3, 0.05] }],
  ["nothing was spent", { 3: [298.3, 0] }],
  ["a project is far larger than the others", { 1: [250_000, 240_000] }],
])("it is silent where %s", (_, changes) => {
  expect(told(execution(changes))).toEqual([]);
});

test.each<[string, Readonly<Record<number, Pair>>, string]>([
  ["spending in 元 on a sheet in 万元", { 1: [1203.8, 11_004_000] }, "unit_mismatch 执行情况!D5 → 1100.4"],
  ["a budget in 亿元 on a sheet in 万元", { 1: [0.12038, 1100.4] }, "unit_mismatch 执行情况!C5 → 1203.8"],
  ["a budget in 元 on a sheet in 万元", { 1: [12_038_000, 1100.4] }, "unit_mismatch 执行情况!C5 → 1203.8"],
  ["a decimal point one place off", { 1: [1203.8, 11_004] }, "unit_mismatch 执行情况!D5 → 1100.4"],
])("%s is told as a slip of unit, not as overspending", (_, changes, expected) => {
  expect(told(execution(changes))).toEqual([expected]);
});

test("spending somewhat above the budget stays overspending", () => {
  expect(told(execution({ 1: [1203.8, 1303.8] }))).toEqual(["spend_exceeds_budget 执行情况!D5 → ≤1203.8"]);
});

/** Spending in 万元 with its rates and a typed total, one figure typed in 亿元 with few digits. */
function inHundredMillions(row: number, typed: number | string): RowsLiteral {
  const rates = PAIRS.map(([budget, spent]) => `${((spent / budget) * 100).toFixed(2)}%`);
  const names = ["河道整治", "校舍加固", "图书馆开放", "应急广播", "养老设施"];
  return [
    ["项目支出执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", "支出数", "执行率"],
    ...PAIRS.map(([budget, spent], index) => [
      index + 1,
      names[index] ?? "",
      budget,
      index === row ? typed : spent,
      rates[index] ?? "",
    ]),
    ["", "合计", 3445.7, 3168.25, "91.95%"],
  ];
}

test.each<[string, number, number | string, readonly string[]]>([
  ["is as it should be", 1, 1100.4, []],
  ["keeps all digits", 1, 0.11004, ["unit_mismatch 执行情况!D5 → 1100.40"]],
  ["is rounded to two of them", 1, 0.11, ["unit_mismatch 执行情况!D5 → 1100.40"]],
  ["is rounded to one", 0, 0.04, ["unit_mismatch 执行情况!D4 → 380.25"]],
  ["names the unit of its table", 1, "0.11万元", ["unit_mismatch 执行情况!D5 → 1100.40"]],
])("a figure in 亿元 among figures in 万元 that have total and rates: it %s", (_, row, typed, expected) => {
  expect(told(inHundredMillions(row, typed))).toEqual(expected);
});

import { told } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed } from "../example-sheets";

const BALANCES: RowsLiteral = [
  ["专项资金结余情况表"],
  ["单位：万元"],
  ["序号", "项目名称", "预算金额", "实际支出", "结余金额", "结余原因"],
  [1, "农机购置补贴", 1200, 1200, 0, null],
  [2, "高素质农民培育", 120, 108.4, 11.6, "培训班减少一期"],
  [3, "畜禽粪污资源化", 640, 512, 128, "两家企业未通过验收"],
  [4, "农产品产地冷藏", 300, 281.5, 18.5, "一个主体退出"],
  [5, "病死畜禽无害化", 88.6, 80.1, 8.5, "实际数量少于预计"],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["all explained", BALANCES, []],
  ["one of four without a reason", changed(BALANCES, { F6: null }), ["unexplained_balance 结余!F6"]],
  ["a remainder of a few yuan without one", changed(BALANCES, { F8: null, D8: 88.5, E8: 0.1 }), []],
  [
    "less than half a per cent, yet more than a rounding",
    changed(BALANCES, { F8: null, D8: 88.3, E8: 0.3 }),
    ["unexplained_balance 结余!F8"],
  ],
  ["half of them without", changed(BALANCES, { F6: null, F7: null }), []],
])("balances beside a column for their reasons: %s", (_, rows, expected) => {
  expect(told({ 结余: rows })).toEqual(expected);
});

test("a balance that the same line says was recalled, and the rates that follow from it, need no reason", () => {
  const rows = (recalled: number | null, reason: string | null): RowsLiteral => [
    ["项目资金执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "下达资金", "收回资金", "全年支出", "支出率", "结余说明"],
    [1, "农机购置补贴", 1200, null, 1140, "95.00%", "尾款"],
    [2, "高素质农民培育", 120, null, 108, "90.00%", "培训班减少一期"],
    [3, "畜禽粪污资源化", 640, recalled, 512, recalled === null ? "80.00%" : "100.00%", reason],
    [4, "农产品产地冷藏", 300, null, 285, "95.00%", "一个主体退出"],
    [5, "病死畜禽无害化", 80, null, 72, "90.00%", "实际数量少于预计"],
    [6, "高标准农田建设", 500, null, 450, "90.00%", "质保金"],
  ];
  expect(told({ 执行: rows(128, null) })).toEqual([]);
  expect(told({ 执行: rows(null, null) })).toEqual(["unexplained_balance 执行!G6"]);
});

import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const BY_SOURCE: RowsLiteral = [
  ["项目支出分来源情况"],
  ["单位：万元"],
  ["项目名称", "财政资金", "自筹资金", "其他资金", "合计"],
  ["河道整治", 120.5, 30, 9.5, 160],
  ["校舍加固", 200, 45.25, 4.75, 250],
  ["图书馆开放", 79.5, 8.75, 1.75, 90],
  ["合计", 400, 84, 16, 500],
  ["占比", 0.8, 0.168, 0.032, 1].map((cell) => (typeof cell === "number" ? { v: cell, fmt: "0.0%" } : cell)),
];

const EXECUTED: RowsLiteral = [
  ["项目预算执行情况"],
  ["单位：万元"],
  ["序号", "项目名称", "预算数", "支出数"],
  [1, "河道整治", 160, 150],
  [2, "校舍加固", 250, 240],
  [3, "图书馆开放", 90, 85],
  [null, "合计", 500, 475],
  [null, "执行率", null, "95.00%"],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["shares that agree", BY_SOURCE, []],
  [
    "shares of which one is off",
    changed(BY_SOURCE, { C8: { v: 0.138, fmt: "0.0%" } }),
    ["share_mismatch 支出!C8 → 16.80%"],
  ],
  ["an execution rate that agrees", EXECUTED, []],
  ["an execution rate that is off", changed(EXECUTED, { D8: "97.00%" }), ["rate_mismatch 支出!D8 → 95.00%"]],
])("a line below the total with %s", (_, rows, expected) => {
  expect(toldWithExpected({ 支出: rows })).toEqual(expected);
});

import { type Sheets, toldWithExpected as told } from "../../../../../test/support/outcome-of";

/** A list of projects, and a summary that says which of them each direction takes in. */
function directions(second: string, budget: number): Sheets {
  return {
    项目明细: [
      ["序号", "项目名称", "预算数（万元）"],
      [1, "甲村道路改造工程", 120],
      [2, "乙村供水工程", 80],
      [3, "丙村校舍加固工程", 65],
      [4, "丁村河道整治工程", 140],
      [5, "戊村公厕改造工程", 35],
      ["合计", null, 440],
    ],
    按方向汇总: [
      ["支持方向", "涉及项目", "预算数（万元）"],
      ["基础设施", "甲村道路改造工程、乙村供水工程", 200],
      ["公共服务", second, budget],
      ["生态环境", "丁村河道整治工程", 140],
    ],
  };
}

test("a direction is the sum of the projects it lists", () => {
  expect(told(directions("丙村校舍加固工程、戊村公厕改造工程", 100))).toEqual([]);
  expect(told(directions("丙村校舍加固工程、戊村公厕改造工程", 130))).toEqual([
    "cross_sheet_total_mismatch 按方向汇总!C3 → 100",
  ]);
});

test("where a listed project has no line of its own, the sum of the others is not claimed", () => {
  expect(told(directions("丙村校舍加固工程、己村图书馆工程", 130))).toEqual([]);
});

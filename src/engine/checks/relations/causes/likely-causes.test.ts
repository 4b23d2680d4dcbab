import { outcomeOf } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { isSwap } from "./slips";

test.each([
  ["64363.7", "46363.7", true],
  ["512.64", "521.64", true],
  ["45.1", "45.10", false],
  ["12", "11.93", false],
  ["1234", "4321", false],
])("%s for %s: two digits exchanged? %p", (stated, correct, expected) => {
  expect(isSwap(stated, correct)).toBe(expected);
});

/** Explanations of the one wrong total over 100, 200, 50. */
function causesOf(total: number): readonly string[] {
  const rows: RowsLiteral = [
    ["2024年度项目支出执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数"],
    [1, "云溪镇河道整治工程", 100],
    [2, "白石乡校舍安全加固项目", 200],
    [3, "临海县公共图书馆免费开放经费", 70],
    [null, "合计", total],
  ];
  return outcomeOf({ 执行情况: rows }).findings.flatMap(({ explanations }) => explanations.map(({ code }) => code));
}

test.each([
  ["a row left out", 300, ["left-out"]],
  ["a row counted twice", 470, ["counted-twice"]],
  ["a row with the wrong sign", 230, ["wrong-sign"]],
  ["a shifted point", 3700, ["times-power"]],
  ["nothing that the figures explain", 371, []],
])("the cause of a wrong total is %s", (_, total, expected) => {
  expect(causesOf(total)).toEqual(expected);
});

/** Explanations of a wrong sum of weights of 20, 10, 30, 10 and 25. */
function causesOfWeights(total: number): readonly string[] {
  const rows: RowsLiteral = [
    ["绩效指标完成情况"],
    ["一级指标", "三级指标", "目标值", "完成值", "分值", "得分"],
    ...[20, 10, 30, 15, 25].map((weight, row) => ["产出", `指标${String(row + 1)}`, "≥10", "12", weight, weight]),
    ["合计", "", "", "", total, 100],
  ];
  return outcomeOf({ 指标: rows }).findings.flatMap(({ explanations }) => explanations.map(({ code }) => code));
}

test("two round figures that together happen to make a difference are no cause of it", () => {
  expect(causesOfWeights(145)).not.toContain("two-counted-twice");
});

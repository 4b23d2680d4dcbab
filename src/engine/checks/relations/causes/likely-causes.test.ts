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

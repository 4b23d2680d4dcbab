import { told } from "../../../../../test/support/outcome-of";
import type { CellLiteral, RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { REGISTER } from "../../example-sheets";

const twice = (direction: string, budget: number): RowsLiteral => [
  ...REGISTER,
  [6, "白石乡校舍安全加固项目", direction, budget],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["once each", REGISTER, []],
  ["one twice with the same budget", twice("基础设施类", 200), ["duplicate_project 清单!B9"]],
  ["one twice with budgets of its own", twice("基础设施类", 60), ["duplicate_project 清单!B9"]],
])("a register that lists %s", (_, rows, expected) => {
  expect(told({ 清单: rows })).toEqual(expected);
});

/** What firms of a county are granted; the last line may be of the firm of the second. */
const grants = (...last: readonly CellLiteral[]): RowsLiteral => [
  ["2024年技术改造奖补资金分配表"],
  ["单位：万元"],
  ["序号", "企业名称", "设备投资额", "奖补金额"],
  [1, "云溪精密机械有限公司", 820, 82],
  [2, "白石轴承制造有限公司", 460, 46],
  [3, "临海新材料股份有限公司", 1250, 125],
  [4, "平湖电子科技有限公司", 390, 39],
  [5, "金沙纺织有限公司", 705, 70.5],
  [6, ...last],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["to one firm each", grants("丰岭食品有限公司", 300, 30), []],
  ["twice to one firm for the same", grants("白石轴承制造有限公司", 460, 46), ["duplicate_project 奖补!B9"]],
  ["to one firm for two investments", grants("白石轴承制造有限公司", 300, 30), []],
])("grants %s", (_, rows, expected) => {
  expect(told({ 奖补: rows })).toEqual(expected);
});

test("two projects of one name, each with figures of its own, in both lists", () => {
  const list = (amount: string, first: number, second: number): RowsLiteral => [
    [`2024年度项目${amount}表`],
    ["单位：万元"],
    ["序号", "项目名称", amount],
    [1, "业务用房维修", first],
    [2, "云溪镇河道整治工程", 120],
    [3, "白石乡校舍安全加固项目", 80],
    [4, "业务用房维修", second],
    [5, "临海县公共图书馆免费开放经费", 33],
  ];
  expect(told({ 预算: list("预算数", 60, 45), 支出: list("支出数", 58, 41) })).toEqual([]);
  expect(told({ 预算: list("预算数", 60, 45) })).toEqual(["duplicate_project 预算!B7"]);
});

import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const _ = null;

/** A library of projects with the money of three years, and the plan of the second one. */
function books({ alley = 0, pumps = 400 } = {}): Readonly<Record<string, RowsLiteral>> {
  return {
    项目库: [
      ["2024—2026年城市更新三年项目库"],
      ["单位：万元"],
      ["编码", "项目名称", "总投资", "2024年", "2025年", "2026年"],
      ["G1", "滨河路慢行系统", 960, 400, 560, _],
      ["G2", "城东排涝泵站", 4300, _, 1500, 2800],
      ["G3", "供水二次加压改造", 1000, 600, 400, _],
      ["G4", "后街里弄消防通道打通", 325.5 + alley, 325.5, alley === 0 ? _ : alley, _],
      ["G5", "中山路人行道提升", 1480, _, 880, 600],
      ["合计", _, 8065.5 + alley, 1325.5, 3340 + alley, 3400],
    ],
    年度计划: [
      ["2025年度城市更新资金计划表（万元）"],
      ["序号", "项目名称", "2025年安排"],
      [1, "滨河路慢行系统", 560],
      [2, "城东排涝泵站", 1500],
      [3, "供水二次加压改造", pumps],
      [4, "中山路人行道提升", 880],
      ["合计", _, 2940 + pumps],
    ],
  };
}

test("the plan of one year lists the projects of a library that have money in that year", () => {
  expect(told(books())).toEqual([]);
  expect(told(books({ alley: 120 }))).toContain("missing_project 项目库!B7");
});

test("a plan repeats the amounts of its year", () => {
  expect(told(books({ pumps: 450 }))).toEqual(["cross_sheet_value_mismatch 年度计划!C5"]);
});

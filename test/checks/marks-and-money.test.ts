import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { type Sheets, toldWithExpected } from "../support/outcome-of";

/** [组织, 资金, 产出, 满意, 总分, 名次] of six units. */
const MARKS = [
  [14.5, 26.8, 25.3, 17.3, 83.9, 4],
  [16.8, 29.7, 29.5, 18.9, 94.9, 1],
  [18.6, 23.1, 26.1, 14.2, 82, 5],
  [16.9, 28.2, 25.4, 18.4, 88.9, 2],
  [17.3, 29.4, 23.8, 14.9, 85.4, 3],
  [17.2, 26.8, 22, 14.6, 80.6, 6],
] as const;

function marks(changes: Readonly<Record<number, Readonly<Record<number, number>>>> = {}): RowsLiteral {
  return [
    ["考评结果"],
    ["单位", "组织20", "资金30", "产出30", "满意20", "总分", "名次"],
    ...MARKS.map((row, line) => [
      `第${String(line + 1)}分队`,
      ...row.map((value, index) => changes[line]?.[index] ?? value),
    ]),
  ];
}

function carriedOver(changes: Readonly<Record<string, number>> = {}): RowsLiteral {
  const years = [
    [12.5, 100, 90],
    [3, 84.5, 80],
    [0.5, 60, 60.5],
    [18, 120, 110.25],
    [7.75, 90, 97.75],
    [4, 66, 63],
    [9.5, 150, 140],
  ] as const;
  return [
    ["项目", "上年结转", "当年预算", "合计", "支出", "结余"],
    ...years.map(([before, budget, spent], line) => [
      `工程${String(line + 1)}`,
      before,
      budget,
      changes[`D${String(line + 2)}`] ?? before + budget,
      spent,
      changes[`F${String(line + 2)}`] ?? before + budget - spent,
    ]),
  ];
}

test.each<[string, Sheets, readonly string[]]>([
  ["points under a heading of money", { 考评: marks() }, []],
  [
    "a total score that is off, and no rank with it",
    { 考评: marks({ 2: { 4: 84 } }) },
    ["row_sum_mismatch 考评!F5 → 82"],
  ],
  [
    "a rank that no score explains beside a total that is off",
    { 考评: marks({ 2: { 4: 84 }, 5: { 5: 2 } }) },
    ["row_sum_mismatch 考评!F5 → 82", "rank_mismatch 考评!G8 → 6"],
  ],
  ["what was carried over and this year's budget", { 资金: carriedOver() }, []],
  [
    "their sum is wrong in one line, the balance in another",
    { 资金: carriedOver({ D6: 87.75, F4: 1 }) },
    ["row_sum_mismatch 资金!D6 → 97.75", "row_sum_mismatch 资金!F4 → 0"],
  ],
])("marks and money are told apart by their neighbours: %s", (_, sheets, told) => {
  expect([...toldWithExpected(sheets)].sort()).toEqual([...told].sort());
});

test("a rank is told where a wrong score beside it stands below it, as it is and as it should be", () => {
  const rows: RowsLiteral = [
    ["专家评审打分汇总"],
    ["项目", "专家1", "专家2", "专家3", "专家4", "专家5", "平均得分", "名次"],
    ["甲项目", 88, 92, 85, 90, 79, 86.8, 2],
    ["乙项目", 76, 81, 80, 78, 85, 81.5, 4],
    ["丙项目", 91, 89, 94, 90, 92, 91.2, 1],
    ["丁项目", 68, 72, 75, 70, 71, 71.2, 5],
    ["戊项目", 84, 86, 83, 88, 80, 84.2, 4],
  ];
  expect(toldWithExpected({ 评审: rows })).toEqual(["average_mismatch 评审!G4 → 80.0", "rank_mismatch 评审!H7 → 3"]);
});

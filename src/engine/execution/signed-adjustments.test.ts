import { outcomeOf, told, toldWithExpected } from "../../../test/support/outcome-of";

const HEADINGS = ["序号", "项目名称", "年初预算", "追加", "追减", "累计支出"];
/** 追减 is written as an amount taken off, or with its sign. */
const adjusted = (cut: number) => ({
  调整: [
    ["项目预算调整及执行情况表（单位：万元）"],
    HEADINGS,
    [1, "甲县道路改造工程", 100, 20, null, 110],
    [2, "乙县供水工程", 200, null, cut, 150],
    [3, "丙县学校食堂项目", 60, 5, 10, 54],
    [4, "丁县灌渠改造工程", 80, null, null, 80],
  ],
});

test.each([50, -50])("a budget in force is the first one with additions and without cuts (%d)", (cut) => {
  const [result] = outcomeOf(adjusted(cut)).execution;
  expect(result?.total.budget.toFixed()).toBe("405");
  expect(told(adjusted(cut))).toEqual([]);
});

test("money that was added may be spent, more than that may not", () => {
  const sheets = adjusted(50);
  const rows = sheets.调整.map((row) => (row[1] === "甲县道路改造工程" ? [...row.slice(0, 5), 130] : row));
  expect(told({ 调整: rows })).toEqual(["spend_exceeds_budget 调整!F3"]);
});

test.each([
  ["without a sign", 1],
  ["with their sign", -1],
])("a stated budget that is not the sum of the first one, additions and cuts %s is told", (_, sign) => {
  const rows = [
    ["专项资金下达与支出情况（单位：万元）"],
    ["序号", "项目名称", "年初下达", "追加下达", "收回资金", "实际下达", "实际支出"],
    [1, "甲县道路改造工程", 100, 20, 0, 120, 110],
    [2, "乙县供水工程", 200, 0, 50 * sign, 160, 150],
    [3, "丙县学校食堂项目", 60, 5, 10 * sign, 55, 54],
    [4, "丁县灌渠改造工程", 80, 8, 3 * sign, 85, 80],
    [5, "戊县校舍加固工程", 90, 0, 20 * sign, 70, 66],
  ];
  expect(toldWithExpected({ 下达: rows })).toEqual(["row_sum_mismatch 下达!F4 → 150"]);
});

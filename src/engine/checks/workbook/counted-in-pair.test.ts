import { outcomeOf, type Sheets, toldWithExpected } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";

const COUNTIES: RowsLiteral = [
  ["分县资金情况"],
  ["单位：万元"],
  ["县（市、区）", "实施村数", "下达资金", "支出", "结余"],
  ["东川区", 26, 320, 300, 20],
  ["西岭县", 18, 260, 260, 0],
  ["南浦县", 33, 180, 170, 10],
  ["合计", 77, 760, 730, 30],
];
const cover = (...pairs: RowsLiteral): Sheets => ({
  概况: [["资金概况"], ...pairs.slice(0, 1), ["资金总额（万元）", 760], ["支出总额（万元）", 730], ...pairs.slice(1)],
  分县情况: COUNTIES,
});

test.each<[string, Sheets, readonly string[]]>([
  ["agrees in both", cover(["实施村数", 77], ["县（市、区）数", 3]), []],
  ["counts one county more", cover(["实施村数", 77], ["县（市、区）数", 4]), ["count_mismatch 概况!B5 → 3"]],
  ["counts other villages, above its amounts", cover(["实施村数", 75], ["县数", 3]), ["count_mismatch 概况!B2 → 77"]],
  ["counts what the list does not", cover(["受益企业数", 4], ["乡镇数", 4]), []],
  [
    "quotes what is left otherwise",
    cover(["实施村数", "77个"], ["结余资金（万元）", 35]),
    ["cross_sheet_total_mismatch 概况!B5 → 30"],
  ],
])("a cover that %s", (_, sheets, expected) => {
  expect(toldWithExpected(sheets)).toEqual(expected);
});

test("a line for the city itself is counted or not", () => {
  const sheets = cover(["实施村数", 77], ["县（市、区）数", 2]);
  const list = COUNTIES.map((line, row) => (row === 3 ? ["市本级", ...line.slice(1)] : line));
  expect(toldWithExpected({ ...sheets, 分县情况: list })).toEqual([]);
});

test("grades that a cover counts in pairs are those of the list", () => {
  const list: RowsLiteral = [
    ["项目得分情况"],
    ["序号", "项目名称", "预算（万元）", "得分", "等级"],
    [1, "云溪镇河道整治工程", 120, 93, "优"],
    [2, "白石乡校舍安全加固项目", 200, 91, "优"],
    [3, "临海县公共图书馆免费开放经费", 60, 85, "良"],
    [4, "平湖区应急广播体系建设项目", 80, 72, "中"],
    ["", "合计", 460, "", ""],
  ];
  const pairs = (excellent: number): Sheets => ({
    明细: list,
    概况: [
      ["概况"],
      ["项目数量", 4, "个"],
      ["预算总额", 460, "万元"],
      ["其中：评为优的项目", excellent, "个"],
      ["评为良的项目", 1, "个"],
    ],
  });
  expect(toldWithExpected(pairs(2))).toEqual([]);
  expect(toldWithExpected(pairs(3))).toEqual(["count_mismatch 概况!B4 → 2"]);
  // No text says it, so the words do not speak of one.
  expect(outcomeOf(pairs(3)).findings.map(({ variant }) => variant)).toEqual(["pair"]);
});

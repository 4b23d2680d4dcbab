import { outcomeOf } from "../../../test/support/outcome-of";
import type { RowsLiteral } from "../../adapters/memory/memory-workbook";

const HEAD: RowsLiteral = [["2024年度项目支出执行情况表"], ["单位：万元"], ["项目名称", "预算数（100分）", "支出数"]];
const ROWS: RowsLiteral = [
  ["云溪镇河道整治工程", 100, 95],
  ["白石乡校舍安全加固项目", 200, 180],
  ["临海县公共图书馆免费开放经费", 50, 50],
];

function counts(rows: RowsLiteral): Readonly<Record<string, number>> {
  const { numbers, counts: found } = outcomeOf({ 执行情况: rows }).coverage;
  expect(Object.values(found).reduce((sum, each) => sum + each, 0)).toBe(numbers);
  return Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0));
}

test.each<[string, RowsLiteral, Readonly<Record<string, number>>]>([
  ["figures that nothing speaks of", [...HEAD, ...ROWS], { isolated: 6 }],
  ["typed totals prove their lines", [...HEAD, ...ROWS, ["合计", 350, 325]], { proven: 8 }],
  [
    "a live sum proves nothing",
    [...HEAD, ...ROWS, ["合计", { f: "SUM(B4:B6)", v: 350 }, { f: "SUM(C4:C6)", v: 325 }]],
    { isolated: 8 },
  ],
  [
    "a live total of subtotals is proven by its lines, not they by it",
    [
      ...HEAD,
      ["一、基础设施类"],
      ["云溪镇河道整治工程", 100],
      ["白石乡校舍安全加固项目", 200],
      ["小计", { f: "SUM(B5:B6)", v: 300 }],
      ["二、民生保障类"],
      ["临海县公共图书馆免费开放经费", 50],
      ["平湖区应急广播体系建设项目", 80],
      ["小计", { f: "SUM(B9:B10)", v: 130 }],
      ["总计", { f: "B7+B11", v: 430 }],
    ],
    { proven: 1, isolated: 6 },
  ],
  [
    "a number in no table is unread, a year or full marks in a heading are none",
    [...HEAD, ...ROWS, [], [], [], ["（2024年度）"], [], [null, null, null, null, null, 7]],
    { isolated: 6, unread: 1 },
  ],
  [
    "numbers in a column of no known meaning stand in the table all the same",
    [
      ["测算发放表"],
      ["乡镇", "人数", "月标准", "月数"],
      ["城关镇", 126, 680, 12],
      ["东风镇", 88, 520, 11],
      ["红旗乡", 64, 530, 10],
    ],
    { isolated: 9 },
  ],
  [
    "years over columns are headings and no figures",
    [
      ["分年支出表"],
      ["单位：万元"],
      ["项目名称", "预算数", 2022, 2023, 2024],
      ["云溪镇河道整治工程", 100, 10, 12, 19],
      ["白石乡校舍安全加固项目", 90, 20, 11, 31],
      ["临海县公共图书馆免费开放经费", 80, 5, 8, 7],
    ],
    { isolated: 12 },
  ],
])("%s", (_, rows, expected) => {
  expect(counts(rows)).toEqual(expected);
});

test("numbers that run from line to line are proven", () => {
  const numbered = ROWS.map((row, index) => [index + 1, ...row]);
  const head = [...HEAD.slice(0, 2), ["序号", "项目名称", "预算数", "支出数"]];
  expect(counts([...head, ...numbered])).toEqual({ proven: 3, isolated: 6 });
});

import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { formatA1 } from "../../src/domain/cells/address";
import { seriousIn, told } from "../support/outcome-of";

const _ = null;

/** Short tables below one another on one sheet, as data of charts and notes to accounts are kept. */
test.each<[string, RowsLiteral]>([
  [
    "a heading of years that comes again, with fewer years, below the total of the table before",
    [
      ["Chart 1: Certificates"],
      [_, 1996, 1997, 1998, 1999, 2000],
      ["Pass", 120, 131, 140, 152, 166],
      ["Fail", 30, 28, 31, 27, 29],
      ["Total", 150, 159, 171, 179, 195],
      [],
      ["Chart 2: Diplomas"],
      ["(Source: the council)"],
      [],
      [_, 1997, 1998, 1999],
      ["Pass", 220, 231, 240],
      ["Fail", 40, 38, 41],
      ["Total", { f: "SUM(B11:B12)", v: 260 }, 269, { f: "SUM(D11:D12)", v: 281 }],
      [],
      ["Chart 3: Degrees"],
      [_, 1996, 1997, 1998, 1999, 2000],
      ["Pass", 12, 13, 14, 15, 16],
      ["Fail", 3, 2, 3, 2, 2],
      ["Total", 15, 15, 17, 17, 18],
    ],
  ],
  [
    "notes to accounts, each with its years and units over it",
    [
      ["Interest rate profile", _, 2003, 2002],
      [_, _, "£m", "£m"],
      [],
      ["Fixed rate", _, 3543.8, 3541.2],
      ["Capped rate", _, 100, 100],
      ["Variable rate", _, 717.6, 199.2],
      ["Net debt", _, 4361.4, 3840.4],
      [],
      ["Maturity of facilities", _, 2003, 2002],
      [_, _, "£m", "£m"],
      [],
      ["Within one year", _, 133.1, 437.1],
      ["One to two years", _, 30, 161.8],
      ["Over two years", _, 8.6, 37.7],
      ["Total", _, 171.7, 636.6],
    ],
  ],
  [
    "a share and a mean below each total, and the next group behind an empty line",
    [
      ["School", "Grade", "Art", "Physics", "Chemistry", "Latin"],
      ["North school"],
      [_, 3, 0, 4, 0, 3],
      [_, 2, 0, 2, 4, 15],
      [_, 1, 0, 18, 16, 19],
      ["Total Exams", _, 0, 24, 20, 37],
      ["% of Grades 2+", _, 0, 25, 20, 48.6],
      ["Mean Grade", _, 0, 1.42, 1.2, 1.57],
      ["South school"],
      [],
      [_, 3, 0, 1, 2, 3],
      [_, 2, 0, 3, 4, 5],
      [_, 1, 0, 8, 6, 9],
      ["Total Exams", _, 0, 12, 12, 17],
      ["% of Grades 2+", _, 0, 33.3, 50, 47.1],
      ["Mean Grade", _, 0, 1.42, 1.67, 1.65],
    ],
  ],
  [
    "a column of codes of which some are written with more",
    [
      ["Receipts", "Data element", "FY01", "FY02"],
      ["Wholesale procurement", 10602, 4879, 6794],
      ["Retail procurement", 11202, 3053, 2414],
      ["Total procurement receipts", 10102, 7932, 9208],
      ["Maintenance returns", "10402/Dataquery", 3957, 2967],
      ["Serviceable returns", 10802, 6907, 7383],
      ["Unserviceable returns", "10302/Dataquery", 16328, 16577],
      ["Total return receipts", _, 27192, 26927],
      ["Total receipts", _, 35124, 36135],
    ],
  ],
  [
    "an indented line under a figure that is no sum, with nothing to add in two of three periods",
    [
      ["Fiscal year", "QTR 1", "QTR 2", "QTR 3", "YTD"],
      ["(1) GAAP net income", 7.5, 32.6, 22.6, 62.7],
      ["     Tax benefit", 0, -19.7, 0, -19.7],
      ["     Pro forma net income", 7.5, 12.9, 22.6, 43],
      ["(2) Revenue", 210, 240, 260, 710],
      ["     Licences", 110, 120, 130, 360],
      ["     Services", 100, 120, 130, 350],
      ["(3) Expenses", 170, 180, 190, 540],
      ["     Staff", 100, 110, 120, 330],
      ["     Other", 70, 70, 70, 210],
    ],
  ],
  [
    "minimum rates that rise by years",
    [
      ["Subject", "Measure", "baseline\n2002", 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014],
      ["Math", "% Proficient", 26, 26, 31, 31, 31, 42, 42, 42, 59, 59, 70, 87, 100],
      [_, "Interim api", 648, 648, 790, 790, 790, 932, 932, 932, 1074, 1074, 1216, 1358, 1500],
      ["Read", "% Proficient", 35, 35, 45, 45, 45, 54, 54, 54, 63, 63, 73, 87, 100],
      [_, "Interim api", 622, 622, 768, 768, 768, 914, 914, 914, 1060, 1060, 1206, 1352, 1500],
    ],
  ],
  [
    "sums without a name that go on from one another",
    [
      ["Net interest payable", _, 2003, 2002],
      [_, _, "£m", "£m"],
      ["Payable on:", "bank loans", 35.2, 41.4],
      [_, "other loans", 254.1, 240.8],
      [_, _, 289.3, 282.2],
      ["Deduct:", "development cost", -8.1, -5.9],
      [_, _, 281.2, 276.3],
      ["Receivable on:", "deposits", -11.2, -8.4],
      [_, "loans to joint ventures", -8.9, -16.1],
      ["Total Group", _, 261.1, 251.8],
    ],
  ],
  [
    "a sum in the middle that no word names, of which the total takes something off",
    [
      ["In thousands", 2019, 2018],
      ["Tax credits", 79480, 69091],
      ["Accruals", 25424, 23449],
      ["Pension liabilities", 24459, 20826],
      ["Gross deferred tax assets", 129363, 113366],
      ["Less: valuation allowance", -77177, -69852],
      ["Total deferred tax assets", 52186, 43514],
    ],
  ],
  [
    "a formula that adds a total of another column to the two lines above it",
    [
      ["姓名", "基本工资", "岗位津贴", "绩效", "应发合计"],
      ["林晓", 16800, 2000, 5200, { f: "SUM(B2:D2)", v: 24000 }],
      ["何静", 8200, 800, 1800, { f: "SUM(B3:D3)", v: 10800 }],
      ["宋宇", 6300, 500, 900, { f: "SUM(B4:D4)", v: 7700 }],
      ["韩磊", 3825.29, 300, 7400, { f: "SUM(B5:D5)", v: 11525.29 }],
      ["唐敏", 5200, 300, 4300, { f: "SUM(B6:D6)", v: 9800 }],
      ["邓超", 4600, 300, 600, { f: "SUM(B7:D7)", v: 5500 }],
      ["曹颖", 5600, 400, 700, { f: "SUM(B8:D8)", v: 6700 }],
      ["彭飞", 4900, 600, 500, { f: "SUM(B9:D9)", v: 6000 }],
      ["曾丽", 4900, 300, 900, { f: "SUM(B10:D10)", v: 6100 }],
      ["萧然", 18800, 1500, 6200, { f: "SUM(B11:D11)", v: 26500 }],
      ["田甜", 13800, 1000, 4200, { f: "SUM(B12:D12)", v: 19000 }],
      ["董洁", 11800, 900, 3000, { f: "SUM(B13:D13)", v: 15700 }],
      ["袁野", 3000, 0, 0, { f: "SUM(B14:D14)", v: 3000 }],
      [
        "合计",
        { f: "SUM(B2:B14)", v: 107725.29 },
        { f: "SUM(C2:C14)", v: 8900 },
        { f: "SUM(D2:D14)", v: 35700 },
        { f: "SUM(E2:E14)", v: 152325.29 },
      ],
      [],
      ["单位养老16%", { f: "ROUND(SUM(B2:C13)*16%,2)", v: 18180.05 }],
      ["单位医疗8%", { f: "ROUND(SUM(B2:C13)*8%,2)", v: 9090.02 }],
      ["人工成本合计", { f: "E15+B17+B18", v: 179595.36 }],
    ],
  ],
])("nobody is accused for %s", (_name, rows) => {
  // Which sums are formulas and which are typed is another matter.
  expect(told({ S: rows }).filter((each) => !each.startsWith("hardcoded"))).toEqual([]);
});

test("where any line of a group may be the wrong one, the totals are told and no line is accused", () => {
  const list = (third: number): RowsLiteral => [
    ["2024年专项资金使用情况（万元）"],
    ["项目名称", "归口单位", "预算数", "支出数", _, "归口单位", "项目数", "预算数", "支出数"],
    ["乡镇卫生院设备购置", "卫健局", 103.75, 92.66, _, "教育局", 3, 1001.21, 861.78],
    ["学前教育普惠补助", "教育局", third, 280.34, _, "卫健局", 2, 278.41, 198.98],
    ["义务教育校舍维修", "教育局", 352.21, 319.33, _, "合计", 5, 1279.62, 1060.76],
    ["职业院校实训基地", "教育局", 309.87, 262.11],
    ["村级卫生室改造", "卫健局", 174.66, 106.32],
    ["合计", _, 1279.62, 1060.76],
  ];
  expect(told({ 汇总: list(339.13) })).toEqual([]);
  expect(told({ 汇总: list(299.13) })).toEqual(["cross_sheet_total_mismatch 汇总!H3", "total_mismatch 汇总!C8"]);
  const [, total] = seriousIn({ 汇总: list(299.13) });
  expect(total?.explanations.map(({ code, cells }) => [code, cells.map(formatA1)])).toEqual([
    ["same-gap", ["H3"]],
    ["one-of", ["C4", "C5", "C6"]],
  ]);
});

import type { PlainRows } from "../../../../../test/support/ordinary-books/calculated";
import { toldInTables } from "../../../../../test/support/ordinary-books/told";

const CASH_FLOW_HEAD: PlainRows = [
  ["2024年现金流量预测表（万元）"],
  ["项目", "1月", "2月", "3月"],
  ["期初余额", 320, "=B12", "=C12"],
];

test.each<[string, PlainRows]>([
  [
    "the opening balance above receipts",
    [
      ...CASH_FLOW_HEAD,
      ["销售收款", 100, 110, 120],
      ["其他收款", 20, 25, 15],
      ["流入小计", "=SUM(B4:B5)", "=SUM(C4:C5)", "=SUM(D4:D5)"],
      ["采购付款", 60, 70, 65],
      ["工资", 30, 31, 32],
      ["房租", 9, 9, 9],
      ["流出小计", "=SUM(B7:B9)", "=SUM(C7:C9)", "=SUM(D7:D9)"],
      ["净流量", "=B6-B10", "=C6-C10", "=D6-D10"],
      ["期末余额", "=B3+B11", "=C3+C11", "=D3+D11"],
    ],
  ],
  [
    "the subtotals that a total of two classes does not name",
    [
      ["项目名称", "预算数"],
      ["甲工程", 120],
      ["乙工程", 80],
      ["小计", "=SUM(B2:B3)"],
      ["丙工程", 45],
      ["丁工程", 60],
      ["小计", "=SUM(B5:B6)"],
      ["戊工程", 33],
      ["己工程", 21],
      ["小计", "=SUM(B8:B9)"],
      ["二、三类合计", "=B7+B10"],
    ],
  ],
  [
    "the only lot of another purchase, whose name stands beside its first lot",
    [
      ["采购项目", "包号", "预算", "中标"],
      ["影像设备", "包1", 120, 110],
      [null, "包2", 80, 78],
      ["小计", null, "=SUM(C2:C3)", "=SUM(D2:D3)"],
      ["物业服务", "包1", 60, 58],
      ["检测试剂", "包1", 45, 41],
      [null, "包2", 33, 30],
      ["小计", null, "=SUM(C6:C7)", "=SUM(D6:D7)"],
      ["合计", null, "=C4+C5+C8", "=D4+D5+D8"],
    ],
  ],
  [
    "the points of each answer above the numbers of answers",
    [
      ["Question", "poor", "fair", "good", "Mean"],
      ["Scale", 1, 2, 3],
      ["Delivery", 12, 30, 41, "=SUMPRODUCT(B3:D3,$B$2:$D$2)/SUM(B3:D3)"],
      ["Price", 25, 28, 17, "=SUMPRODUCT(B4:D4,$B$2:$D$2)/SUM(B4:D4)"],
      ["Quality", 9, 22, 35, "=SUMPRODUCT(B5:D5,$B$2:$D$2)/SUM(B5:D5)"],
      ["Advice", 14, 19, 27, "=SUMPRODUCT(B6:D6,$B$2:$D$2)/SUM(B6:D6)"],
      ["All", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUMPRODUCT(B7:D7,$B$2:$D$2)/SUM(B7:D7)"],
    ],
  ],
  [
    "the five largest below the total of all",
    [
      ["Industry", "Percent", "Hires"],
      ["Banking", "=C2/C$7", 149],
      ["Consulting", "=C3/C$7", 80],
      ["Technology", "=C4/C$7", 61],
      ["Investment", "=C5/C$7", 30],
      ["All others", "=C6/C$7", 145],
      ["Total", "=C7/C$7", 465],
      [],
      ["Total largest four", "=SUM(B2:B5)", "=SUM(C2:C5)"],
    ],
  ],
  [
    "the number that all lines are multiplied with",
    [
      ["Spending by subject", "England", "Wales"],
      ["Number of schools", 18069, 1631],
      ["English", "=B$2*1503", "=C$2*965"],
      ["Maths", "=B$2*556", "=C$2*543"],
      ["Science", "=B$2*337", "=C$2*297"],
      ["Totals", "=SUM(B3:B5)", "=SUM(C3:C5)"],
    ],
  ],
  [
    "the contingency on the costs above, before a list of income",
    [
      ["Item", "Estimated", "Actual"],
      ["Venue"],
      ["Hall hire", 1800, 1750],
      ["Marquee", 950, 990],
      ["Subtotal Venue", "=SUM(B3:B4)", "=SUM(C3:C4)"],
      ["Print"],
      ["Invitations", 212.5, 205],
      ["Programmes", 240, 261],
      ["Subtotal Print", "=SUM(B7:B8)", "=SUM(C7:C8)"],
      ["Total costs", "=B5+B9", "=C5+C9"],
      ["Contingency 5%", "=B10*5%"],
      [],
      ["Tickets", 13500, 13125],
      ["Raffle", 800, 866],
      ["Sponsors", 3000, 3500],
      ["Total income", "=SUM(B13:B15)", "=SUM(C13:C15)"],
    ],
  ],
  [
    "what went into the balance of the year before",
    [
      ["", "Capital", "Reserve", "Retained"],
      ["At 1 January", 500, 340, 2810],
      ["Profit", null, null, 612],
      ["Revaluation", null, 85, null],
      ["Total income", "=SUM(B3:B4)", "=SUM(C3:C4)", "=SUM(D3:D4)"],
      ["Shares issued", 50, null, null],
      ["Dividends", null, null, -210],
      ["At 31 December", "=B2+B5+SUM(B6:B7)", "=C2+C5+SUM(C6:C7)", "=D2+D5+SUM(D6:D7)"],
      ["Profit", null, null, 705],
      ["Revaluation", null, -30, null],
      ["Total income", "=SUM(B9:B10)", "=SUM(C9:C10)", "=SUM(D9:D10)"],
      ["Dividends", null, null, -240],
      ["At 31 December", "=B8+B11+B12", "=C8+C11+C12", "=D8+D11+D12"],
    ],
  ],
  [
    "a line that stands alone between two empty ones",
    [
      ["Contract", "Institute", "Task", "Budget", "Spent"],
      ["ER52111", "Illinois", "Pellets", 40, 50],
      ["OR22725", "Oak Ridge", "Fuelling", 975, 1060],
      [null, null, null, "=SUM(D2:D3)", "=SUM(E2:E3)"],
      [],
      ["ER54575", "Los Angeles", "Concepts", 74, 60],
      [],
      ["ER54362", "Wisconsin", "Experiments", 65, 70],
      ["ID13727", "Idaho", "Safety", 1167, 1295],
      ["SR18500", "Savannah", "Tritium", 45, 30],
      [null, null, null, "=SUM(D8:D10)", "=SUM(E8:E10)"],
      [],
      ["AL36118", "Los Alamos", "Operations", 495, 540],
      ["AL36119", "Los Alamos", "Research", 201, 407],
      [null, null, null, "=SUM(D13:D14)", "=SUM(E13:E14)"],
    ],
  ],
])("left out on purpose: %s", (_, rows) => {
  expect(toldInTables(rows, "sum_range_incomplete")).toEqual([]);
});

test.each<[string, PlainRows, readonly string[]]>([
  [
    "the first lines of all columns",
    [
      ["项目名称", "预算数", "支出数"],
      ["甲工程", 120, 110],
      ["乙工程", 80, 70],
      ["丙工程", 45, 45],
      ["丁工程", 60, 50],
      ["合计", "=SUM(B3:B5)", "=SUM(C3:C5)"],
    ],
    ["error B6:C6"],
  ],
  [
    "the first of the subtotals of the total of everything",
    [
      ["项目名称", "预算数"],
      ["甲工程", 120],
      ["乙工程", 80],
      ["小计", "=SUM(B2:B3)"],
      ["丙工程", 45],
      ["丁工程", 60],
      ["小计", "=SUM(B5:B6)"],
      ["戊工程", 33],
      ["己工程", 21],
      ["小计", "=SUM(B8:B9)"],
      ["总计", "=B7+B10"],
    ],
    ["error B11"],
  ],
])("left out by a slip: %s", (_, rows, findings) => {
  expect(toldInTables(rows, "sum_range_incomplete")).toEqual(findings);
});

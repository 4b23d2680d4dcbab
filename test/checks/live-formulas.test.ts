import type { PlainCell, PlainRows } from "../support/ordinary-books/calculated";
import { calculated } from "../support/ordinary-books/calculated";
import { told } from "../support/outcome-of";

/** What is told of one sheet whose formulas are calculated. */
const toldOf = (rows: PlainRows): readonly string[] => told(calculated({ S: rows }));

/** Money spent in six months, with a total that takes 120 off in March. */
function canteen(remark: PlainCell): PlainRows {
  const months = ["B", "C", "D", "E", "F", "G"];
  return [
    ["职工食堂上半年支出表"],
    ["项目", "1月", "2月", "3月", "4月", "5月", "6月", "说明"],
    ...["米面油", "蔬菜", "肉禽蛋", "燃气"].map((name, line) => [
      name,
      ...months.map((_, month) => 2130 + 417 * line + 53 * month),
    ]),
    ["支出小计", ...months.map((col) => `=SUM(${col}3:${col}6)${col === "D" ? "-120" : ""}`), remark],
  ];
}

test("a figure taken off a total that the remark of its line names is no contradiction", () => {
  expect(toldOf(canteen("3月退货冲减120"))).toEqual([]);
  expect(toldOf(canteen(null))).not.toEqual([]);
});

/** Staff, travel, equipment, subcontracts, the rate that was agreed on and what was paid. */
const PARTNERS = [
  [9100, 1800, 1200, 100, 1, 4600],
  [17900, 2800, 2900, 800, 1, 3200],
  [12700, 700, 800, 700, 1, 5200],
  [16100, 600, 2500, 900, 1, 2600],
  [17700, 800, 1400, 1900, 0.7, 4500],
  [12200, 900, 300, 1800, 1, 3300],
  [7700, 3000, 3400, 2000, 0.7, 5600],
  [7400, 2300, 100, 0, 1, 4700],
  [2800, 800, 1600, 1600, 1, 5000],
  [10900, 1300, 3400, 700, 1, 5100],
  [6400, 1500, 3000, 0, 1, 1200],
];

test("a rate that was agreed on is not held against amounts that are computed from it", () => {
  const rows: PlainRows = [
    ["Grant 4711 – claim 2"],
    [],
    [
      "Partner",
      "Staff",
      "Travel",
      "Equipment",
      "Subcontracts",
      "Direct",
      "Overhead",
      "Total",
      "Rate",
      "Funding",
      "Paid 1",
      "Due now",
      "Left",
    ],
    ...PARTNERS.map(([staff, travel, equipment, subcontracts, rate, paid], index): PlainRows[number] => {
      const row = String(index + 4);
      return [
        `Partner ${String(index + 1)}`,
        staff,
        travel,
        equipment,
        subcontracts,
        `=SUM(B${row}:E${row})`,
        `=ROUND((F${row}-E${row})*0.25,2)`,
        `=F${row}+G${row}`,
        rate,
        `=ROUND(H${row}*I${row},2)`,
        paid,
        `=MAX(0,J${row}*0.8-K${row})`,
        `=J${row}-K${row}-L${row}`,
      ];
    }),
  ];
  expect(toldOf(rows)).toEqual([]);
});

test("a wrong formula among changes, of which others are negative, accounts for the total that it spoils", () => {
  const line = (row: number, name: string, first: PlainCell, last: PlainCell): PlainRows[number] => [
    name,
    first,
    last,
    `=C${String(row)}-B${String(row === 6 ? row - 1 : row)}`,
  ];
  const rows: PlainRows = [
    ["资产负债表"],
    ["项目", "期初", "期末", "变动"],
    line(3, "应付票据", 610, 512),
    line(4, "应付账款", 343, 299),
    line(5, "预收款项", 214, 257),
    line(6, "应交税费", 687, 301),
    line(7, "负债合计", "=SUM(B3:B6)", "=SUM(C3:C6)"),
    line(8, "实收资本", 500, 500),
    line(9, "未分配利润", 207, 331),
    line(10, "权益合计", "=SUM(B8:B9)", "=SUM(C8:C9)"),
  ];
  expect(toldOf(rows)).toEqual(["formula_inconsistent S!D6"]);
});

/** What was spent, of the revenue that stands above it; the year adds up the totals of its quarters. */
function expenses(salaries: PlainCell = "=SUM(B4:E4)"): PlainRows {
  const quarters = ["B", "C", "D", "E"];
  return [
    ["Operating expenses 2023 ($)"],
    ["Item", "Q1", "Q2", "Q3", "Q4", "Total"],
    ["Projected total revenue", 301250, 322400, 318900, 344713, "=SUM(B3:E3)"],
    ["Salaries", ...quarters.map((col) => `=ROUND(${col}3*0.31,2)`), salaries],
    ["Advertising", ...quarters.map((col) => `=ROUND(${col}3*0.018,2)`), "=SUM(B5:E5)"],
    ["Rent", 30900, 30900, 30900, 30900, "=SUM(B6:E6)"],
    ["Total operating expenses", ...quarters.map((col) => `=SUM(${col}4:${col}6)`), "=SUM(B7:E7)"],
  ];
}

test("a total across totals is of the lines that those add up", () => {
  expect(toldOf(expenses())).toEqual([]);
});

test("a line that the totals of all columns take off is meant to be taken off", () => {
  const rows: PlainRows = [
    ["可用资金情况（单位：万元）"],
    ["项目", "预算数", "支出数"],
    ["本年安排", 800, 760],
    ["上年结转", 120, 110],
    ["调剂上交", 60, 45],
    ["合计", "=B3+B4-B5", "=C3+C4-C5"],
  ];
  expect(toldOf(rows)).toEqual([]);
});

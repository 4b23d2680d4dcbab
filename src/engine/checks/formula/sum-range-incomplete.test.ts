import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../test/support/ordinary-books/calculated";
import { messages, told, toldInTables } from "../../../../test/support/ordinary-books/told";

const COSTS: PlainRows = [
  ["Item", "Plan", "Actual"],
  ["Travel", 120, 110],
  ["Print", 80, 85],
  ["Rent", 45, 45],
  ["Staff", 60, 70],
];

test.each<[string, PlainRows]>([
  ["totals over all lines", [...COSTS, ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]]],
  [
    "a head row of years that the sums leave out",
    [["Item", 2023, 2024], ...COSTS.slice(1), ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]],
  ],
  ["an average line between range and total", [...COSTS, ["Average", "=AVERAGE(B2:B5)"], ["Total", "=SUM(B2:B5)"]]],
  ["an of-which line before the total", [...COSTS, ["of which domestic", 20], ["Total", "=SUM(B2:B5)"]]],
  ["a balance typed before the total", [...COSTS, ["余额", 20], ["合计", "=SUM(B2:B5)"]]],
  ["an empty line and another block before the total", [...COSTS, [], ["Reserve", 9], [], ["Total", "=SUM(B2:B5)"]]],
  [
    "an opening balance above receipts",
    [
      ["Opening", 500],
      ["Sales", 20],
      ["Fees", 30],
      ["Grants", 40],
      ["Receipts", "=SUM(B2:B4)"],
    ],
  ],
  [
    "a total of subtotals",
    [...COSTS, ["Subtotal", "=SUM(B2:B5)"], ["Gas", 5], ["Water", 6], ["Subtotal", "=SUM(B7:B8)"], ["Total", "=B6+B9"]],
  ],
  [
    "budgets of two panels of three, line by line alike",
    [
      ["", "A", null, "B", null, "C", null, "A and B"],
      ["", "Budget", "Spent", "Budget", "Spent", "Budget", "Spent"],
      ["x", 10, 9, 20, 18, 30, 28, "=B3+D3"],
      ["y", 12, 9, 24, 18, 36, 28, "=B4+D4"],
      ["z", 14, 9, 28, 18, 42, 28, "=B5+D5"],
    ],
  ],
  [
    "subtotals of two parts, each with a total of its own",
    [
      ["Part one"],
      ["a", 1],
      ["b", 2],
      ["Subtotal", "=SUM(B2:B3)"],
      ["c", 3],
      ["d", 4],
      ["Subtotal", "=SUM(B5:B6)"],
      ["Sum of part one", "=B4+B7"],
      ["e", 5],
      ["f", 6],
      ["Subtotal", "=SUM(B9:B10)"],
      ["g", 7],
      ["h", 8],
      ["Subtotal", "=SUM(B12:B13)"],
      ["Sum of part two", "=B11+B14"],
    ],
  ],
  [
    "a grand total of the months' totals, the year's total beside them left out",
    [
      ["", "Jan", "Feb", "Mar", "Apr", "Year"],
      ["a", 1, 2, 3, 4, "=SUM(B2:E2)"],
      ["b", 5, 6, 7, 8, "=SUM(B3:E3)"],
      ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)", "=SUM(F2:F3)"],
      [],
      ["All months", "=SUM(B4:E4)"],
    ],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test.each<[string, PlainRows, readonly string[]]>([
  [
    "the last line, all columns alike",
    [...COSTS, ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)"]],
    ["error B6:C6 sum_range_incomplete"],
  ],
  [
    "the last line in one column",
    [...COSTS, ["Total", "=SUM(B2:B5)", "=SUM(C2:C4)"]],
    ["error C6 sum_range_incomplete"],
  ],
  [
    "the first line in one column",
    [...COSTS, ["Total", "=SUM(B3:B5)", "=SUM(C2:C5)"]],
    ["error B6 sum_range_incomplete"],
  ],
  ["a line in between", [...COSTS, ["Total", "=SUM(B2:B3,B5)", "=SUM(C2:C5)"]], ["error B6 sum_range_incomplete"]],
  ["a line left out of a chain", [...COSTS, ["Total", "=B2+B3+B5", "=C2+C3+C4+C5"]], ["error B6 sum_range_incomplete"]],
  [
    "a line added above, taken in by one column only: those that miss it are told as one, to be weighed",
    [
      ["Item", "q1", "q2", "q3", "q4"],
      ["New", 11, 12, 13, 14],
      ["Travel", 120, 110, 90, 80],
      ["Print", 80, 85, 70, 60],
      ["Rent", 45, 45, 45, 45],
      ["Total", "=SUM(B3:B5)", "=SUM(C3:C5)", "=SUM(D2:D5)", "=SUM(E3:E5)"],
    ],
    ["warning B6:E6 sum_range_incomplete"],
  ],
  ["the last line before an empty one", [...COSTS, [], ["Total", "=SUM(B2:B4)"]], ["error B7 sum_range_incomplete"]],
  [
    "the last column of a row",
    [
      ["", "a", "b", "c", "Total"],
      ["x", 1, 2, 3, "=SUM(B2:D2)"],
      ["y", 4, 5, 6, "=SUM(B3:C3)"],
      ["z", 7, 8, 9, "=SUM(B4:D4)"],
    ],
    ["error E3 sum_range_incomplete"],
  ],
  [
    "a cell of an average",
    [
      ["", "a", "b", "c", "Mean"],
      ["x", 1, 2, 3, "=AVERAGE(B2:D2)"],
      ["y", 4, 5, 9, "=AVERAGE(B3:C3)"],
      ["z", 7, 8, 9, "=AVERAGE(B4:D4)"],
    ],
    ["error E3 sum_range_incomplete"],
  ],
  [
    "the last of the totals that a grand total elsewhere adds up",
    [
      ["", "2021", "2022", "2023", "2024", "2025"],
      ["a", 1, 2, 3, 4, 5],
      ["b", 5, 6, 7, 8, 9],
      ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)", "=SUM(F2:F3)"],
      [],
      ["All years", "=SUM(B4:E4)"],
    ],
    ["error B6 sum_range_incomplete"],
  ],
  [
    "one subtotal that the total of subtotals leaves out",
    [
      ["Item", "Amount"],
      ["a", 10],
      ["b", 20],
      ["小计", "=SUM(B2:B3)"],
      ["c", 30],
      ["d", 40],
      ["小计", "=SUM(B5:B6)"],
      ["e", 50],
      ["f", 60],
      ["小计", "=SUM(B8:B9)"],
      ["合计", "=B4+B7"],
    ],
    ["warning B11 sum_range_incomplete"],
  ],
  [
    "one of the columns with the same heading",
    [
      ["", "A", null, "B", null, "C", null, "All", null],
      ["", "Budget", "Spent", "Budget", "Spent", "Budget", "Spent", "Budget", "Spent"],
      ["x", 10, 9, 20, 18, 30, 28, "=B3+D3+F3", "=C3+E3+G3"],
      ["y", 12, 9, 24, 18, 36, 28, "=B4+D4", "=C4+E4+G4"],
    ],
    ["warning H4 sum_range_incomplete"],
  ],
  [
    "a line that is zero today: the range is wrong all the same, which a reviewer should see before it matters",
    [...COSTS, ["New", 0, 0], ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]],
    ["warning B7:C7 sum_range_incomplete"],
  ],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("says what is missing and what the sum should be", () => {
  expect(messages([...COSTS, ["合计", "=SUM(B2:B4)"]], "zh")).toEqual([
    "B6的公式=SUM(B2:B4)没有包含B5（计60），结果为245，补上后应为305。",
  ]);
});

/** Costs typed and calculated, one more line before their sum. */
function costs(last: PlainCell, label = "Contributions"): PlainRows {
  return [
    ["No.", "Cost", "Rate", "Amount"],
    [1, "Works", null, 8400],
    [2, "Safety", 0.12, "=ROUND(8400*C3,0)"],
    [3, "Reserve", null, 500],
    [4, label, 0.21, last],
    [5, "Price", null, "=SUM(D2:D4)"],
    [6, "VAT", 0.09, "=ROUND(D6*C7,0)"],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["of the same kind", costs("=ROUND(8400*C5,0)"), ["warning D6 sum_range_incomplete"]],
  ["a tax on the figures above", costs("=ROUND(SUM(D2:D4)*C5,0)"), []],
  ["named as no part", costs("=ROUND(8400*C5,0)", "Average rate"), []],
])("a line between mixed costs and their sum: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("a total of receipts that ends before the last of them, an empty day between", () => {
  const rows: PlainRows = [
    ["Day", "Paid", "Received"],
    ...[2, 3, 4, 5, 6, 7].map((day) => [day, day % 2 === 0 ? 30 + day : null, day % 2 === 0 ? null : 45 + day]),
    ["Total", "=SUM(B2:B7)", "=SUM(C2:C5)"],
  ];
  expect(told(rows)).toEqual(["error C8 sum_range_incomplete"]);
});

/** A budget by sources, with lines nobody has filled in. */
function sources(range: string): PlainRows {
  return [
    ["Item", "Own", "State", "Total"],
    ["Wages", 75000, 4000, "=SUM(B2:C2)"],
    ["Software", null, null, null],
    ["Travel", 12000, 5000, "=SUM(B4:C4)"],
    ["Rent", 8000, 2500, "=SUM(B5:C5)"],
    ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)", range],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["as beside", sources("=SUM(D2:D5)"), []],
  [
    "from the line after an empty one",
    [
      ["Item", "Own", "State", "Bank"],
      ["Wages", null, 4000, 75],
      ["Software", null, 20, 35],
      ["Travel", 12000, 5000, 44],
      ["Rent", 8000, 2500, 81],
      ["Total", "=SUM(B4:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"],
    ],
    ["info B6 sum_range_incomplete"],
  ],
  [
    "blank lines without a name",
    [
      ["Item", "Own", "State", "Bank"],
      [],
      ["Software", 30, 20, 35],
      ["Travel", 12000, 5000, 44],
      ["Rent", 8000, 2500, 81],
      ["Total", "=SUM(B3:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"],
    ],
    ["warning C6:D6 reference_to_empty_cell"],
  ],
  [
    "the first item, where several of the totals beside find a figure in it",
    [
      ["Item", "2002", "Plan", "Offer", "2003", "2004"],
      ["Base", 25, null, null, 31, 17],
      ["Fleet", 208, 210, 230, 244, 237],
      ["Works", 150, 155, 160, 155, 154],
      ["Total", "=SUM(B2:B4)", "=SUM(C3:C4)", "=SUM(D3:D4)", "=SUM(E2:E4)", "=SUM(F2:F4)"],
    ],
    ["info C5:D5 sum_range_incomplete"],
  ],
  [
    "a line that has a figure in another column of its kind",
    [
      ["Item", "Plan", "Offer", "Plan", "Offer"],
      ["Base", null, 25, 31, 17],
      ["Fleet", 208, 210, 230, 244],
      ["Works", 150, 155, 160, 155],
      ["Total", "=SUM(B3:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
    ],
    ["warning B5 sum_range_incomplete"],
  ],
  [
    "a line among others that are empty there, too",
    [
      ["Day", "Received", "Paid"],
      ["1", null, 25],
      ["2", 208, null],
      ["3", 150, null],
      ["4", null, 31],
      ["5", 44, null],
      ["Total", "=SUM(B3:B6)", "=SUM(C2:C6)"],
    ],
    ["warning B7 sum_range_incomplete"],
  ],
])("a total that leaves out cells that are empty today: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("a total that leaves out a copy which gives no figure yet", () => {
  const copy = (row: number): PlainRows[number] => [
    row < 7 ? `P${row}` : null,
    row < 7 ? row * 10 : null,
    `=IF(A${row}="","",B${row}*2)`,
  ];
  const rows: PlainRows = [
    ["Partner", "Share", "Income"],
    ...[2, 3, 4, 5, 6, 7].map(copy),
    ["Total", null, "=SUM(C2:C6)"],
  ];
  expect(told(rows)).toEqual(["warning C8 sum_range_incomplete"]);
});

test("a highest value that stops one column short of the end", () => {
  const rows: PlainRows = [
    ["Site", "Q1", "Q2", "Q3", "Q4", "Peak"],
    ...[12, 45, 30].map((first, index) => [`S${String(index)}`, first, first + 3, first - 2, first + 9, null]),
    ["Sum", ...["B", "C", "D", "E"].map((col) => `=SUM(${col}2:${col}4)`), "=MAX(B5:D5)"],
  ];
  expect(told(rows)).toEqual(["warning F5 sum_range_incomplete"]);
});

test("total expenses that the income above them is held against", () => {
  const rows: PlainRows = [
    ["Category", "Jan", "Feb"],
    ["Revenue", 5167, 5230],
    ["Advertising", 50, 60],
    ["Cleaning", 450, 430],
    ["Insurance", 100, 100],
    ["Repairs", 150, 175],
    ["Total expenses", "=SUM(B3:B6)", "=SUM(C3:C6)"],
    ["Result", "=B2-B7", "=C2-C7"],
  ];
  expect(told(rows)).toEqual([]);
});

/** A bill of quantities: sections with their sums, and the sum of these. */
function bill(total: string, more: PlainRows = []): PlainRows {
  const section = (name: string, from: number): PlainRows => [
    [name],
    [`${name} a`, 100 + from],
    [`${name} b`, 200 + from],
    [`Total ${name}`, `=SUM(B${from + 1}:B${from + 2})`],
    [],
  ];
  return [...section("Ground", 1), ...section("Concrete", 6), ...section("Roof", 11), ["All sections", total], ...more];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["all of them", bill("=B4+B9+B14"), []],
  ["one skipped", bill("=B4+B14"), ["warning B16 sum_range_incomplete"]],
  ["one taken off below", bill("=B4+B14", [["Net", "=B16-B9"]]), []],
  ["one that another total takes in", bill("=B4+B14", [["Others", "=SUM(B9,B16)"]]), []],
])("subtotals of sections added up one by one: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("parts of the total that are told again below it are not left out", () => {
  const rows: PlainRows = [
    ["Bank", "Deposits", "Loans"],
    ["State banks", 50, 48],
    ["Federal banks", 7, 8],
    ["State unions", 5, 5],
    ["Federal unions", 2, 17],
    [],
    ["Total", "=SUM(B2:B6)", "=SUM(C2:C5)"],
    [],
    ["State", "=SUM(B2,B4)", "=SUM(C2,C4)"],
    ["Federal", "=SUM(B3,B5)", "=SUM(C3,C5)"],
  ];
  expect(told(rows)).toEqual(["warning B7 reference_to_empty_cell"]);
});

test("a total of yearly sums that stops before the last of them", () => {
  const months = Array.from({ length: 16 }, (_, i) => [`Q${String(i + 1)}`, "", 410 + 13 * i]);
  const rows: PlainRows = [
    ["Quarter", "", "Repaid"],
    ...months,
    ...[0, 1, 2, 3].map((year) => [
      `Year ${String(year + 1)}`,
      `=SUM(C${String(2 + 4 * year)}:C${String(5 + 4 * year)})`,
    ]),
    ["All", "=SUM(B18:B20)"],
  ];
  expect(told(rows)).toEqual(["error B22 sum_range_incomplete"]);
});

test("the first line of a table is left out beside shares that are written for each line without a $", () => {
  const sheet: PlainRows = [
    ["#", "Project name", "Approved budget", "Share (%)", "Implementing agency"],
    [1, "Bridge repair", 1133.58, "=C2/C6*100", "Water Authority"],
    [2, "Street lighting", 69.44, "=C3/C6*100", "Water Authority"],
    [3, "Waste sorting", 1539.03, "=C4/C6*100", "Science Office"],
    [4, "Coastal clean-up", 190.81, "=C5/C6*100", "Water Authority"],
    [null, "Grand total", "=SUM(C3:C5)", "=C6/C6*100"],
  ];
  expect(toldInTables(sheet, "sum_range_incomplete")).toEqual(["error C6"]);
});

test("the last month of a quarter is no part of the next one, whatever the other quarters leave out", () => {
  const months = Array.from({ length: 12 }, (_, i) => String.fromCharCode(66 + i));
  const quarter = (from: string, to: string): string => `=SUM(M!${from}4:${to}4)`;
  const sheets: Readonly<Record<string, PlainRows>> = {
    M: [
      ["", ...months],
      ["In", ...months.map((_, i) => 300 + 13 * i)],
      ["Out", ...months.map((_, i) => 170 + 5 * i)],
      ["Left", ...months.map((col, i) => (i === 7 ? `=${col}2+${col}3` : `=${col}2-${col}3`))],
    ],
    Q: [
      ["", "Q1", "Q2", "Q3", "Q4"],
      ["Left", quarter("B", "D"), quarter("E", "G"), quarter("H", "J"), quarter("K", "M")],
    ],
  };
  expect(told(calculated(sheets))).toEqual(["warning I4 formula_inconsistent"]);
});

/** Points taken off in eight classes, and a bonus between them and what the week comes to. */
function weeks(typed: PlainCell): PlainRows {
  return [
    ["Class", "Noise", "Dirt", "Late", "Off", "Bonus", "Week"],
    ...[2, 3, 4, 5, 6, 7, 8, 9].map((row): PlainRows[number] => [
      `c${String(row)}`,
      -(row % 3),
      -(row % 4) - 1,
      -2,
      row % 5,
      `=SUM(B${String(row)}:D${String(row)})`,
      row === 6 ? typed : `=100+E${String(row)}+F${String(row)}`,
    ]),
  ];
}

test("a figure between the points and their sum is none of them, in the line whose result was set by hand as well", () => {
  expect(told(weeks("=100+E6+F6"))).toEqual([]);
  expect(told(weeks(80))).toEqual(["error G6 hardcoded_in_formula_range"]);
});

/** Grants of sixteen applicants by year, a sum of them below. */
function grants(last: number, typed: readonly number[] = []): PlainRows {
  const rows = Array.from({ length: 16 }, (_, index) => index + 2);
  return [
    ["Applicant", "Asked for", "Share", "Granted"],
    ...rows.map((row): PlainRows[number] => [
      `a${String(row)}`,
      3700 + 410 * row,
      40 + 3 * row,
      typed.includes(row) ? 5000 : `=B${String(row)}*C${String(row)}/100`,
    ]),
    [null, null, null, `=SUM(D2:D${String(last)})`],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["none", grants(17), []],
  ["the last five", grants(12), ["error D18 sum_range_incomplete"]],
  [
    "the last five, one of them typed over",
    grants(12, [13]),
    ["error D13 hardcoded_in_formula_range", "warning D18 sum_range_incomplete"],
  ],
  ["most of them", grants(6), []],
])("a sum that stops before the end of a list of copies leaves out %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("sums beside each other that stop too soon alike, over figures made of other columns, are told", () => {
  const rows: PlainRows = [
    ["Applicant", "Asked 1", "Asked 2", "Granted 1", "%", "Granted 2", "%"],
    ...Array.from({ length: 16 }, (_, index): PlainRows[number] => {
      const row = index + 2;
      return [
        `a${String(row)}`,
        3700 + 410 * row,
        4100 + 370 * row,
        `=B${String(row)}*E${String(row)}/100`,
        60 + row,
        `=C${String(row)}*G${String(row)}/100`,
        80 - row,
      ];
    }),
    [null, null, null, "=SUM(D2:D12)", null, "=SUM(F2:F12)"],
  ];
  expect(told(rows)).toEqual(["error D18:F18 sum_range_incomplete"]);
});

test.each<[string, string, readonly string[]]>([
  ["each group", "=SUM(B8:B13)", []],
  ["a group but for its last line", "=SUM(B8:B12)", ["error E3 sum_range_incomplete"]],
])("three sums over groups that follow each other take in %s", (_, middle, findings) => {
  const marks = [91, 84, 77, 95, 88, 79, 93, 81, 72, 90, 86, 83, 97, 75, 89, 92, 78, 85];
  const rows: PlainRows = [
    ["Class", "Points", null, "Year", "Points"],
    ...marks.map((mark, index): PlainRows[number] => [
      `c${String(index)}`,
      mark,
      null,
      ...([
        ["7", "=SUM(B2:B7)"],
        ["8", middle],
        ["9", "=SUM(B14:B19)"],
        ["All", "=SUM(E2:E4)"],
      ][index] ?? []),
    ]),
  ];
  expect(told(rows)).toEqual(findings);
});

test("the rate from which one of the amounts is made is not left out of their sum", () => {
  const offer = (name: string, ...figures: readonly PlainCell[]): PlainRows[number] => [name, ...figures];
  const each = (formula: string): readonly string[] => ["B", "C", "D"].map((column) => formula.replaceAll("#", column));
  const rows: PlainRows = [
    ["Offer", "A", "B", "C"],
    offer("Price", 28_500, 28_900, 27_900),
    offer("Years", 4, 5, 5),
    offer("Fee", 250, 120, 390),
    offer("Rate", 0.069, 0.0745, 0.062),
    offer("Deposit", 3000, 3500, 4500),
    offer("Paid a month", ...each("=(#2-#6)/#3/12*(1+#5)")),
    offer("Payments in all", ...each("=#7*#3*12")),
    offer("Total cost", ...each("=#8+#4+#6")),
  ];
  expect(toldInTables(rows, "sum_range_incomplete")).toEqual([]);
});

/** What each flat pays: the sum of one of them without a part that is 0 there. */
function bills(remark: string | null): PlainRows {
  return [
    ["Flat", "Power", "Water", "Service", "All", "Remark"],
    ...[61, 52, 57, 66, 48, 59].map((power, index): PlainRows[number] => {
      const row = String(index + 2);
      const isOwn = index === 3;
      return [
        `f${row}`,
        power,
        20 + index,
        isOwn ? 0 : 30,
        isOwn ? `=B${row}+C${row}` : `=B${row}+C${row}+D${row}`,
        isOwn ? remark : null,
      ];
    }),
  ];
}

test.each<[string, string | null, readonly string[]]>([
  ["is told", null, ["warning E5 sum_range_incomplete"]],
  ["is a remark where its row says why", "office of the house, no service charge", ["info E5 sum_range_incomplete"]],
])("a sum without a part that is 0 today %s", (_, remark, findings) => {
  expect(told(bills(remark))).toEqual(findings);
});

/** Sources of uncertainty, each worked out alike, and what they come to. */
function uncertainty(combined: string): PlainRows {
  return [
    ["Source", "Half-width", "Divisor", "Contribution"],
    ...[0.2, 0.31, 0.12, 0.25, 0.4, 0.17].map((half, index): PlainRows[number] => {
      const row = String(index + 2);
      return [`s${row}`, half, 2, `=B${row}/C${row}`];
    }),
    [],
    ["Combined", null, null, combined],
  ];
}

test.each<[string, string, readonly string[]]>([
  ["the root of the squares of all", "=SQRT(SUMSQ(D2:D7))", []],
  ["the root of the squares of all but the last", "=SQRT(SUMSQ(D2:D6))", ["error D9 sum_range_incomplete"]],
  ["a share of all but the last", "=ROUND(SUM(D$2:D$6)*2.5%,4)", ["error D9 sum_range_incomplete"]],
  ["what the last is more than the others", "=D7-SUM(D2:D6)", []],
])("%s", (_, combined, findings) => {
  expect(told(uncertainty(combined))).toEqual(findings);
});

test("a range within a formula that is too short is told with the formula mended", () => {
  expect(messages(uncertainty("=SQRT(SUMSQ(D2:D6))"))).toEqual([
    "=SQRT(SUMSQ(D2:D6)) in D9 does not take in D7 (0.085): it gives 0.3054, and with what it leaves out 0.317.",
  ]);
});

/** Prices of six years, with the change from year to year or with a figure of its own in each. */
function prices(first: PlainCell, change: (row: number) => PlainCell): PlainRows {
  const rows = [2, 3, 4, 5, 6, 7];
  return [
    ["Year", "Index", "Change", "Wage"],
    ...rows.map((row): PlainRows[number] => [
      `y${String(row)}`,
      91 + 3 * row,
      row === 2 ? first : change(row),
      2100 + 40 * row,
    ]),
    ["Mean", null, "=AVERAGE(C3:C7)", "=AVERAGE(D2:D7)"],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["the first year, which has none before it", prices(null, (row) => `=B${String(row)}/B${String(row - 1)}-1`), []],
  ["the first year, whose figure is to come", prices(null, (row) => 5 + row), ["info C8 sum_range_incomplete"]],
])("a mean that leaves out %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../test/support/ordinary-books/told";
import { told as toldInFunds } from "../../../../test/support/outcome-of";
import type { CellLiteral } from "../../../adapters/memory/memory-workbook";
import { workbookOf } from "../../../adapters/memory/memory-workbook";

/** Budget, spending and rate, with some of the rates written otherwise. */
function rates(written: Readonly<Record<number, PlainCell>>): PlainRows {
  const figures = [
    [100, 90],
    [200, 150],
    [80, 80],
    [50, 40],
    [60, 30],
    [70, 35],
  ];
  return [
    ["Project", "Budget", "Spent", "Rate"],
    ...figures.map(([budget, spent], i) => [
      `P${i}`,
      budget,
      spent,
      written[i + 2] === undefined ? `=C${i + 2}/B${i + 2}` : written[i + 2],
    ]),
  ];
}

test.each<[string, PlainRows]>([
  ["formulas throughout", rates({})],
  ["a note instead of a rate", rates({ 4: "n/a" })],
  [
    "a price that shows how it was reckoned, between lines that are alike but for it",
    [
      ["Lot", "Qty", "Price", "Cost", "Tax", "Gross", "Left", "Worth"],
      ...[2, 3, 4].map((row): PlainRows[number] => [
        `L${String(row)}`,
        10 * row,
        row === 3 ? "=4.1*1.08" : 4.3 + row / 10,
        `=B${String(row)}*C${String(row)}`,
        `=D${String(row)}*0.19`,
        `=D${String(row)}+E${String(row)}`,
        `=B${String(row)}-5`,
        `=G${String(row)}*C${String(row)}`,
      ]),
    ],
  ],
  [
    "values written as formulas that read nothing",
    [
      ["Loan", "Months", "Rate"],
      ["a", "=4*12", 0.03],
      ["b", 12, 0.04],
      ["c", "=4*12", 0.03],
      ["d", "=4*12", 0.05],
      ["e", "=4*12", 0.02],
    ],
  ],
  [
    "the whole, 100 %, typed in every third column of a line of sums",
    [
      ["", "n", "%", null, "n", "%", null, "n", "%", null, "n", "%"],
      ["a", 11, 0.11, null, 21, 0.21, null, 31, 0.31, null, 41, 0.41],
      ["b", 89, 0.89, null, 79, 0.79, null, 69, 0.69, null, 59, 0.59],
      ["All", "=B2+B3", 1, null, "=E2+E3", 1, null, "=H2+H3", 1, null, "=K2+K3", 1],
    ],
  ],
  [
    "years typed and counted on by turns, weeks that begin again",
    [
      ["Year", "Week", "Debt"],
      ...Array.from({ length: 14 }, (_, i): PlainCell[] => {
        const row = i + 2;
        const year = i === 0 || i === 5 || i === 6 || i === 13 ? 1913 + i : `=A${row - 1}+1`;
        return [year, i === 0 ? 45 : i === 8 ? 1 : `=B${row - 1}+1`, 100 + 7 * i];
      }),
    ],
  ],
  [
    "a flat that stands empty, nothing throughout its line",
    [
      ["Flat", "Area", "Rent", "2024", "2025", "2026"],
      ...[50, 60, 70, 80, 90, 95, 99].map((area, i): PlainCell[] => {
        const row = i + 2;
        const rent = [`=B${row}*C${row}`, `=D${row}*1.02`, `=E${row}*1.03`];
        return [`f${i}`, area, 12, ...(i === 3 ? [0, 0, 0] : rent)];
      }),
    ],
  ],
  [
    "land, which loses no value, its cost and what is left of it beside the noughts",
    [
      ["Asset", "Cost", "So far", "This year", "Left", "", "Allowance"],
      ...[50, 60, 70, 80, 90, 95, 99].map((cost, i): PlainCell[] => {
        const row = i + 2;
        const [soFar, year, tax] = i === 3 ? [0, 0, 0] : [`=B${row}*0.3`, `=B${row}*0.1`, `=(B${row}-C${row})*0.25`];
        return [`a${i}`, cost, soFar, year, `=B${row}-C${row}-D${row}`, i === 3 ? "none" : "linear", tax];
      }),
    ],
  ],
  [
    "too few formulas around",
    [
      ["a", "b", "c"],
      [1, 2, "=A2+B2"],
      [3, 4, 9],
      [5, 6, "=A4+B4"],
    ],
  ],
  [
    "an opening figure before a running balance",
    [
      ["In", "Out", "Balance"],
      [null, null, 500],
      [5, 3, "=C2+A3-B3"],
      [6, 2, "=C3+A4-B4"],
      [7, 1, "=C4+A5-B5"],
      [8, 9, "=C5+A6-B6"],
    ],
  ],
  [
    "a line whose inputs are not there",
    [
      ...rates({}).slice(0, 4),
      ["Lump sum", null, null, 0.5],
      ...rates({})
        .slice(4)
        .map((row, i) => [...row.slice(0, 3), `=C${i + 6}/B${i + 6}`]),
    ],
  ],
  [
    "the figure from which the neighbour is computed",
    [
      ["Bq", "Ci"],
      ["=B2*37", 2],
      ["=B3*37", 3],
      ["=B4*37", 5],
      [74, "=A5/37"],
      ["=B6*37", 4],
      ["=B7*37", 6],
    ],
  ],
  [
    "a typed total that differs from its rounded parts by rounding",
    [
      ["", "a", "b", "c", "d"],
      ["x", 33.3, 20.5, 10.1, 5.2],
      ["y", 66.9, 20.4, 10.2, 5.1],
      ["Total", 100.3, "=SUM(C2:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)"],
    ],
  ],
  [
    "numbers of lines beside computed columns",
    [
      [8, "x", 1, 2, 3, 4],
      [9, "y", 5, 6, 7, 8],
      [10, "z", "=C1*0.5", "=D1*0.5", "=E1*0.5", "=F1*0.5"],
      [11, "w", 2, 3, 4, 5],
    ],
  ],
  [
    "typed history before a formula forecast",
    [
      ["Year", 1, 2, 3, 4, 5, 6, 7],
      ["Sales", 10, 12, 15, "=D2*1.1", "=E2*1.1", "=F2*1.1", "=G2*1.1"],
    ],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test.each<[string, PlainRows, readonly string[]]>([
  ["another value in the middle", rates({ 4: 0.95 }), ["error D4 hardcoded_in_formula_range"]],
  ["another value in the second line", rates({ 3: 0.7 }), ["error D3 hardcoded_in_formula_range"]],
  ["another value at the end, near the right one", rates({ 7: 0.55 }), ["error D7 hardcoded_in_formula_range"]],
  ["the same value: a remark", rates({ 4: 1 }), ["info D4 hardcoded_in_formula_range"]],
  [
    "a rounded value in a line of formulas",
    [
      ["a", "b", "q"],
      [1, 3, "=A2/B2"],
      [2, 7, "=A3/B3"],
      [2, 3, 0.667],
      [5, 9, "=A5/B5"],
      [4, 7, "=A6/B6"],
    ],
    ["warning C4 hardcoded_in_formula_range"],
  ],
  [
    "a rate in a line of totals that was typed as a whole: a remark",
    [
      ["", "a", "b", "q"],
      ["v", 300, 100, "=C2/B2"],
      ["w", 700, 200, "=C3/B3"],
      ["x", 900, 100, "=C4/B4"],
      ["y", 700, 500, "=C5/B5"],
      ["Total", 2600, 900, 900 / 2600],
    ],
    ["info D6 hardcoded_in_formula_range"],
  ],
  [
    "the same value at the end of a line of which the rest is computed",
    [
      ["", "a", "b", "q"],
      ["v", 300, 100, "=C2/B2"],
      ["w", 700, 200, "=C3/B3"],
      ["x", 900, 100, "=C4/B4"],
      ["y", 700, 500, "=C5/B5"],
      ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)", 900 / 2600],
    ],
    ["warning D6 hardcoded_in_formula_range"],
  ],
  [
    "another value far from the right one in the last line, which is like the others",
    rates({ 7: 0.9 }),
    ["error D7 hardcoded_in_formula_range"],
  ],
  [
    "typed totals that one formula shows to be totals, told once; the one that differs is an error",
    [
      ["", "a", null, "b", null, "c", null, "d", null, "e"],
      ["x", 110, null, 220, null, 330, null, 440, null, 550],
      ["y", 115, null, 226, null, 337, null, 448, null, 559],
      ["Total", "=SUM(B2:B3)", null, 446, null, 667, null, 898, null, 1109],
    ],
    [
      "error H4 hardcoded_in_formula_range",
      "info D4:F4 hardcoded_in_formula_range",
      "info J4 hardcoded_in_formula_range",
    ],
  ],
  [
    "a total of marks of which one is missing",
    [
      ["Pupil", "a", "b", "c", "Total"],
      ["P", 76, 86, 51, "=B2*0.5+C2*0.3+D2*0.2"],
      ["Q", null, 71, 48, 34],
      ["R", 40, 98, 38, "=B4*0.5+C4*0.3+D4*0.2"],
      ["S", 91, 64, 36, "=B5*0.5+C5*0.3+D5*0.2"],
      ["T", 81, 59, 41, "=B6*0.5+C6*0.3+D6*0.2"],
    ],
    ["error E3 hardcoded_in_formula_range"],
  ],
  [
    "a share typed over; the typed 100 % below it is only its consequence",
    [
      ["", "x", "y", "Sum", "Share"],
      ["a", 10, 20, "=SUM(B2:C2)", "=D2/$D$6"],
      ["b", 30, 40, "=SUM(B3:C3)", 0.31],
      ["c", 50, 60, "=SUM(B4:C4)", "=D4/$D$6"],
      ["d", 70, 81, "=SUM(B5:C5)", "=D5/$D$6"],
      ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)", 1],
    ],
    ["error E3 hardcoded_in_formula_range"],
  ],
  [
    "the last share of a list above its typed total of 100 %",
    [
      ["", "x", "Share"],
      ["a", 10, "=B2/B$7*100"],
      ["b", 30, "=B3/B$7*100"],
      ["c", 50, "=B4/B$7*100"],
      ["d", 71, "=B5/B$7*100"],
      ["e", 83, 34.61],
      ["Total", "=SUM(B2:B6)", 100],
    ],
    ["error C6 hardcoded_in_formula_range"],
  ],
  [
    "a typed total of few digits before many calculated ones",
    [
      ["", "All", "a", "b", "c", "d"],
      ["x", 33, 25, 14, 13, 12],
      ["y", 37, 25, 15, 16, 11],
      ["Total", 70, "=SUM(C2:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)", "=SUM(F2:F3)"],
    ],
    ["warning B4 hardcoded_in_formula_range"],
  ],
  [
    "a typed total among totals",
    [
      ["", "a", "b", "c", "d"],
      ["x", 1, 2, 3, 4],
      ["y", 5, 6, 7, 8],
      ["Total", "=SUM(B2:B3)", 9, "=SUM(D2:D3)", "=SUM(E2:E3)"],
    ],
    ["error C4 hardcoded_in_formula_range"],
  ],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("says what the formula gives", () => {
  expect(messages(rates({ 4: 0.95 }), "zh")).toEqual([
    "D4是直接填写的0.95，而它旁边的D2:D3、D5:D6是公式；按相同公式=C4/B4应为1。",
  ]);
});

/** A ledger whose lines have either a receipt or a payment, one balance written otherwise. */
function ledger(written: Readonly<Record<number, PlainCell>>): PlainRows {
  const lines = Array.from({ length: 12 }, (_, i): PlainCell[] => {
    const row = i + 3;
    const amount = 1210 + 35 * i;
    return [
      `d${i}`,
      i % 2 === 0 ? amount : null,
      i % 2 === 0 ? null : amount,
      written[row] ?? `=D${row - 1}+B${row}-C${row}`,
    ];
  });
  return [["Day", "In", "Out", "Balance"], ["Opening", null, null, 25_300], ...lines];
}

test.each<[string, Readonly<Record<number, PlainCell>>, readonly string[]]>([
  ["calculated throughout", {}, []],
  ["typed over with another figure", { 8: 26_901 }, ["error D8 hardcoded_in_formula_range"]],
  ["typed over with the same figure", { 9: 26_615 }, ["warning D9 hardcoded_in_formula_range"]],
])("a balance of receipts or payments %s", (_, written, findings) => {
  expect(told(ledger(written))).toEqual(findings);
});

test("a 0 typed in the midst of a block of formulas is told, though they give 0 there", () => {
  const years = ["D", "E", "F", "G", "H"];
  const rows: PlainRows = [
    ["Asset", "Cost", "Years", 1, 2, 3, 4, 5],
    ...[2, 3, 4, 5, 6].map((row): PlainCell[] => [
      `a${row}`,
      1000 * row,
      row === 4 ? 2 : 6,
      ...years.map((col) => (row === 4 && col === "F" ? 0 : `=IF(${col}$1<=$C${row},$B${row}/$C${row},0)`)),
    ]),
  ];
  expect(told(rows)).toEqual(["warning F4 hardcoded_in_formula_range"]);
});

/** Fees for exchange; one currency needs none. */
function fees(own: string, other: string): PlainRows {
  return [
    ["Currency", "Amount", "Fee"],
    ...["USD", "GBP", own, "CHF", "JPY", other, "SEK", "NOK"].map((currency, index) => [
      currency,
      1300 + 170 * index,
      index === 2 || index === 5 ? 0 : `=B${String(index + 2)}*0.5%`,
    ]),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  [
    "where the lines bear a word that no other has: remarks",
    fees("EUR", "EUR"),
    ["info C4 hardcoded_in_formula_range", "info C7 hardcoded_in_formula_range"],
  ],
  [
    "where nothing sets the lines apart",
    fees("DKK", "PLN"),
    ["error C4 hardcoded_in_formula_range", "error C7 hardcoded_in_formula_range"],
  ],
])("two figures typed over formulas, %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("the last total of a list of three that is near to the sum of its line", () => {
  const rows: PlainRows = [
    ["Region", "Q1", "Q2", "Q3", "Year"],
    ["East", 220, 340, 510, "=SUM(B2:D2)"],
    ["South", 415, 280, 330, "=SUM(B3:D3)"],
    ["North", 605, 190, 270, 1075],
    ["All", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
  ];
  expect(told(rows)).toEqual(["error E4 hardcoded_in_formula_range"]);
});

/** Amounts in thousands, rounded one by one from a column in full; two other totals are live. */
const ROUNDED: PlainRows = [
  ["Programme financial report"],
  ["Component", "As reported (USD)", "Restated (USD)", "Budget (USD)", "Actual (USD)", "Actual (KES 000)", "Execution"],
  ["Drugs and supplies", 410200, 402200, 450000, 438120.55, 51895, "=E3/D3"],
  ["Staff training", 288000, 296000, 310000, 309999.1, 36719, "=E4/D4"],
  ["Monitoring", 95500, 95500, 120000, 64020, 7583, "=E5/D5"],
  ["Total", "=SUM(B3:B5)", "=SUM(C3:C5)", "=SUM(D3:D5)", "=SUM(E3:E5)", 96198, "=E6/D6"],
];

test.each<[string, PlainRows, readonly string[]]>([
  ["that does not say so", ROUNDED, ["hardcoded_in_formula_range Report!F6"]],
  ["that says so", [...ROUNDED, ["Figures in KES are rounded and may not add."]], []],
])("a typed total that differs from the formula by a rounding, on a sheet %s", (_, rows, expected) => {
  expect(toldInFunds(calculated({ Report: rows }))).toEqual(expected);
});

describe("four rates that one array formula fills in the midst of single formulas", () => {
  const rate = (index: number): CellLiteral => {
    const [row, v] = [index + 2, (90 + index * 20) / (100 + index * 25)];
    if (row < 7 || row > 10) return { f: `C${row}/B${row}`, v };
    return row === 7 ? { f: "C7:C10/B7:B10", v } : v;
  };
  const typed = workbookOf({
    S: [
      ["Project", "Budget", "Spent", "Rate"],
      ...Array.from({ length: 12 }, (_, index) => [`P${index}`, 100 + index * 25, 90 + index * 20, rate(index)]),
    ],
  });
  const arrays = [{ sheet: "S", top: 6, left: 3, bottom: 9, right: 3 }];
  const filled = { ...typed, grids: typed.grids.map((grid) => ({ ...grid, arrays })) };

  test("are not typed figures, nor does their formula break the line", () => {
    expect(told(filled)).toEqual([]);
  });

  test("are told where they were typed", () => {
    expect(told(typed)).toEqual(["warning D7 formula_inconsistent", "warning D8:D10 hardcoded_in_formula_range"]);
  });
});

test.each<[string, string, string]>([
  ["nothing says why", "", "error D5 hardcoded_in_formula_range"],
  ["only its line has a note", "尚未结算", "info D5 hardcoded_in_formula_range"],
])("a 0 among formulas where %s", (_, note, expected) => {
  const amounts = [1200, 860, 455, 980, 310, 720];
  const rows: PlainRows = [
    ["合同", "结算金额", "预付款", "结算款", "备注"],
    ...amounts.map((amount, place): PlainRows[number] => {
      const row = String(place + 2);
      const isOpen = place === 3;
      return [`合同${row}`, amount, amount / 2, isOpen ? 0 : `=B${row}-C${row}`, isOpen ? note : ""];
    }),
  ];
  expect(told(rows)).toContain(expected);
});

test("figures carried over by hand beside one that is linked are told", () => {
  const rows: PlainRows = [
    ["", 2021, 2022, 2023, 2024],
    ["Opening", "=C5", 94500, 87150, 81200],
    ["Profit", 12400, 11350, 8200, 6900],
    ["Dividend", -4000, -3750, -2250, -950],
    ["Closing", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
    ["Equity", "=B5", 102100, 93100, 87150],
  ];
  expect(told(rows)).toContain("warning C6:E6 hardcoded_in_formula_range");
});

test("assumptions that are alike in the last years are no copies of the cell that repeats them", () => {
  const rows: PlainRows = [
    ["", "2025", "2026", "2027", "2028", "2029", "Later"],
    ["Revenue", 310, "=B2*1.05", "=C2*1.05", "=D2*1.05", "=E2*1.05", "=F2*1.05"],
    ["Margin", 0.118, 0.121, 0.125, 0.125, 0.125, "=F3"],
    ["Profit", "=B2*B3", "=C2*C3", "=D2*D3", "=E2*E3", "=F2*F3", "=G2*G3"],
  ];
  expect(told(rows)).toEqual([]);
});

test("a figure that the formula itself names as its limit is a remark, another one is told", () => {
  const loan = (repaid: number, most: string): PlainRows => [
    ["", "2023", "2024", "2025", "2026", "2027", "2028"],
    ["Repaid", 0, repaid, ...["C", "D", "E", "F"].map((col) => `=MIN(${most.replace("@", col)},${col}3)`)],
    ["Debt", 640, "=B3-C2", "=C3-D2", "=D3-E2", "=E3-F2", "=F3-G2"],
  ];
  expect(told(loan(50, "50"))).toEqual(["info C2 hardcoded_in_formula_range"]);
  expect(told(loan(64, "@3*0.1"))).toEqual(["warning C2 hardcoded_in_formula_range"]);
});

test("a plan set by hand where last year has nothing to grow from is no slip", () => {
  const plan = (last: number): PlainRows => [
    ["", "2023", "2024", "2025"],
    ["Rents", 120, 131, "=ROUND(C2*1.05,0)"],
    ["Leases", 84, 88, "=ROUND(C3*1.05,0)"],
    ["Grants", 40, last, 283],
    ["Interest", 15, 17, "=ROUND(C5*1.05,0)"],
    ["Fees", 23, 26, "=ROUND(C6*1.05,0)"],
  ];
  expect(told(plan(0))).toEqual([]);
  expect(told(plan(45))).toEqual(["error D4 hardcoded_in_formula_range"]);
});

test("a reading that a note explains is remarked, without one it is an error", () => {
  const meter = (note: string): PlainRows => [
    ["Month", "Reading", "Use"],
    ["December", 10230, null],
    ...[10510, 10790, 150, 430, 720, 1010].map((reading, index) => [
      ["January", "February", "March", "April", "May", "June"][index] ?? "",
      reading,
      index === 2 ? 310 : `=B${String(index + 3)}-B${String(index + 2)}`,
    ]),
    [],
    [note],
  ];
  expect(told(meter(""))).toEqual(["error C5 hardcoded_in_formula_range"]);
  expect(told(meter("March: new meter, use of both"))).toEqual(["info C5 hardcoded_in_formula_range"]);
});

test("last year's figure beside the sum of the months is not held against the formula of the months", () => {
  const months = ["B", "C", "D", "E", "F", "G"];
  const rows: PlainRows = [
    ["Line", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Half year", "Last year"],
    ["Trainer", 900, 950, 875, 910, 940, 990, "=SUM(B2:G2)", 5450],
    ["Cleaner", 300, 310, 305, 320, 300, 310, "=SUM(B3:G3)", 1790],
    ["Insurance", ...months.map((col) => `=${col}2*0.2+${col}3*0.2`), "=SUM(B4:G4)", 1400],
  ];
  expect(told(rows)).toEqual([]);
});

test("a 0 that follows from a figure typed beside it, as no overtime on a holiday, is a remark", () => {
  const days = Array.from({ length: 11 }, (_, i): PlainCell[] => {
    const row = String(i + 2);
    return i === 4
      ? ["Holiday", null, null, 8, 0]
      : [`D${row}`, 8 + (i % 2), 17 + (i % 3), `=C${row}-B${row}`, `=MAX(0,D${row}-8)`];
  });
  expect(told([["Day", "From", "To", "Hours", "Overtime"], ...days])).toEqual(["info E6 hardcoded_in_formula_range"]);
});

/** Lines, samples, accuracy and units of four groups, their totals calculated but for the accuracy. */
const accuracy = (overall: number): PlainRows => [
  ["Group", "Lines", "Sampled", "Accuracy", "Units", "Value"],
  ["a", 107, 103, 0.9626, 9824, 412],
  ["b", 156, 136, 0.9615, 7014, 388],
  ["c", 133, 122, 0.9323, 1162, 96],
  ["d", 500, 461, 0.9615, 3382, 251],
  ["Overall", "=SUM(B2:B5)", "=SUM(C2:C5)", overall, "=SUM(E2:E5)", "=SUM(F2:F5)"],
];

test("a typed mean or rate among sums lies among its parts: a warning that says so", () => {
  expect(told(accuracy(0.9544))).toEqual(["warning D6 hardcoded_in_formula_range"]);
  expect(messages(accuracy(0.9544))[0]).toContain("may be a mean, a rate or a closing figure");
});

test("a typed total that is greater than each of its parts is told as one that is wrong", () => {
  expect(told(accuracy(3.7))).toEqual(["error D6 hardcoded_in_formula_range"]);
});

test("several 0s among links are remarks: what is due was paid in full or not at all", () => {
  const rows = (typed: number): PlainRows => [
    ["Flat", "Due", "Paid", "Open"],
    ...Array.from({ length: 12 }, (_, i) => {
      const row = String(i + 2);
      return [`F${row}`, 310 + 17 * i, i === 4 || i === 8 ? typed : `=B${row}`, `=B${row}-C${row}`];
    }),
  ];
  expect(told(rows(0))).toEqual(["info C6 hardcoded_in_formula_range", "info C10 hardcoded_in_formula_range"]);
  expect(told(rows(50))).toEqual(["error C6 hardcoded_in_formula_range", "error C10 hardcoded_in_formula_range"]);
});

test("weights above the headings are no part of the column below", () => {
  const rows: PlainRows = [
    ["Statistics", "", "weights", "", 0.2, 0.3, 0.5],
    ["Student", "Quiz 1", "Quiz 2", "Quiz 3", "Quiz 4", "Quiz 5", "Quizzes", "Score"],
    ...Array.from({ length: 8 }, (_, i): PlainRows[number] => {
      const row = String(i + 3);
      const quizzes = [4 + (i % 5), 7 - (i % 3), 5 + (i % 4), 8 - (i % 2), 6 + (i % 3)];
      return [`S${row}`, ...quizzes, `=SUM(B${row}:F${row})/5*6`, `=G${row}*G$1+B${row}*F$1`];
    }),
  ];
  expect(told(rows)).toEqual([]);
});

test.each<[string, number, string]>([
  ["a lump sum, whose price is its amount", 1, "info D5 hardcoded_in_formula_range"],
  ["of several pieces, whose amount was calculated once", 3, "warning D5 hardcoded_in_formula_range"],
])("an amount typed among calculated ones: %s", (_, pieces, finding) => {
  const lines = Array.from({ length: 9 }, (_line, index): PlainRows[number] => {
    const row = String(index + 2);
    if (index === 3) return ["Set-up", pieces, 250, 250 * pieces];
    return [`Article ${row}`, 4 + index, 31.5 + 7 * index, `=ROUND(B${row}*C${row},2)`];
  });
  expect(told([["Text", "Qty", "Price", "Amount"], ...lines])).toEqual([finding]);
});

/** Payments of weeks that are behind us, and estimated from their mean; rent is entered as it falls due. */
function payments(rent: (week: number, row: number) => PlainCell): PlainRows {
  const weeks = [1, 2, 3, 4, 5, 6, 7, 8];
  const paid = [
    [70, 81, 74, 66],
    [48, 49, 51, 50],
    [21, 0, 0, 0],
    [9, 10, 8, 11],
    [5, 7, 6, 6],
  ];
  return [
    ["Week", ...weeks.map((week) => `W${week}`)],
    ...paid.map((known, line) => {
      const row = line + 2;
      const estimated = weeks.slice(4).map((week) => (line === 2 ? rent(week, row) : `=AVERAGE($B${row}:$E${row})`));
      return [["Suppliers", "Wages", "Rent", "Taxes", "Loans"][line] ?? "", ...known, ...estimated];
    }),
  ];
}

test("a line that is entered throughout, beside lines that are estimated, is no line of slips", () => {
  expect(told(payments((week) => (week === 5 ? 21 : 0)))).toEqual([]);
});

test("and where a week of the line after it was entered, too", () => {
  const rows = payments((week) => (week === 5 ? 21 : 0)).map((row, line) =>
    line === 4 ? row.map((cell, col) => (col === 6 ? 15 : cell)) : row,
  );
  expect(told(rows)).toEqual(["info G4:G5 hardcoded_in_formula_range"]);
});

test("a figure of a line that is estimated like the others is one", () => {
  expect(told(payments((week, row) => (week === 7 ? 21 : `=AVERAGE($B${row}:$E${row})`)))).toEqual([
    "error H4 hardcoded_in_formula_range",
  ]);
});

test("a figure among typed ones is not held against one beside it that was reckoned", () => {
  const rows: PlainRows = [
    ["Day", "Sold", "Free", "Revenue", "Mean", "Bar", "All", "Share", "So far"],
    ...[31, 44, 52, 38, 51, 47, 36, 58].map((sold, index): PlainRows[number] => {
      const row = String(index + 2);
      return [
        index + 1,
        sold,
        `=64-B${row}`,
        row === "5" ? "=B5*95" : 80 * sold + 7 * index,
        `=D${row}/B${row}`,
        300 + 11 * index,
        `=D${row}+F${row}`,
        `=B${row}/64`,
        row === "2" ? "=G2" : `=I${String(index + 1)}+G${row}`,
      ];
    }),
  ];
  expect(told(rows)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ["Last month", ["info E8 hardcoded_in_formula_range"]],
  ["Department 7", ["warning E8 hardcoded_in_formula_range"]],
])("a sum that was typed in a line called %s", (name, findings) => {
  const rows: PlainRows = [
    ["Name", "Pension", "Health", "Fund", "Sum"],
    ...[2, 3, 4, 5, 6, 7].map((row) => [
      `D${String(row)}`,
      90 + row,
      31 + row,
      12.5 + row,
      `=SUM(B${String(row)}:D${String(row)})`,
    ]),
    [name, 99.5, 41, 22.5, 163],
  ];
  expect(told(rows)).toEqual(findings);
});

/** What was paid of each invoice: all of it by a link, 512 of it typed, and in some lines otherwise. */
function paid(otherwise: Readonly<Record<number, PlainCell>>): PlainRows {
  return [
    ["Invoice", "Due", "Paid"],
    ...[830, 415, 1260, 512, 990, 745, 388, 1105, 640].map((due, index): PlainRows[number] => {
      const row = index + 2;
      return [
        `I${String(row)}`,
        due,
        row in otherwise ? (otherwise[row] ?? null) : row === 5 ? due : `=B${String(row)}`,
      ];
    }),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["where nothing was typed otherwise", paid({}), ["warning C5 hardcoded_in_formula_range"]],
  [
    "where one was paid in part and two not yet",
    paid({ 3: 300, 8: null, 9: null }),
    ["info C5 hardcoded_in_formula_range"],
  ],
])("what is due typed as paid, %s", (_, rows, findings) => {
  expect(told(rows).filter((each) => each.includes("C5"))).toEqual(findings);
});

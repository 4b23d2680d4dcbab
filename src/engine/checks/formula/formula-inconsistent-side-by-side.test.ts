import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../test/support/ordinary-books/told";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import type { Workbook } from "../../../sheets/workbook";

/** Costs of three scenarios by guests; the rate of each line is its own. */
function scenarios(odd: string, last = "=D7+D8"): PlainRows {
  const perHead = (item: string, row: number, rate: string): PlainRows[number] => [
    item,
    ...["B", "C", "D"].map((col) => (row === 5 && col === "C" ? odd : `=${col}$1*${rate}`)),
  ];
  return [
    ["Guests", 60, 80, 110],
    ["Item", "Low", "Mid", "High"],
    perHead("Catering", 3, "42"),
    perHead("Drinks", 4, "18"),
    perHead("Flowers", 5, "4.5"),
    perHead("Cards", 6, "2.2"),
    ["Total", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)"],
    ["Reserve", "=B7*10%", "=C7*10%", "=D7*10%"],
    ["Grand total", "=B7+B8", "=C7+C8", last],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["alike", scenarios("=C$1*4.5"), []],
  ["one with another rate", scenarios("=C$1*5.4"), ["warning C5 formula_inconsistent"]],
  ["the last with a cell of its neighbour", scenarios("=C$1*4.5", "=D7+C8"), ["error D9 formula_inconsistent"]],
])("three scenarios side by side: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("a list of links to the cells that bear the same names is no line of copies", () => {
  const names = ["Risk-free rate", "Market premium", "Beta", "Cost of equity", "Cost of debt", "Tax rate"];
  const linked = [2, 4, 3, 5, 6, 7];
  const source = ["Risk-free rate", "Beta", "Market premium", "Cost of equity", "Cost of debt", "Tax rate"];
  const book = workbookOf({
    WACC: [["Input", "Value"], ...source.map((name, index) => [name, 0.01 * (index + 2)])],
    Model: [
      ["Assumption", "Value"],
      ...names.map((name, index) => [name, { f: `WACC!B${linked[index] ?? 2}`, v: 0.01 * (linked[index] ?? 2) }]),
    ],
  });
  expect(told(book)).toEqual([]);
});

/** A balance sheet of two years. */
function balance(ratio: PlainCell, fixed: PlainCell = "=SUM(B7:B9)", more: readonly PlainCell[] = []): PlainRows {
  const both = (name: string, formula: string): PlainRows[number] => [
    name,
    ...["B", "C"].map((col) => formula.replaceAll("@", col)),
  ];
  return [
    ["", "2022", "2023", ...more.slice(0, 1)],
    ["Cash", 120, 140],
    ["Receivables", 310, 295],
    ["Stock", 88, 97],
    both("Current assets", "=SUM(@2:@4)"),
    [],
    ["Buildings", 400, 390],
    ["Machines", 210, 260],
    ["Vehicles", 35, 44],
    ["Fixed assets", fixed, "=SUM(C7:C9)"],
    both("Total assets", "=@5+@10"),
    ["Payables", 150, 160],
    ["Loans", 90, 95],
    both("Current debts", "=SUM(@12:@13)"),
    ["Mortgage", 260, 240],
    both("Total debts", "=@14+@15"),
    both("Equity", "=@11-@16"),
    ["Current ratio", "=B5/B14", ratio, ...more.slice(1)],
    both("Debt ratio", "=@16/@11"),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["alike throughout", balance("=C5/C14"), []],
  ["that differ in one place", balance("=C5/C13"), ["warning B18:C18 formula_inconsistent"]],
  ["one reading an empty cell", balance("=C6/C14"), ["error C18 formula_inconsistent"]],
  ["one typed", balance("=C5/C14", 690), ["error B10 hardcoded_in_formula_range"]],
  ["one typed, far from the sum", balance("=C5/C14", 2690), []],
  ["a ratio of another kind", balance("=C17/C11*100"), []],
])("two years side by side, %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("sums by group in the very columns that they go through are lines like others", () => {
  const rows: PlainRows = [
    ["No", "Value", "Group"],
    ...Array.from({ length: 11 }, (_, i) => [i + 1, 40 + 7 * i, ["Dry", "Cold", "Ice"][i % 3] ?? ""]),
    ["", "Group", "Value"],
    ["", "Dry", "=SUMIF($C$2:$C$12,B14,$B$2:$B$12)"],
    ["", "Cold", "=SUMIF($C$2:$C$11,B15,$B$2:$B$11)"],
    ["", "Ice", "=SUMIF($C$2:$C$12,B16,$B$2:$B$12)"],
  ];
  expect(told(rows)).toEqual(["error C15 formula_inconsistent"]);
});

test.each<[string, string, string]>([
  ["the limit that it is held to", "=B6*C6", "=MIN(B#*C#,D#)"],
  ["its last factor", "=B6*C6", "=B#*C#*(1-D#)"],
])("a formula that lacks %s is told although the result is the same today", (_, odd, formula) => {
  const rows: PlainRows = [
    ["Item", "Monthly", "Months", formula.includes("MIN") ? "At most" : "Rebate", "So far"],
    ...Array.from({ length: 9 }, (__, index): PlainRows[number] => {
      const row = String(index + 2);
      const last = formula.includes("MIN") ? 90000 : 0;
      return [`I${row}`, 120 + index * 7, 3 + index, last, row === "6" ? odd : formula.replaceAll("#", row)];
    }),
  ];
  expect(told(rows)).toEqual(["warning E6 formula_inconsistent"]);
});

/** A calculation for three sizes of a party, side by side; the result of the second as given. */
const sizes = (result: string): PlainRows => [
  ["", "Small", "Medium", "Large"],
  ["Guests", 80, 120, 200],
  ["Ticket", 45, 42, 38],
  ["Food", "=B$2*18", "=C$2*18", "=D$2*18"],
  ["Hall", 900, 1400, 2600],
  ["Costs", "=B4+B5", "=C4+C5", "=D4+D5"],
  ["Tickets", "=B2*B3", "=C2*C3", "=D2*D3"],
  ["Sponsors", 500, 800, 1500],
  ["Result", "=B7+B8-B6", result, "=D7+D8-D6"],
  ["Each", "=B9/B2", "=C9/C2", "=D9/D2"],
];

test.each<[string, string, readonly string[]]>([
  ["the same", "=C7+C8-C6", []],
  ["a term left out", "=C7-C6", ["warning C9 formula_inconsistent"]],
  ["another line", "=C7+C8-C5", ["error C9 formula_inconsistent"]],
])("of three columns with the same formulas throughout one differs in one place: %s", (_, result, findings) => {
  expect(told(sizes(result))).toEqual(findings);
});

test("a constant of its own in the first line of a group, below the total of the group before", () => {
  const cap = (limit: string, row: number): PlainCell => `=MIN(B${String(row)},${limit})`;
  const group = (name: string, from: number, limit = "1.2"): PlainRows => [
    ...[0, 1, 2].map((step) => [
      `${name} ${String(step)}`,
      1.9 - step / 3,
      cap(step === 0 ? limit : "1.2", from + step),
    ]),
    [`Total ${name}`, "", `=A${String(from + 3)}&""`],
  ];
  const rows: PlainRows = [
    ["", "Reached", "Capped"],
    ...group("Sales", 2),
    ...group("Staff", 6, "1.5"),
    ...group("IT", 10),
  ];
  expect(told(rows)).toEqual(["warning C6 formula_inconsistent"]);
});

test("a sum that runs into the line of the next one is told, not the sums beside that do not", () => {
  const months = Array.from({ length: 12 }, (_, i) => [`M${String(i + 1)}`, 31 + i, 52 + 2 * i, 83 + 3 * i, 77 - i]);
  const sums = (name: string, from: number, to: number, first = to): PlainRows[number] => [
    name,
    `=SUM(B${String(from)}:B${String(first)})`,
    ...["C", "D", "E"].map((col) => `=SUM(${col}${String(from)}:${col}${String(to)})`),
  ];
  const rows: PlainRows = [
    ["", "a", "b", "c", "d"],
    ...months,
    sums("First half", 2, 7, 8),
    sums("Second half", 8, 13),
  ];
  expect(told(rows)).toEqual(["error B14 formula_inconsistent"]);
});

/** Totals of groups in which one column has none, and the sum of the groups. */
const groups = (second: string, all: string): PlainRows => [
  ["", "Cost", "Scrap", "Count", "Batch"],
  ...[2, 3, 4].map((row): PlainRows[number] => [`P${String(row)}`, 7 * row + 1, row, 3, 210 + row]),
  ["First", "=SUM(B2:B4)", "=SUM(C2:C4)", null, "=SUM(E2:E4)"],
  ...[6, 7, 8].map((row): PlainRows[number] => [`P${String(row)}`, 5 * row + 2, row, 2, 190 + row]),
  ["Second", "=SUM(B6:B8)", "=SUM(C6:C8)", null, second],
  ["All", "=B5+B9", all, null, "=E5+E9"],
];

test.each<[string, PlainRows, readonly string[]]>([
  ["all alike", groups("=SUM(E6:E8)", "=C5+C9"), []],
  ["one takes in the total above", groups("=SUM(E5:E8)", "=C5+C9"), ["error E9 formula_inconsistent"]],
  ["one takes a total of the column beside", groups("=SUM(E6:E8)", "=C5+B9"), ["error C10 formula_inconsistent"]],
])("totals on either side of a column without one: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** Lots by supplier: quantity and cost of each, the cost of the second as given. */
const bySupplier = (second: string): PlainRows => [
  ["Lot", "Supplier", "Qty", "Price", "Total"],
  ...[2, 3, 4, 5, 6, 7].map((row): PlainRows[number] => [
    `L${String(row)}`,
    "ABC"[row % 3] ?? "",
    10 + row,
    3 + row / 7,
    90 + row,
  ]),
  [],
  ...["A", "B", "C"].map((name, index): PlainRows[number] => {
    const row = String(9 + index);
    const own = `=SUMPRODUCT(($B$2:$B$7=A${row})*$C$2:$C$7*$D$2:$D$7)`;
    return [name, `=SUMIF($B$2:$B$7,A${row},$C$2:$C$7)`, index === 1 ? second : own];
  }),
];

test.each<[string, string, readonly string[]]>([
  ["the same column", "=SUMPRODUCT(($B$2:$B$7=A10)*$C$2:$C$7*$D$2:$D$7)", []],
  ["the next column", "=SUMPRODUCT(($B$2:$B$7=A10)*$C$2:$C$7*$E$2:$E$7)", ["C10"]],
])("the second of three sums by name reads %s", (_, second, places) => {
  expect(told(bySupplier(second)).map((finding) => finding.split(" ")[1])).toEqual(places);
});

/** How often each answer was given by each of three groups; one of the counts as given. */
const answers = (at: string, odd: string): PlainRows => [
  ["Group", "Answer", null, "", "a", "b", "c"],
  ...[1, 2, 3, 4, 5].map((answer, index): PlainRows[number] => [
    "abc"[index % 3] ?? "",
    ((index * 2) % 5) + 1,
    null,
    answer,
    ...["E", "F", "G"].map((col) =>
      `${col}${String(index + 2)}` === at ? odd : `=COUNTIFS($B$2:$B$6,$D${String(index + 2)},$A$2:$A$6,${col}$1)`,
    ),
  ]),
];

test("the last cell of a block that reads the heading of the column beside", () => {
  expect(told(answers("G6", "=COUNTIFS($B$2:$B$6,$D6,$A$2:$A$6,G$1)"))).toEqual([]);
  expect(told(answers("G6", "=COUNTIFS($B$2:$B$6,$D6,$A$2:$A$6,F$1)"))).toEqual(["error G6 formula_inconsistent"]);
});

/** Sales by client and item, read from the columns of a table elsewhere; one cell as given. */
function salesByItem(odd: string): Workbook {
  const clients = ["Apex", "Birch", "Cedar", "Delta"];
  return workbookOf({
    S: {
      rows: [
        ["Client", "Desk", "Chair", "Lamp"],
        ...clients.map((client, index) => {
          const row = String(index + 2);
          const cells = ["B", "C", "D"].map((col) => `SUMIFS(Sales[Net],Sales[Client],$A${row},Sales[Item],${col}$1)`);
          return [
            client,
            ...cells.map((f, at) => ({ f: row === "4" && at === 1 ? odd : f, v: 200 + 31 * index + at })),
          ];
        }),
      ],
    },
  });
}

test.each<[string, string, readonly string[]]>([
  ["the same", "SUMIFS(Sales[Net],Sales[Client],$A4,Sales[Item],C$1)", []],
  [
    "the heading of another column",
    "SUMIFS(Sales[Net],Sales[Client],$A4,Sales[Item],B$1)",
    ["warning C4 formula_inconsistent"],
  ],
  [
    "another column of the table",
    "SUMIFS(Sales[VAT],Sales[Client],$A4,Sales[Item],C$1)",
    ["warning C4 formula_inconsistent"],
  ],
])("among sums over columns of a table, one that reads %s", (_, odd, findings) => {
  expect(told(salesByItem(odd))).toEqual(findings);
});

test("a sum of its row that takes in one column more than the others is told", () => {
  const rows: PlainRows = [
    ["Type", "Online", "Desk", "Free", "Sold", "Price"],
    ...[2, 3, 4, 5, 6, 7, 8, 9].map((row): PlainRows[number] => [
      `t${String(row)}`,
      40 * row,
      7 * row,
      row,
      `=B${String(row)}+C${String(row)}${row === 5 ? "+D5" : ""}`,
      28,
    ]),
  ];
  expect(told(rows)).toEqual(["warning E5 formula_inconsistent"]);
});

/** Three classes of assets summed up from a list, two faults in one short block. */
test("two faults in a block of three lines are both found", () => {
  const list = Array.from({ length: 9 }, (_, i): PlainRows[number] => [
    ["van", "desk", "server"][i % 3] ?? "",
    [930, 415, 2210, 1180, 377, 1905, 866, 502, 3120][i] ?? 0,
    [120, 95, 1310, 580, 41, 705, 206, 188, 990][i] ?? 0,
    [810, 320, 900, 600, 336, 1200, 660, 314, 2130][i] ?? 0,
  ]);
  const sum = (row: number, col: string) => `=SUMIF(List!$A$2:$A$10,$A${String(row)},List!${col}$2:${col}$10)`;
  const line = (row: number, name: string, used: string, rate: string): PlainRows[number] => [
    name,
    `=COUNTIF(List!$A$2:$A$10,A${String(row)})`,
    sum(row, "B"),
    used,
    `=C${String(row)}-D${String(row)}`,
    rate,
    `=C${String(row)}/C$5`,
  ];
  const rows: PlainRows = [
    ["Class", "Number", "Cost", "Used up", "Worth", "As new", "Share"],
    line(2, "van", sum(2, "C"), "=E2/C2"),
    line(3, "desk", sum(3, "B"), "=E3/C3"),
    line(4, "server", sum(4, "C"), "=E4/D4"),
    ["All", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)", "=E5/C5", "=SUM(G2:G4)"],
  ];
  expect(told(calculated({ S: rows, List: [["Class", "Cost", "Used up", "Worth"], ...list] }))).toEqual([
    "error D3 formula_inconsistent",
    "error F4 formula_inconsistent",
  ]);
});

test("two faults in columns side by side do not hide each other", () => {
  const year = (col: string, before: string, change: string): readonly PlainCell[] => [
    `=Plan!${col}3-Plan!${before}3`,
    `=Plan!${col}4-Plan!${before}4`,
    `=Plan!${col}5-Plan!${before}5`,
    `=SUM(${col}2:${col}4)`,
    `=Plan!${col}6-Plan!${before}6`,
    `=Plan!${col}7-Plan!${before}7`,
    `=SUM(${col}6:${col}7)`,
    `=Plan!${col}8-Plan!${before}8`,
    `=Plan!${col}9-Plan!${before}9`,
    change,
  ];
  const names = ["Stock", "Claims", "Debts", "Operating", "Plant", "Sites", "Investing", "Loans", "Equity", "Change"];
  const columns = [
    year("C", "B", "=C5+C8+C9+C10"),
    year("D", "C", "=D5+D8+D9+D10"),
    year("E", "D", "=E5+E8+E9+E10").map((cell, index) => (index === 1 ? "=Plan!D4-Plan!E4" : cell)),
    year("F", "E", "=F5+F8-F9+F10"),
  ];
  const plan: PlainRows = Array.from({ length: 9 }, (_, i): PlainRows[number] => [
    `p${String(i)}`,
    ...[0, 1, 2, 3, 4].map((year) => 120 + 31 * i + 17 * year * (1 + (i % 3)) + ((i * year) % 5)),
  ]);
  const rows: PlainRows = [
    ["", "", 2022, 2023, 2024, 2025],
    ...names.map((name, index): PlainRows[number] => [name, "", ...columns.map((column) => column[index])]),
  ];
  expect(told(calculated({ S: rows, Plan: plan }))).toEqual([
    "error E3 formula_inconsistent",
    "warning F11 formula_inconsistent",
  ]);
});

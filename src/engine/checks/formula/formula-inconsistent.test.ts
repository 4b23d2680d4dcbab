import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../test/support/ordinary-books/told";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import type { Workbook } from "../../../sheets/workbook";

/** Plan, budget, spending and what is left, with some of the formulas written otherwise. */
function lines(written: Readonly<Record<number, PlainCell>>, total: readonly PlainCell[] = []): PlainRows {
  const figures = [
    [95, 100, 90],
    [190, 200, 150],
    [85, 80, 70],
    [55, 50, 40],
    [66, 60, 30],
    [77, 70, 35],
  ];
  return [
    ["Project", "Plan", "Budget", "Spent", "Left"],
    ...figures.map((line, i) => [`P${i}`, ...line, written[i + 2] ?? `=C${i + 2}-D${i + 2}`]),
    ...(total.length === 0 ? [] : [total]),
  ];
}

test.each<[string, PlainRows]>([
  ["one formula throughout", lines({})],
  ["totals below", lines({}, ["Total", "=SUM(B2:B7)", "=SUM(C2:C7)", "=SUM(D2:D7)", "=SUM(E2:E7)"])],
  ["the same cells in other words", lines({ 4: "=C4-$D4" })],
  [
    "terms in another order",
    [
      ["a", "b", "s"],
      [1, 2, "=A2+B2"],
      [3, 4, "=B3+A3"],
      [5, 6, "=A4+B4"],
      [7, 8, "=A5+B5"],
    ],
  ],
  [
    "rates of their own",
    [
      ["a", "t"],
      [1, "=A2*0.05"],
      [2, "=A3*0.06"],
      [3, "=A4*0.05"],
      [4, "=A5*0.05"],
    ],
  ],
  [
    "the first term of a running balance",
    [
      ["In", "Balance"],
      [5, "=A2+100"],
      [6, "=B2+A3"],
      [7, "=B3+A4"],
      [8, "=B4+A5"],
      [9, "=B5+A6"],
    ],
  ],
  [
    "a balance that begins with the first receipts",
    [
      ["Date", "In", "Out", "Balance"],
      ["d1", 5, 3, "=B2-C2"],
      ["d2", 6, 2, "=D2+B3-C3"],
      ["d3", 7, 1, "=D3+B4-C4"],
      ["d4", 8, 4, "=D4+B5-C5"],
      ["d5", 9, 6, "=D5+B6-C6"],
    ],
  ],
  [
    "a last line that is no product",
    [
      ["Item", "Count", "Price", "Amount"],
      ["a", 2, 3, "=B2*C2"],
      ["b", 4, 5, "=B3*C3"],
      ["c", 6, 7, "=B4*C4"],
      ["d", 8, 9, "=B5*C5"],
      ["Mean price", 20, 24, "=C6/B6"],
    ],
  ],
  [
    "every third line another formula",
    [
      ["a", "b", "f"],
      ...Array.from({ length: 9 }, (_, i) => [
        i + 1,
        2 * i + 3,
        i % 3 === 2 ? `=A${i + 2}/B${i + 2}` : `=A${i + 2}*B${i + 2}`,
      ]),
    ],
  ],
  [
    "a total of totals in a column of typed line totals",
    [
      ["", "a", "b", "All"],
      ["x", 3, 4, 7],
      ["y", 5, 6, 11],
      ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(B4:C4)"],
    ],
  ],
  [
    "a line of ratios across",
    [
      ["", "x", "y", "z"],
      ["a", 1, 2, 3],
      ["b", 4, 5, 6],
      ["a-b", "=B2-B3", "=C2-C3", "=D2-D3"],
      ["a/b", "=B2/B3", "=C2/C3", "=D2/D3"],
      ["a+b", "=B2+B3", "=C2+C3", "=D2+D3"],
    ],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test.each<[string, PlainRows, readonly string[]]>([
  ["another row", lines({ 4: "=C4-D5" }), ["error E4 formula_inconsistent"]],
  ["a similar column", lines({ 4: "=B4-D4" }), ["error E4 formula_inconsistent"]],
  ["a similar column in the first line", lines({ 2: "=B2-D2" }), ["error E2 formula_inconsistent"]],
  ["a similar column in the last line", lines({ 7: "=B7-D7" }), ["error E7 formula_inconsistent"]],
  [
    "a lost $",
    [["a", "rate", 2], ...[3, 4, 5, 6, 7].map((a, i) => [a, i === 2 ? "=A4*C2" : `=A${i + 2}*$C$1`])].map((row, i) =>
      i === 1 ? [...row, 9] : row,
    ),
    ["error B4 formula_inconsistent"],
  ],
  ["another operator", lines({ 4: "=C4+D4" }), ["warning E4 formula_inconsistent"]],
  ["another operator in the last line", lines({ 7: "=C7+D7" }), ["warning E7 formula_inconsistent"]],
  ["another operator in the first line", lines({ 2: "=C2+D2" }), ["warning E2 formula_inconsistent"]],
  [
    "a sum of the column where the sum of the line belongs",
    [
      ["Project", "First year", "Second year", "Both", "Note"],
      ["a", 100, 110, "=SUM(B2:C2)", "x"],
      ["b", 120, 130, "=SUM(B3:C3)", "x"],
      ["c", 140, 150, "=SUM(B4:C4)", "x"],
      ["d", 160, 170, "=SUM(D2:D4)", "x"],
      ["e", 180, 190, "=SUM(B6:C6)", "x"],
      ["f", 200, 210, "=SUM(B7:C7)", "x"],
    ],
    ["error D5 formula_inconsistent"],
  ],
  [
    "the line above in a table with gaps",
    [
      ["Pupil", "Test", "Essay", "Sum"],
      ["a", 5, null, "=B2+C2"],
      ["b", 7, 8, "=B3+C3"],
      ["c", 9, null, "=B3+C3"],
      ["d", 6, 4, "=B5+C5"],
      ["e", 8, null, "=B6+C6"],
    ],
    ["error D4 formula_inconsistent"],
  ],
  [
    "a head row of years taken in by one sum",
    [
      ["Item", 2021, 2022, 2023, 2024],
      ["a", 1, 2, 3, 4],
      ["b", 5, 6, 7, 8],
      ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D1:D3)", "=SUM(E2:E3)"],
    ],
    ["error D4 formula_inconsistent"],
  ],
  [
    "a total that adds up the totals before it in place of its own column",
    [
      ["", "2021", "2022", "2023"],
      ["a", 3581, 1122, 2150],
      ["b", 20, 2, 3],
      ["c", 5, 5, 11],
      ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(B5:C5)"],
    ],
    ["error D5 formula_inconsistent"],
  ],
  ["a constant put in", lines({ 4: "=C4-D4+5" }), ["warning E4 formula_inconsistent"]],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** Twelve pupils with three marks, their mean and a word for it, some formulas written otherwise. */
function pupils(written: Readonly<Record<string, string>>): PlainRows {
  const rows = Array.from({ length: 12 }, (_, i): PlainCell[] => {
    const row = i + 2;
    return [
      `p${i}`,
      60 + 3 * i,
      90 - 2 * i,
      70 + i,
      written[`E${row}`] ?? `=(B${row}+C${row}+D${row})/3`,
      written[`F${row}`] ?? `=IF(E${row}>=75,"good","fair")`,
      written[`G${row}`] ?? `=COUNTIF(A$2:A$13,A${row})`,
    ];
  });
  return [["Pupil", "A", "B", "C", "Mean", "Word", "Times"], ...rows];
}

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ["all alike", {}, []],
  ["brackets that change nothing", { E6: "=((B6+C6+D6)/3)" }, []],
  ["two lines with thresholds of their own", { F6: '=IF(E6>=60,"good","fair")', F9: '=IF(E9>=65,"good","fair")' }, []],
  ["brackets left out", { E6: "=B6+C6+D6/3" }, ["warning E6 formula_inconsistent"]],
  ["another divisor", { E6: "=(B6+C6+D6)/2" }, ["warning E6 formula_inconsistent"]],
  ["another threshold with another word", { F6: '=IF(E6>=95,"good","fair")' }, ["warning F6 formula_inconsistent"]],
  ["another threshold with the same word", { F6: '=IF(E6>=74,"good","fair")' }, ["warning F6 formula_inconsistent"]],
  ["a list of names that ends a line too soon", { G6: "=COUNTIF(A$2:A$12,A6)" }, ["warning G6 formula_inconsistent"]],
])("words, brackets and constants: %s", (_, written, findings) => {
  expect(told(pupils(written))).toEqual(findings);
});

test("a word is quoted beside the word that is due", () => {
  expect(messages(pupils({ F6: '=IF(E6>=95,"good","fair")' }))).toEqual([
    'F6 holds =IF(E6>=95,"good","fair") where the formula of F4:F5, F7:F8 beside it reads =IF(E6>=75,"good","fair"): it gives "fair", theirs "good".',
  ]);
});

test("a formula copied from the line below is told where that line has its own formula throughout", () => {
  const years = ["C", "D", "E", "F", "G", "H"];
  const rows: PlainRows = [
    ["", "2023", "2024", "2025", "2026", "2027", "2028", "2029"],
    ["Revenue", 100, 110, 120, 130, 140, 150, 160],
    ["Costs", 60, 66, 71, 75, 83, 88, 94],
    ["Receivables", 15, ...years.map((col) => `=${col}2*45/365`)],
    ["Stock", 10, ...years.map((col) => (col === "E" ? "=E3*60/365" : `=${col}2*60/365`))],
    ["Payables", 7, ...years.map((col) => `=${col}2*60/365`)],
  ];
  const swapped = rows.map((row, i) => (i === 5 ? ["Payables", 7, ...years.map((col) => `=${col}4*60/365`)] : row));
  expect(told(swapped)).toEqual(["error E5 formula_inconsistent"]);
});

test("a link to another sheet than its neighbours' is told", () => {
  const months = (first: number): PlainRows => [
    ["Item", "Sum"],
    ...[0, 1, 2, 3, 4, 5].map((i) => [`i${i}`, first + 7 * i]),
  ];
  const rows = [2, 3, 4, 5, 6, 7].map((row) => [`i${row}`, `=Jan!B${row}`, row === 4 ? "=Jan!B4" : `=Feb!B${row}`]);
  const workbook = calculated({ Jan: months(100), Feb: months(200), All: [["Item", "Jan", "Feb"], ...rows] });
  expect(told(workbook)).toEqual(["error C4 formula_inconsistent"]);
});

test("two faults in a short list are both found, each looking over the other", () => {
  const rows: PlainRows = [
    ["Project", "Budget", "Spent", "Rate"],
    ["a", 100, 90, "=C2/B2"],
    ["b", 200, 150, "=C3/B3"],
    ["c", 80, 70, "=C3/B4"],
    ["d", 50, 40, 0.93],
    ["e", 60, 30, "=C6/B6"],
  ];
  expect(told(rows)).toEqual(["error D4 formula_inconsistent", "error D5 hardcoded_in_formula_range"]);
});

test("shows both formulas and both results", () => {
  expect(messages(lines({ 4: "=B4-D4" }))).toEqual([
    "E4 holds =B4-D4 where the formula of E2:E3, E5:E6 beside it reads =C4-D4: it gives 15, theirs 10.",
  ]);
});

/** A balance that runs from receipts and payments, one cell of it changed. */
function ledger(changed: string): PlainRows {
  return [
    ["Day", "Paid", "Received", "Balance"],
    [1, 20, null, 500],
    ...[2, 3, 4, 5, 6, 7].map((row) => [
      row,
      row % 2 === 0 ? 30 : null,
      row % 2 === 0 ? null : 45,
      row === 5 ? changed : `=D${String(row)}-B${String(row + 1)}+C${String(row + 1)}`,
    ]),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  [
    "the other person's name in a list of three",
    [
      ["Rep", "Net", "", "Rep", "Sum"],
      ["Kim", 10, "", "Kim", "=SUMIF($A$2:$A$6,D2,$B$2:$B$6)"],
      ["Lee", 20, "", "Lee", "=SUMIF($A$2:$A$6,D4,$B$2:$B$6)"],
      ["Ortiz", 35, "", "Ortiz", "=SUMIF($A$2:$A$6,D4,$B$2:$B$6)"],
      ["Kim", 40, "", "", "=SUM(E2:E4)"],
      ["Lee", 55],
    ],
    ["error E3 formula_inconsistent"],
  ],
  [
    "another rate in the midst of a block of three lines",
    [
      ["Item", "2023", "2024", "2025", "2026", "2027"],
      ["Salaries", 900, "=B2*1.03", "=C2*1.03", "=D2*1.03", "=E2*1.03"],
      ["Rent", 210, "=B3*1.03", "=C3*1.05", "=D3*1.03", "=E3*1.03"],
      ["Marketing", 180, "=B4*1.03", "=C4*1.03", "=D4*1.03", "=E4*1.03"],
    ],
    ["warning D3 formula_inconsistent"],
  ],
  ["receipts and payments taken for each other", ledger("=D5+B6-C6"), ["warning D6 formula_inconsistent"]],
  [
    "a part in brackets left out",
    [
      ["Unit", "Rent", "Service", "VAT"],
      ...[2, 3, 4, 5, 6].map((row) => [
        row,
        100 * row,
        7 * row,
        row === 4 ? "=B4*19%" : `=(B${String(row)}+C${String(row)})*19%`,
      ]),
    ],
    ["warning D4 formula_inconsistent"],
  ],
  [
    "from one line on, each reads the line below its own",
    [
      ["Unit", "Cost", "Staff", "Each"],
      ...[2, 3, 4, 5, 6, 7, 8].map((row) => [
        row,
        900 + 70 * row,
        2 + (row % 4),
        `=B${String(row)}/C${String(row < 6 ? row : row + 1)}`,
      ]),
      ["", 0, 6],
    ],
    ["error D6:D8 formula_inconsistent"],
  ],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("a run of odd formulas is told by the first of them that gives another result", () => {
  const rows: PlainRows = [
    ["Item", "Qty", "Price", "Amount"],
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => [
      `I${String(row)}`,
      3 + row,
      row === 4 || row === 5 ? 20 : 10 + row,
      `=B${String(row)}*C${String(row === 5 || row === 6 ? row - 1 : row)}`,
    ]),
  ];
  expect(told(rows)).toEqual(["error D5:D6 formula_inconsistent"]);
  expect(messages(rows)[0]).toContain("it gives 180, theirs 144");
});

/** Lines whose formulas nobody here calculates: sums over several sheets, columns of a table. */
function opaque(formulas: readonly string[]): Workbook {
  return workbookOf({ S: formulas.map((f, index) => [`Line ${String(index + 1)}`, { f, v: 100 + index }]) });
}

function replaced(formulas: readonly string[], at: number, by: string): readonly string[] {
  return formulas.map((formula, index) => (index === at ? by : formula));
}

const OVER_SHEETS = [3, 4, 5, 6, 7].map((row) => `SUM(Jan:Jun!B${String(row)})`);
const OF_A_TABLE = Array.from({ length: 8 }, () => "T[[#This Row],[Qty]]*(1-T[[#This Row],[Discount]])");

test.each<[string, readonly string[], readonly string[]]>([
  ["sums over the same sheets", OVER_SHEETS, []],
  ["one sheet too few", replaced(OVER_SHEETS, 2, "SUM(Jan:May!B5)"), ["warning B3 formula_inconsistent"]],
  ["another line of the sheets", replaced(OVER_SHEETS, 2, "SUM(Jan:Jun!B6)"), ["warning B3 formula_inconsistent"]],
  ["columns of a table", OF_A_TABLE, []],
  [
    "a figure in place of a column of a table",
    replaced(OF_A_TABLE, 4, "T[[#This Row],[Qty]]*(1-0.2)"),
    ["warning B5 formula_inconsistent"],
  ],
])("formulas known by their text only: %s", (_, formulas, findings) => {
  expect(told(opaque(formulas))).toEqual(findings);
});

/** Points of a league, with what the federation says below the table. */
function league(points: Readonly<Record<number, string>>, note = ""): PlainRows {
  return [
    ["Team", "Won", "Drawn", "Points"],
    ...[5, 4, 6, 2, 3, 7, 1, 8, 2, 6].map((won, index) => {
      const row = String(index + 2);
      return [`Team ${String(index + 1)}`, won, 9 - won, points[index + 2] ?? `=3*B${row}+C${row}`];
    }),
    [],
    [note],
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["in one line", league({ 5: "=3*B5+C5-2" }), ["warning D5 formula_inconsistent"]],
  [
    "in two lines alike",
    league({ 5: "=3*B5+C5-2", 8: "=3*B8+C8-2" }),
    ["warning D5 formula_inconsistent", "warning D8 formula_inconsistent"],
  ],
  ["in half of the lines", league(Object.fromEntries([3, 5, 7, 9].map((r) => [r, `=3*B${r}+C${r}-2`]))), []],
  [
    "where a note names the line",
    league({ 5: "=3*B5+C5-2" }, "Team 4: two points deducted"),
    ["info D5 formula_inconsistent"],
  ],
])("a figure added to what the other lines calculate, %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test.each<[string, PlainCell, readonly string[]]>([
  ["the spending left out", "=C4", ["warning E4 formula_inconsistent"]],
  ["compared otherwise", "=IF(C4<D4,C4-D4,0)", []],
])("one line of a column of differences: %s", (_, formula, findings) => {
  expect(told(lines({ 4: formula }))).toEqual(findings);
});

test("the first term of a running figure that reads an empty column", () => {
  const rows: PlainRows = [
    ["Team", "Points", null, "Most so far"],
    ["A", 48, null, "=B2"],
    ...[38, 51, 66, 33, 54].map((points, index) => {
      const row = index + 3;
      const read = index === 0 ? "C" : "B";
      return [`T${String(row)}`, points, null, `=IF(${read}${row}>D${row - 1},${read}${row},D${row - 1})`];
    }),
  ];
  expect(told(rows)).toEqual(["warning D3 formula_inconsistent"]);
});

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

/** Beds in use of six wards; one ward was closed for a while, `remark` says so or not. */
function wards(odd: string, remark: PlainCell): PlainRows {
  return [
    ["Ward", "Beds", "Days", "Use", ""],
    ...Array.from({ length: 6 }, (_, i) => [
      `W${String(i)}`,
      20 + i,
      3100 + 97 * i,
      i === 3 ? odd : `=C${String(i + 2)}/(B${String(i + 2)}*182)`,
      i === 3 ? remark : null,
    ]),
  ];
}

test.each<[string, string, PlainCell, readonly string[]]>([
  ["another constant without a reason", "=C5/(B5*120)", null, ["warning D5 formula_inconsistent"]],
  ["a remark that only this row has", "=C5/(B5*120)", "closed for two months", ["info D5 formula_inconsistent"]],
  ["a remark excuses no wrong row", "=C5/(B4*182)", "closed for two months", ["error D5 formula_inconsistent"]],
])("a formula of its own: %s", (_, odd, remark, findings) => {
  expect(told(wards(odd, remark))).toEqual(findings);
});

test("a rate typed where the others read the cell it stands in", () => {
  const rows: PlainRows = [
    ["Index", 0.031],
    ["Unit", "Rent", "New"],
    ...Array.from({ length: 6 }, (_, i) => [
      `U${String(i)}`,
      410 + 13 * i,
      i === 0 ? "=B3*1.05" : `=B${String(i + 3)}*(1+$B$1)`,
    ]),
  ];
  expect(told(rows)).toEqual(["warning C3 formula_inconsistent"]);
});

test("additions to one amount with a total among them are no line of copies", () => {
  const rows: PlainRows = [
    ["Works", "", 50000],
    ["Reserve", 0.05, "=C1*B2"],
    ["Fees", 0.08, "=C1*B3"],
    ["Net", "", "=SUM(C1:C3)"],
    ["VAT", 0.2, "=C4*B5"],
    ["Gross", "", "=C4+C5"],
  ];
  expect(told(rows)).toEqual([]);
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

/** Interest at one rate for eight months, at another for the next eight; the formula of one of the latter as given. */
const interest = (twelfth: string): PlainRows => [
  ["Rates", null, null, null, 0.03, 0.045],
  ["Month", "Balance", "Interest"],
  ...Array.from({ length: 16 }, (_, i): PlainCell[] => {
    const row = String(i + 3);
    const own = i < 8 ? `=B${row}*$E$1` : `=B${row}*$F$1`;
    return [`M${String(i + 1)}`, 9000 - 310 * i, i === 11 ? twelfth : own];
  }),
];

test.each<[string, PlainRows, readonly string[]]>([
  ["its own", interest("=B14*$F$1"), []],
  ["the rate of the months before", interest("=B14*$E$1"), ["error C14 formula_inconsistent"]],
])("a formula of one block alone among those of the next: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

/** Tasks that begin the working day after the end of the one before, found in a list that holds their own end as well. */
const plan = (written: Readonly<Record<number, string>>): Workbook =>
  workbookOf({
    Plan: [
      ["Task", "Days", "After", "Start", "End"],
      ["T1", 4, null, 45_000, { f: "WORKDAY(D2,B2-1)", v: 45_003 }],
      ...[3, 4, 5, 6, 7, 8, 9].map((row) => [
        `T${String(row - 1)}`,
        row,
        row - 2,
        {
          f: written[row] ?? `WORKDAY(INDEX($E$2:$E$9,MATCH(C${String(row)},$A$2:$A$9,0)),1)`,
          v: 45_000 + 5 * row,
        },
        { f: `WORKDAY(D${String(row)},B${String(row)}-1)`, v: 45_003 + 5 * row },
      ]),
    ],
  });

test.each<[string, Readonly<Record<number, string>>, readonly string[]]>([
  ["its own", {}, []],
  [
    "the one of the line above",
    { 6: "WORKDAY(INDEX($E$2:$E$9,MATCH(C5,$A$2:$A$9,0)),1)" },
    ["warning D6 formula_inconsistent"],
  ],
])("formulas that search a list which runs through their own line, with the key: %s", (_, written, findings) => {
  expect(told(plan(written))).toEqual(findings);
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

/** Takings of ten days, the sum of one of them and some of the remarks written otherwise. */
function takings(sum: string, remarks: Readonly<Record<number, string>>): PlainRows {
  return [
    ["Day", "Lunch", "Supper", "Takings", "Remark"],
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row): PlainRows[number] => [
      `D${String(row)}`,
      900 + 31 * row,
      400 + 17 * row,
      row === 6 ? sum : `=SUM(B${String(row)}:C${String(row)})`,
      remarks[row] ?? null,
    ]),
  ];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["no remark", takings("=SUM(B6:C6)-200", {}), ["warning D6 formula_inconsistent"]],
  ["退餐200元", takings("=SUM(B6:C6)-200", { 4: "停水停业", 6: "退餐200元" }), ["info D6 formula_inconsistent"]],
  [
    "a remark on each line",
    takings("=SUM(B6:C6)-200", Object.fromEntries([2, 3, 4, 5, 6, 7].map((r) => [r, `day ${String(r)} open`]))),
    ["warning D6 formula_inconsistent"],
  ],
])("a figure taken off a sum, with %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("a figure taken off a sum is a remark where a note in its column names it", () => {
  const rows = (note: string): PlainRows => [
    ["", "A", "B", "C", "D", "E", "F"],
    ["Band 1", 10, 20, 30, 40, 50, 60],
    ["Band 2", 11, 22, 31, 47, 52, 68],
    ["Tax", ...["B", "C", "D", "E", "F", "G"].map((c) => `=SUM(${c}2:${c}3)${c === "D" ? "-18" : ""}`)],
    ["Note", null, null, note],
  ];
  expect(told(rows("allowance 18"))).toEqual(["info D4 formula_inconsistent"]);
  expect(told(rows("allowance"))).toEqual(["warning D4 formula_inconsistent"]);
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

/** Days since the invoice of each row, from one day above; one row with a formula of its own. */
function ages(own: string): PlainRows {
  return [
    ["As of", 45473],
    ["Customer", "Invoice", "Days"],
    ...Array.from({ length: 9 }, (_, index): PlainRows[number] => {
      const row = String(index + 3);
      return [`C${row}`, 45400 + 7 * index, row === "7" ? own : `=$B$1-B${row}`];
    }),
  ];
}

test.each<[string, string, readonly string[]]>([
  ["along the column", "=B1-B7", ["info C7 formula_inconsistent"]],
  ["across it only", "=B$1-B7", []],
])("a cell that is not fixed %s", (_, own, findings) => {
  expect(told(ages(own))).toEqual(findings);
});

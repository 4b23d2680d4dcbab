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

test("a term left out of one of five formulas that nobody here calculates", () => {
  const tasks = (third: string): Workbook =>
    workbookOf({
      S: Array.from({ length: 5 }, (_, i) => {
        const row = String(i + 1);
        const f = i === 2 ? third : `WORKDAY(B${row},1+C${row})`;
        return [`Task ${row}`, 46034 + 9 * i, i, { f, v: 46037 + 10 * i }];
      }),
    });
  expect(told(tasks("WORKDAY(B3,1+C3)"))).toEqual([]);
  expect(told(tasks("WORKDAY(B3,C3)"))).toEqual(["warning D3 formula_inconsistent"]);
});

test.each<[string, PlainCell, readonly string[]]>([
  ["the spending left out", "=C4", ["warning E4 formula_inconsistent"]],
  ["compared otherwise", "=IF(C4<D4,C4-D4,0)", []],
])("one line of a column of differences: %s", (_, formula, findings) => {
  expect(told(lines({ 4: formula }))).toEqual(findings);
});

test("the last of the days among totals of other columns is no slip", () => {
  const rows: PlainRows = [
    ["Task", "Buffer", "End", "Days", "Cost"],
    ...[46034, 46040, 46051, 46072].map((end, i) => [`T${String(i)}`, i, end, 4 + i, 300 + 20 * i]),
    ["All", "=SUM(B2:B5)", "=MAX(C2:C5)", "=SUM(D2:D5)", "=SUM(E2:E5)"],
  ];
  expect(told(rows)).toEqual(["warning C6 formula_inconsistent"]);
  expect(told(calculated({ S: rows }, { S: { "C2:C6": "yyyy-mm-dd" } }))).toEqual([]);
});

/** Areas of eight ages; only the last column begins with the youngest, and its sum takes them in. */
function ages(youngest: PlainCell, sum: string): PlainRows {
  return [
    ["Age", "Start", "Cut", "Left", "End"],
    [0, null, null, null, youngest],
    ...Array.from({ length: 7 }, (_, i) => {
      const row = String(i + 3);
      return [10 * (i + 1), 6 + i, i % 3, `=B${row}-C${row}`, `=D${row}+1`];
    }),
    ["Totals", "=SUM(B3:B9)", "=SUM(C3:C9)", "=SUM(D3:D9)", sum],
  ];
}

test("a sum that takes in its whole column is not held against shorter ones beside it: these leave out an empty line", () => {
  expect(told(ages("=SUM(C3:C9)", "=SUM(E2:E9)"))).toEqual(["info B10:D10 sum_range_incomplete"]);
  expect(told(ages(2024, "=SUM(E2:E9)"))).toEqual(["error E10 formula_inconsistent"]);
});

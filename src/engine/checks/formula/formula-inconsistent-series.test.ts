import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../test/support/ordinary-books/told";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import type { Workbook } from "../../../sheets/workbook";

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

/** Income and costs of a plan, what is over plan being good in the one and bad in the other. */
function results(odd: Readonly<Record<number, string>>): PlainRows {
  const line = (row: number, name: string, due: PlainCell, spent: PlainCell, over: string): PlainRows[number] => [
    name,
    due,
    spent,
    odd[row] ?? over,
    `=D${String(row)}/B${String(row)}`,
  ];
  const [income, costs] = [
    (row: number) => `=C${String(row)}-B${String(row)}`,
    (row: number) => `=B${String(row)}-C${String(row)}`,
  ];
  return [
    ["Line", "Plan", "Actual", "Better by", "%"],
    line(2, "Tickets", 190, 183, income(2)),
    line(3, "Sponsors", 40, 44, income(3)),
    line(4, "Drinks", 30, 31, income(4)),
    line(5, "Income", "=SUM(B2:B4)", "=SUM(C2:C4)", income(5)),
    [],
    line(7, "Artists", 60, 63, costs(7)),
    line(8, "Stage", 31, 30, costs(8)),
    line(9, "Security", 22, 24, costs(9)),
    line(10, "Insurance", 9, 8, costs(10)),
    line(11, "Ads", 14, 13, costs(11)),
    line(12, "Costs", "=SUM(B7:B11)", "=SUM(C7:C11)", costs(12)),
    [],
    line(14, "Result", "=B5-B12", "=C5-C12", income(14)),
  ];
}

test.each<[string, Readonly<Record<number, string>>, readonly string[]]>([
  ["each as its block", {}, []],
  ["one line as those of the other block", { 9: "=C9-B9" }, ["error D9 formula_inconsistent"]],
  ["two lines as those of the other block", { 9: "=C9-B9", 10: "=C10-B10" }, []],
])("two blocks of a list with formulas of their own: %s", (_, odd, findings) => {
  expect(told(results(odd))).toEqual(findings);
});

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

/** Credit carried on from month to month, the first of it typed; in one month something else. */
function credit(odd: string): PlainRows {
  return [
    ["Month", "Due", "Deductible", "Brought forward", "Carried forward"],
    ...[41, 35, 52, 38, 47, 33, 50, 44, 36].map((due, index): PlainRows[number] => {
      const row = String(index + 2);
      const brought = index === 0 ? 18 : index === 4 ? odd : `=E${String(index + 1)}`;
      return [`m${row}`, due, 45 - (index % 3), brought, `=MAX(0,C${row}+D${row}-B${row})`];
    }),
  ];
}

test("one formula of its own in a series that begins with a typed figure", () => {
  expect(told(credit("=E5"))).toEqual([]);
  expect(told(credit("=B6-C6"))).toEqual(["warning D6 formula_inconsistent"]);
});

/** The free cash flow of six years, one of them reckoned otherwise. */
function cashFlows(odd: string): PlainRows {
  const columns = ["B", "C", "D", "E", "F", "G"];
  const line = (name: string, of: (column: string, index: number) => PlainCell): PlainRows[number] => [
    name,
    ...columns.map(of),
  ];
  return [
    line("", (_, index) => `Y${String(index + 1)}`),
    line("Profit", (_, index) => 410 + 17 * index),
    line("Tax", (_, index) => 95 + 3 * index),
    line("Depreciation", (_, index) => 120 - 2 * index),
    line("Capex", (_, index) => 130 + 5 * index),
    line("More stock", (_, index) => 12 + index),
    line("Cash flow", (column, index) =>
      index === 3 ? odd : `=${column}2-${column}3+${column}4-${column}5-${column}6`,
    ),
  ];
}

test.each<[string, string, readonly string[]]>([
  ["with all terms in another order", "=E2+E4-E3-E5-E6", []],
  ["without two terms", "=E2-E3-E5", ["warning E7 formula_inconsistent"]],
  ["without two terms, the others in another order", "=E4+E2-E3", ["warning E7 formula_inconsistent"]],
  ["as one of the terms only", "=E2", []],
])("a result %s", (_, odd, findings) => {
  expect(told(cashFlows(odd))).toEqual(findings);
});

/** Votes by party, with shares of the valid ones in the last row, and before them one of all that were cast. */
function votes(spoilt: string): PlainRows {
  return [
    ["Ward", "Cast", "Spoilt", "Valid", "A", "B", "C", "D"],
    ...[31, 44, 52, 38].map((count, index): PlainRows[number] => {
      const row = String(index + 2);
      return [`w${row}`, 10 * count + 6, 6, `=B${row}-C${row}`, 4 * count, 3 * count, 2 * count, count];
    }),
    ["Town", ..."BCDEFGH".split("").map((column) => `=SUM(${column}2:${column}5)`)],
    ["%", null, spoilt, null, ..."EFGH".split("").map((column) => `=${column}6/$D6*100`)],
  ];
}

test("a share apart from the others, with a $ of its own, is no copy of theirs", () => {
  expect(told(votes("=C6/B6*100"))).toEqual([]);
});

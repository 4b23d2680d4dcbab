import type { PlainCell, PlainRows } from "../../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../../test/support/ordinary-books/told";

/** Hectares that grow into the next class of age and what is cut of them; the first class is planted from what was cut. */
function forest(first: number): PlainRows {
  const volumes = [0, 122, 240, 300, 331, 354, 372];
  const cut = [null, null, null, null, null, 8, 11];
  return [
    ["Age", "Per ha", "Before", "Cut", "After", "Volume", "Worth"],
    ...volumes.map((perHectare, index): PlainRows[number] => {
      const row = index + 2;
      const after = row === 2 ? "=SUM(D2:D8)" : `=C${String(row - 1)}-D${String(row - 1)}`;
      return [
        10 * (index + 1),
        perHectare,
        10 + index,
        cut[index] ?? null,
        after,
        `=$B${String(row)}*E${String(row)}`,
        `=$B${String(row)}*F${String(row)}`,
      ];
    }),
    ["All", null, null, null, "=SUM(E2:E8)", `=SUM(F${String(first)}:F8)`, `=SUM(G${String(first)}:G8)`],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["all of them", 2, []],
  ["all but the first", 3, ["warning F9:G9 sum_range_incomplete"]],
])(
  "sums over %s of the copies of one formula, in rows of which the first is not like the others",
  (_, first, findings) => {
    expect(told(forest(first))).toEqual(findings);
  },
);

/** Accounts with their sub-accounts below; the last column adds up each line, and its total takes the upper accounts alone. */
test("a sum beside that takes in lines and what adds them up accuses no other sum of leaving the lines out", () => {
  const rows: PlainRows = [
    ["Code", "Account", "Running costs", "Projects", "Sum"],
    ["205", "Education", "=C3+C4", "=D3+D4", "=C2+D2"],
    ["20502", "Schools", 3120, 860, "=C3+D3"],
    ["20503", "Training", 740, 215, "=C4+D4"],
    ["208", "Welfare", "=C6+C7", "=D6+D7", "=C5+D5"],
    ["20805", "Pensions", 412, 30, "=C6+D6"],
    ["20808", "Relief", 36.5, 120, "=C7+D7"],
    ["", "Total", "=C2+C5", "=SUM(D2:D7)", "=E2+E5"],
  ];
  expect(told(rows)).toEqual(["error D8 sum_range_includes_subtotal"]);
});

/** Grants by programme; the first has figures in the first year only. `wide`: the column whose total takes it in. */
function grants(wide: number, units: number): PlainRows {
  const years = [2001, 2002, 2003];
  const spread = (cells: readonly PlainCell[]): readonly PlainCell[] =>
    cells.flatMap((cell) => [cell, ...Array.from({ length: units }, () => null)]);
  const lines = [25, 208, 172, 803, 108].map((first, index) => [
    `Programme ${String(index)}`,
    ...spread(years.map((_, year) => (index === 0 && year > 0 ? null : first + 7 * year))),
  ]);
  const totals = years.map((_, year) => {
    const col = String.fromCharCode("B".charCodeAt(0) + year * (units + 1));
    return `=SUM(${col}${year === wide ? "2" : "3"}:${col}6)`;
  });
  return [["Name", ...spread(years)], ...lines, ["All", ...spread(totals)]];
}

test.each<[string, number, readonly string[]]>([
  ["side by side", 0, ["warning C7:D7 sum_range_incomplete"]],
  ["with units between", 1, ["warning D7:F7 sum_range_incomplete"]],
])("one total takes in a line that is empty in the columns of the others: %s", (_, units, findings) => {
  expect(told(grants(0, units))).toEqual(findings);
  expect(messages(grants(0, units))[0]).toContain("is empty today");
});

test("the sum of a short table is not that of the longer one beside it", () => {
  const lines = [245, 369, 924, 980, 643, 472];
  const counts = [6, 4, 9];
  const rows: PlainRows = [
    ["Project", "Budget", "Spent", null, "Sector", "Projects", "Budget"],
    ["Total", "=SUM(B3:B8)", "=SUM(C3:C8)", null, "Total", "=SUM(F3:F5)", "=SUM(G3:G5)"],
    ...lines.map((budget, place): PlainRows[number] => {
      const count = counts[place];
      const name = `Project ${String(place + 1)}`;
      const beside = count === undefined ? [] : [`Sector ${String(place + 1)}`, count, 100 * count];
      return [name, budget, budget - 7, null, ...beside];
    }),
  ];
  expect(told(rows)).toEqual([]);
});

/** Claims that are paid in the years after their own, and the means of what each year has. */
test("the columns of a triangle, each a line shorter than the one before it, leave nothing out", () => {
  const ratios = [1.9, 1.4, 1.2, 1.1, 1.05];
  const rows: PlainRows = [
    ["Year", "12-24", "24-36", "36-48", "48-60", "60-72"],
    ...[2017, 2018, 2019, 2020, 2021].map((year, index): PlainRows[number] => [
      `Y${String(year)}`,
      ...ratios.slice(0, 5 - index).map((ratio) => ratio + 0.01 * index),
    ]),
    ["Mean", "=AVERAGE(B2:B6)", "=AVERAGE(C2:C5)", "=AVERAGE(D2:D4)", "=AVERAGE(E2:E3)", "=AVERAGE(F2:F2)"],
  ];
  expect(told(rows)).toEqual([]);
});

/** A tender by buildings and parts; what is set aside for later is one amount. `whole`: the sum of its last line. */
function tender(whole: PlainCell): PlainRows {
  return [
    ["Item", "Works", "Measures", "Taxes", "Sum"],
    ...[310, 275, 190, 88].map((works, index): PlainRows[number] => {
      const row = String(index + 2);
      return [`Block ${row}`, works, works / 10, works / 8, `=SUM(B${row}:D${row})`];
    }),
    ["Set aside for later", null, null, null, whole],
    ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)", "=SUM(E2:E6)"],
  ];
}

test.each<[string, PlainCell, readonly string[]]>([
  ["is one amount", 150, ["info E7 formula_inconsistent"]],
  ["would be added up like the others", "=SUM(B6:D6)", ["info B7:D7 sum_range_incomplete"]],
])("totals of the parts end before a line that %s", (_, whole, findings) => {
  expect(told(tender(whole))).toEqual(findings);
});

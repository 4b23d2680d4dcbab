import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../test/support/ordinary-books/told";

/** Amounts in two units, the second calculated or typed. */
function units(
  typed: Readonly<Record<number, PlainCell>>,
  formula = (row: number): PlainCell => `=B${row}*7`,
): PlainRows {
  return [
    ["Item", "Weeks", "Days"],
    ...[1.5, 2.5, 3, 4.5, 2, 7, 6, 9].map((weeks, i) => [`I${i}`, weeks, typed[i + 2] ?? formula(i + 2)]),
  ];
}

test.each<[string, PlainRows]>([
  ["all calculated", units({})],
  ["all typed but the last", units(Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((row) => [row, row * 11])))],
  ["a note in between", units({ 4: "open", 5: "open" })],
  ["years counted on beside others that are typed", units({ 6: 2003, 7: 2010, 8: 2011 }, (row) => `=B${row}+1`)],
  [
    "past years before estimated ones",
    [
      ["", "2020", "2021", "2022", "2023", "2024", "2025"],
      ["People", 10, 11, 12, 13, 14, 15],
      ["Cost", 100, 120, 130, 150, 160, 170],
      ["Each", 11, 12, 13, "=E3/E2", "=F3/F2", "=G3/G2"],
    ],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test.each<[string, PlainRows, readonly string[]]>([
  [
    "typed figures at several places of a calculated column, told once",
    units({ 5: 30, 6: 15, 7: 50, 9: 64 }),
    ["warning C5:C7 hardcoded_in_formula_range"],
  ],
  [
    "totals typed in two columns of five",
    [
      ["", "a", "b", "c", "d", "e"],
      ["x", 110, 220, 330, 440, 550],
      ["y", 115, 226, 337, 448, 559],
      ["Total", 300, 500, "=SUM(D2:D3)", "=SUM(E2:E3)", "=SUM(F2:F3)"],
    ],
    ["info B4:C4 hardcoded_in_formula_range"],
  ],
  [
    "figures far from what the formula gives: a remark",
    units({ 5: 90, 6: 50, 7: 12, 9: 21 }),
    ["info C5:C7 hardcoded_in_formula_range"],
  ],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("names the typed cells, the calculated ones and the formula expected", () => {
  expect(messages(units({ 5: 30, 6: 15, 7: 50, 9: 64 }), "zh")).toEqual([
    "C5:C7、C9共4格是手工填写的数字，都与公式结果相近但不相等，而同一列（行）同类的另外4格（C2:C4、C8）用公式计算；例如C5按该公式应写作=B5*7。",
  ]);
});

/** Pupils, points and three marks, in the last row the sums of some columns. */
const marks = (average: number): PlainRows => [
  ["Class", "Pupils", "Points", "Marks", "Level"],
  ["1a", 24, 1710, 71.2, 88],
  ["1b", 26, 1945, 74.8, 92],
  ["1c", 22, 1503, 68.3, 81],
  ["1d", 25, 1812, 72.5, 90],
  ["1e", 21, 1490, 71, 85],
  ["Total", "=SUM(B2:B6)", "=SUM(C2:C6)", average, 87.4],
];

test("typed means and rates behind sums lie among their parts: a warning that says so", () => {
  expect(told(marks(71.6))).toEqual(["warning D7:E7 hardcoded_in_formula_range"]);
  expect(messages(marks(71.6))[0]).toContain("They lie among their parts or near their sum");
  expect(told(marks(35))).toEqual(["info D7:E7 hardcoded_in_formula_range"]);
});

test("the lines of a table are not held against the totals of the one beside it", () => {
  const rows: PlainRows = [
    ["Field", "Area", "Yield", null, "Machine", "Q1", "Q2", "Q3"],
    ["A", 12, 51, null, "Tractor", 40, 52, 31],
    ["B", 9, 38, null, "Harvester", 12, 75, 88],
    ["C", 11, 47, null, "All", "=SUM(F2:F3)", "=SUM(G2:G3)", "=SUM(H2:H3)"],
  ];
  expect(told(rows)).toEqual([]);
});

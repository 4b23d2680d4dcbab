import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../test/support/ordinary-books/told";

/** What is left of budgets, the formula of some lines missing. */
function lines(written: Readonly<Record<number, PlainCell>>, empty: readonly number[] = []): PlainRows {
  return [
    ["Project", "Budget", "Spent", "Left"],
    ...[100, 200, 80, 50, 60, 75, 90].map((budget, i) => [
      `P${i}`,
      budget,
      empty.includes(i + 2) ? null : budget - 10 - i,
      i + 2 in written ? (written[i + 2] ?? null) : `=B${i + 2}-C${i + 2}`,
    ]),
  ];
}

test.each<[string, PlainRows]>([
  ["all filled", lines({})],
  ["a note in its place", lines({ 4: "n/a" })],
  ["a line that is not filled in", lines({ 4: null }, [4])],
  ["every second line empty", lines({ 3: null, 5: null, 7: null })],
  [
    "a long list with an empty cell in every sixth line",
    [
      ["Item", "a", "b", "Sum"],
      ...Array.from({ length: 40 }, (_, i) => [`I${i}`, i + 1, 2 * i + 5, i % 6 === 5 ? null : `=B${i + 2}+C${i + 2}`]),
    ],
  ],
  ["three lines empty", lines({ 4: null, 5: null, 6: null })],
  [
    "a formula that gives zero there",
    [...lines({ 4: null }).map((row, i) => (i === 3 ? [row[0] ?? "", 80, 80] : row))],
  ],
  [
    "totals that are not made of prices",
    [
      ["", "a", "Price", "b", "c", "d", "e"],
      ["x", 1, 2.5, 3, 4, 5, 6],
      ["y", 7, 8.5, 9, 10, 11, 12],
      ["Total", "=SUM(B2:B3)", null, "=SUM(D2:D3)", "=SUM(E2:E3)", "=SUM(F2:F3)", "=SUM(G2:G3)"],
    ],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test.each<[string, PlainRows, readonly string[]]>([
  ["one formula missing", lines({ 4: null }), ["info D4 missing_formula"]],
  ["two of them missing, told as one", lines({ 4: null, 5: null }), ["info D4:D5 missing_formula"]],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("names the neighbours, the formula and what it gives", () => {
  expect(messages(lines({ 4: null }), "zh")).toEqual(["D4为空，而它前后的D3、D5都是公式；按相同公式=B4-C4应为12。"]);
});

test("the only empty cell in a long column of formulas is a warning", () => {
  const rows = [
    ["Item", "Quantity", "Price", "Amount"],
    ...Array.from({ length: 10 }, (_, index) => {
      const row = String(index + 2);
      return [`Item ${row}`, index + 3, 12.5, index === 4 ? null : `=B${row}*C${row}`];
    }),
  ];
  expect(told(rows)).toEqual(["warning D6 missing_formula"]);
});

test.each<[string | null, string]>([
  ["paid in one sum in December", "info D6 missing_formula"],
  [null, "warning D6 missing_formula"],
])("an empty cell in a row with the remark: %s", (remark, finding) => {
  const rows = [
    ["Item", "Quantity", "Price", "Amount"],
    ...Array.from({ length: 10 }, (_, index) => {
      const row = String(index + 2);
      const own = index === 4;
      return [`Item ${row}`, index + 3, 12.5, own ? null : `=B${row}*C${row}`, own ? remark : null];
    }),
  ];
  expect(told(rows)).toEqual([finding]);
});

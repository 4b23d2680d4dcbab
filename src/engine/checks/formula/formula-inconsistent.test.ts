import { messages, told } from "../../../../test/support/ordinary-books/told";
import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";

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
  ["a constant put in", lines({ 4: "=C4-D4+5" }), ["warning E4 formula_inconsistent"]],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("shows both formulas and both results", () => {
  expect(messages(lines({ 4: "=B4-D4" }))).toEqual([
    "E4 holds =B4-D4 where its neighbours’ formula reads =C4-D4: it gives 15, theirs 10.",
  ]);
});

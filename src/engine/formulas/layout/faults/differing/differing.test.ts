import type { PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

/** Means of answers to questions, five questions and the last mean as given; the last two have the same answers. */
function means(last: string): PlainRows {
  const answers = [
    [6, 12, 8],
    [9, 7, 10],
    [4, 11, 13],
    [8, 10, 6],
    [8, 12, 6],
  ];
  return [
    ["Question", "3", "2", "1", "Mean"],
    ...answers.map((counts, index): PlainRows[number] => {
      const row = String(index + 2);
      const mean = index === 4 ? last : `=(B${row}*3+C${row}*2+D${row})/SUM(B${row}:D${row})`;
      return [`Q${String(index + 1)}`, ...counts, mean];
    }),
    [],
    ["Asked by phone in May"],
  ];
}

test.each<[string, string, readonly string[]]>([
  ["its own line", "=(B6*3+C6*2+D6)/SUM(B6:D6)", []],
  [
    "the line above in one place, with the same figure",
    "=(B6*3+C6*2+D5)/SUM(B6:D6)",
    ["warning E6 formula_inconsistent"],
  ],
  ["the line above in one place, with another figure", "=(B6*3+C5*2+D6)/SUM(B6:D6)", ["error E6 formula_inconsistent"]],
])("the last of several copies reads %s", (_, last, findings) => {
  expect(told(means(last))).toEqual(findings);
});

/** Sales by three people, added up beside the list; the range of the second as given. */
function byPerson(range: string): PlainRows {
  const people = ["Ann", "Bob", "Cid"];
  return [
    ["Person", "Sales", null, "Person", "Sum"],
    ...Array.from({ length: 9 }, (_, index): PlainRows[number] => {
      const name = people[index];
      const sum = `=SUMIF(${index === 1 ? range : "$A$2:$A$10"},D${String(index + 2)},$B$2:$B$10)`;
      const sale = [people[index % 3] ?? "", 300 + 17 * index];
      return name === undefined ? sale : [...sale, null, name, sum];
    }),
  ];
}

test.each<[string, string, readonly string[]]>([
  ["as long as theirs", "$A$2:$A$10", []],
  ["shorter", "$A$2:$A$9", ["warning E3 formula_inconsistent"]],
  ["longer", "$A$2:$A$11", ["info E3 formula_inconsistent"]],
])("between two copies, a range that is %s, with the same result", (_, range, findings) => {
  expect(told(byPerson(range))).toEqual(findings);
});

/** Wages of twelve; one is reckoned in a way of its own. */
function wages(odd: string): PlainRows {
  const rows = Array.from({ length: 12 }, (_, i): PlainRows[number] => {
    const row = String(i + 2);
    return [
      `P${row}`,
      5200 + 310 * i,
      410 + i,
      104 + 2 * i,
      26,
      300 + i,
      i === 5 ? odd : `=B${row}-SUM(C${row}:F${row})`,
    ];
  });
  return [["Name", "Gross", "Pension", "Health", "Job", "Housing", "Taxable"], ...rows];
}

test("one formula of its own in the midst of a long column of copies is told where it gives something else", () => {
  expect(told(wages("=B7-C7-D7-E7"))).toEqual(["warning G7 formula_inconsistent"]);
  expect(told(wages("=B7-C7-D7-E7-F7"))).toEqual([]);
});

test("in a line of totals each column is reckoned in its own way", () => {
  const items = [3, 5, 8, 4].map((n, i) => [
    `I${String(i)}`,
    n,
    n * 2,
    n + 9,
    1.5 * n,
    20 - n,
    n * n,
    n + 3,
    2 * n + 1,
  ]);
  const total = (col: string): string => `=SUM(${col}2:${col}5)`;
  const rows: PlainRows = [
    ["Item", "A", "B", "C", "D", "E", "F", "G", "H"],
    ...items,
    ["All", total("B"), total("C"), total("D"), "=F6/C6", total("F"), total("G"), total("H"), total("I")],
  ];
  expect(told(rows)).toEqual([]);
});

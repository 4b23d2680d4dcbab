import type { PlainCell, PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../../../test/support/ordinary-books/told";
import type { Workbook } from "../../../../../sheets/workbook";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];

/** Six months' sheets and their summary, some of its cells changed; `label` names the lines of the summary. */
function dashboard(changed: Readonly<Record<string, PlainCell>>, label = (month: string): string => month): Workbook {
  const months = MONTHS.map((month, index) => [
    month,
    [
      ["Region", "Units", "Revenue"],
      ["North", 20 + 3 * index, 410 + 17 * index],
      ["South", 31 + 2 * index, 275 + 29 * index],
      ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)"],
    ],
  ]);
  const lines = MONTHS.map((month, index) => [
    label(month),
    ...["B", "C"].map((col) => changed[`${col}${String(index + 2)}`] ?? `=${month}!${col}4`),
  ]);
  return calculated({ Summary: [["Month", "Units", "Revenue"], ...lines], ...Object.fromEntries(months) });
}

test.each<[string, Readonly<Record<string, PlainCell>>, readonly string[]]>([
  ["links to the totals of each month", {}, []],
  ["another line of one month", { C4: "=Mar!C3" }, ["error C4 formula_inconsistent"]],
  ["another column of one month", { B5: "=Apr!C4" }, ["error B5 formula_inconsistent"]],
  ["the month before", { B6: "=Apr!B4" }, ["error B6 formula_inconsistent"]],
  ["a figure typed in place of a link", { C6: 777 }, ["error C6 hardcoded_in_formula_range"]],
  ["a figure typed that is linked everywhere else", { C6: 869 }, []],
  ["two links to other lines: a choice", { C4: "=Mar!C3", C6: "=May!C3" }, []],
])("a summary by sheet: %s", (_, changed, findings) => {
  expect(told(dashboard(changed))).toEqual(findings);
});

test("names that are linked beside their figures are no odd links", () => {
  const department = (name: string): PlainRows => [
    [name, ""],
    ["Travel", 20],
    ["Print", 31],
    ["Rent", 44],
    ["Post", 17],
  ];
  const departments = Object.fromEntries(["A", "B", "C", "D"].map((name) => [name, department(name)]));
  const lines = [2, 3, 4, 5].map((row) => [
    `=A!A${String(row)}`,
    ...["A", "B", "C", "D"].map((name) => `=${name}!B${String(row)}`),
  ]);
  expect(told(calculated({ Summary: [["", "A", "B", "C", "D"], ...lines], ...departments }))).toEqual([]);
});

test("says which cell of which sheet the others read", () => {
  expect(messages(dashboard({ C4: "=Mar!C3" }))).toEqual([
    "C4 holds =Mar!C3 where the formula of C2:C3, C5:C6 beside it reads =Mar!C4: it gives 333, theirs 777.",
  ]);
});

test("lines that bear no sheet's name are not taken for another sheet's", () => {
  expect(told(dashboard({ B6: "=Apr!B4" }, (month) => `Month of ${month}`))).toEqual([]);
});

/** Three classes and their means; the link to the second as given. */
const classes = (label: string, second: string): Workbook =>
  calculated({
    All: [
      ["Class", "Mean"],
      ["Red", "=Red!C5"],
      [label, second],
      ["Blue", "=Blue!C5"],
    ],
    ...Object.fromEntries(
      ["Red", "Green", "Blue"].map((name, index) => [
        name,
        [
          ["Pupil", "Run", "Mark"],
          ...[2, 3, 4].map((row): PlainRows[number] => [`P${String(row)}`, 9 + row / 7, 60 + 3 * row + index]),
          ["Mean", "=AVERAGE(B2:B4)", "=AVERAGE(C2:C4)"],
        ],
      ]),
    ),
  });

test.each<[string, Workbook, readonly string[]]>([
  ["all alike", classes("Green", "=Green!C5"), []],
  ["one to the column beside", classes("Green", "=Green!B5"), ["error B3 formula_inconsistent"]],
  ["one beside another name", classes("Mean run", "=Green!B5"), []],
])("links to three sheets beside their names: %s", (_, book, findings) => {
  expect(told(book)).toEqual(findings);
});

/** A summary that links to a sheet of the same names, line by line; the last line's figure may be typed. */
function linkedByName(names: readonly string[], last: PlainCell): Workbook {
  const projects = ["Roof", "Gym", "Kitchen", "Bus", "Library", "Lab"];
  return calculated({
    Summary: [
      ["No.", "Project", "County"],
      ...projects.map((name, i) => [i + 1, name, i === 5 ? last : `=County!C${String(i + 2)}`]),
    ],
    County: [["No.", "Project", "Amount"], ...names.map((name, i) => [i + 1, name, 40 + 7 * i])],
  });
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    "the names beside the figures are the same there",
    ["Roof", "Gym", "Kitchen", "Bus", "Library", "Lab"],
    ["error C7 hardcoded_in_formula_range"],
  ],
  ["the list linked to has other names", ["a", "b", "c", "d", "e", "f"], []],
])("a figure typed behind links in the last line of a list is told where %s", (_, names, findings) => {
  expect(told(linkedByName(names, 80))).toEqual(findings);
});

test("a number kept as text is an operand like any other", () => {
  const lines = [3, 4, 5, 6, 7].map((row) => [`L${String(row)}`, row, row === 5 ? "12.5" : row * 2]);
  const sums = lines.map((line, i) => [
    ...line,
    i === 2 ? `=B${String(i + 2)}` : `=B${String(i + 2)}+C${String(i + 2)}`,
  ]);
  expect(told(calculated({ A: [["", "x", "y", "z"], ...sums] }))).toContain("warning D4 formula_inconsistent");
});

import type { PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

const MARKS = ["A", "B", "B", "C", "A", "D", "F", "C", "B", "F", "D", "D"];

/** How often each grade was given; `words`: the grades that the formulas count. */
function grades(words: readonly string[]): PlainRows {
  return [
    ["Pupil", "Grade"],
    ...MARKS.map((mark, i) => [`P${String(i)}`, mark]),
    [],
    ["Grade", "Number"],
    ...["A", "B", "C", "D", "F"].map((label, i) => [label, `=COUNTIF($B$2:$B$13,"${words[i] ?? ""}")`]),
  ];
}

test.each<[string, readonly string[], readonly string[]]>([
  ["each counts its own", ["A", "B", "C", "D", "F"], []],
  ["the last counts the one before once more", ["A", "B", "C", "D", "D"], ["warning B20 formula_inconsistent"]],
  ["one counts what is none of the names: a spelling", ["A", "B", "C*", "D", "F"], []],
  ["two count others: no names of rows", ["A", "B", "D", "C", "F"], []],
])("numbers by grade, each formula with a word of its own: %s", (_, words, findings) => {
  expect(told(grades(words))).toEqual(findings);
});

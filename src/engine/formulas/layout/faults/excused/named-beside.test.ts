import type { PlainCell, PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

/** A plan of six tasks, one after the other but the fourth, which begins after the task that ends in `end`. */
function plan(after: PlainCell, end: string): PlainRows {
  const tasks = ["Survey", "Design", "Drawings", "Permits", "Tender", "Works"];
  return [
    ["Task", "After", "Days", "Start", "End"],
    ...tasks.map((task, index): PlainRows[number] => {
      const row = String(index + 2);
      const start = index === 0 ? 100 : index === 3 ? `=${end}+1` : `=E${String(index + 1)}+1`;
      return [task, index === 3 ? after : null, 5 + 3 * index, start, `=D${row}+C${row}-1`];
    }),
  ];
}

test.each<[string, PlainCell, string, readonly string[]]>([
  ["that its own row names", "Survey", "E2", []],
  ["that its own row names among others", "Survey, Drawings", "E2", []],
  ["that nothing names", null, "E2", ["error D5 formula_inconsistent"]],
  ["while its row names another", "Design", "E2", ["error D5 formula_inconsistent"]],
])("a task that begins after one %s", (_, after, end, findings) => {
  expect(told(plan(after, end))).toEqual(findings);
});

/** Figures of four months with their sum, the last column of one line otherwise. */
function months(name: string, last: string): PlainRows {
  return [
    ["", "Jan", "Feb", "Mar", "Apr", "Year"],
    ...["New", "Lost", name, "Moved", "Called", "Sold"].map((line, index): PlainRows[number] => {
      const row = String(index + 2);
      return [line, 40 + index, 52 - index, 47 + 2 * index, 61, index === 2 ? last : `=SUM(B${row}:E${row})`];
    }),
  ];
}

test.each<[string, string, string, readonly string[]]>([
  ["a mean in a line of means", "Average stock", "=AVERAGE(B4:E4)", []],
  ["a peak in a line of peaks", "月末最高人数", "=MAX(B4:E4)", []],
  ["a mean in a line like the others", "Returned", "=AVERAGE(B4:E4)", ["warning F4 formula_inconsistent"]],
  ["a mean that leaves out a month", "Average stock", "=AVERAGE(B4:D4)", ["error F4 sum_range_incomplete"]],
])("%s among sums", (_, name, last, findings) => {
  expect(told(months(name, last))).toEqual(findings);
});

test("a mark among the figures of two races names no row", () => {
  const rows: PlainRows = [
    ["Helm", "Class", "Yardstick", "Race 1", "Corrected", "Race 2", "Race 3"],
    ...[61, 52, 57, 66, 48, 59].map((minutes, index): PlainRows[number] => {
      const row = index + 2;
      const read = row === 5 ? 4 : row;
      const [second, third] = [row === 5 ? "DNC" : 50 + index, row === 4 ? "DNC" : 55 - index];
      return [
        `h${String(row)}`,
        "Solo",
        1000 + 11 * row,
        minutes,
        `=D${String(row)}*1000/C${String(read)}`,
        second,
        third,
      ];
    }),
  ];
  expect(told(rows)).toEqual(["error E5 formula_inconsistent"]);
});

/** Ratios of four years, three ways to take their means, and the line of those that are used. */
function chosen(name: string): PlainRows {
  const columns = ["B", "C", "D", "E"];
  return [
    ["Year", "1st", "2nd", "3rd", "4th"],
    ...[2.1, 2.2, 1.9].map((ratio, index) => [`Y${String(index)}`, ratio, ratio - 0.7, ratio - 0.9, ratio - 1]),
    ["Mean", ...columns.map((c) => `=AVERAGE(${c}2:${c}4)`)],
    ["Median", ...columns.map((c) => `=MEDIAN(${c}2:${c}4)`)],
    [name, "=B5", "=C6", "=D5", "=E5"],
  ];
}

test.each<[string, readonly string[]]>([
  ["Selected", []],
  ["采用值", []],
  ["Mean of all", ["error C7 formula_inconsistent"]],
])("one result or the other in a line called %s", (name, findings) => {
  expect(told(chosen(name))).toEqual(findings);
});

/** Miles at the rate of cars, one journey at another rate. */
function journeys(remark: string | null): PlainRows {
  return [
    ["Car", 0.45],
    ["Motorcycle", 0.24],
    [],
    ["Journey", "Miles", "Amount", "Remark"],
    ...[41, 88, 63, 92, 57, 76, 120].map((miles, index): PlainRows[number] => {
      const row = String(index + 5);
      return [`J${row}`, miles, row === "7" ? `=B7*$B$2` : `=B${row}*$B$1`, row === "7" ? remark : null];
    }),
  ];
}

test.each<[string, string | null, readonly string[]]>([
  ["that its remark names", "by motorcycle", []],
  ["that nothing names", null, ["error C7 formula_inconsistent"]],
  ["while the remark speaks of something else", "to the airport", ["error C7 formula_inconsistent"]],
])("another rate, %s", (_, remark, findings) => {
  expect(told(journeys(remark))).toEqual(findings);
});

/** Actual against budget, favourable as positive; `name` is the line that is subtracted the other way round. */
function summary(name: string): PlainRows {
  return [
    ["", "Budget", "Actual", "Difference"],
    ["Income", 84900, 86220, "=C2-B2"],
    [name, 61200, 58560, "=B3-C3"],
    ["Result", "=B2-B3", "=C2-C3", "=C4-B4"],
    ["Per participant", "=B4/253", "=C4/258", "=C5-B5"],
  ];
}

test.each<[string, readonly string[]]>([
  ["Expenses", []],
  ["Participants", ["error D3 formula_inconsistent"]],
])("%s taken the other way round", (name, findings) => {
  expect(told(summary(name))).toEqual(findings);
});

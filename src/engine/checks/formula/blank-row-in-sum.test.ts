import type { PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../test/support/ordinary-books/calculated";
import { formulaFindings } from "../../../../test/support/ordinary-books/measure";
import { told } from "../../../../test/support/ordinary-books/told";

const LINES: PlainRows = [
  ["Item", "Plan", "Actual"],
  ["Travel", 120, 118],
  ["Print", 45, 47],
  ["Post", 80, 80],
];

test.each<[string, PlainRows]>([
  ["the range ends at the last line", [...LINES, [null, null, null], ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)"]]],
  ["the empty cell has a name beside it", [...LINES, ["Taxi", null, null], ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]]],
  [
    "an empty row in the midst",
    [...LINES, [null, null, null], ["Taxi", 5, 6], ["Total", "=SUM(B2:B6)", "=SUM(C2:C6)"]],
  ],
  ["many empty rows are room for entries", [...LINES, [null], [null], [null], [null], ["Total", "=SUM(B2:B8)"]]],
  [
    "an empty form",
    [
      ["Item", "Plan"],
      ["Travel", null],
      ["Print", null],
      [null, null],
      ["Total", "=SUM(B2:B4)"],
    ],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test("an empty row above a total is told, once for all totals of the line", () => {
  const rows = [...LINES, [null, null, null], ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]];
  expect(told(rows)).toEqual(["warning B6:C6 reference_to_empty_cell"]);
});

test("so is one before the first line", () => {
  const rows = [...LINES.slice(0, 1), [null], ...LINES.slice(1), ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]];
  expect(told(rows)).toEqual(["warning B6:C6 reference_to_empty_cell"]);
});

test("so is the caption of the block, and with it the columns that hold no figure yet", () => {
  const rows: PlainRows = [
    ["Item", "Plan", "Actual"],
    ["Funds available:"],
    ["Balance forward", 120, null],
    ["Revenues", 45, null],
    ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)"],
  ];
  expect(told(rows)).toEqual(["warning B5:C5 reference_to_empty_cell"]);
});

test("several such totals of a sheet are one card", () => {
  const rows: PlainRows = [
    ...LINES,
    [null, null, null],
    ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"],
    ["Staff", 500, 510],
    ["Rent", 90, 90],
    [null, null, null],
    ["Total", "=SUM(B7:B9)", "=SUM(C7:C9)"],
  ];
  const findings = formulaFindings(calculated({ S: rows }));
  expect(findings.map(({ cause }) => cause)).toEqual([undefined, findings[0]?.id]);
});

test.each<[string, string, readonly string[]]>([
  ["the same line of a form finds figures there on another sheet", "Total", []],
  ["the line of another sheet is called otherwise", "Total of staff", ["warning B6:C6 reference_to_empty_cell"]],
])("an empty row above a total, where %s", (_, name, findings) => {
  const month = (last: PlainRows[number], total: string): PlainRows => [
    ...LINES,
    last,
    [total, "=SUM(B2:B5)", "=SUM(C2:C5)"],
  ];
  const book = calculated({ February: month([null], "Total"), March: month(["Taxi", 12, 14], name) });
  expect(told(book)).toEqual(findings);
});

test.each<[string, string, readonly string[]]>([
  ["bears the same headings", "Item", []],
  ["bears others", "Person", ["warning B6:C6 reference_to_empty_cell"]],
])("an empty row above a total that another list fills, which %s", (_, heading, findings) => {
  const list = (first: string, items: PlainRows): PlainRows => [
    [first, "Plan", "Actual"],
    ...items,
    ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"],
  ];
  const book = calculated({
    Yard: list("Item", [["Bricks", 40, 42], ["Sand", 12, 11], ["Lime", 8, 9], [null]]),
    House: list(heading, [
      ["Doors", 90, 95],
      ["Locks", 14, 15],
      ["Glass", 33, 30],
      ["Paint", 21, 19],
    ]),
  });
  expect(told(book)).toEqual(findings);
});

import type { PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { messages, told, toldInTables } from "../../../../test/support/ordinary-books/told";
import { workbookOf } from "../../../adapters/memory/memory-workbook";

const GROUPS: PlainRows = [
  ["Item", "Amount"],
  ["Travel", 120],
  ["Print", 80],
  ["Subtotal", "=SUM(B2:B3)"],
  ["Rent", 45],
  ["Staff", 60],
  ["Subtotal", "=SUM(B5:B6)"],
];

test.each<[string, PlainRows]>([
  ["subtotals only", [...GROUPS, ["Total", "=B4+B7"]]],
  ["subtotals only, by SUM", [...GROUPS, ["Total", "=SUM(B4,B7)"]]],
  ["everything halved", [...GROUPS, ["Total", "=SUM(B2:B7)/2"]]],
  [
    "SUBTOTAL throughout",
    [
      ["Item", "Amount"],
      ["a", 1],
      ["b", 2],
      ["Sub", "=SUBTOTAL(9,B2:B3)"],
      ["c", 3],
      ["Total", "=SUBTOTAL(9,B2:B5)"],
    ],
  ],
  ["a maximum over all", [...GROUPS, ["Largest", "=MAX(B2:B7)"]]],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test("lines and their subtotals in one sum are found, with the sum that is right", () => {
  const rows = [...GROUPS, ["Total", "=SUM(B2:B7)"]];
  expect(told(rows)).toEqual(["error B8 sum_range_includes_subtotal"]);
  expect(messages(rows)).toEqual([
    "=SUM(B2:B7) in B8 takes in both single lines and their subtotals B4, B7, so 305 is counted twice: 610 instead of 305.",
  ]);
});

test.each<[string, string, readonly string[]]>([
  ["begins with the total of the groups", "=SUM(B8:B10)", []],
  ["begins with the last of the groups it is made of", "=SUM(B7:B10)", ["error B11 sum_range_includes_subtotal"]],
])("a sum over a total and what is added to it %s", (_, formula, findings) => {
  const rows: PlainRows = [...GROUPS, ["Both", "=B4+B7"], ["Fee", 12], ["Reserve", 30], ["In all", formula]];
  expect(told(rows)).toEqual(findings);
});

test("columns side by side are one finding", () => {
  const rows = GROUPS.map((row) => [...row, typeof row[1] === "string" ? row[1].replaceAll("B", "C") : row[1]]);
  expect(told([...rows, ["Total", "=SUM(B2:B7)", "=SUM(C2:C7)"]])).toEqual(["error B8:C8 sum_range_includes_subtotal"]);
});

/** Three items and their totals, of which no one can say what they give. */
const totals = (first: string, second: string) =>
  workbookOf({
    S: [
      ["Item", "Plan", "Spent"],
      ["a", 41, 37],
      ["b", 52, 50],
      ["c", 63, 61],
      ["Total", { f: first, v: 0 }, { f: second, v: second === "SUM(C2:C4)" ? 148 : 0 }],
    ],
  });

test.each([
  ["one of two", "SUM(B2:B5)", "SUM(C2:C4)", ["error B5 sum_range_includes_subtotal"]],
  ["both, as one case", "SUM(B2:B5)", "SUM(C2:C5)", ["error B5:C5 sum_range_includes_subtotal"]],
  ["a mean", "AVERAGE(B2:B5)", "AVERAGE(C2:C4)", ["error B5 sum_range_includes_subtotal"]],
])("a total that takes in its own cell is told: %s", (_, first, second, findings) => {
  expect(told(totals(first, second)).filter((line) => !line.includes("stale"))).toEqual(findings);
});

test("says that the range reaches the total itself", () => {
  expect(messages(totals("SUM(B2:B5)", "SUM(C2:C4)"), "zh")).toEqual([
    "B5的公式=SUM(B2:B5)的求和区域包含B5自己，形成循环引用，得不出结果（目前显示0）。",
  ]);
});

test("a figure in the row of the total of a block beside is no subtotal", () => {
  const heights = [9, 7, 11];
  const sales = [8270, 8950, 3340, 2130, 8480, 4660, 7320, 4850, 7890, 3710, 5760];
  const block = (at: number, index: number): PlainRows[number] => {
    const height = heights[at] ?? 0;
    const [first, second] = ["BHN".charAt(at), "CIO".charAt(at)];
    const row = String(index + 3);
    const rate = `=${first}${row}/${second}${row}`;
    if (index > height) return [null, null, null, null, null, null];
    if (index < height)
      return [`St ${String(at)}${String(index)}`, sales[index] ?? 0, 300 + 37 * index, rate, "ok", null];
    const last = String(height + 2);
    return ["Total", `=SUM(${first}3:${first}${last})`, `=SUM(${second}3:${second}${last})`, rate, height, null];
  };
  const rows: PlainRows = [
    ["North", "South", "West"].flatMap((name) => [name, null, null, null, null, null]),
    [0, 1, 2].flatMap(() => ["Store", "Sales", "Visits", "Basket", "Target", null]),
    ...Array.from({ length: 12 }, (_, index) => [0, 1, 2].flatMap((at) => block(at, index))),
    [],
    [],
    [],
    ["All stores", "=B12+H10+N14", "=C12+I10+O14", "=B18/C18"],
    ["Best", "=MAX(B3:B11,H3:H9,N3:N13)"],
  ];
  expect(toldInTables(rows, "sum_range_includes_subtotal")).toEqual([]);
});

test("a total over subtotals that are 0 today counts them twice as soon as they are filled: a warning", () => {
  const rows: PlainRows = [
    ["Item", "Amount"],
    ["Travel", 0],
    ["Meetings", 0],
    ["Subtotal", "=SUM(B2:B3)"],
    ["Printing", 45],
    ["Training", 60],
    ["Total", "=SUM(B2:B6)"],
  ];
  expect(told(rows)).toEqual(["warning B7 sum_range_includes_subtotal"]);
});

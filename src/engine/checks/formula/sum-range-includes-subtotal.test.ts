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
  const rows: PlainRows = [
    ["North", null, null, "South", null, null, "West", null],
    ["Store", "Sales", null, "Store", "Sales", null, "Store", "Sales"],
    ...Array.from({ length: 12 }, (_, index): PlainRows[number] =>
      heights.flatMap((height, block) => {
        const column = "BEH".charAt(block);
        if (index > height) return block === 2 ? [null, null] : [null, null, null];
        const cells =
          index === height
            ? ["Total", `=SUM(${column}3:${column}${String(height + 2)})`]
            : [`St ${String(block)}${String(index)}`, sales[(index + block) % sales.length] ?? 0];
        return block === 2 ? cells : [...cells, null];
      }),
    ),
  ];
  expect(toldInTables(rows, "sum_range_includes_subtotal")).toEqual([]);
});

import type { PlainCell } from "../../../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../../../test/support/ordinary-books/told";
import type { Workbook } from "../../../../../sheets/workbook";

const SITES = ["North", "South", "East", "West", "Port"];
/** Rows of a site's block on the sheet of readings: its name, three readings, its total. */
const BLOCK = 5;

/** Readings of five sites below each other, and an overview that fetches the total of each; some cells of it changed. */
function overview(changed: Readonly<Record<string, PlainCell>>, columns = ["B", "C", "D"]): Workbook {
  const readings = SITES.flatMap((site, index) => {
    const first = BLOCK * index + 2;
    return [
      [site, "kWh", "Net", "Gross"],
      ...[1, 2, 3].map((step) => ["", 90 * step + 7 * index, 13 * step + index, 17 * step + 3 * index]),
      ["Total", ...["B", "C", "D"].map((col) => `=SUM(${col}${String(first)}:${col}${String(first + 2)})`)],
    ];
  });
  const lines = SITES.map((site, index) => [
    site,
    ...columns.map((col) => changed[`${col}${String(index + 2)}`] ?? `=Readings!${col}${String(BLOCK * (index + 1))}`),
  ]);
  return calculated({ Overview: [["Site", ...columns], ...lines], Readings: readings });
}

test.each<[string, Readonly<Record<string, PlainCell>>, readonly string[]]>([
  ["each site's totals", {}, []],
  ["another column of the right site", { C4: "=Readings!D15" }, ["error C4 formula_inconsistent"]],
  ["the right column of another site", { D5: "=Readings!D15" }, ["error D5 formula_inconsistent"]],
  [
    "a line that fetches another site throughout",
    { B4: "=Readings!B10", C4: "=Readings!C10", D4: "=Readings!D10" },
    [],
  ],
  ["a line of another column throughout", { C4: "=Readings!D15", D4: "=Readings!C15", B4: "=Readings!C15" }, []],
])("an overview that fetches totals: %s", (_, changed, findings) => {
  expect(told(overview(changed))).toEqual(findings);
});

test("of two links side by side, the one is told whose column goes on at another pace", () => {
  expect(told(overview({ C4: "=Readings!C14" }, ["B", "C"]))).toEqual(["error C4 formula_inconsistent"]);
});

test("the message names the cell that the link ought to read", () => {
  expect(messages(overview({ D5: "=Readings!D15" }))).toEqual([
    "D5 holds =Readings!D15 where the formula of D3:D4, D6 beside it reads =Readings!D20: it gives 120, theirs 129.",
  ]);
});

test("forms on sheets of their own may be of different length", () => {
  const forms = SITES.map((site, index) => [
    site,
    [
      ["Score", 80 + index],
      ...Array.from({ length: index === 2 ? 4 : 3 }, (_, i) => ["Part", 11 * (i + 1) + index]),
      ["Points", 60 + index],
    ],
  ]);
  const lines = SITES.map((site, index) => [
    site,
    `=${site}!B1`,
    `=${site}!B2`,
    `=${site}!B${index === 2 ? "6" : "5"}`,
  ]);
  expect(
    told(calculated({ All: [["Site", "Score", "First", "Points"], ...lines], ...Object.fromEntries(forms) })),
  ).toEqual([]);
});

import type { PlainCell, PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../../../test/support/ordinary-books/told";

/** One quarter of four branches; `rate` stands alone below the table. */
function quarter(sold: readonly number[], rate: PlainCell, total = "=SUM(B3:B6)", note: PlainCell = null): PlainRows {
  return [
    ["Branch report"],
    ["Branch", "Sold", "Price", "Sales", "Returns", "Net"],
    ...sold.map((units, index): PlainRows[number] => {
      const row = String(index + 3);
      return [`Branch ${row}`, units, 11 + index, `=B${row}*C${row}`, 7 * index + 9, `=D${row}-E${row}`];
    }),
    ["Total", total, "=D7/B7", "=SUM(D3:D6)", "=SUM(E3:E6)", "=SUM(F3:F6)"],
    ["Return rate", rate, note],
  ];
}

/** Four quarters, the third of them as given. */
function year(rate: PlainCell, total?: string, note?: PlainCell): Record<string, PlainRows> {
  return {
    Q1: quarter([412, 655, 280, 97], "=E7/D7"),
    Q2: quarter([390, 601, 333, 110], "=E7/D7"),
    Q3: quarter([455, 588, 301, 121], rate, total, note),
    Q4: quarter([502, 640, 275, 133], "=E7/D7"),
  };
}

test.each<[string, Record<string, PlainRows>, readonly string[]]>([
  ["alike", year("=E7/D7"), []],
  ["one reads another cell", year("=E7/F7"), ["warning B8 formula_inconsistent"]],
  ["the same, and a remark in its row", year("=E7/F7", undefined, "of net sales, as agreed"), []],
  ["one is typed, and not what the others would give", year(0.0041), ["warning B8 hardcoded_in_formula_range"]],
  ["a figure that is nowhere near is another one", year(0.35), []],
  ["a rate of its own", year("=E7/D7*1.02"), []],
  ["only three of them, and few places", withoutQ4(year("=E7/F7")), []],
])("sheets of one layout: %s", (_, sheets, expected) => {
  expect(told(calculated(sheets))).toEqual(expected);
});

function withoutQ4({ Q1 = [], Q2 = [], Q3 = [] }: Record<string, PlainRows>): Record<string, PlainRows> {
  return { Q1, Q2, Q3 };
}

test("a sheet that differs in many places is one of its own kind", () => {
  const net = quarter([455, 588, 301, 121], "=E7/F7").map((row, index) =>
    index > 1 && index < 6 ? row.map((cell, col) => (col === 5 ? `=D${String(index + 1)}` : cell)) : row,
  );
  expect(told(calculated({ ...year("=E7/D7"), Q3: net }))).toEqual([]);
});

test("a formula that a sheet repeats is its way of reckoning, and no slip of one cell", () => {
  const sheets = year("=$E$7/$F$7");
  expect(told(calculated(sheets))).toEqual(["warning B8 formula_inconsistent"]);
  const repeated = [...(sheets.Q3 ?? []), [], ["Return rate for the board", "=$E$7/$F$7"]];
  expect(told(calculated({ ...sheets, Q3: repeated }))).toEqual([]);
});

test("what is told names the sheets", () => {
  expect(messages(calculated(year("=E7/F7")))[0]).toContain("the sheets of the same layout (Q1, Q2, Q4)");
  expect(messages(calculated(year(0.0041)), "zh")[0]).toContain("版式相同的Q1、Q2、Q4在同一单元格都是公式");
});

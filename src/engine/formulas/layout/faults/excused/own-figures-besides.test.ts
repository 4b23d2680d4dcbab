import type { PlainCell, PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

/** A plan of a year of building and five of use; what is laid out at first enters the sums of two lines. */
function plan(first: Readonly<Record<number, PlainCell>>, sums: Readonly<Record<number, string>>): PlainRows {
  return [
    ["万元", "建设期", "1", "2", "3", "4", "5", "合计"],
    ...["收入", "变动成本", "固定成本", "折旧", "利润", "税", "残值及流动资金", "现金流"].map(
      (name, index): PlainRows[number] => {
        const row = String(index + 2);
        const years = [1, 2, 3, 4, 5].map((year) => 260 - 31 * index + 7 * year * (index + 1));
        return [name, first[index + 2] ?? null, ...years, sums[index + 2] ?? `=SUM(C${row}:G${row})`];
      },
    ),
  ];
}

const WIDER = { 8: "=SUM(B8:G8)", 9: "=SUM(B9:G9)" };

test.each<[string, PlainRows, readonly string[]]>([
  ["take in what only they have", plan({ 8: -60, 9: -740 }, WIDER), []],
  ["take in what the line above has, too", plan({ 7: -60, 8: -60, 9: -740 }, WIDER), ["H8:H9"]],
])("sums of two lines that %s", (_, rows, cells) => {
  expect(told(rows).map((each) => each.split(" ")[1])).toEqual(cells);
});

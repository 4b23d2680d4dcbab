import type { PlainRows } from "../../../../../test/support/ordinary-books/calculated";
import { toldInTables } from "../../../../../test/support/ordinary-books/told";

/** A total that is not that of its lines. */
function table(...headings: readonly string[]): PlainRows {
  return [[...headings], ["Ann", 120, 10], ["Ben", 180, 20], ["Cid", 500, 45], ["Grand Total", 900, 75]];
}

test.each<[string, PlainRows, readonly string[]]>([
  ["with Excel's English headings", table("Row Labels", "Sum of Amount", "Count of Orders"), []],
  ["with Excel's Chinese headings", table("行标签", "求和项:金额", "计数项:订单"), []],
  ["that anybody made", table("Name", "Amount", "Orders"), ["error B5"]],
  ["with one heading like Excel's", table("Name", "Sum of money", "Orders"), ["error B5"]],
])("totals of a table %s", (_, rows, findings) => {
  expect(toldInTables(rows, "total_mismatch")).toEqual(findings);
});

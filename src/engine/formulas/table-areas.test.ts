import { told } from "../../../test/support/ordinary-books/told";
import type { CellLiteral } from "../../adapters/memory/memory-workbook";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { formatRangeA1 } from "../../domain/cells/address";
import { parseTableReference } from "./syntax/table-reference";
import { tableArea } from "./table-areas";

const ORDERS = {
  name: "Orders",
  area: { sheet: "S", top: 1, left: 1, bottom: 6, right: 4 },
  columns: ["Qty", "Unit price", "Net", "VAT"],
  hasHeadings: true,
  hasTotals: true,
};

test.each<[string, string | undefined]>([
  ["Orders[Net]", "D3:D6"],
  ["orders[NET]", "D3:D6"],
  ["Orders[[Qty]:[Net]]", "B3:D6"],
  ["Orders[[#This Row],[Unit price]]", "C4"],
  ["[@Qty]", "B4"],
  ["Orders[#Totals]", "B7:E7"],
  ["Orders[[#All],[VAT]]", "E2:E7"],
  ["Orders[[#Headers],[Net]]", "D2"],
  ["Orders[Gross]", undefined],
  ["Sales[Net]", undefined],
])("%s in the second line of the table is %s", (text, expected) => {
  const reference = parseTableReference(text);
  if (reference === undefined) throw new Error(text);
  const area = tableArea(new Map([["ORDERS", ORDERS]]), reference, { sheet: "S", row: 3, col: 3 });
  expect(area === undefined ? undefined : formatRangeA1(area)).toBe(expected);
});

test("references to other workbooks are no references to tables", () => {
  expect(parseTableReference("[1]!Orders[Net]")).toBeUndefined();
});

/** A table of orders with a sum beside it; what is stored in one line and in the sum as given. */
function orders(net: number, sum: number): readonly string[] {
  const lines = [
    [4, 12.5, 50],
    [2, 80, net],
    [10, 3.2, 32],
  ].map(([qty = 0, price = 0, stored = 0]): readonly CellLiteral[] => [
    qty,
    price,
    { f: "Orders[[#This Row],[Qty]]*Orders[[#This Row],[Price]]", v: stored },
  ]);
  const sheet = { rows: [["Qty", "Price", "Net"], ...lines], tables: { Orders: "A1:C4" } };
  return told(workbookOf({ S: sheet, Sum: [["Net", { f: "SUM(Orders[Net])", v: sum }]] }));
}

test.each<[string, number, number, readonly string[]]>([
  ["results that fit", 160, 242, []],
  ["one line that does not, and a sum that would fit if it did", 116, 242, ["error C3 stale_cached_value"]],
  ["a sum that does not", 160, 224, ["error B1 stale_cached_value"]],
])("formulas that name columns of a table are worked out: %s", (_, net, sum, expected) => {
  expect(orders(net, sum)).toEqual(expected);
});

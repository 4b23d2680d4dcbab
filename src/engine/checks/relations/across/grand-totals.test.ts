import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const COVER: RowsLiteral = [
  ["困难群众救助补助资金基本情况"],
  ["资金总额（亿元）", 5],
  ["支出总额（亿元）", 4.78],
  ["执行率", "95.66%"],
];

const COUNTIES: RowsLiteral = [
  ["困难群众救助补助资金分县情况"],
  ["单位：万元"],
  ["县（市、区）", "下达资金", "支出", "执行率"],
  ["东川区", 13250, 12840.5, "96.91%"],
  ["西岭县", 9860, 9120, "92.49%"],
  ["南浦县", 11400, 11058, "97.00%"],
  ["北屯市", 8720, 8720, "100.00%"],
  ["中和县", 6770, 6093, "90.00%"],
  ["合计", 50000, 47831.5, "95.66%"],
];

/** What another programme gave, of which no figure is that of the cover. */
const OTHERS: RowsLiteral = COUNTIES.map((row, index) =>
  row.map((cell, col) => (typeof cell === "number" && index > 2 && col < 3 ? cell / 2 : cell)),
);

test.each<[string, RowsLiteral, RowsLiteral, readonly string[]]>([
  ["say the same", COVER, COUNTIES, []],
  ["differ in one of them", changed(COVER, { B3: 4.93 }), COUNTIES, ["cross_sheet_total_mismatch 概况!B3 → 4.78"]],
  ["have none in common", COVER, OTHERS, []],
])("key figures on a cover and a list of counties without projects %s", (_, cover, counties, expected) => {
  const told = toldWithExpected({ 概况: cover, 分县: counties });
  expect(told.filter((line) => line.startsWith("cross_sheet"))).toEqual(expected);
});

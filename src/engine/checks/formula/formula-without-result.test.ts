import { toldBy } from "../../../../test/support/outcome-of";
import type { CellLiteral, RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed } from "../example-sheets";

const ROWS: RowsLiteral = [
  ["项目名称", "预算数（万元）", "支出数（万元）"],
  ["云溪镇河道整治工程", 100, 90],
  ["白石乡校舍加固项目", 200, 150],
  ["金沙镇供水改造工程", 120, 60],
];
const toldOf = (cells: Parameters<typeof changed<CellLiteral>>[1]) =>
  toldBy("formula-without-result", { 执行: changed(ROWS, cells) });

test("a figure that nobody could read is told", () => {
  expect(toldOf({ B4: { v: null, f: 'INDIRECT("台账!B4")' } })).toEqual(["执行!B4"]);
});

test("many of them are one finding, at the first", () => {
  const unread = { v: null, f: 'INDIRECT("台账!B4")' };
  expect(toldOf({ B3: unread, B4: unread, C4: unread })).toEqual(["执行!B3"]);
});

test.each<[string, Parameters<typeof toldOf>[0]]>([
  ["whose result is stored", { B4: { v: 120, f: 'INDIRECT("台账!B4")' } }],
  ["whose result follows from other cells", { B4: { v: null, f: "B3*0.6" } }],
  ["that gives an empty text", { B4: { v: null, f: 'IF(B3>0,"",B2)' } }],
])("nothing is told of a formula %s", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});

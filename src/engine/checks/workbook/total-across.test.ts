import { toldBy } from "../../../../test/support/outcome-of";
import { changed, EXECUTION, REGISTER } from "../example-sheets";

type Cells = Parameters<typeof changed<string | number>>[1];
const SUMMARY = [["总体情况（单位：亿元）"], ["项目数（个）", 5], ["预算总额", 0.055], ["支出总额", 0.0495]];
const toldOf = (cells: Cells) =>
  toldBy("total-across", {
    项目清单: changed(REGISTER, { B9: "合计", D9: 550 }),
    支持方向: changed<string | number>(SUMMARY, cells),
    执行情况: changed(EXECUTION, { B9: "合计", C9: 550, D9: 495 }),
  });

test.each<[string, Cells, string]>([
  ["spending", { B4: 0.0945 }, "支持方向!B4"],
  ["budget", { B3: 0.065 }, "支持方向!B3"],
])("a total of %s that the detail does not make is told, whatever its unit", (_, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells]>([
  ["totals in another unit", {}],
  ["a total rounded to its decimals", { B4: 0.05 }],
  ["totals in the unit of the detail", { A1: "总体情况（单位：万元）", B3: 550, B4: 495 }],
])("%s agree with the detail", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});

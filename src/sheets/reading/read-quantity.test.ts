import fc from "fast-check";
import { plain } from "../../domain/figures/exact";
import { contains } from "../../domain/figures/interval";
import { parseUnit } from "../../domain/quantity/parse-unit";
import type { CellValue, Grid, Workbook } from "../workbook";
import { asRatio, numberQuantity, readMeaning, readQuantity } from "./read-quantity";

function workbookWith(value: CellValue, code = "General"): { workbook: Workbook; grid: Grid } {
  const grid: Grid = {
    sheet: "表",
    state: "visible",
    rowCount: 1,
    colCount: 1,
    values: [[value]],
    formulas: new Map(),
    formatIds: [[1]],
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
  return { workbook: { grids: [grid], formats: ["General", code], names: [], date1904: false }, grid };
}

function read(value: CellValue, code?: string, unitText?: string) {
  const { workbook, grid } = workbookWith(value, code);
  return readQuantity(workbook, grid, 0, 0, unitText === undefined ? undefined : parseUnit(unitText));
}

test.each([
  [93.29, "#,##0.00", "93.29", "93.29", "93.285", "93.295"],
  [93.294, "0.00", "93.294", "93.29", "93.285", "93.295"],
  [0.994127, "0.00%", "0.994127", "99.41%", "0.99405", "0.99415"],
  [0.1, "General", "0.1", "0.1", "0.1", "0.1"],
  [1 / 3, "General", "0.333333333333333", "0.333333333", "0.3333333325", "0.3333333335"],
  [123456, '0!.0,"万元"', "123456", "12.3万元", "122500", "123500"],
  [911.1299999999999, "0.00", "911.13", "911.13", "911.125", "911.135"],
  [-66.71, "#,##0.0;(#,##0.0)", "-66.71", "(66.7)", "-66.75", "-66.65"],
])("%p in the format %s is %s, shown as %s, for anything from %s to %s", (value, code, exactly, shown, lo, hi) => {
  const quantity = read(value, code)!;
  expect(plain(quantity.value)).toBe(exactly);
  expect(quantity.text).toBe(shown);
  expect(plain(quantity.display.lo)).toBe(lo);
  expect(plain(quantity.display.hi)).toBe(hi);
});

test.each([
  [null, "General"],
  ["", "General"],
  ["—", "General"],
  ["/", "General"],
  ["-", "General"],
  ["无", "General"],
  [true, "General"],
  [{ error: "#DIV/0!" }, "General"],
  [45291, "yyyy-mm-dd"],
  ["2023年12月31日", "General"],
] satisfies [CellValue, string][])("%p (%s) is no figure", (value, code) => {
  expect(read(value, code)).toBeUndefined();
});

test.each([
  ["1,628.73万元", "General", "元", "万元"],
  ["1,628.73", "General", "亿元", "亿元"],
  [1628.73, "General", "万元", "万元"],
  [1628.73, '0.00"万元"', "元", "万元"],
  [123456, '0!.0,"万元"', "万元", "元"],
  [0.98, "0%", "个", "%"],
])("%p in the format %s under a heading in %s is in %s", (value, code, heading, unit) => {
  expect(read(value, code, heading)?.unit?.text).toBe(unit);
});

test.each([
  [98, "General", true, "0.98"],
  ["98%", "General", true, "0.98"],
  [0.98, "0%", true, "0.98"],
  [0.98, "General", false, "0.98"],
])("%p in the format %s is a rate of 0.98", (value, code, columnIsPercentNumber, ratio) => {
  expect(plain(asRatio(read(value, code)!, columnIsPercentNumber))).toBe(ratio);
});

test("the numbers of a sentence are candidates", () => {
  const { workbook, grid } = workbookWith("贷款29.31亿元，按20%计算为5.86亿元");
  const meaning = readMeaning(workbook, grid, 0, 0);
  expect(meaning.one).toBeUndefined();
  expect(meaning.candidates.map((quantity) => quantity.text)).toEqual(["29.31亿元", "20%", "5.86亿元"]);
});

test("the stored number lies within what its cell shows", () => {
  const code = fc.constantFrom("General", "0", "0.00", "#,##0.0", "0.0%", "#,##0,", '0!.0,"万元"');
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), code, (value, format) => {
      const quantity = numberQuantity(value, format)!;
      expect(contains(quantity.display, quantity.value)).toBe(true);
    }),
  );
});

test.each([
  ["¥1,234.50", "万元", "1234.5", "万元"],
  ["￥98", "亿元", "98", "亿元"],
  ["$231.7", "USD '000", "231.7", "USD '000"],
  ["1,234.50元", "万元", "1234.5", "元"],
  ["$5", "万元", "5", "$"],
])("%s in a column of %s is %s %s", (value, columnUnit, amount, unit) => {
  const quantity = read(value, "General", columnUnit);
  expect(quantity && plain(quantity.value)).toBe(amount);
  expect(quantity?.unit?.text).toBe(unit);
});

test.each([
  ["250万", "万元", "万元"],
  ["1.2亿", "元", "亿元"],
  ["250万", "户", undefined],
  ["250万户", "万元", undefined],
  ["630万元（道路硬化400万元，渠系220万元）", "万元", undefined],
])("%s under %s is an amount in %s", (text, unitText, unit) => {
  const own = read(text, undefined, unitText)?.unit;
  expect(own?.kind === "money" ? own.text : undefined).toBe(unit);
});

import { workbookOf } from "../adapters/memory/memory-workbook";
import { simplifiedWorkbook } from "./simplified-workbook";

const BOOK = workbookOf({
  執行表: [
    ["項目", 12],
    ["小計", 12],
  ],
  说明: [["單位：萬元"]],
  附表: [["项目编码"]],
});

test("a workbook without traditional letters is taken as it is", () => {
  expect(simplifiedWorkbook(workbookOf({ 執行表: [["项目", 12]] }))).toBeUndefined();
});

test("texts are simplified, names of sheets and figures stay", () => {
  const grids = simplifiedWorkbook(BOOK)?.workbook.grids;
  expect(grids?.map(({ sheet }) => sheet)).toEqual(["執行表", "说明", "附表"]);
  expect(grids?.[0]?.values).toEqual([
    ["项目", 12],
    ["小计", 12],
  ]);
});

test("in formulas the words are simplified that are compared with cells", () => {
  const [grid] = BOOK.grids;
  if (grid === undefined) throw new Error("no sheet");
  const formulas = new Map([[0, `SUMIF('執行表'!A:A,"小計",B:B)`]]);
  const simplified = simplifiedWorkbook({ ...BOOK, grids: [{ ...grid, formulas }] });
  expect([...(simplified?.workbook.grids[0]?.formulas.values() ?? [])]).toEqual([`SUMIF('執行表'!A:A,"小计",B:B)`]);
});

test.each([
  ["a cell's text", "单位：万元", "單位：萬元"],
  ["a cell's text in simplified letters", "项目编码", "项目编码"],
  ["a text of parts", "项目/小计", "項目/小計"],
  ["a name of a sheet", "说明!A1的项目", "说明!A1的項目"],
])("%s is quoted in the workbook's own letters", (_, told, expected) => {
  expect(simplifiedWorkbook(BOOK)?.written(told)).toBe(expected);
});

import { workbookOf } from "../../adapters/memory/memory-workbook";
import { formulaBookOf, templateAt } from "./formula-book";
import { formulaHere, formulaIn } from "./present";

test("a formula is shown as in Excel, without what files write before the names of younger functions", () => {
  const book = formulaBookOf(
    workbookOf({ 表: [[1, { f: '_xlfn.CONCAT(A1,"a")&_xlfn._xlws.FILTER(A1:A2,A1>0)', v: "1a1" }]] }),
  );
  expect(formulaIn(book, { sheet: "表", row: 0, col: 1 })).toBe('=CONCAT(A1,"a")&FILTER(A1:A2,A1>0)');
  const sheet = book.bySheet.get("表");
  const template = sheet && templateAt(sheet, 0, 1);
  expect(template && formulaHere(template, { sheet: "表", row: 4, col: 1 })).toBe('=CONCAT(A5,"a")&FILTER(A5:A6,A5>0)');
});

import { workbookOf } from "../../adapters/memory/memory-workbook";
import { parseA1 } from "../../domain/cells/address";
import { listingIn } from "../../domain/listing";
import { formulaBookOf, templateAt } from "./formula-book";
import { formulaHere, formulaIn, placesOf } from "./present";

test("a formula is shown as in Excel, without what files write before the names of younger functions", () => {
  const book = formulaBookOf(
    workbookOf({ 表: [[1, { f: '_xlfn.CONCAT(A1,"a")&_xlfn._xlws.FILTER(A1:A2,A1>0)', v: "1a1" }]] }),
  );
  expect(formulaIn(book, { sheet: "表", row: 0, col: 1 })).toBe('=CONCAT(A1,"a")&FILTER(A1:A2,A1>0)');
  const sheet = book.bySheet.get("表");
  const template = sheet && templateAt(sheet, 0, 1);
  expect(template && formulaHere(template, { sheet: "表", row: 4, col: 1 })).toBe('=CONCAT(A5,"a")&FILTER(A5:A6,A5>0)');
});

test("what LET names is shown without what files write before it", () => {
  const book = formulaBookOf(workbookOf({ S: [[1, { f: "_xlfn.LET(_xlpm.a,A1*2,_xlpm.a+1)", v: 3 }]] }));
  expect(formulaIn(book, { sheet: "S", row: 0, col: 1 })).toBe("=LET(a,A1*2,a+1)");
});

test("tables and named figures keep the capitals their author gave them", () => {
  const book = formulaBookOf(workbookOf({ S: [[{ f: "SUMIFS(Sales[VAT],Sales[Customer],$B1)*Rate", v: 1 }]] }));
  const sheet = book.bySheet.get("S");
  const template = sheet && templateAt(sheet, 0, 0);
  expect(template && formulaHere(template, { sheet: "S", row: 2, col: 0 })).toBe(
    "=SUMIFS(Sales[VAT],Sales[Customer],$B3)*Rate",
  );
});

test.each([
  ["one cell", ["D4"], "D4"],
  ["nearest first as found, told in reading order", ["D3", "D2", "D5", "D6"], "D2:D3, D5:D6"],
  ["along a row", ["B7", "C7", "E7"], "B7:C7, E7"],
  ["in several columns", ["B2", "C2", "B3", "C3", "B4"], "B2:B4, C2:C3"],
  ["many apart", ["A1", "A3", "A5", "A7", "A9", "A11"], "A1, A3, A5, A7, A9 … (6)"],
])("places are named in reading order, neighbours as a range: %s", (_, cells, text) => {
  expect(listingIn(placesOf(cells.flatMap((cell) => parseA1(cell, "表") ?? [])), "en")).toBe(text);
});

test("a formula over several sheets is shown with their names as they are written", () => {
  const book = formulaBookOf(workbookOf({ S: [[{ f: "SUM(Jan:Mar!D7:D7)" }]] }));
  const sheet = book.bySheet.get("S");
  const template = sheet && templateAt(sheet, 0, 0);
  expect(template && formulaHere(template, { sheet: "S", row: 1, col: 0 })).toBe("=SUM(Jan:Mar!D8:D8)");
});

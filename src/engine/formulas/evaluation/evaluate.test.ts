import type { CellLiteral } from "../../../adapters/memory/memory-workbook";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { formulaBookOf, templateAt } from "../formula-book";
import { Evaluator } from "./evaluate";
import type { Evaluated } from "./values";

/** The value of =formula in D1 over A1:C4 of a small sheet. */
function valueOf(formula: string): Evaluated {
  const rows: readonly (readonly CellLiteral[])[] = [
    ["name", 1, 10, { f: formula }],
    ["pear", 2, 20],
    ["plum", 3.5, null],
    ["Pear", 4, "text"],
  ];
  const book = formulaBookOf(workbookOf({ S: rows }));
  return new Evaluator(book).valueOf({ sheet: "S", row: 0, col: 3 });
}

test("a small share of a large total is measured by its own size", () => {
  const rows: readonly (readonly CellLiteral[])[] = [[8_000, 1e11, { f: "A1/B1" }, { f: "(B1-A1)-B1" }]];
  const book = formulaBookOf(workbookOf({ S: rows }));
  const scales = [2, 3].map((col) => {
    const template = templateAt(book.sheets[0] ?? fail(), 0, col) ?? fail();
    return new Evaluator(book).evaluate(template, { sheet: "S", row: 0, col }).scale;
  });
  expect(scales).toEqual([8e-8, 1e11]);
});

function fail(): never {
  throw new Error("no such formula");
}

test.each<[string, Evaluated]>([
  ["B1+B2*B3^2/2-1", 12.25],
  ["-B2^2", 4],
  ["B4%", 0.04],
  ['"a"&B2&TRUE', "a2TRUE"],
  ["C3", 0],
  ["SUM(B1:C4,1)", 41.5],
  ["AVERAGE(C1:C4)", 15],
  ["MIN(B1:B4)+MAX(C:C)", 21],
  ["COUNT(A1:C4)", 6],
  ["COUNTA(A1:C4)", 11],
  ['COUNTIF(A1:A4,"pear")', 2],
  ['COUNTIF(B1:B4,">=2")', 3],
  ['SUMIF(A1:A4,"p*",B1:B4)', 9.5],
  // What is added up goes on as far as the list that is looked through.
  ['SUMIF(A1:A4,"p*",B1:B2)', 9.5],
  ['SUMIF(A1:A4,"p*",B1)', 9.5],
  ['AVERAGEIF(A1:A2,"p*",B1:B4)', 2],
  ['SUMIFS(B1:B4,A1:A4,"pear",B1:B4,"<3")', 2],
  ['SUMIFS(B1:B2,A1:A4,"pear")', undefined],
  ['COUNTIFS(A1:A4,"pear",B1:B4,">3")', 1],
  ["SUMPRODUCT(B1:B2,C1:C2)", 50],
  ["SUMPRODUCT((B1:B4>1)*B1:B4)", 9.5],
  ['COUNTIF(A1:A4,"<>pear")', 2],
  ['COUNTIF(A:A,"<>pear")', undefined],
  ['COUNTIF(A:A,"pear")', 2],
  ['COUNTIF(A1:A4,"#N/A")', undefined],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(-2.5,0)", -3],
  ["ROUNDUP(2.01,1)+ROUNDDOWN(2.99,1)", 5],
  ["CEILING(12,5)+FLOOR(12.5,0.5)", 27.5],
  ["CEILING(-1,2)", undefined],
  ["INT(-3.5)", -4],
  ["MOD(-7,3)", 2],
  ['IF(B1>0,"yes",1/0)', "yes"],
  ['IF(AND(B1=1,NOT(B2=3)),OR(B3>9,A2="PEAR"),FALSE)', true],
  ['IFERROR(B1/C3,"-")', "-"],
  ["B1/C3", { error: "#DIV/0!" }],
  ["RANK(B3,B1:B4)", 2],
  ["RANK.EQ(B3,B1:B4,1)", 3],
  ["SUBTOTAL(9,B1:B4)", 10.5],
  ['VLOOKUP("plum",A1:C4,2,FALSE)', 3.5],
  ['XLOOKUP("plum",A1:A4,B1:B4)', 3.5],
  ['_xlfn.XLOOKUP("plum",A1:A4,B1:B4,0)', 3.5],
  ['XLOOKUP("fig",A1:A4,B1:B4)', { error: "#N/A" }],
  ['XLOOKUP("fig",A1:A4,B1:B4,"none")', "none"],
  ['XLOOKUP("fig",A1:A4,B1:B4,,0)', { error: "#N/A" }],
  ["XLOOKUP(3,B1:B4,C1:C4,,-1)", 20],
  ["XLOOKUP(3,B1:B4,C1:C4,,1)", undefined],
  ['XLOOKUP("plum",A1:A4,B1:B4,,0,-1)', undefined],
  ['XLOOKUP("plum",A1:A4,B1:C4)', undefined],
  ["XLOOKUP(10,A1:C1,A2:C2)", 20],
  ['XMATCH("plum",A1:A4)', 3],
  ["XMATCH(3,B1:B4,-1)", 2],
  ['XMATCH("fig",A1:A4)', { error: "#N/A" }],
  ["LEFT(A2,2)&RIGHT(A2)&LEN(A2)", "per4"],
  ["PRODUCT(B1:B4)", 28],
  ['PRODUCT("2",B1:B2)', 4],
  ["PRODUCT(A1:A2)", 0],
  ["AND(C3,TRUE)", true],
  ["OR(A1:B2)", true],
  ["AND(A1:A2)", undefined],
  ["MOD(5,1E-10)", undefined],
  ["AVERAGEA(B1:B4)", 2.625],
  ["MEDIAN(B1:B4)", 2.75],
  ["MEDIAN(B1:B3)", 2],
  ["LARGE(B1:B4,2)-SMALL(B1:B4,2)", 1.5],
  ["LARGE(B1:B4,9)", { error: "#NUM!" }],
  ["VAR(B1:B2)+VARP(B1:B2)", 0.75],
  ["STDEVP(C1:C2)", 5],
  ["STDEV(B1)", { error: "#DIV/0!" }],
  ['AVERAGEIFS(B1:B4,A1:A4,"pear")', 3],
  ['MAXIFS(B1:B4,A1:A4,"pear")-MINIFS(B1:B4,A1:A4,"pear")', 2],
  ["SUMSQ(B1:B2)+POWER(B2,3)+SIGN(-B1)", 12],
  ["CHOOSE(B2,5,6,7)", 6],
  ['IFS(B1>1,"a",B2>1,"b")', "b"],
  ['SWITCH(A2,"plum",1,"pear",2,3)', 2],
  ["IF(ISBLANK(C3),ISNUMBER(B1),ISTEXT(B1))", true],
  ["IF(ISERROR(B1/C3),0,1)", 0],
  ["IFNA(MATCH(9,B1:B4,0),-1)", -1],
  ['INDEX(B1:B4,MATCH("plum",A1:A4,0))', 3.5],
  ["INDEX(A1:C4,2,3)", 20],
  ["HLOOKUP(1,B1:C4,3,FALSE)", 3.5],
  ["MATCH(3,B1:B4)", 2],
  ["VLOOKUP(2,B1:C2,2)", 20],
  ["VLOOKUP(2.5,B1:C2,2,TRUE)", 20],
  ["VLOOKUP(0.5,B1:C2,2)", { error: "#N/A" }],
  ['IF("通过"="未通过",1,2)', 2],
  ['"优"<>"良"', true],
  ['"优"="优"', true],
  ['"A"="Ａ"', undefined],
  ['"优"<"良"', undefined],
  ['SWITCH("良","优",1,"良",2)', 2],
  ["ROWS(A1:C4)*COLUMNS(A1:C4)", 12],
  ['MID("budget",2,3)&UPPER("x")&TRIM("  a  b ")&CONCATENATE(B1,"-",B2)', "udgXa b1-2"],
  ["EXACT(A2,A4)", false],
])("=%s gives %p", (formula, value) => {
  expect(valueOf(formula)).toEqual(value);
});

test.each([
  ["the clock", "TODAY()"],
  ["chance", "RAND()+1"],
  ["words among numbers that count as 0", "AVERAGEA(C1:C4)"],
  ["the nearest of words", 'MATCH("plum",A1:A4)'],
  ["the nearest in a line that is not sorted", "MATCH(2,C1:C4)"],
  ["a whole column of a table", "SUM(INDEX(A1:C4,0,2))"],
  ["another workbook", "[1]Sheet1!A1+1"],
  ["an unknown name", "Rate*2"],
  ["text that would have to be converted", "C4+1"],
  ["a function outside the list", "NPV(0.1,B1:B4)"],
  ["the nearest downwards", "MATCH(2,B1:B4,-1)"],
  ["a rounding that its 15 digits leave open", "ROUND(0.285*100,0)"],
  ["an area where one value is wanted", "B1:B4*2"],
  ["text that is no formula", "SUM(B1"],
])("%s stays unknown", (_, formula) => {
  expect(valueOf(formula)).toBeUndefined();
});

test("a name in Chinese is looked up among others", () => {
  const rows = [
    ["硬盘", 310, { f: 'VLOOKUP("显卡",A1:B3,2,FALSE)' }],
    ["内存", 95, { f: 'INDEX(B1:B3,MATCH("内存",A1:A3,0))' }],
    ["显卡", 1280, { f: 'VLOOKUP("主板",A1:B3,2,FALSE)' }],
  ];
  const evaluator = new Evaluator(formulaBookOf(workbookOf({ S: rows })));
  expect([0, 1, 2].map((row) => evaluator.valueOf({ sheet: "S", row, col: 2 }))).toEqual([1280, 95, { error: "#N/A" }]);
});

test("a defined name of a fixed cell is followed", () => {
  const workbook = workbookOf({ S: [[2, { f: "Factor*3" }]] }, { names: [{ name: "Factor", refersTo: "S!$A$1" }] });
  expect(new Evaluator(formulaBookOf(workbook)).valueOf({ sheet: "S", row: 0, col: 1 })).toBe(6);
});

test("stored values are the inputs; only cells without one are calculated", () => {
  const workbook = workbookOf({ S: [[1, { f: "A1+1", v: 50 }, { f: "B1+1" }, { f: "C1+1" }]] });
  expect(new Evaluator(formulaBookOf(workbook)).valueOf({ sheet: "S", row: 0, col: 3 })).toBe(52);
});

test("a cycle stays unknown, and so does what hangs on it", () => {
  const workbook = workbookOf({ S: [[{ f: "B1+1" }, { f: "A1+1" }, { f: "B1*2" }]] });
  expect(new Evaluator(formulaBookOf(workbook)).valueOf({ sheet: "S", row: 0, col: 2 })).toBeUndefined();
});

test("a chain of 100,000 formulas is followed without exhausting the stack", () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [row === 0 ? 1 : { f: `A${row}+1` }]);
  const workbook = workbookOf({ S: rows });
  expect(new Evaluator(formulaBookOf(workbook)).valueOf({ sheet: "S", row: 99_999, col: 0 })).toBe(100_000);
});

test("running totals beside a grand total stay linear", () => {
  const size = 20_000;
  const rows = Array.from({ length: size }, (_, row) => [
    1,
    { f: `SUM(A$1:A${row + 1})` },
    { f: `A${row + 1}/SUM(A$1:A$${size})` },
  ]);
  const evaluator = new Evaluator(formulaBookOf(workbookOf({ S: rows })));
  const wrong = rows.filter(
    (_, row) =>
      evaluator.valueOf({ sheet: "S", row, col: 1 }) !== row + 1 ||
      evaluator.valueOf({ sheet: "S", row, col: 2 }) !== 1 / size,
  );
  expect(wrong).toEqual([]);
});

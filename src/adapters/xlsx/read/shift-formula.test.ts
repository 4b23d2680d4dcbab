import fc from "fast-check";
import { formulaPattern, shiftFormula } from "./shift-formula";

const shifted = (formula: string, rows: number, cols: number) => shiftFormula(formulaPattern(formula), rows, cols);

test.each([
  ["a plain reference", "A1+B2", "B3+C4"],
  ["absolute parts", "$A1+A$1+$A$1", "$A3+B$1+$A$1"],
  ["a range", "SUM(A1:$B2)", "SUM(B3:$B4)"],
  ["whole columns and rows", "SUM(A:B,$C:C,1:2,$3:3)", "SUM(B:C,$C:D,3:4,$3:5)"],
  ["another sheet", "汇总!A1+'A1 表'!A1+Sheet1!A1+AB1!C3", "汇总!B3+'A1 表'!B3+Sheet1!B3+AB1!D5"],
  ["a sheet with a quote", "'O''Brien A1'!A1", "'O''Brien A1'!B3"],
  ["several sheets", "SUM(一月:三月!A1)", "SUM(一月:三月!B3)"],
  ["another book", "[1]表!A1+'[2]A1'!A1", "[1]表!B3+'[2]A1'!B3"],
  ["texts", 'A1&"A1 ""A1"""&A1', 'B3&"A1 ""A1"""&B3'],
  ["functions that look like cells", "LOG10(A1)+ATAN2(A1,B1)", "LOG10(B3)+ATAN2(B3,C3)"],
  ["names that look like cells", "A1_x+x_A1+项目A1+ABCD1+A1.b+1E5", "A1_x+x_A1+项目A1+ABCD1+A1.b+1E5"],
  ["columns of tables", "SUM(表1[A1])+表1[[#This Row],[B2]]+A1", "SUM(表1[A1])+表1[[#This Row],[B2]]+B3"],
  ["small letters", "sum(a1:b2)", "sum(B3:C4)"],
  ["spilled cells", "SUM(A1#)", "SUM(B3#)"],
])("%s moves two down and one right", (_, formula, expected) => {
  expect(shifted(formula, 2, 1)).toBe(expected);
});

test("what leaves the sheet is an error, as in Excel", () => {
  expect(shifted("A1+B2", -1, 0)).toBe("#REF!+B1");
  expect(shifted("SUM(XFD1:XFD2)", 0, 1)).toBe("SUM(#REF!:#REF!)");
});

const anyFormula = fc
  .array(
    fc.constantFrom(
      "A1",
      "$B$7",
      "C$3",
      "$D4",
      "E:F",
      "3:9",
      '"A1"',
      "'A1'!A1",
      "SUM(",
      ")",
      "+",
      ",",
      "表1[A1]",
      "x",
      " ",
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(" "));

test("a move in two steps is the move in one", () => {
  fc.assert(
    fc.property(anyFormula, fc.nat(500), fc.nat(50), fc.nat(500), fc.nat(50), (formula, r1, c1, r2, c2) => {
      expect(shifted(shifted(formula, r1, c1), r2, c2)).toBe(shifted(formula, r1 + r2, c1 + c2));
      expect(shifted(formula, 0, 0)).toBe(formula);
    }),
  );
});

test("long formulas of brackets and quotes take linear time", () => {
  for (const piece of ["[", "'", '"', "[A1]", "A1:", "(", "A"]) {
    const long = piece.repeat(200_000 / piece.length);
    expect(shifted(long, 0, 0).length).toBe(long.length);
  }
});

import fc from "fast-check";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { formulaBookOf, templateAt } from "../formula-book";
import { toR1C1 } from "./r1c1";
import { Spelling } from "./spelling";

const HOME = { sheet: "甲", row: 4, col: 3 };

test.each<[string, string, string | undefined]>([
  ["relative cells move", "B5+$C$1", "C7+$C$1"],
  ["half-fixed cells move one way", "B$5*$C5", "C$5*$C7"],
  ["ranges move", "SUM(B2:C4)", "SUM(C4:D6)"],
  ["texts, functions and names stay", 'LOG10(B5)&"B5"&Tax_2', 'LOG10(C7)&"B5"&Tax_2'],
  ["blanks and small letters of names stay as written", "sum( B5 ) + rate", "sum( C7 ) + rate"],
  ["whole columns are not spelled", "SUM(B:B)", undefined],
  ["whole rows are not spelled", "SUM(3:5)", undefined],
])("a copy two rows down and one column right: %s", (_, text, copy) => {
  expect(Spelling.of(text, HOME)?.at({ sheet: "甲", row: 6, col: 4 })).toBe(copy);
});

test("a copy that would run off the sheet is not spelled", () => {
  const spelling = Spelling.of("A1+B5", HOME);
  expect(spelling?.at({ ...HOME, row: 3 })).toBeUndefined();
  expect(spelling?.at({ ...HOME, col: 2 })).toBeUndefined();
});

test("a formula that names a sheet is spelled on its own sheet only, where the name means the same", () => {
  const spelling = Spelling.of("甲!B5+乙!B5", HOME);
  expect(spelling?.at({ ...HOME, row: 5 })).toBe("甲!B6+乙!B6");
  expect(spelling?.at({ ...HOME, sheet: "乙", row: 5 })).toBeUndefined();
});

test("formulas that name their own sheet are told apart from copies on another one", () => {
  const book = formulaBookOf(
    workbookOf({
      甲: [[1, { f: "甲!A1*2", v: 2 }]],
      乙: [
        [1, { f: "A1*2", v: 2 }],
        [1, { f: "甲!A2*2", v: 2 }],
      ],
    }),
  );
  const [first, second] = book.sheets;
  if (first === undefined || second === undefined) throw new Error("two sheets");
  expect(templateAt(second, 0, 1)).toBe(templateAt(first, 0, 1));
  expect(templateAt(second, 1, 1)?.r1c1).toBe("甲!RC[-1]*2");
});

const piece = fc.constantFrom(
  "A1",
  "$B3",
  "C$7",
  "$D$9",
  "AB12",
  "XFD1048576",
  "A01",
  "3",
  "1.5",
  "1E5",
  "tax",
  "'甲'!A1",
);
const sign = fc.constantFrom("+", "-", "*", " / ", ":", ",", "(", ")", "&", '"A1"', "[A1]", "!", "=SUM(");

test("whatever is spelled as a copy is the same formula in R1C1 notation", () => {
  const text = fc.array(fc.oneof(piece, sign), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(""));
  const place = fc.record({ row: fc.nat(20), col: fc.nat(20) });
  fc.assert(
    fc.property(text, place, place, fc.constantFrom("甲", "乙"), (formula, home, other, sheet) => {
      const copy = Spelling.of(formula, { sheet: "甲", ...home })?.at({ sheet, ...other });
      fc.pre(copy !== undefined);
      expect(toR1C1(copy, { ...other, sheet })).toBe(toR1C1(formula, { ...home, sheet: "甲" }));
    }),
  );
});

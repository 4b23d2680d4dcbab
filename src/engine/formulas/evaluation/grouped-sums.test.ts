import fc from "fast-check";
import type { CellLiteral } from "../../../adapters/memory/memory-workbook";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { formulaBookOf, templateAt } from "../formula-book";
import { Evaluator } from "./evaluate";

const KEYS = [
  "pear",
  "Pear",
  "plum",
  "p*",
  "A1",
  "7",
  "",
  null,
  7,
  -0,
  0,
  7 + 1e-12,
  2.5,
  true,
  { error: "#N/A" },
] as const;
const key = fc.constantFrom<CellLiteral[]>(...KEYS);
const figure = fc.constantFrom<CellLiteral[]>(1, 2.5, -4, 1e9, null, "x", { error: "#DIV/0!" });
const rows = fc.array(fc.tuple(key, key, figure), { minLength: 1, maxLength: 8 });
const asked = [
  "COUNTIF(A:A,E1)",
  "COUNTIFS(A$1:A$8,E1,B$1:B$8,F1)",
  "SUMIF(A1:A8,E1,C1:C8)",
  "SUMIFS(C:C,A:A,E1,B:B,F1)",
];
const more = ["AVERAGEIF(A1:A8,E1,C1:C8)", 'COUNTIF(A1:A8,"pear")', "SUMIF(A1:A8,E1)"];

test("sums of the lines with one key are what testing cell by cell gives, and as certain", () => {
  fc.assert(
    fc.property(rows, key, key, fc.constantFrom(...asked, ...more), (list, first, second, formula) => {
      const [head, ...others] = list.map((line): CellLiteral[] => [...line]);
      const sheet = [[...(head ?? []), { f: formula }, first, second], ...others];
      const book = formulaBookOf(workbookOf({ S: sheet }));
      const at = { sheet: "S", row: 0, col: 3 };
      const template = templateAt(book.sheets[0] ?? fail(), 0, 3) ?? fail();
      const evaluator = new Evaluator(book);
      // Lists are read cell by cell when they are asked about first, and grouped from then on.
      const [once, again] = [evaluator.evaluate(template, at), evaluator.evaluate(template, at)];
      if (once.value !== undefined) expect(again).toEqual(once);
    }),
    { numRuns: 3_000 },
  );
});

test("lists that grow from formula to formula, asked about in any order, are what testing cell by cell gives", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
  const grown = fc.constantFrom("COUNTIF(A$1:A#,E1)", "SUMIF(A$1:A#,E1,C$1:C#)", "SUMIFS(C$1:C#,A$1:A#,E1,B$1:B#,F1)");
  fc.assert(
    fc.property(rows, key, key, grown, lengths, (list, first, second, formula, ends) => {
      const [head, ...others] = list.map((line): CellLiteral[] => [...line]);
      const formulas = ends.map((end) => ({ f: formula.replaceAll("#", String(end)) }));
      const sheet = [[...(head ?? []), null, first, second, ...formulas], ...others];
      const book = formulaBookOf(workbookOf({ S: sheet }));
      const together = new Evaluator(book);
      for (const [index] of formulas.entries()) {
        const at = { sheet: "S", row: 0, col: 6 + index };
        const alone = new Evaluator(book).evaluate(templateAt(book.sheets[0] ?? fail(), 0, at.col) ?? fail(), at);
        const again = together.evaluate(templateAt(book.sheets[0] ?? fail(), 0, at.col) ?? fail(), at);
        if (alone.value !== undefined) expect(again).toEqual(alone);
      }
    }),
    { numRuns: 2_000 },
  );
});

function fail(): never {
  throw new Error("no such formula");
}

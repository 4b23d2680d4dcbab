import { workbookOf } from "../../adapters/memory/memory-workbook";
import { PLAIN } from "../../sheets/appearance";
import { unshownOf } from "./unshown";

/** A sheet with so many formulas. */
function lines(count: number) {
  return Array.from({ length: count }, (_, row) => [row, { v: row, f: `A${row + 1}` }]);
}

test("a sheet of the user's keeps its formulas, however many; one of ours with very many shows their results", () => {
  const [theirs] = workbookOf({ 明细: lines(20_001) }).grids;
  if (theirs === undefined) throw new Error("no sheet");
  const book = workbookOf({});
  const of = (grids: (typeof theirs)[]) => unshownOf({ ...book, grids }, PLAIN).formulas;
  expect(of([theirs])).toBe(false);
  expect(of([{ ...theirs, own: "execution" }])).toBe(true);
  const [few] = workbookOf({ 明细: lines(20_000) }).grids;
  if (few === undefined) throw new Error("no sheet");
  expect(of([{ ...few, own: "execution" }])).toBe(false);
});

test("charts are told of wherever they stand", () => {
  const chart = { title: "得分", area: { top: 0, left: 0, bottom: 9, right: 5 } };
  const sheet = { styleIds: [], widths: new Map(), heights: new Map(), gridLines: true, charts: [chart] };
  expect(unshownOf(workbookOf({ 总览: [[1]] }), { styles: [], sheets: new Map([["总览", sheet]]) }).charts).toBe(true);
});

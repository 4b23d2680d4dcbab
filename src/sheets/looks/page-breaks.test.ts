import type { Area } from "../../domain/cells/area";
import { pageBreaks } from "./page-breaks";

/** Rows of 20 points under three rows of headings, on A4 across: 22 rows to a page at the least, 19 under its headings. */
function breaksFor(blocks: readonly (readonly [number, number])[], widths: readonly number[] = [20, 60]) {
  const keepTogether = blocks.map(([top, bottom]): Pick<Area, "top" | "bottom"> => ({ top, bottom }));
  return pageBreaks({
    columnWidths: widths,
    rowHeights: new Map(Array.from({ length: 200 }, (_, row) => [row, 20])),
    print: { landscape: true, repeatRows: { top: 0, bottom: 2 }, keepTogether },
  });
}

test.each<[string, readonly (readonly [number, number])[], readonly number[]]>([
  ["cards that fit one page need none", [[3, 10], [11, 20]], []], // prettier-ignore
  ["a card that a page's end would tear begins a page", [[3, 12], [14, 30]], [14]], // prettier-ignore
  ["so does each one after it", [[3, 12], [14, 27], [29, 42], [44, 50]], [14, 29, 44]], // prettier-ignore
  ["a card that is longer than a page is torn where it is", [[3, 12], [14, 60]], []], // prettier-ignore
  ["what follows such a card is counted from its last page", [[3, 60], [62, 70]], []], // prettier-ignore
  ["the first card is not parted from the headings alone", [[3, 22]], []], // prettier-ignore
  ["nothing that belongs together: none", [], []],
])("%s", (_, blocks, breaks) => {
  expect(breaksFor(blocks)).toEqual(breaks);
});

test("a wider sheet is printed smaller, and more rows fit on its pages", () => {
  const blocks = [[3, 12], [14, 30]] as const; // prettier-ignore
  expect(breaksFor(blocks, [20, 60])).toEqual([14]);
  expect(breaksFor(blocks, [60, 180])).toEqual([]);
});

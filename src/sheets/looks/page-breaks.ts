import type { SheetPlan } from "../plan";

/** A4 in points, without the margins of our sheets: 0.6 inch at the sides, 0.75 above and below. */
const A4 = { short: 595, long: 842 };
const SIDES = 2 * 0.6 * 72;
const ABOVE_AND_BELOW = 2 * 0.75 * 72;
/** Points that a character of a column's width takes at the least: the narrower a sheet, the fewer rows fit on its page. */
const CHARACTER = 5.25;
/** Programs and printers differ by a little: a page is taken for shorter than it is. */
const SURE = 0.94;
const ROW = 15;

/**
 * The rows before which a new page begins, so that what belongs together stays on one page where it fits on one: a
 * sheet printed one page wide, its headings on each page. What is longer than a page is left to be torn.
 */
export function pageBreaks({
  print,
  columnWidths,
  rowHeights = new Map<number, number>(),
}: Printed): readonly number[] {
  const blocks = print?.keepTogether ?? [];
  if (print === undefined || blocks.length === 0) return [];
  const [across, along] = print.landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const width = columnWidths.reduce((sum, chars) => sum + chars * CHARACTER, 0);
  const scale = Math.min(1, (across - SIDES) / width);
  const page = ((along - ABOVE_AND_BELOW) / scale) * SURE;
  const ends = rowEnds(Math.max(...blocks.map(({ bottom }) => bottom)), rowHeights);
  const height = (top: number, bottom: number): number => (ends[bottom] ?? 0) - (top === 0 ? 0 : (ends[top - 1] ?? 0));
  const headings = (print.repeatRows?.bottom ?? -1) + 1;
  const later = page - (headings === 0 ? 0 : height(0, headings - 1));
  const breaks: number[] = [];
  let start = 0;
  let room = page;
  for (const { top, bottom } of blocks) {
    // Pages that end by themselves before the block begins.
    for (let row = start; row < top; row += 1) if (height(start, row) > room) [start, room] = [row, later];
    if (top <= headings || height(start, bottom) <= room || height(top, bottom) > later) continue;
    breaks.push(top);
    [start, room] = [top, later];
  }
  return breaks;
}

type Printed = Pick<SheetPlan, "print" | "columnWidths" | "rowHeights">;

/** Where each row up to the last one ends, in points from the top. */
function rowEnds(last: number, heights: ReadonlyMap<number, number>): readonly number[] {
  const ends: number[] = [];
  let end = 0;
  for (let row = 0; row <= last; row += 1) ends.push((end += heights.get(row) ?? ROW));
  return ends;
}

import { folded } from "../../../text";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";

/** 全省, 全县, "Whole county", "All": what a line is called that states the whole of which the others are parts. */
const WHOLE =
  /^(?:全(?:国|省|区|市|州|盟|县|旗|镇|乡|街道|校|院|局|系统|行业)|all|(?:the)?(?:whole|entire)[a-z]{3,12}|nationwide|statewide|county-?wide|city-?wide)[:：]?$/;

/** The parts of a whole. */
const FEWEST_PARTS = 3;
/** What a slip in one of the parts, or in the whole, may come to beside the whole. */
const SLIP = 0.1;
/** Figures up to here may be rates. */
const MOST_RATE = 1.5;

/**
 * 全省 above or below all cities: the table's total, though no word says so. Its name alone does not tell, for it may stand
 * there to be compared with: the figures of one column at least must add up to it, those of the records or of the sums, be it
 * but for a slip. The mean of several parts is far from their sum.
 */
export function withNamedWhole(table: RawTable, lines: readonly BodyLine[]): readonly BodyLine[] {
  if (lines.some(({ kind }) => kind === "total")) return lines;
  const gap = lines.findIndex(({ kind }) => kind === "blank");
  // What follows an empty line may be figures of another kind: the largest of them, what is due on them.
  const whole = wholeOf(table, lines) ?? (gap < 0 ? undefined : wholeOf(table, lines.slice(0, gap)));
  return whole === undefined
    ? lines
    : lines.map((line) => (line === whole ? { ...line, kind: "total", rank: 3 } : line));
}

function wholeOf(table: RawTable, lines: readonly BodyLine[]): BodyLine | undefined {
  const parts = lines.filter(({ kind }) => kind === "data" || kind === "subtotal");
  if (parts.length <= FEWEST_PARTS) return undefined;
  const [first, last] = [parts[0], parts.at(-1)];
  const whole = [first, last].find((line) => line?.kind === "data" && WHOLE.test(folded(line.label)));
  if (whole === undefined) return undefined;
  const others = parts.filter((line) => line !== whole);
  const groups = (["data", "subtotal"] as const).map((kind) => others.filter((line) => line.kind === kind));
  return groups.some((group) => addsUp(table, whole, group)) ? whole : undefined;
}

/** Whether, in one column at least, the whole states the sum of the figures of the lines, or nearly so. */
function addsUp({ view, left, right }: RawTable, whole: BodyLine, parts: readonly BodyLine[]): boolean {
  if (parts.length < 2) return false;
  for (let field = left; field <= right; field += 1) {
    const stated = view.isPercent(whole.index, field) ? undefined : view.number(whole.index, field);
    if (stated === undefined || Math.abs(stated) <= MOST_RATE) continue;
    const figures = parts.flatMap(({ index }) => view.number(index, field) ?? []);
    const sum = figures.reduce((all, figure) => all + figure, 0);
    if (figures.length >= 2 && Math.abs(sum - stated) <= SLIP * Math.abs(stated)) return true;
  }
  return false;
}

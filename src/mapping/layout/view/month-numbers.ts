import type { SheetView } from "./sheet-view";

const NONE: ReadonlyMap<number, number> = new Map();
const LAST_MONTH = 12;
/** Fewer numbers in a row are anything. */
const FEWEST_MONTHS = 3;
const SAYS_MONTHS = /[各分按逐]月|月[度份]|\bmonth(?:s|ly)?\b/i;

/**
 * The months that stand over columns as bare numbers, by field: all twelve of them, or the first ones under a caption that
 * speaks of months (各月支出). None where each number has a heading of its own above it: then columns are numbered.
 */
export function monthNumbers(
  view: SheetView,
  line: number,
  { filled, numbers }: { readonly filled: readonly number[]; readonly numbers: number },
): ReadonlyMap<number, number> {
  if (numbers < FEWEST_MONTHS || numbers > LAST_MONTH) return NONE;
  const fields: number[] = [];
  for (const field of filled) {
    const value = view.number(line, field);
    if (value === undefined) continue;
    if (value !== fields.length + 1) return NONE;
    fields.push(field);
  }
  for (let above = line - 1; above >= 0 && above >= line - LOOKED_AT; above -= 1) {
    const headings = headedBy(view, above, fields);
    if (headings > 1) return NONE;
    if (headings === 0) break;
  }
  const [first = 0] = fields;
  const saysSo = line > 0 && SAYS_MONTHS.test(view.shownText(line - 1, first));
  return saysSo || fields.length === LAST_MONTH ? new Map(fields.map((field, place) => [field, place + 1])) : NONE;
}

/** Lines above in which headings of a numbered column may stand. */
const LOOKED_AT = 3;

/** How many texts of a line stand over some fields, merged ones counted once. */
function headedBy(view: SheetView, line: number, fields: readonly number[]): number {
  const heads = fields.map((field) => view.span(line, field)).filter(({ top, left }) => !view.isEmpty(top, left));
  return new Set(heads.map(({ left }) => left)).size;
}

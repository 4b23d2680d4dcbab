import { captionOf, lastPart } from "../../reading/tables/heading-words";
import type { Candidate } from "./candidate";
import type { NumericColumn } from "./numeric-columns";

/**
 * Apr / Diff from Feb / Actual, though there is Apr / Actual: what stands under another caption in the place of something that the
 * column's own caption has as well is chance, unless all lines follow it.
 */
export function readsOtherCaption(
  { column: own }: NumericColumn,
  { terms }: Candidate,
  all: readonly NumericColumn[],
): boolean {
  const caption = captionOf(own.heading);
  if (caption === undefined) return false;
  return terms.some(({ column: { heading } }) => {
    const leaf = lastPart(heading);
    if ([undefined, caption].includes(captionOf(heading)) || leaf === lastPart(own.heading)) return false;
    return all.some(({ column }) => captionOf(column.heading) === caption && lastPart(column.heading) === leaf);
  });
}

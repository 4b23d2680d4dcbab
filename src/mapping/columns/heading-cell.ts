import type { CellAddress } from "../../domain/address";
import type { RawTable } from "../layout/view/raw-table";
import { oneLine } from "../text";

/** The cell, at its merge's head, where a heading over a field says just this; the top one where none does. */
export function headingCell({ view, headerLines }: RawTable, heading: string, field: number): CellAddress {
  const line = headerLines.find((each) => oneLine(view.shownText(each, field)) === heading) ?? headerLines[0] ?? 0;
  const { top, left } = view.span(line, field);
  return view.address(top, left);
}

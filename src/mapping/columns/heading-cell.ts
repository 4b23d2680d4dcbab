import type { CellAddress } from "../../domain/cells/address";
import type { RawTable } from "../layout/view/raw-table";
import { oneLine } from "../text";

/** The cell, at its merge's head, where a heading over a field says just this; the top one where none does. */
export function headingCell(raw: RawTable, heading: string, field: number): CellAddress {
  const { view } = raw;
  const { top, left } = view.span(headingLine(raw, heading, field), field);
  return view.address(top, left);
}

function headingLine({ view, headerLines }: RawTable, heading: string, field: number): number {
  return headerLines.find((each) => oneLine(view.shownText(each, field)) === heading) ?? headerLines[0] ?? 0;
}

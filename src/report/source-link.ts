import type { CellAddress } from "../domain/cells/address";
import { formatA1 } from "../domain/cells/address";
import { remembered } from "../domain/remembered";
import { textWidth } from "../sheets/looks/text-size";
import type { CellLook } from "../sheets/plan";
import { LINK, TEXT } from "./looks";
import type { SheetDraft } from "./sheet-draft";

/** Longer names of sheets are cut in the narrow column of sources; the link leads there all the same. */
const WIDEST_NAME = 8;

const SOURCE: CellLook = { ...LINK, wrap: false, size: 9 };

/** A link to where a line comes from, on one line; an empty cell where nobody knows. */
export function putSource(
  draft: SheetDraft,
  row: number,
  col: number,
  at: CellAddress | undefined,
  empty: CellLook = TEXT,
): void {
  if (at === undefined) draft.put(row, col, null, empty);
  else draft.put(row, col, `${clipped(at.sheet)}!${formatA1(at)}`, SOURCE, at);
}

/** A sheet's name, cut to the column; every line of a sheet asks for the same. */
const clipped = remembered((name) => {
  if (textWidth(name) <= WIDEST_NAME) return name;
  let kept = "";
  for (const character of name) {
    if (textWidth(kept + character) > WIDEST_NAME - 1) break;
    kept += character;
  }
  return `${kept}…`;
});

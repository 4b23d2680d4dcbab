import type { CellLook } from "../sheets/plan";
import type { Live } from "./live";
import { over, rounded } from "./live";
import { percentFormat, withFormat } from "./looks";
import type { SheetDraft } from "./sheet-draft";

/** A part of a whole as it is shown: `decimals` are those of the percentage, 2 for 98.31 %. */
interface Percentage {
  readonly part: Live;
  readonly whole: Live;
  readonly decimals: number;
  readonly look: CellLook;
}

/** A part of a whole as a percentage; a dash, and nothing to refer to, where the whole is 0. */
export function putPercentage(
  draft: SheetDraft,
  row: number,
  col: number,
  { part, whole, decimals, look }: Percentage,
): Live | undefined {
  if (whole.value.isZero()) {
    draft.put(row, col, "—", look);
    return undefined;
  }
  return draft.putLive(row, col, rounded(over(part, whole), decimals + 2), withFormat(look, percentFormat(decimals)));
}

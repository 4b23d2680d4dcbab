import type { Claim } from "../domain/model";
import type { ReportContext } from "./context";
import { numberIn, shownLive, sourceFormat } from "./context";
import { CENTRED, withFormat } from "./looks";
import type { SheetDraft } from "./sheet-draft";

/** Target or actual as the workbook gives it: a number by reference, a text with a link to it. */
export function claimCell(
  context: ReportContext,
  draft: SheetDraft,
  row: number,
  col: number,
  claim: Claim | undefined,
): void {
  if (claim === undefined || claim.text === "") {
    draft.put(row, col, "—", CENTRED);
    return;
  }
  const stored = numberIn(context, claim.at);
  if (stored === undefined) draft.put(row, col, claim.text, CENTRED);
  else draft.putFormula(row, col, shownLive(claim.at, stored), withFormat(CENTRED, sourceFormat(context, claim.at)));
}

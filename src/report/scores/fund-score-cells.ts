import type { Exact } from "../../domain/figures/exact";
import { plain } from "../../domain/figures/exact";
import { RESULT } from "../../messages/results";
import type { CellLook } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import type { Live } from "../live";
import { minus, rounded } from "../live";
import { asBad, asCentred, differenceFormat, fixedFormat, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";

/** Widths of the columns of indicator scores, in characters. */
export const WIDTHS = [10, 13, 38, 8, 12, 14, 10, 9, 10, 10, 10, 11, 36, 13];
/** Columns of indicator scores. */
export const COL = {
  level1: 0,
  level2: 1,
  name: 2,
  weight: 3,
  target: 4,
  actual: 5,
  ratio: 6,
  score: 7,
  rate: 8,
  stated: 9,
  difference: 10,
  method: 11,
  rule: 12,
  source: 13,
} as const;

/** What the last columns of a row say of its score. */
export interface ScoredRow {
  readonly score: Live;
  readonly weight: Live;
  /** The score that the workbook states, and where. */
  readonly stated: Exact | undefined;
  readonly at: Parameters<typeof sourceLive>[2]["at"];
  readonly look: CellLook;
}

/** Score ÷ weight, a dash where nothing can be scored; the score that the workbook states, and how far ours is from it. */
export function scoredCells(context: ReportContext, draft: SheetDraft, scored: ScoredRow): void {
  const { row } = draft;
  const { score, weight, stated, at, look } = scored;
  const decimals = context.outcome.profile.profile.rounding.ratePercent;
  putPercentage(draft, row, COL.rate, { part: score, whole: weight, decimals, look });
  if (stated === undefined) {
    draft.put(row, COL.stated, "—", asCentred(look));
    draft.put(row, COL.difference, null, look);
    return;
  }
  const places = Math.max(2, stated.decimalPlaces());
  const what = RESULT.stated[context.lang];
  const live = draft.putLive(
    row,
    COL.stated,
    sourceLive(context, stated, { at, what, role: what, text: plain(stated) }),
    withFormat(look, fixedFormat(places)),
  );
  const difference = rounded(minus(score, live), places);
  draft.putFormula(
    row,
    COL.difference,
    difference,
    withFormat(difference.value.isZero() ? look : asBad(look), differenceFormat(places)),
  );
}

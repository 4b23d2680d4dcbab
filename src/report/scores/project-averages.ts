import type { Exact } from "../../domain/exact";
import type { ProjectScore } from "../../engine/outcome/scores";
import { RESULT } from "../../messages/results";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import { averageOver, rounded, sumOver } from "../live";
import { asGroup, CENTRED, fixedFormat, NUMBER, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";
import { FIRST_PART, NAME, RANK } from "./project-columns";

/** Full marks, averages and score rates; the rates come from the unrounded averages. */
export function averageLines(
  context: ReportContext,
  draft: SheetDraft,
  rows: readonly ProjectScore[],
  columns: number,
  top: number,
): void {
  const { lang } = context;
  const { rounding } = context.outcome.profile.profile;
  const bottom = top + rows.length - 1;
  const [fullRow, averageRow, rateRow] = [draft.row, draft.row + 1, draft.row + 2];
  const labels = [RESULT.fullRow[lang], RESULT.averageRow[lang], RESULT.rateRow[lang]];
  labels.forEach((label, index) => {
    const look = asGroup(NUMBER);
    draft.putWide(fullRow + index, RANK, NAME, label, asGroup(CENTRED));
    for (let col = FIRST_PART + columns + 1; col <= draft.lastCol; col++) draft.put(fullRow + index, col, null, look);
  });
  for (let index = 0; index <= columns; index++) {
    const col = FIRST_PART + index;
    const isTotal = index === columns;
    const values = rows.map((row) => (isTotal ? row.total : row.parts[index]?.score));
    const known = values.filter((value) => value !== undefined);
    const look = asGroup(NUMBER);
    const weight = isTotal ? undefined : rows[0]?.parts[index]?.weight;
    const weights = rows[0]?.parts.map((part) => part.weight) ?? [];
    const full = isTotal ? fullMarks(draft, fullRow, columns, weights) : weight;
    putFull(draft, fullRow, col, full, look);
    if (known.length === 0) {
      draft.put(averageRow, col, null, look);
      draft.put(rateRow, col, null, look);
      continue;
    }
    const average = averageOver(draft.range(top, col, bottom, col), known);
    draft.putLive(averageRow, col, rounded(average, rounding.average), withFormat(look, fixedFormat(rounding.average)));
    const divisor = full === undefined ? undefined : draft.figureAt(fullRow, col, "write" in full ? full.value : full);
    if (divisor === undefined) draft.put(rateRow, col, "—", look);
    else putPercentage(draft, rateRow, col, { part: average, whole: divisor, decimals: rounding.ratePercent, look });
  }
  draft.row += 3;
}

function fullMarks(
  draft: SheetDraft,
  row: number,
  columns: number,
  weights: readonly (Exact | undefined)[],
): Live | undefined {
  const known = weights.filter((weight) => weight !== undefined);
  if (known.length === 0 || known.length < weights.length) return undefined;
  return sumOver([draft.range(row, FIRST_PART, row, FIRST_PART + columns - 1)], known);
}

function putFull(
  draft: SheetDraft,
  row: number,
  col: number,
  full: Exact | Live | undefined,
  look: typeof NUMBER,
): void {
  if (full === undefined) draft.put(row, col, "—", look);
  else if ("write" in full) draft.putLive(row, col, full, withFormat(look, "General"));
  else draft.put(row, col, full.toNumber(), withFormat(look, "General"));
}

import type { Exact } from "../../domain/figures/exact";
import type { ProjectScore } from "../../engine/outcome/scores";
import { RESULT } from "../../messages/results";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import { averageOver, rounded, sumOver } from "../live";
import { asGroup, CENTRED, fixedFormat, NUMBER, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";
import { FIRST_PART, NAME, RANK } from "./project-columns";

/** Where the lines under a table of scores stand; without full marks there is only the line of averages. */
interface Lines {
  readonly full: number | undefined;
  readonly average: number;
  readonly rate: number | undefined;
}

/**
 * Full marks, averages and score rates; the rates come from the unrounded averages. Where nothing says what any part is
 * out of there are averages only: lines of dashes tell nobody anything.
 */
export function averageLines(
  context: ReportContext,
  draft: SheetDraft,
  rows: readonly ProjectScore[],
  columns: number,
  top: number,
): void {
  const { lang } = context;
  const first = draft.row;
  const weights = rows[0]?.parts.map((part) => part.weight) ?? [];
  const weighed = weights.some((weight) => weight !== undefined);
  const lines = weighed
    ? { full: first, average: first + 1, rate: first + 2 }
    : { full: undefined, average: first, rate: undefined };
  const { fullRow, averageRow, rateRow } = RESULT;
  for (const label of weighed ? [fullRow, averageRow, rateRow] : [averageRow]) {
    draft.putWide(draft.row, RANK, NAME, label[lang], asGroup(CENTRED));
    for (let col = FIRST_PART + columns + 1; col <= draft.lastCol; col++)
      draft.put(draft.row, col, null, asGroup(NUMBER));
    draft.row += 1;
  }
  for (let index = 0; index <= columns; index++) {
    const isTotal = index === columns;
    const values = rows.map((row) => (isTotal ? row.total : row.parts[index]?.score));
    const known = values.filter((value) => value !== undefined);
    const full = isTotal ? fullMarks(draft, lines.full, columns, weights) : weights[index];
    averageColumn(context, draft, { lines, col: FIRST_PART + index, top, bottom: first - 1, known, full });
  }
}

interface Column {
  readonly lines: Lines;
  readonly col: number;
  /** The rows of the projects. */
  readonly top: number;
  readonly bottom: number;
  /** The scores in the column. */
  readonly known: readonly Exact[];
  readonly full: Exact | Live | undefined;
}

function averageColumn(
  context: ReportContext,
  draft: SheetDraft,
  { lines, col, top, bottom, known, full }: Column,
): void {
  const { rounding } = context.outcome.profile.profile;
  const look = asGroup(NUMBER);
  const average = known.length === 0 ? undefined : averageOver(draft.range(top, col, bottom, col), known);
  if (average === undefined) draft.put(lines.average, col, null, look);
  else {
    const format = withFormat(look, fixedFormat(rounding.average));
    draft.putLive(lines.average, col, rounded(average, rounding.average), format);
  }
  if (lines.full === undefined || lines.rate === undefined) return;
  putFull(draft, lines.full, col, full, look);
  if (average === undefined) draft.put(lines.rate, col, null, look);
  else if (full === undefined) draft.put(lines.rate, col, "—", look);
  else {
    const whole = draft.figureAt(lines.full, col, "write" in full ? full.value : full);
    putPercentage(draft, lines.rate, col, { part: average, whole, decimals: rounding.ratePercent, look });
  }
}

function fullMarks(
  draft: SheetDraft,
  row: number | undefined,
  columns: number,
  weights: readonly (Exact | undefined)[],
): Live | undefined {
  const known = weights.filter((weight) => weight !== undefined);
  if (row === undefined || known.length === 0 || known.length < weights.length) return undefined;
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

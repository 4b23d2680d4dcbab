import type { Exact } from "../../domain/figures/exact";
import type { IndicatorScore, ScorecardScore } from "../../engine/outcome/scores";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { CellLook } from "../../sheets/plan";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import { rounded, sumOver } from "../live";
import { asBold, asGroup, CENTRED, fixedFormat, NUMBER, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import { COL, scoredCells } from "./fund-score-cells";

/** Rows of indicators without a gap, with their exact figures. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly string[];
  readonly weights: readonly Exact[];
  readonly scores: readonly Exact[];
}

/** A single row needs no sum below it, unless the workbook states one that can be compared. */
export function isWorthASubtotal(
  card: ScorecardScore,
  level1: string,
  level2: string,
  members: readonly IndicatorScore[],
): boolean {
  const stated = card.groups.some(
    (group) => group.level === 2 && group.name === level2 && group.parent === level1 && group.stated !== undefined,
  );
  return members.length > 1 || stated;
}

/** Indicators of one group. */
export interface IndicatorGroup {
  readonly level: 1 | 2;
  readonly name: string;
  /** Of a group of the second level: the name of the first. */
  readonly parent?: string;
  readonly spans: readonly Span[];
}

/** The line below a group of indicators of the first or second level. */
export function subtotal(
  context: ReportContext,
  draft: SheetDraft,
  card: ScorecardScore,
  { level, name, parent, spans }: IndicatorGroup,
): { readonly weight: Live; readonly score: Live } {
  const look = level === 1 ? asGroup : asBold;
  const group = card.groups.find(
    (candidate) =>
      candidate.level === level && candidate.name === name && (level === 1 || (candidate.parent ?? parent) === parent),
  );
  return sumLine(context, draft, {
    label: say(RESULT.subtotal, context.lang, { name }),
    from: level === 1 ? COL.level1 : COL.level2,
    spans,
    stated: group?.stated,
    at: group?.at,
    look,
    graded: false,
  });
}

/** What a line of sums is about. */
export interface SumLine {
  readonly label: string;
  readonly from: number;
  readonly spans: readonly Span[];
  readonly stated: Exact | undefined;
  readonly at: ScorecardScore["groups"][number]["at"];
  readonly look: (look: CellLook) => CellLook;
  /** Whether the caller puts a grade into the line. */
  readonly graded: boolean;
}

/** A line of sums over rows of indicators, beside what the workbook states for them. */
export function sumLine(
  context: ReportContext,
  draft: SheetDraft,
  line: SumLine,
): { readonly weight: Live; readonly score: Live } {
  const { row } = draft;
  const { rounding } = context.outcome.profile.profile;
  const number = line.look(NUMBER);
  const ranges = (col: number) => line.spans.map((span) => draft.range(span.top, col, span.bottom, col));
  draft.putWide(row, line.from, COL.name, line.label, line.look(CENTRED));
  const weight = draft.putLive(
    row,
    COL.weight,
    sumOver(
      ranges(COL.weight),
      line.spans.flatMap((span) => span.weights),
    ),
    withFormat(number, "General"),
  );
  for (const col of [COL.target, COL.actual, COL.ratio]) draft.put(row, col, null, number);
  const score = draft.putLive(
    row,
    COL.score,
    rounded(
      sumOver(
        ranges(COL.score),
        line.spans.flatMap((span) => span.scores),
      ),
      rounding.total,
    ),
    withFormat(number, fixedFormat(rounding.total)),
  );
  scoredCells(context, draft, { score, weight, stated: line.stated, at: line.at, look: number });
  if (!line.graded) draft.put(row, COL.method, null, number);
  draft.put(row, COL.rule, null, number);
  draft.put(row, COL.source, null, number);
  draft.row += 1;
  return { weight, score };
}

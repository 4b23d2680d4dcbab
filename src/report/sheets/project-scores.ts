import type { CellRange } from "../../domain/cells/address";
import { formatPlace } from "../../domain/cells/address";
import { groupedBy } from "../../domain/collections/groups";
import type { Exact } from "../../domain/figures/exact";
import { HUNDRED, sumOf } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { ProjectScore } from "../../engine/outcome/scores";
import { RESULT } from "../../messages/results";
import { gradeText } from "../../messages/terms/grades";
import { say } from "../../messages/text/fill";
import type { ChartPlan, SheetPlan } from "../../sheets/plan";
import { axisUpTo } from "../bar-axis";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import type { Live } from "../live";
import { gradeLive, minus, placesOf, rankIn, rounded, sumOver } from "../live";
import { CENTRED, fixedFormat, NUMBER, TEXT, withFormat } from "../looks";
import { averageLines } from "../scores/project-averages";
import { scorecardTable } from "../scores/project-cards";
import type { ProjectPlaces } from "../scores/project-columns";
import { FIRST_PART, gradeColours, gradeWidth, NAME, RANK } from "../scores/project-columns";
import type { ScorecardPlaces } from "../scores/scorecard-places";
import { barChartRows, isWorthBars, SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";

/** Scores, ranks and grades of the projects, with averages and score rates; undefined when no project is scored. */
export function projectScoresSheet(
  context: ReportContext,
  cards: readonly ScorecardPlaces[],
): { readonly plan: SheetPlan; readonly places: ProjectPlaces } | undefined {
  const ownCards = cards.filter(({ card }) => card.project !== undefined);
  const tables = [...groupedBy(context.outcome.projectScores, ({ table }) => table).values()];
  if (tables.length === 0 && ownCards.length === 0) return undefined;
  const parts = Math.max(0, ...tables.map((rows) => rows[0]?.parts.length ?? 0));
  const widths = [6, 44, ...Array<number>(parts).fill(9), 9, gradeWidth(context.lang, 8), 10, 10, 13];
  const draft = new SheetDraft("project-scores", context.titles["project-scores"], widths);
  const { lang, outcome } = context;
  const profile = outcome.profile.profile.title[lang];
  draft.heading(RESULT.projectScoresTitle[lang], say(RESULT.source, lang, { profile }), RESULT.points[lang]);
  draft.keepInView(3, 2);
  draft.repeatOnPaper(0, 2);
  const blocks = tables.map((rows) => scoreTable(context, draft, rows, parts));
  const cardBlock =
    ownCards.length === 0 ? undefined : scorecardTable(context, draft, ownCards, tables.length > 0, parts);
  const places = blocks[0] ?? cardBlock;
  return places === undefined ? undefined : { plan: draft.plan({ landscape: false }), places };
}

/** Projects of one table of scores, in the order of the table. */
function scoreTable(
  context: ReportContext,
  draft: SheetDraft,
  rows: readonly ProjectScore[],
  columns: number,
): ProjectPlaces {
  const { lang } = context;
  const totalCol = FIRST_PART + columns;
  tableHeadings(draft, rows[0]?.parts ?? [], columns, lang);
  const top = draft.row;
  const bottom = top + rows.length - 1;
  const places = placesOf(rows.map((row) => row.total));
  const totals = draft.range(top, totalCol, bottom, totalCol);
  for (const row of rows) {
    const total = scoreLine(context, draft, row, columns);
    draft.putLive(draft.row, RANK, rankIn(total, totals, places), withFormat(CENTRED, "0"));
    draft.row += 1;
  }
  averageLines(context, draft, rows, columns, top);
  if (rows.some(({ grade }) => grade === undefined)) draft.note(RESULT.ungraded[lang]);
  gradeColours(draft, lang, { top, bottom, left: totalCol + 1, right: totalCol + 1 });
  draft.gap();
  if (isWorthBars(rows.length)) scoreChart(context, draft, rows, totals);
  return {
    totals,
    grades: draft.range(top, totalCol + 1, bottom, totalCol + 1),
    values: rows.map((row) => row.total),
    gradeValues: rows.map(({ grade }) => (grade === undefined ? "" : gradeText(grade, lang))),
  };
}

function tableHeadings(draft: SheetDraft, parts: ProjectScore["parts"], columns: number, lang: Language): void {
  draft.headings([
    RESULT.rank[lang],
    RESULT.project[lang],
    ...Array.from({ length: columns }, (_, index) => parts[index]?.name ?? ""),
    RESULT.score[lang],
    RESULT.grade[lang],
    RESULT.stated[lang],
    RESULT.difference[lang],
    RESULT.inputSource[lang],
  ]);
}

function scoreChart(
  { lang, outcome }: ReportContext,
  draft: SheetDraft,
  rows: readonly ProjectScore[],
  totals: CellRange,
): void {
  const height = barChartRows(rows.length);
  draft.chart({
    kind: "bar",
    title: RESULT.projectChart[lang],
    area: { top: draft.row, bottom: draft.row + height, left: 0, right: draft.lastCol },
    categories: draft.range(totals.top, NAME, totals.bottom, NAME),
    series: [{ name: RESULT.score[lang], values: totals }],
    valueFormat: fixedFormat(outcome.profile.profile.rounding.total),
    axisFormat: "0",
    valueAxis: scoreAxis(rows),
  });
  draft.gap(height + 2);
}

/** From nothing to full marks; further only where somebody has more or less than that. */
function scoreAxis(rows: readonly ProjectScore[]): NonNullable<ChartPlan["valueAxis"]> {
  if (rows.some(({ total }) => total.isNegative())) return {};
  const full = fullMarks(rows);
  return full !== undefined && rows.every(({ total }) => total.lte(full)) ? axisUpTo(full.toNumber()) : { min: 0 };
}

/** The parts' full marks; where they are not stated, the hundred that grades are set for, and that somebody comes near. */
function fullMarks(rows: readonly ProjectScore[]): Exact | undefined {
  const weights = rows[0]?.parts.map((part) => part.weight) ?? [];
  const known = weights.filter((weight) => weight !== undefined);
  if (known.length > 0 && known.length === weights.length) return sumOf(known);
  return rows.some(({ total }) => total.plus(total).gt(HUNDRED)) ? HUNDRED : undefined;
}

/** Everything of a project's line but its rank. Gives its total. */
function scoreLine(context: ReportContext, draft: SheetDraft, row: ProjectScore, columns: number): Live {
  const { rounding } = context.outcome.profile.profile;
  const line = draft.row;
  const totalCol = FIRST_PART + columns;
  const points = withFormat(NUMBER, fixedFormat(rounding.total));
  draft.put(line, NAME, row.name, TEXT);
  putSource(draft, line, draft.lastCol, row.at);
  for (let index = 0; index < columns; index++) {
    const part = row.parts[index];
    if (part === undefined) {
      draft.put(line, FIRST_PART + index, null, points);
      continue;
    }
    const { figure } = part;
    const from = { at: figure.at, what: row.name, role: part.name, text: figure.quantity.text };
    draft.putLive(line, FIRST_PART + index, sourceLive(context, part.score, from), points);
  }
  const total = draft.putLive(line, totalCol, totalOf(context, draft, row, columns), points);
  if (row.grade === undefined) draft.put(line, totalCol + 1, null, CENTRED);
  else draft.putWord(line, totalCol + 1, gradeLive(total, context.bands, context.lang), CENTRED);
  statedTotal(context, draft, row, total, totalCol + 2);
  return total;
}

/** The sum of the parts, or the stated total where the table has no parts. */
function totalOf(context: ReportContext, draft: SheetDraft, row: ProjectScore, columns: number): Live {
  const { rounding } = context.outcome.profile.profile;
  const stated = { at: row.stated?.at, what: row.name, role: RESULT.score[context.lang] };
  const asStated = () => sourceLive(context, row.total, { ...stated, text: row.stated?.quantity.text ?? "" });
  const ofPanel = context.panelScores.find(({ table }) => table === row.table)?.scores.get(formatPlace(row.at));
  if (ofPanel !== undefined) return ofPanel;
  if (row.parts.length === 0) return asStated();
  const range = draft.range(draft.row, FIRST_PART, draft.row, FIRST_PART + columns - 1);
  const sum = rounded(
    sumOver(
      [range],
      row.parts.map((part) => part.score),
    ),
    rounding.total,
  );
  return sum.value.eq(row.total) ? sum : asStated();
}

function statedTotal(context: ReportContext, draft: SheetDraft, row: ProjectScore, total: Live, col: number): void {
  const { lang } = context;
  const { stated } = row;
  if (stated === undefined) {
    draft.put(draft.row, col, "—", CENTRED);
    draft.put(draft.row, col + 1, null, NUMBER);
    return;
  }
  const { value, text } = stated.quantity;
  const format = fixedFormat(Math.max(2, value.decimalPlaces()));
  const live = draft.putLive(
    draft.row,
    col,
    sourceLive(context, value, { at: stated.at, what: row.name, role: RESULT.stated[lang], text }),
    withFormat(NUMBER, format),
  );
  const difference = rounded(minus(total, live), Math.max(2, value.decimalPlaces()));
  const look = difference.value.isZero() ? NUMBER : { ...NUMBER, tone: "bad" as const };
  draft.putLive(draft.row, col + 1, difference, withFormat(look, `${format};-${format};"—"`));
}

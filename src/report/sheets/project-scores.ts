import type { CellRange } from "../../domain/address";
import { ZERO } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { ProjectScore } from "../../engine/outcome";
import { say } from "../../messages/fill";
import { RESULT } from "../../messages/results";
import type { SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import type { Live } from "../live";
import { averageOver, constant, gradeLive, minus, over, placesOf, rankIn, rounded, sumOver } from "../live";
import { asGroup, CENTRED, fixedFormat, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { putSource } from "../source-link";
import { SheetDraft } from "../sheet-draft";
import type { ScorecardPlaces } from "./fund-scores";

/** Where the totals of the projects stand, for the overview. */
export interface ProjectPlaces {
  readonly totals: CellRange;
  readonly grades: CellRange;
  readonly values: readonly Exact[];
  readonly gradeValues: readonly string[];
}

const RANK = 0;
const NAME = 1;
const FIRST_PART = 2;

/** Scores, ranks and grades of the projects, with averages and score rates; undefined when no project is scored. */
export function projectScoresSheet(
  context: ReportContext,
  cards: readonly ScorecardPlaces[],
): { readonly plan: SheetPlan; readonly places: ProjectPlaces } | undefined {
  const ownCards = cards.filter(({ card }) => card.project !== undefined);
  const tables = groupedByTable(context.outcome.projectScores);
  if (tables.length === 0 && ownCards.length === 0) return undefined;
  const parts = Math.max(0, ...tables.map((rows) => rows[0]?.parts.length ?? 0));
  const widths = [6, 44, ...Array<number>(parts).fill(9), 9, 8, 10, 10, 13];
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
  return places === undefined ? undefined : { plan: draft.plan(false), places };
}

/** Projects of one table of scores, in the order of the table. */
function scoreTable(
  context: ReportContext,
  draft: SheetDraft,
  rows: readonly ProjectScore[],
  columns: number,
): ProjectPlaces {
  const { lang } = context;
  const { rounding } = context.outcome.profile.profile;
  const totalCol = FIRST_PART + columns;
  const parts = rows[0]?.parts ?? [];
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
  gradeColours(draft, top, bottom, totalCol + 1);
  draft.gap();
  const height = Math.min(40, 6 + Math.ceil(rows.length * 1.2));
  if (rows.length > 1) {
    draft.chart({
      kind: "bar",
      title: RESULT.projectChart[lang],
      area: { top: draft.row, bottom: draft.row + height, left: 0, right: draft.lastCol },
      categories: draft.range(top, NAME, bottom, NAME),
      series: [{ name: RESULT.score[lang], values: totals }],
      valueFormat: fixedFormat(rounding.total),
      axisFormat: "0",
      valueAxis: scoreAxis(rows),
    });
    draft.gap(height + 2);
  }
  return {
    totals,
    grades: draft.range(top, totalCol + 1, bottom, totalCol + 1),
    values: rows.map((row) => row.total),
    gradeValues: rows.map((row) => row.grade),
  };
}

/** From nothing to full marks where these are known; further only where somebody has more or less than that. */
function scoreAxis(rows: readonly ProjectScore[]): { readonly min?: number; readonly max?: number } {
  if (rows.some(({ total }) => total.isNegative())) return {};
  const weights = rows[0]?.parts.map((part) => part.weight) ?? [];
  const known = weights.filter((weight) => weight !== undefined);
  if (known.length === 0 || known.length < weights.length) return { min: 0 };
  const full = known.reduce((sum, weight) => sum.plus(weight), ZERO);
  return rows.every(({ total }) => total.lte(full)) ? { min: 0, max: full.toNumber() } : { min: 0 };
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
  draft.putWord(line, totalCol + 1, gradeLive(total, context.bands), CENTRED);
  statedTotal(context, draft, row, total, totalCol + 2);
  return total;
}

/** The sum of the parts, or the stated total where the table has no parts. */
function totalOf(context: ReportContext, draft: SheetDraft, row: ProjectScore, columns: number): Live {
  const { rounding } = context.outcome.profile.profile;
  const stated = { at: row.stated?.at, what: row.name, role: RESULT.score[context.lang] };
  const asStated = () => sourceLive(context, row.total, { ...stated, text: row.stated?.quantity.text ?? "" });
  const ofPanel = context.panelScores.find(({ table }) => table === row.table)?.scores.get(row.project);
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

/** Full marks, averages and score rates; the rates come from the unrounded averages. */
function averageLines(
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
    if (divisor === undefined || divisor.value.isZero()) draft.put(rateRow, col, "—", look);
    else
      draft.putLive(
        rateRow,
        col,
        rounded(over(average, divisor), rounding.ratePercent + 2),
        withFormat(look, percentFormat(rounding.ratePercent)),
      );
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
  else if ("write" in full) draft.putLive(row, col, full, withFormat(look, "0.##"));
  else draft.put(row, col, full.toNumber(), withFormat(look, "0.##"));
}

/** Projects by the totals of their own scorecards, which stand on the sheet of indicator scores. */
function scorecardTable(
  context: ReportContext,
  draft: SheetDraft,
  cards: readonly ScorecardPlaces[],
  titled: boolean,
  columns: number,
): ProjectPlaces {
  const { lang } = context;
  const { rounding } = context.outcome.profile.profile;
  const totalCol = FIRST_PART + columns;
  if (titled) draft.section(RESULT.fromScorecards[lang]);
  const filler = Array<string>(columns).fill("");
  draft.headings([
    RESULT.rank[lang],
    RESULT.project[lang],
    ...filler,
    RESULT.score[lang],
    RESULT.grade[lang],
    RESULT.fullRow[lang],
    RESULT.scoreRate[lang],
    RESULT.inputSource[lang],
  ]);
  const top = draft.row;
  const bottom = top + cards.length - 1;
  const totals = draft.range(top, totalCol, bottom, totalCol);
  const values = cards.map(({ total }) => total.value);
  const places = placesOf(values);
  const points = withFormat(NUMBER, fixedFormat(rounding.total));
  for (const { card, total, weight } of cards) {
    const { row } = draft;
    draft.put(row, NAME, card.name, TEXT);
    putSource(draft, row, draft.lastCol, card.indicators[0]?.indicator.name.at);
    filler.forEach((_, index) => draft.put(row, FIRST_PART + index, null, NUMBER));
    const got = draft.putLive(row, totalCol, total, points);
    draft.putLive(row, RANK, rankIn(got, totals, places), withFormat(CENTRED, "0"));
    draft.putWord(row, totalCol + 1, gradeLive(got, context.bands), CENTRED);
    const full = draft.putLive(row, totalCol + 2, weight, withFormat(NUMBER, "0.##"));
    const rate = full.value.isZero() ? constant(ZERO) : over(got, full);
    draft.putLive(
      row,
      totalCol + 3,
      rounded(rate, rounding.ratePercent + 2),
      withFormat(NUMBER, percentFormat(rounding.ratePercent)),
    );
    draft.row += 1;
  }
  draft.putWide(draft.row, RANK, totalCol - 1, RESULT.averageRow[lang], asGroup(CENTRED));
  draft.putLive(
    draft.row,
    totalCol,
    rounded(averageOver(totals, values), rounding.average),
    withFormat(asGroup(NUMBER), fixedFormat(rounding.average)),
  );
  for (let col = totalCol + 1; col <= draft.lastCol; col++) draft.put(draft.row, col, null, asGroup(NUMBER));
  draft.gap(2);
  gradeColours(draft, top, bottom, totalCol + 1);
  return {
    totals,
    grades: draft.range(top, totalCol + 1, bottom, totalCol + 1),
    values,
    gradeValues: cards.map(({ grade }) => grade.value),
  };
}

/** Colours by the word of the grade, so that they follow when the figures change. */
export function gradeColours(draft: SheetDraft, top: number, bottom: number, col: number): void {
  const area = { top, bottom, left: col, right: col };
  draft.condition({ kind: "text-equals", area, text: "优", tone: "good" });
  draft.condition({ kind: "text-equals", area, text: "良", tone: "fair" });
  draft.condition({ kind: "text-equals", area, text: "中", tone: "poor" });
  draft.condition({ kind: "text-equals", area, text: "差", tone: "bad" });
}

function groupedByTable(scores: readonly ProjectScore[]): readonly (readonly ProjectScore[])[] {
  const tables = new Map<string, ProjectScore[]>();
  for (const score of scores) {
    const rows = tables.get(score.table);
    if (rows === undefined) tables.set(score.table, [score]);
    else rows.push(score);
  }
  return [...tables.values()];
}

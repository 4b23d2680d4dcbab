import { formatPlace } from "../../domain/cells/address";
import { exact, plain, ZERO } from "../../domain/figures/exact";
import type { EvaluatorScore, PanelResult, PanelScore } from "../../engine/outcome/panel";
import { panelRule } from "../../engine/panel/panel-results";
import { points } from "../../engine/tables/points";
import { RESULT } from "../../messages/results";
import { percent } from "../../messages/rules";
import { say } from "../../messages/text/fill";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import type { Live } from "../live";
import { minus, placesOf, plus, rankIn, rounded } from "../live";
import { amountFormat, CENTRED, fixedFormat, NUMBER, TEXT, withFormat } from "../looks";
import { countLive, panelMeanLive, spreadLive } from "../panel/panel-formula";
import type { PanelPlaces } from "../panel/panel-places";
import { selectionBlock } from "../panel/selection-block";
import { orderLive } from "../panel/selection-order";
import { SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";

/** Columns of a panel's table: those before the evaluators, and those after them. */
const COL = { order: 0, rank: 1, name: 2, first: 3 } as const;
const AFTER = { given: 0, score: 1, spread: 2, stated: 3, difference: 4, amount: 5 } as const;
/** The selection's columns stand under the evaluators' and need so many. */
const LEAST_EVALUATORS = 2;

/** The scores of panels with mean, rank and spread, and the selection; undefined without a panel. */
export function panelSheet(
  context: ReportContext,
): { readonly plan: SheetPlan; readonly places: readonly PanelPlaces[] } | undefined {
  const { outcome, lang } = context;
  if (outcome.panels.length === 0) return undefined;
  const most = Math.max(LEAST_EVALUATORS, ...outcome.panels.map(({ evaluators }) => evaluators.length));
  const widths = [8, 7, 40, ...Array<number>(most).fill(11), 11, 11, 11, 11, 11, 13, 13];
  const draft = new SheetDraft("panel", context.titles.panel, widths);
  const profile = outcome.profile.profile.title[lang];
  draft.heading(RESULT.panelTitle[lang], say(RESULT.source, lang, { profile }), RESULT.points[lang]);
  draft.keepInView(2, 3);
  draft.repeatOnPaper(0, 1);
  const places = outcome.panels.map((panel) => panelBlock(context, draft, panel, most));
  return { plan: draft.plan(), places };
}

function panelBlock(context: ReportContext, draft: SheetDraft, panel: PanelResult, most: number): PanelPlaces {
  const { lang } = context;
  const rule = panelRule(context.outcome.profile.profile);
  const line = say(RESULT.panelLine, lang, {
    evaluators: String(panel.evaluators.length),
    full: plain(panel.fullMarks),
    mean:
      panel.trimFrom === undefined
        ? RESULT.meanPlain[lang]
        : say(RESULT.meanTrimmed, lang, { from: String(panel.trimFrom) }),
  });
  draft.section([panel.title, line].filter((text) => text !== "").join("　"));
  headings(context, draft, panel, most);
  const after = COL.first + most;
  const [top, bottom] = [draft.row, draft.row + panel.projects.length - 1];
  const ranked = panel.projects.map(({ score }) => score).filter((score) => score !== undefined);
  const scoreRange = draft.range(top, after + AFTER.score, bottom, after + AFTER.score);
  const rankPlaces = placesOf(ranked);
  const scores = new Map<string, Live>();
  panel.projects.forEach((project, index) => {
    const score = scoreLine(context, draft, panel, project, most);
    const { row } = draft;
    if (score === undefined) draft.put(row, COL.rank, "—", CENTRED);
    else {
      scores.set(formatPlace(project.at), score);
      draft.putLive(row, COL.rank, rankIn(score, scoreRange, rankPlaces), withFormat(CENTRED, "0"));
    }
    if (panel.selection === undefined) draft.put(row, COL.order, index + 1, CENTRED);
    else orderCell(context, draft, panel, { index, top, after });
    draft.row += 1;
  });
  const wide = say(RESULT.wideNote, lang, { limit: percent(exact(rule.spreadAbove)) });
  draft.note(panel.mean === "trimmed" ? wide + RESULT.leftOutNote[lang] : wide);
  draft.gap();
  const at = { top, bottom, score: after + AFTER.score, amount: after + AFTER.amount };
  return { table: panel.table, scores, panel, selection: selectionBlock(context, draft, panel, at) };
}

function headings(context: ReportContext, draft: SheetDraft, panel: PanelResult, most: number): void {
  const { lang } = context;
  const unit = panel.selection?.unit ?? context.outcome.model.mainUnit;
  draft.headings([
    (panel.selection === undefined ? RESULT.number : RESULT.order)[lang],
    RESULT.rank[lang],
    RESULT.project[lang],
    ...Array.from({ length: most }, (_, index) => panel.evaluators[index] ?? ""),
    RESULT.scoresGiven[lang],
    RESULT.panelScore[lang],
    RESULT.spread[lang],
    RESULT.statedAverage[lang],
    RESULT.difference[lang],
    unit === undefined ? RESULT.requested[lang] : say(RESULT.requestedIn, lang, { unit: unit.text }),
    RESULT.inputSource[lang],
  ]);
}

/** Everything of a project's line but order and rank. Gives its score. */
function scoreLine(
  context: ReportContext,
  draft: SheetDraft,
  panel: PanelResult,
  project: PanelScore,
  most: number,
): Live | undefined {
  const { row } = draft;
  const after = COL.first + most;
  const { places: decimals } = panelRule(context.outcome.profile.profile);
  draft.put(row, COL.name, project.name, TEXT);
  for (let index = 0; index < most; index++)
    evaluatorCell(context, draft, project, project.scores[index], COL.first + index);
  const range = draft.range(row, COL.first, row, after - 1);
  const given = project.scores.map(({ score }) => score).filter((score) => score !== undefined);
  draft.putLive(row, after + AFTER.given, countLive(range, given), withFormat(CENTRED, "0"));
  const spread: CellLook = project.isWide ? { ...NUMBER, tone: "poor" } : NUMBER;
  if (project.spread === undefined) draft.put(row, after + AFTER.spread, "—", spread);
  else draft.putLive(row, after + AFTER.spread, spreadLive(range, given), withFormat(spread, "General"));
  const score =
    project.score === undefined
      ? undefined
      : draft.putLive(
          row,
          after + AFTER.score,
          panelMeanLive(range, given, { trimFrom: panel.trimFrom, decimals }),
          withFormat({ ...NUMBER, bold: true }, fixedFormat(decimals)),
        );
  if (score === undefined) draft.put(row, after + AFTER.score, "—", NUMBER);
  statedAverage(context, draft, project, score, after);
  amountCell(context, draft, project, after + AFTER.amount);
  putSource(draft, row, draft.lastCol, project.at);
  return score;
}

/** A score by reference, or the sum of its criteria. */
function evaluatorCell(
  context: ReportContext,
  draft: SheetDraft,
  project: PanelScore,
  one: EvaluatorScore | undefined,
  col: number,
): void {
  const look: CellLook = one?.leftOut === undefined ? NUMBER : { ...NUMBER, italic: true, tone: "muted" };
  if (one?.score === undefined) {
    draft.put(draft.row, col, null, look);
    return;
  }
  const what = `${project.name} ${one.evaluator}`;
  const parts = one.criteria.map(({ name, figure }) =>
    sourceLive(context, points(figure) ?? ZERO, { at: figure.at, what, role: name, text: figure.quantity.text }),
  );
  const [first, ...others] = parts;
  const sum = first === undefined ? undefined : others.reduce((total, part) => plus(total, part), first);
  const decimals = Math.min(8, one.score.decimalPlaces());
  const live =
    sum?.value.eq(one.score) === true
      ? others.length === 0
        ? sum
        : rounded(sum, decimals)
      : sourceLive(context, one.score, {
          at: one.at,
          what,
          role: RESULT.score[context.lang],
          text: one.figure?.quantity.text ?? "",
        });
  draft.putLive(draft.row, col, live, withFormat(look, "General"));
}

function statedAverage(
  context: ReportContext,
  draft: SheetDraft,
  { name, stated }: PanelScore,
  score: Live | undefined,
  after: number,
): void {
  const { row } = draft;
  const value = points(stated);
  if (stated === undefined || value === undefined) {
    draft.put(row, after + AFTER.stated, "—", CENTRED);
    draft.put(row, after + AFTER.difference, null, NUMBER);
    return;
  }
  const decimals = Math.max(2, Math.min(4, value.decimalPlaces()));
  const role = RESULT.statedAverage[context.lang];
  const live = draft.putLive(
    row,
    after + AFTER.stated,
    rounded(sourceLive(context, value, { at: stated.at, what: name, role, text: stated.quantity.text }), decimals),
    withFormat(NUMBER, fixedFormat(decimals)),
  );
  if (score === undefined) {
    draft.put(row, after + AFTER.difference, null, NUMBER);
    return;
  }
  const difference = rounded(minus(score, live), 2);
  const format = fixedFormat(2);
  const look: CellLook = difference.value.isZero() ? NUMBER : { ...NUMBER, tone: "bad" };
  draft.putLive(row, after + AFTER.difference, difference, withFormat(look, `${format};-${format};"—"`));
}

/** What a project asks for; a request of nothing is none. */
function amountCell(context: ReportContext, draft: SheetDraft, project: PanelScore, col: number): void {
  const { amount, amountFigure, name } = project;
  if (amount === undefined || amount.lte(0)) {
    draft.put(draft.row, col, "—", CENTRED);
    return;
  }
  const role = RESULT.requested[context.lang];
  const text = amountFigure?.quantity.text ?? "";
  const decimals = Math.max(2, Math.min(6, amount.decimalPlaces()));
  const live = sourceLive(context, amount, { at: amountFigure?.at, what: name, role, text });
  draft.putLive(draft.row, col, live, withFormat(NUMBER, amountFormat(decimals)));
}

function orderCell(
  context: ReportContext,
  draft: SheetDraft,
  panel: PanelResult,
  { index, top, after }: { readonly index: number; readonly top: number; readonly after: number },
): void {
  const order = orderLive(context, draft, panel, { index, top, rank: COL.rank, amount: after + AFTER.amount });
  if (order === undefined) draft.put(draft.row, COL.order, "—", CENTRED);
  else draft.putLive(draft.row, COL.order, order, withFormat(CENTRED, "0"));
}

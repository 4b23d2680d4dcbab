import type { CellAddress } from "../../domain/cells/address";
import { groupedBy } from "../../domain/collections/groups";
import type { Exact } from "../../domain/figures/exact";
import { plain, roundHalfUp } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { statedTotal } from "../../domain/model";
import type { IndicatorScore, ScorecardScore } from "../../engine/outcome/scores";
import { impliedText } from "../../engine/scoring/indicator/mark";
import { RESULT } from "../../messages/results";
import { ruleWords } from "../../messages/rules";
import { say } from "../../messages/text/fill";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import { claimCell } from "../claim-cell";
import type { ReportContext } from "../context";
import { scorecardKey, Shown, sourceLive } from "../context";
import { gradedPoints } from "../graded-points";
import type { Live } from "../live";
import { cellLive, cellWord, gradeLive } from "../live";
import { asTotal, CENTRED, fixedFormat, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { roleWords } from "../role-words";
import { inputsOf, ratioFormula, scoreFormula } from "../score-formula";
import { cardName, methodWords } from "../score-words";
import { COL, scoredCells, WIDTHS } from "../scores/fund-score-cells";
import type { Span } from "../scores/fund-score-sums";
import { isWorthASubtotal, subtotal, sumLine } from "../scores/fund-score-sums";
import type { ScorecardPlaces } from "../scores/scorecard-places";
import { SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";

/** The sheet of indicator scores: one block for each scorecard, the fund's own first. */
export function fundScoresSheet(context: ReportContext): {
  readonly plan: SheetPlan;
  readonly places: readonly ScorecardPlaces[];
} {
  const { lang, outcome } = context;
  const draft = new SheetDraft("fund-scores", context.titles["fund-scores"], WIDTHS);
  const cards = [...outcome.scorecards].sort(
    (a, b) => Number(a.project !== undefined) - Number(b.project !== undefined),
  );
  const profile = outcome.profile.profile.title[lang];
  draft.heading(RESULT.indicatorScores[lang], say(RESULT.source, lang, { profile }), RESULT.points[lang]);
  // Of one scorecard its name stays in view too; of several the headings that they share.
  const names = cards.map((card) => cardName(card) || RESULT.unnamedFund[lang]);
  const [only] = names.length === 1 ? names : [];
  if (only !== undefined) draft.section(only);
  headings(draft, lang);
  draft.keepInView(draft.row, 3);
  draft.repeatOnPaper(0, draft.row - 1);
  const places = cards.map((card, index) => {
    const top = draft.row;
    if (only === undefined) draft.section(names[index] ?? "");
    const block = scorecardBlock(context, draft, card);
    draft.keepTogether(top, draft.row - 2);
    return block;
  });
  rateBars(draft);
  return { plan: draft.plan(), places };
}

/** Rows above the first indicator: title, source, headings and the first scorecard's name. */
const HEAD_ROWS = 4;

/** One rule for all scorecards, so that bars can be compared from one to the other; headings between them are no numbers. */
function rateBars(draft: SheetDraft): void {
  const area = { top: HEAD_ROWS, bottom: draft.row - 2, left: COL.rate, right: COL.rate };
  draft.condition({ kind: "data-bar", area, color: "5B9BD5" });
}

const GRADE: CellLook = { ...asTotal(CENTRED), size: 12 };

function headings(draft: SheetDraft, lang: Language): void {
  draft.headings([
    RESULT.level1[lang],
    RESULT.level2[lang],
    RESULT.level3[lang],
    RESULT.weight[lang],
    RESULT.target[lang],
    RESULT.actual[lang],
    RESULT.ratio[lang],
    RESULT.score[lang],
    RESULT.scoreRate[lang],
    RESULT.stated[lang],
    RESULT.difference[lang],
    RESULT.method[lang],
    RESULT.rule[lang],
    RESULT.inputSource[lang],
  ]);
}

function scorecardBlock(context: ReportContext, draft: SheetDraft, card: ScorecardScore): ScorecardPlaces {
  const groups = [...groupedBy(card.indicators, ({ indicator }) => indicator.level1?.value ?? "")];
  const level1 = groups.map(([name, scores]) => level1Block(context, draft, card, name, scores));
  const line = totalLine(context, draft, card, level1);
  draft.gap();
  return { card, ...line, level1: level1.flatMap((block) => partsOf(draft, block)) };
}

/** A first-level indicator by its subtotal; what stands under none row by row, so that the parts come to the total. */
function partsOf(draft: SheetDraft, { name, subtotal: sums, rows }: Block): ScorecardPlaces["level1"] {
  if (sums !== undefined) return [{ name, ...sums }];
  const cell = (row: number, col: number, value: Exact): Live => cellLive(draft.at(row, col), value);
  return rows.flatMap(({ top, names, weights, scores }) =>
    names.flatMap((own, index) => {
      const [weight, score] = [weights[index], scores[index]];
      if (weight === undefined || score === undefined) return [];
      const row = top + index;
      return { name: own, isAlone: true, weight: cell(row, COL.weight, weight), score: cell(row, COL.score, score) };
    }),
  );
}

interface Block {
  readonly name: string;
  /** Undefined for rows that stand under no first-level name, as the execution row of a form. */
  readonly subtotal: { readonly weight: Live; readonly score: Live } | undefined;
  readonly rows: readonly Span[];
}
function level1Block(
  context: ReportContext,
  draft: SheetDraft,
  card: ScorecardScore,
  name: string,
  scores: readonly IndicatorScore[],
): Block {
  const top = draft.row;
  const groups = [...groupedBy(scores, ({ indicator }) => indicator.level2?.value ?? "")];
  const spans = groups.map(([level2, members]) => {
    const span = indicatorLines(context, draft, members);
    draft.putTall(span.top, span.bottom, COL.level2, level2, CENTRED);
    if (groups.length > 1 && level2 !== "" && isWorthASubtotal(card, name, level2, members))
      subtotal(context, draft, card, { level: 2, name: level2, parent: name, spans: [span] });
    return span;
  });
  draft.putTall(top, draft.row - 1, COL.level1, name, CENTRED);
  const line = name === "" ? undefined : subtotal(context, draft, card, { level: 1, name, spans });
  return { name, subtotal: line, rows: spans };
}

function indicatorLines(context: ReportContext, draft: SheetDraft, scores: readonly IndicatorScore[]): Span {
  const top = draft.row;
  for (const score of scores) indicatorLine(context, draft, score);
  return {
    top,
    bottom: draft.row - 1,
    names: scores.map(({ indicator }) => indicator.name.value),
    weights: scores.map((score) => score.weight),
    scores: scores.map((score) => score.score),
  };
}

function indicatorLine(context: ReportContext, draft: SheetDraft, score: IndicatorScore): void {
  const { lang } = context;
  const { row } = draft;
  const { indicator } = score;
  const { rounding } = context.outcome.profile.profile;
  const points = withFormat(NUMBER, fixedFormat(rounding.indicator));
  const roles = roleWords(lang);
  draft.put(row, COL.name, indicator.name.value, TEXT);
  putSource(draft, row, COL.source, indicator.name.at);
  const { name, weight: figure, impliedWeight: implied } = indicator;
  const shown = figure?.quantity ?? (implied === undefined ? undefined : { text: impliedText(implied) });
  const at = figure?.at ?? (implied?.origin === "caption" ? implied.caption.at : undefined);
  const weightFrom = new Shown(at, name.value, roles.weight, shown);
  const weight = draft.putLive(
    row,
    COL.weight,
    sourceLive(context, score.weight, weightFrom),
    withFormat(NUMBER, "General"),
  );
  claimCell(context, draft, row, COL.target, indicator.target);
  claimCell(context, draft, row, COL.actual, indicator.actual);
  const input = inputsOf(context, score, roles);
  const { ratio } = score;
  const shownRatio = ratioFormula(ratio, rounding.ratePercent + 2, input);
  if (shownRatio === undefined) draft.put(row, COL.ratio, ratio === undefined ? "—" : null, CENTRED);
  else draft.putFormula(row, COL.ratio, shownRatio, withFormat(NUMBER, percentFormat(rounding.ratePercent)));
  const got = draft.putLive(row, COL.score, scoreFormula(context, score, weight, { input, roles }), points);
  scoredCells(context, draft, { score: got, weight, stated: score.stated, at: indicator.score?.at, look: NUMBER });
  draft.put(row, COL.method, methodWords(score.method)[lang], CENTRED);
  draft.put(row, COL.rule, ruleWords(score, context.outcome.profile.profile, lang), TEXT);
  draft.row += 1;
}

function totalLine(
  context: ReportContext,
  draft: SheetDraft,
  card: ScorecardScore,
  blocks: readonly Block[],
): Pick<ScorecardPlaces, "total" | "weight" | "grade"> {
  const { row } = draft;
  const spans = blocks.flatMap((block) => block.rows);
  const stated = card.stated;
  const { weight, score } = sumLine(context, draft, {
    label: RESULT.total[context.lang],
    from: COL.level1,
    spans,
    stated,
    at: statedTotalAt(context, card),
    look: asTotal,
    graded: true,
  });
  const places = context.outcome.profile.profile.rounding.total;
  const total = agreed(score, card.total, places);
  const grade = gradeLive(gradedPoints({ total, weight }, card.converted, places), context.bands, context.lang);
  draft.putWord(row, COL.method, grade, GRADE);
  return { total, weight, grade: cellWord(draft.at(row, COL.method), grade.value) };
}

/** The cell that states the scorecard's total. One table may hold the scorecards of many projects. */
function statedTotalAt(context: ReportContext, card: ScorecardScore): CellAddress | undefined {
  const model = context.scorecardModels.get(scorecardKey(card));
  return model && statedTotal(model)?.at;
}

/** The sheet's total is the outcome's total; anything else is a bug of ours that must not be shown as a result. */
function agreed(score: Live, total: Exact, places: number): Live {
  if (!score.value.eq(roundHalfUp(total, places)))
    throw new Error(`the sum of the indicators is ${plain(score.value)}, the total is ${plain(total)}`);
  return score;
}

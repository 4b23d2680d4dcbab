import type { Exact } from "../../domain/figures/exact";
import type { Claim } from "../../domain/model";
import { unitBesideFigure } from "../../domain/quantity/unit-beside-figure";
import type { IndicatorScore } from "../../engine/outcome/scores";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { SheetPlan } from "../../sheets/plan";
import { claimCell } from "../claim-cell";
import type { ReportContext } from "../context";
import { CENTRED, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { roleWords } from "../role-words";
import { inputsOf, ratioFormula } from "../score-formula";
import { SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";

const WIDTHS = [6, 13, 36, 12, 14, 9, 10, 10, 62, 13];
const COL = {
  number: 0,
  level: 1,
  name: 2,
  target: 3,
  actual: 4,
  unit: 5,
  ratio: 6,
  met: 7,
  reason: 8,
  source: 9,
} as const;

/** Every indicator that has a target or an actual: promised against delivered. Undefined when there is none. */
export function indicatorsSheet(context: ReportContext): SheetPlan | undefined {
  const { lang, outcome } = context;
  const cards = outcome.scorecards
    .map((card) => ({ card, scores: card.indicators.filter(hasClaim) }))
    .filter(({ scores }) => scores.length > 0);
  if (cards.length === 0) return undefined;
  const draft = new SheetDraft("indicators", context.titles.indicators, WIDTHS);
  const profile = outcome.profile.profile.title[lang];
  draft.heading(RESULT.indicatorsTitle[lang], say(RESULT.source, lang, { profile }));
  draft.headings([
    RESULT.number[lang],
    RESULT.level2[lang],
    RESULT.level3[lang],
    RESULT.target[lang],
    RESULT.actual[lang],
    RESULT.unitOfMeasure[lang],
    RESULT.ratio[lang],
    RESULT.met[lang],
    RESULT.reason[lang],
    RESULT.inputSource[lang],
  ]);
  draft.keepInView(3, 3);
  draft.repeatOnPaper(0, 2);
  const top = draft.row;
  for (const { card, scores } of cards) {
    if (cards.length > 1) draft.section(card.name);
    scores.forEach((score, index) => indicatorLine(context, draft, score, index + 1));
  }
  metColours(context, draft, top, draft.row - 1);
  return draft.plan();
}

function hasClaim({ indicator }: IndicatorScore): boolean {
  return (indicator.target?.text ?? "") !== "" || (indicator.actual?.text ?? "") !== "";
}

function indicatorLine(context: ReportContext, draft: SheetDraft, score: IndicatorScore, number: number): void {
  const { lang } = context;
  const { row } = draft;
  const { indicator } = score;
  const { ratePercent } = context.outcome.profile.profile.rounding;
  draft.put(row, COL.number, number, CENTRED);
  draft.put(row, COL.level, indicator.level2?.value ?? indicator.level1?.value ?? "", CENTRED);
  draft.put(row, COL.name, indicator.name.value, TEXT);
  putSource(draft, row, COL.source, indicator.name.at);
  // An indicator reads its cells whenever it is asked for them: each is asked for once a line.
  const { target, actual } = indicator;
  claimCell(context, draft, row, COL.target, target);
  claimCell(context, draft, row, COL.actual, actual);
  const counted = target?.quantity?.unit ?? actual?.quantity?.unit;
  const unit = indicator.unitText?.value ?? (counted === undefined ? null : unitBesideFigure(counted));
  draft.put(row, COL.unit, unit, CENTRED);
  const { ratio } = score;
  const shown = ratioFormula(ratio, ratePercent + 2, inputsOf(context, score, roleWords(lang)));
  if (shown === undefined) draft.put(row, COL.ratio, "—", CENTRED);
  else draft.putFormula(row, COL.ratio, shown, withFormat(NUMBER, percentFormat(ratePercent)));
  draft.put(row, COL.met, metWords(context, score.met, { target, ratio }), CENTRED);
  draft.put(row, COL.reason, indicator.reason?.value ?? indicator.explanation?.value ?? null, TEXT);
  draft.row += 1;
}

/** How far a target was reached. */
interface Reached {
  readonly target: Claim | undefined;
  readonly ratio: Exact | undefined;
}

function metWords(context: ReportContext, met: boolean | undefined, reached: Reached): string {
  const { lang } = context;
  // An execution row is measured against all of the budget; where the sheet sets no target, none was missed.
  if (reached.target === undefined) return RESULT.noTarget[lang];
  if (met === undefined) return RESULT.metUnknown[lang];
  if (!met) return RESULT.metNo[lang];
  return isFarAbove(context, reached) ? RESULT.metOver[lang] : RESULT.metYes[lang];
}

/** Above the cut-off of the rule, compared unrounded. */
function isFarAbove(context: ReportContext, { target, ratio }: Reached): boolean {
  const { overFulfilment } = context.outcome.profile.profile;
  const comparison = target?.quantity?.comparison;
  const upwards = comparison === undefined || comparison === "ge" || comparison === "gt";
  return overFulfilment.kind !== "none" && upwards && ratio?.gt(overFulfilment.above) === true;
}

function metColours(context: ReportContext, draft: SheetDraft, top: number, bottom: number): void {
  const area = { top, bottom, left: COL.met, right: COL.met };
  const text = (word: string, tone: "good" | "fair" | "bad") =>
    draft.condition({ kind: "text-equals", area, text: word, tone });
  text(RESULT.metYes[context.lang], "good");
  text(RESULT.metOver[context.lang], "fair");
  text(RESULT.metNo[context.lang], "bad");
}

import { exact, plain, ZERO } from "../../domain/exact";
import type { CoverageClass } from "../../domain/finding";
import { GRADES, SEVERITIES } from "../../domain/lists";
import { say } from "../../messages/fill";
import { RESULT } from "../../messages/results";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import { averageOver, constant, countOf, extremeOver, gradeLive, minus, over, rounded } from "../live";
import { amountFormat, CENTRED, fixedFormat, HEADING, LINK, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import type { ProgressPlaces } from "../progress/progress-line";
import { cardName } from "../score-words";
import { SheetDraft } from "../sheet-draft";
import type { ExecutionPlaces } from "./execution";
import { basisWords, unitWords } from "./execution";
import type { FindingPlaces } from "./findings";
import { severityWord } from "./findings";
import type { ScorecardPlaces } from "./fund-scores";
import { gradeRadarPart } from "./grade-radar";
import { numbered } from "./numbered";
import { panelPart, progressPart } from "./overview-running";
import type { PanelPlaces } from "./panel";
import type { ProjectPlaces } from "./project-columns";
import { gradeColours } from "./project-columns";

const WIDTHS = [42, 12, 12, 11, 14, 14, 11, 11, 11, 12];

/** What the other sheets offer to the overview. */
export interface OverviewSources {
  readonly cards: readonly ScorecardPlaces[];
  readonly projects: ProjectPlaces | undefined;
  readonly execution: readonly ExecutionPlaces[];
  readonly progress: readonly ProgressPlaces[];
  readonly panels: readonly PanelPlaces[];
  readonly findings: FindingPlaces | undefined;
}

/** The first sheet: grade, margin, lost points, execution, projects and findings on one page. */
export function overviewSheet(context: ReportContext, sources: OverviewSources): SheetPlan {
  const { lang, outcome } = context;
  const draft = new SheetDraft("overview", context.titles.overview, WIDTHS);
  const fund =
    outcome.model.fundName?.value ?? sources.cards.find(({ card }) => card.project === undefined)?.card.name ?? "";
  const year = outcome.model.year?.value ?? "";
  const profile = outcome.profile.profile.title[lang];
  draft.heading(
    fund === "" ? RESULT.overviewBare[lang] : say(RESULT.overviewTitle, lang, { fund }),
    [year === "" ? "" : `${RESULT.year[lang]} ${year}`, say(RESULT.source, lang, { profile })]
      .filter((text) => text !== "")
      .join(lang === "zh" ? "；" : "; "),
  );
  const cards = sources.cards.filter(({ card }) => card.project === undefined);
  if (cards.length > 0) {
    conclusion(context, draft, cards);
    structure(context, draft, cards);
  }
  if (sources.execution.length > 0) execution(context, draft, sources.execution);
  progressPart(context, draft, sources.progress);
  if (sources.projects !== undefined) projects(context, draft, sources.projects);
  panelPart(context, draft, sources.panels);
  findings(context, draft, sources.findings);
  coverage(context, draft);
  gradeRadarPart(context, draft);
  return draft.plan({ onePage: true });
}

function conclusion(context: ReportContext, draft: SheetDraft, cards: readonly ScorecardPlaces[]): void {
  const { lang } = context;
  draft.section(numbered(draft, RESULT.conclusion[lang], lang));
  draft.headings([
    RESULT.fund[lang],
    RESULT.score[lang],
    RESULT.fullMarks[lang],
    RESULT.grade[lang],
    RESULT.aboveBand[lang],
    RESULT.toNext[lang],
    RESULT.lost[lang],
    RESULT.byComputed[lang],
    RESULT.byStated[lang],
    RESULT.byEvaluator[lang],
  ]);
  const top = draft.row;
  for (const card of cards) conclusionLine(context, draft, card);
  gradeColours(draft, top, draft.row - 1, 3);
  draft.gap();
}

function conclusionLine(context: ReportContext, draft: SheetDraft, places: ScorecardPlaces): void {
  const { rounding } = context.outcome.profile.profile;
  const { row } = draft;
  const { card } = places;
  const points = withFormat({ ...NUMBER, align: "center" }, fixedFormat(rounding.total));
  const big: CellLook = { ...points, bold: true, size: 14 };
  draft.put(row, 0, cardName(card) || "—", { ...TEXT, bold: true });
  const total = draft.putLive(row, 1, places.total, big);
  const full = draft.putLive(row, 2, places.weight, withFormat(points, "General"));
  draft.putWord(row, 3, gradeLive(total, context.bands), { ...CENTRED, bold: true, size: 14 });
  const margins = marginsOf(context, total);
  draft.putLive(row, 4, rounded(margins.above, rounding.total), points);
  if (margins.toNext === undefined) draft.put(row, 5, "—", CENTRED);
  else draft.putLive(row, 5, rounded(margins.toNext, rounding.total), points);
  draft.putLive(row, 6, rounded(minus(full, total), rounding.total), points);
  draft.put(row, 7, card.points.computed.toNumber(), points);
  draft.put(row, 8, card.points.stated.toNumber(), points);
  draft.put(row, 9, card.points.evaluator.toNumber(), points);
  draft.row += 1;
}

/** Points above the grade's lower bound, and to the next better grade where there is one. */
function marginsOf(context: ReportContext, total: Live): { readonly above: Live; readonly toNext: Live | undefined } {
  const index = context.bands.findIndex((band) => total.value.gte(band.from));
  const band = context.bands[index];
  const better = context.bands[index - 1];
  return {
    above: minus(total, constant(band?.from ?? ZERO)),
    toNext: better === undefined ? undefined : minus(constant(better.from), total),
  };
}

function structure(context: ReportContext, draft: SheetDraft, cards: readonly ScorecardPlaces[]): void {
  const { lang } = context;
  const { rounding } = context.outcome.profile.profile;
  const shown = cards.filter(({ level1 }) => level1.some(({ name }) => name !== ""));
  if (shown.length === 0) return;
  draft.section(numbered(draft, RESULT.structure[lang], lang));
  for (const { card, level1 } of shown) {
    draft.headings([
      cards.length > 1 ? card.name : RESULT.level1[lang],
      RESULT.weight[lang],
      RESULT.score[lang],
      RESULT.lost[lang],
      RESULT.scoreRate[lang],
    ]);
    const top = draft.row;
    const points = withFormat(NUMBER, fixedFormat(rounding.total));
    for (const group of level1) {
      const { row } = draft;
      draft.put(row, 0, group.name, TEXT);
      const weight = draft.putLive(row, 1, group.weight, withFormat(NUMBER, "General"));
      const score = draft.putLive(row, 2, group.score, points);
      draft.putLive(row, 3, rounded(minus(weight, score), rounding.total), points);
      rate(context, draft, row, 4, score, weight, NUMBER);
      draft.row += 1;
    }
    const bottom = draft.row - 1;
    draft.chart({
      kind: "bar",
      title: RESULT.rateChart[lang],
      area: { top: top - 1, bottom: Math.max(bottom, top + 7), left: 5, right: draft.lastCol },
      categories: draft.range(top, 0, bottom, 0),
      series: [{ name: RESULT.scoreRate[lang], values: draft.range(top, 4, bottom, 4) }],
      valueFormat: percentFormat(rounding.ratePercent),
      axisFormat: "0%",
      valueAxis: { min: 0, max: 1 },
    });
    draft.row = Math.max(draft.row, top + 8) + 1;
  }
}

function rate(
  context: ReportContext,
  draft: SheetDraft,
  row: number,
  col: number,
  part: Live,
  whole: Live,
  look: CellLook,
): void {
  const { ratePercent } = context.outcome.profile.profile.rounding;
  if (whole.value.isZero()) draft.put(row, col, "—", look);
  else
    draft.putLive(row, col, rounded(over(part, whole), ratePercent + 2), withFormat(look, percentFormat(ratePercent)));
}

function execution(context: ReportContext, draft: SheetDraft, results: readonly ExecutionPlaces[]): void {
  const { lang } = context;
  draft.section(numbered(draft, RESULT.executionPart[lang], lang));
  draft.headings([
    RESULT.fund[lang],
    RESULT.budget[lang],
    RESULT.spent[lang],
    RESULT.balance[lang],
    RESULT.executionRate[lang],
    RESULT.basis[lang],
  ]);
  draft.putWide(draft.row - 1, 6, draft.lastCol, RESULT.remark[lang], HEADING);
  for (const { result, budget, spent, balance, places } of results) {
    const { row } = draft;
    const money = withFormat(NUMBER, amountFormat(places));
    draft.put(row, 0, result.fund === "" ? RESULT.total[lang] : result.fund, TEXT);
    const whole = draft.putLive(row, 1, budget, money);
    const part = draft.putLive(row, 2, spent, money);
    draft.putLive(row, 3, balance, money);
    rate(context, draft, row, 4, part, whole, { ...NUMBER, bold: true });
    draft.put(row, 5, basisWords(result.basis, lang), CENTRED);
    draft.putWide(row, 6, draft.lastCol, remarkOf(context, result, places), TEXT);
    draft.row += 1;
  }
  draft.gap();
}

function remarkOf(context: ReportContext, result: ExecutionPlaces["result"], places: number): string {
  const { lang } = context;
  const { otherBasis: other } = result;
  const unit = unitWords(result, lang);
  if (other?.rate === undefined) return unit;
  const { ratePercent } = context.outcome.profile.profile.rounding;
  const basis = say(RESULT.otherBasis, lang, { basis: basisWords(other.basis, lang) });
  const recalled =
    other.recalled === undefined || other.recalled.isZero()
      ? ""
      : say(RESULT.recalled, lang, { amount: other.recalled.abs().toFixed(places) });
  const shown = `${basis} ${plain(other.budget)}: ${other.rate.times(100).toFixed(ratePercent)}%`;
  return [unit, shown, recalled].filter((text) => text !== "").join(lang === "zh" ? "；" : "; ");
}

function projects(context: ReportContext, draft: SheetDraft, places: ProjectPlaces): void {
  const { lang } = context;
  const { rounding } = context.outcome.profile.profile;
  const points = withFormat({ ...NUMBER, align: "center" }, fixedFormat(rounding.average));
  draft.section(numbered(draft, RESULT.projectsPart[lang], lang));
  draft.headings([
    RESULT.projectCount[lang],
    RESULT.averageScore[lang],
    RESULT.highest[lang],
    RESULT.lowest[lang],
    ...GRADES,
  ]);
  const { row } = draft;
  draft.put(row, 0, places.values.length, CENTRED);
  draft.putLive(row, 1, rounded(averageOver(places.totals, places.values), rounding.average), points);
  draft.putLive(row, 2, extremeOver("MAX", places.totals, places.values), points);
  draft.putLive(row, 3, extremeOver("MIN", places.totals, places.values), points);
  GRADES.forEach((grade, index) => {
    const count = places.gradeValues.filter((value) => value === grade).length;
    draft.putLive(row, 4 + index, countOf(places.grades, grade, count), withFormat(CENTRED, "0"));
  });
  draft.row += 1;
  draft.gap();
}

function findings(context: ReportContext, draft: SheetDraft, places: FindingPlaces | undefined): void {
  const { lang } = context;
  draft.section(numbered(draft, RESULT.findingsPart[lang], lang));
  if (places === undefined) {
    draft.note(RESULT.noFindings[lang]);
    draft.gap();
    return;
  }
  draft.headings([RESULT.severity[lang], RESULT.count[lang]]);
  draft.putWide(draft.row - 1, 2, draft.lastCol, RESULT.meaning[lang], HEADING);
  const meanings = { error: RESULT.meaningError, warning: RESULT.meaningWarning, info: RESULT.meaningInfo };
  for (const severity of SEVERITIES) {
    const { row } = draft;
    const word = severityWord(severity, lang);
    const first = { sheet: places.severities.sheet, row: 0, col: 0 };
    draft.put(row, 0, word, LINK, first);
    if (places.counts[severity] === places.listed[severity])
      draft.putLive(row, 1, countOf(places.severities, word, places.counts[severity]), withFormat(CENTRED, "0"));
    else draft.put(row, 1, places.counts[severity], CENTRED);
    draft.putWide(row, 2, draft.lastCol, meanings[severity][lang], TEXT);
    draft.row += 1;
  }
  draft.gap();
}

/** What share of the workbook's numbers the findings speak about: silence is not proof. */
function coverage(context: ReportContext, draft: SheetDraft): void {
  const { lang } = context;
  const { numbers, counts } = context.outcome.coverage;
  const classes: readonly (readonly [CoverageClass, string])[] = [
    ["proven", RESULT.coverageProven[lang]],
    ["supported", RESULT.coverageSupported[lang]],
    ["contradicted", RESULT.coverageContradicted[lang]],
    ["isolated", RESULT.coverageIsolated[lang]],
    ["unread", RESULT.coverageUnread[lang]],
  ];
  draft.headings([RESULT.coveragePart[lang], ...classes.map(([, text]) => text)]);
  draft.put(draft.row, 0, say(RESULT.coverage, lang, { numbers: plain(exact(numbers)) }), TEXT);
  classes.forEach(([name], index) => draft.put(draft.row, 1 + index, counts[name], CENTRED));
  draft.row += 1;
}

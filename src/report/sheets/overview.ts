import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import { clauses } from "../../messages/text/punctuation";
import type { SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import type { ExecutionPlaces } from "../execution/execution-places";
import { executionPart } from "../overview/execution-part";
import { coveragePart, findingsPart } from "../overview/findings-parts";
import { gradeRadarPart } from "../overview/grade-radar";
import { projectsPart } from "../overview/projects-part";
import { panelPart, progressPart } from "../overview/running-parts";
import { caveatNotes, conclusionPart, structurePart } from "../overview/scorecard-parts";
import type { PanelPlaces } from "../panel/panel-places";
import type { ProgressPlaces } from "../progress/summary";
import type { ProjectPlaces } from "../scores/project-columns";
import type { ScorecardPlaces } from "../scores/scorecard-places";
import type { FindingPlaces } from "../severities";
import { SheetDraft } from "../sheet-draft";
import { wholeCards } from "../whole-cards";

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
  const whole = new Set(wholeCards(outcome));
  const cards = sources.cards.filter(({ card }) => whole.has(card));
  const fund = outcome.model.fundName?.value ?? cards[0]?.card.name ?? "";
  const year = outcome.model.year?.value ?? "";
  const profile = outcome.profile.profile.title[lang];
  draft.heading(
    fund === "" ? RESULT.overviewBare[lang] : say(RESULT.overviewTitle, lang, { fund }),
    clauses([year === "" ? "" : `${RESULT.year[lang]} ${year}`, say(RESULT.source, lang, { profile })], lang),
  );
  if (cards.length > 0) {
    conclusionPart(context, draft, cards);
    structurePart(context, draft, cards);
  }
  caveatNotes(context, draft);
  if (sources.execution.length > 0) executionPart(context, draft, sources.execution);
  progressPart(context, draft, sources.progress);
  // The only project's score stands above.
  const isAlone = cards.some(({ card }) => card.project !== undefined);
  if (sources.projects !== undefined && !isAlone) projectsPart(context, draft, sources.projects);
  panelPart(context, draft, sources.panels);
  findingsPart(context, draft, sources.findings);
  coveragePart(context, draft);
  gradeRadarPart(context, draft);
  return draft.plan({ onePage: true });
}

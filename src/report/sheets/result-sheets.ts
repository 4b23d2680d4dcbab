import { addTo } from "../../domain/collections/groups";
import { exact } from "../../domain/figures/exact";
import type { Outcome } from "../../engine/outcome/outcome";
import { gradeRadar } from "../../engine/radar/grade-radar";
import { openFindings } from "../../ledger/decision-evidence";
import { ledgerSheet } from "../../ledger/ledger-sheet";
import type { Mark, SheetPlan } from "../../sheets/plan";
import { userGrids } from "../../sheets/workbook";
import type { ExecutedAmounts, ReportContext } from "../context";
import { scorecardKey } from "../context";
import type { ExecutionPlaces } from "../execution/execution-places";
import { InputsTable } from "../inputs-table";
import { withLastRun } from "../last-run";
import type { ResultSources } from "../result-sources";
import { sheetTitles } from "../titles";
import { directionsSheet } from "./directions";
import { executionSheet } from "./execution";
import { findingsSheet } from "./findings";
import { fundScoresSheet } from "./fund-scores";
import { indicatorsSheet } from "./indicators";
import { inputsSheet } from "./inputs";
import { overviewSheet } from "./overview";
import { panelSheet } from "./panel";
import { progressSheet } from "./progress";
import { projectScoresSheet } from "./project-scores";
import { rulesSheet } from "./rules";

/**
 * All result sheets in their order. A sheet that would be empty is left out. The figures are live formulas over the
 * user's cells; what was parsed out of text stands once on the inputs sheet.
 */
export function planResultSheets(sources: ResultSources): readonly SheetPlan[] {
  const base = contextOf(sources);
  const execution = executionSheet(base);
  const panel = panelSheet(base);
  const context = {
    ...base,
    executed: executedAmounts(execution?.places ?? []),
    panelScores: panel?.places ?? [],
  };
  const { outcome, lang } = sources;
  const scores = outcome.scorecards.length === 0 ? undefined : fundScoresSheet(context);
  const cards = scores?.places ?? [];
  const projects = projectScoresSheet(context, cards);
  const indicators = indicatorsSheet(context);
  const directions = directionsSheet(context, execution?.places ?? []);
  const progress = progressSheet(context);
  const findings = findingsSheet(context);
  const overview = overviewSheet(context, {
    cards,
    projects: projects?.places,
    execution: execution?.places ?? [],
    progress: progress?.places ?? [],
    panels: panel?.places ?? [],
    findings: findings?.places,
  });
  const rules = rulesSheet(context);
  const ledger = ledgerSheet(withLastRun(sources), context.titles.ledger, lang);
  const planned = [
    overview,
    scores?.plan,
    projects?.plan,
    panel?.plan,
    execution?.plan,
    progress?.plan,
    indicators,
    directions,
    findings?.plan,
    rules,
    inputsSheet(context),
    ledger,
  ];
  return planned.filter((plan) => plan !== undefined);
}

function contextOf(sources: ResultSources): ReportContext {
  const titles = sheetTitles(sources.workbook, sources.lang);
  return {
    ...sources,
    titles,
    inputs: new InputsTable(titles.inputs),
    executed: new Map(),
    scorecardModels: new Map(sources.outcome.model.scorecards.map((card) => [scorecardKey(card), card])),
    panelScores: [],
    radar: gradeRadar(sources.outcome, openFindings(sources.ledger, sources.outcome.findings)),
    bands: sources.outcome.profile.profile.grades.bands.map(({ grade, from }) => ({ grade, from: exact(from) })),
    grids: new Map(userGrids(sources.workbook).map((grid) => [grid.sheet, grid])),
  };
}

function executedAmounts(places: readonly ExecutionPlaces[]): ReportContext["executed"] {
  const byProject = new Map<string | undefined, ExecutedAmounts[]>();
  const add = (project: string | undefined, amounts: ExecutedAmounts) => {
    addTo(byProject, project, amounts);
  };
  for (const { budget, spent } of places) add(undefined, { budget, spent });
  for (const { result, projects } of places)
    projects.forEach(({ budget, spent }, index) => add(result.projects[index]?.project, { budget, spent }));
  return byProject;
}

/** A highlight for every finding on the user's sheets. */
export function marksOf(outcome: Outcome): readonly Mark[] {
  return outcome.findings.map(({ at, range, severity }) => ({
    range: range ?? { sheet: at.sheet, top: at.row, bottom: at.row, left: at.col, right: at.col },
    severity,
  }));
}

import type { Model, Scorecard } from "../domain/model";
import type { FieldTable } from "../domain/table";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import type { Reading } from "./execution/execution-records";
import { formRecord } from "./execution/execution-records";
import { executionResults, projectLine } from "./execution/execution-results";
import type { RunSettings, ScoreDecision } from "./outcome/decisions";
import type { ExecutionLine, ExecutionResult } from "./outcome/execution";
import type { Checkpoint } from "./outcome/progress";
import type { Results } from "./outcome/results";
import type { ScorecardScore } from "./outcome/scores";
import { panelResults } from "./panel/panel-results";
import type { Profile } from "./profile/profile";
import { progressResults } from "./progress/progress-results";
import { withFormExecution } from "./scoring/form/form-execution";
import { scoreProjects } from "./scoring/project/score-projects";
import { rivalInputs } from "./scoring/rival-inputs";
import type { ScorecardContext } from "./scoring/scorecard/score-scorecards";
import { isScored, scoreScorecards, unfilledScorecards } from "./scoring/scorecard/score-scorecards";
import { withStatedFormTotal } from "./scoring/scorecard/stated-form-total";
import { MentionIndex } from "./tables/mention-index";
import { formsById, TableReader, tablesById } from "./tables/table-reader";

/** The results of a workbook, and what stands in the way of them. */
export interface ScoredModel extends Results {
  /** Inputs that contradict each other where nothing decides. `score` refuses, `check` goes on. */
  readonly rivals: readonly Refusal[];
}

/** Scores a workbook as it was understood: execution first, because indicators may be scored by it. */
export function scoreModel(of: {
  readonly workbook: Workbook;
  readonly model: Model;
  readonly profile: Profile;
  readonly decisions: readonly ScoreDecision[];
  readonly settings?: RunSettings;
  /** What earlier runs kept of monthly execution. */
  readonly checkpoints?: readonly Checkpoint[];
}): ScoredModel {
  const { workbook, model, profile, decisions, settings = {}, checkpoints: kept = [] } = of;
  const reader = new TableReader(workbook);
  const mentions = new MentionIndex(model);
  const tables = tablesById(model);
  const forms = formsById(model);
  const execution = executionResults({ workbook, model, profile });
  const scorecards = withFormExecution(model, reader, profile).map((scorecard) =>
    withStatedFormTotal(scorecard, forms, reader),
  );
  const panels = panelResults({ workbook, model, profile, reader, mentions, settings });
  const { scores, averages } = scoreProjects({ model, profile, reader, mentions, panels });
  const { basis } = profile.execution;
  const context: ScorecardContext = {
    model,
    profile,
    decisions,
    tables,
    executionOf: executionLookup(execution, forms, { model, reader, mentions, basis }),
    statedGrade: (scorecard) => statedGrade(scorecard, forms, mentions, reader),
  };
  return {
    scorecards: scoreScorecards(scorecards, context),
    unfilled: unfilledScorecards(scorecards, context),
    projectScores: scores,
    averages,
    execution,
    panels,
    progress: progressResults({ model, profile, reader, mentions, basis, execution, settings, kept }),
    rivals: rivalInputs({
      model,
      scorecards: scorecards.filter((scorecard) => isScored(scorecard, { tables, profile })),
      tables,
      reader,
      mentions,
    }),
  };
}

/**
 * Budget and spending for a scorecard's execution indicator: a form's own figures, else its project's line, else for the
 * fund the total of the only result; with several funds nobody can tell whose it is.
 */
function executionLookup(
  execution: readonly ExecutionResult[],
  forms: ReadonlyMap<string, FieldTable>,
  reading: Reading,
): (scorecard: Scorecard) => ExecutionLine | undefined {
  const byProject = new Map<string, ExecutionLine>();
  for (const { projects } of execution)
    for (const line of projects) if (!byProject.has(line.project)) byProject.set(line.project, line);
  const fund = execution.length === 1 ? execution[0]?.total : undefined;
  return ({ table, project }) => {
    const form = forms.get(table);
    const own = form === undefined ? undefined : formRecord(form, reading);
    if (own !== undefined) return projectLine(own);
    return project === undefined ? fund : byProject.get(project);
  };
}

/** The grade that a form states for its project. */
function statedGrade(
  scorecard: Scorecard,
  forms: ReadonlyMap<string, FieldTable>,
  mentions: MentionIndex,
  reader: TableReader,
): ScorecardScore["statedGrade"] {
  const form = forms.get(scorecard.table);
  const cell = form?.fields.get("grade");
  const inForm = cell === undefined ? undefined : reader.textAt(cell.at);
  if (cell !== undefined && inForm !== undefined) return { value: inForm, at: cell.at };
  const mentioned = mentions.at(form?.id ?? scorecard.table)?.mention.texts.find(({ field }) => field === "grade");
  return mentioned && { value: mentioned.value, at: mentioned.at };
}

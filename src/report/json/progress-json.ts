import type { Checkpoint, ProgressLine, ProgressResult, ProjectProgress } from "../../engine/outcome/progress";
import { figure, percentage } from "./figures-json";
import type { Json } from "./json-value";

/** Monthly execution against plan up to the month in force. */
export function progressJson(result: ProgressResult, ratePercent: number): Json {
  const { total } = result;
  return {
    fund: result.fund,
    unit: result.unit?.text ?? null,
    source: result.source,
    reading: result.reading,
    month: result.month,
    month_by: result.monthBy,
    plan: result.plan.replace(/-/g, "_"),
    ...lineJson(total, result.month, ratePercent),
    projects: result.projects.map((line) => projectJson(line, result.month, ratePercent)),
    checkpoints: result.checkpoints.map(checkpointJson),
  };
}

function lineJson(line: ProgressLine, month: number, ratePercent: number): Readonly<Record<string, Json>> {
  const planned = line.planned[month - 1];
  return {
    budget: figure(line.budget),
    planned: planned === undefined ? null : figure(planned),
    spent: figure(line.spent),
    ratio: percentage(line.ratio, ratePercent),
    lamp: line.lamp ?? null,
    months: line.months.map(({ spent }) => figure(spent)),
  };
}

function projectJson(line: ProjectProgress, month: number, ratePercent: number): Json {
  return {
    name: line.name,
    ...lineJson(line, month, ratePercent),
    explanation: line.explanation ?? null,
    owes_explanation: line.owesExplanation,
  };
}

function checkpointJson({ month, project, name, budget, spent, unit }: Checkpoint): Json {
  return { month, of: project === "" ? "fund" : "project", name, budget, spent, unit: unit === "" ? null : unit };
}

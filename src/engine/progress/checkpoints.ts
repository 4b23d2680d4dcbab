import { plain } from "../../domain/figures/exact";
import { simplified } from "../../domain/letters/simplified";
import type { Checkpoint, ProgressResult } from "../outcome/progress";

/**
 * What the ledger keeps of a fund's execution, with the state at the month in force where a person named it. What was
 * kept once is never changed: that is what makes it a checkpoint.
 */
export function checkpointsOf(
  result: Omit<ProgressResult, "checkpoints">,
  kept: readonly Checkpoint[],
): readonly Checkpoint[] {
  const own = kept.filter((one) => isOf(one, result));
  const isNew = result.monthBy === "person" && !own.some(({ month }) => month === result.month);
  const all = isNew ? [...own, ...stateOf(result)] : own;
  return [...all].sort((a, b) => a.month - b.month);
}

function isOf({ project, name }: Checkpoint, result: Pick<ProgressResult, "fund" | "projects">): boolean {
  return project === ""
    ? simplified(name) === simplified(result.fund)
    : result.projects.some((line) => line.project === project);
}

function stateOf({ month, fund, unit, total, projects }: Omit<ProgressResult, "checkpoints">): readonly Checkpoint[] {
  const lines = [{ ...total, project: "", name: fund }, ...projects];
  return lines.map(({ project, name, budget, spent }) => ({
    month,
    project,
    name,
    budget: plain(budget),
    spent: plain(spent),
    unit: unit?.text ?? "",
  }));
}

/** What a ledger keeps after a run: what it kept, and what the run adds. */
export function keptCheckpoints(
  kept: readonly Checkpoint[],
  progress: readonly ProgressResult[],
): readonly Checkpoint[] {
  const keyOf = ({ month, project, name }: Checkpoint) =>
    `${month}\u0000${project}\u0000${project === "" ? simplified(name) : ""}`;
  const known = new Set(kept.map(keyOf));
  return [...kept, ...progress.flatMap(({ checkpoints }) => checkpoints.filter((one) => !known.has(keyOf(one))))];
}

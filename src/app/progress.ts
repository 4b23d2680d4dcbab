import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Refusal } from "../sheets/port";

/** The steps of a run, in their order, as progress shows them. */
export type Step = "read" | "map" | "score" | "check" | "plan" | "write";

/** How a run reports its progress, and learns that it was cancelled. */
export interface Progress {
  readonly onStep?: (step: Step) => void;
  /** Asked between steps. True: the run ends as a refusal and nothing is written. */
  readonly isCancelled?: () => boolean;
}

/** Enters a step; refused when the user has cancelled meanwhile. */
export function enter(step: Step, progress: Progress): Result<undefined, Refusal> {
  if (progress.isCancelled?.() === true) return refused({ code: "cancelled", facts: {} });
  progress.onStep?.(step);
  return ok(undefined);
}

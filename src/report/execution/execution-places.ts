import type { ExecutionResult } from "../../engine/outcome/execution";
import type { AmountCells, PutLine } from "./execution-lines";

/** Cells of an execution result that other sheets refer to. */
export interface ExecutionPlaces extends AmountCells {
  readonly result: ExecutionResult;
  /** Decimals of the amounts. */
  readonly decimals: number;
  /** Lines by project, and by direction where the fund has directions. */
  readonly projects: readonly PutLine[];
  readonly directions: readonly PutLine[];
}

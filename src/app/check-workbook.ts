import type { Result } from "../domain/result";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import type { Evaluation, EvaluationOptions } from "./evaluate-workbook";
import { evaluateWorkbook } from "./evaluate-workbook";

/** Checks a workbook and changes nothing. A readable workbook is never refused for what stands in it. */
export function checkWorkbook(workbook: Workbook, options: EvaluationOptions): Result<Evaluation, Refusal> {
  return evaluateWorkbook(workbook, options);
}

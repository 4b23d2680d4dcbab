import { evaluateWorkbook } from "../../../src/app/evaluate-workbook";
import type { Outcome } from "../../../src/engine/outcome";
import type { Workbook } from "../../../src/sheets/workbook";

/** Maps, scores and checks a workbook as the program does when nobody names a profile. */
export function checkWorkbook(workbook: Workbook): Outcome {
  const evaluated = evaluateWorkbook(workbook, { lang: "zh" });
  if (!evaluated.ok) throw new Error(`refused: ${evaluated.refusal.code}`);
  return evaluated.value.outcome;
}

import { checkWorkbook } from "../../../src/app/check-workbook";
import type { Outcome } from "../../../src/engine/outcome/outcome";
import type { Workbook } from "../../../src/sheets/workbook";

/** What the program makes of a workbook when nobody names a profile or corrects the mapping. */
export function examine(workbook: Workbook): Outcome {
  const checked = checkWorkbook(workbook, { lang: "zh" });
  if (!checked.ok) throw new Error(`refused: ${checked.refusal.code}`);
  return checked.value.outcome;
}

import type { Model } from "../domain/model";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import { withCalculatedResults } from "../engine/formulas/results/calculated";
import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/read-ledger";
import { mapWorkbook } from "../mapping/map-workbook";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import type { EvaluationOptions } from "./evaluation-options";
import { readMapping } from "./mapping-template";
import { enter } from "./progress";

/** A workbook as it is understood, with the ledger it carries. */
export interface Understanding {
  /** With results for the formulas that had none. */
  readonly workbook: Workbook;
  readonly model: Model;
  readonly ledger: Ledger;
}

/** Maps a workbook with the corrections of the option, else of its ledger. */
export function understandWorkbook(given: Workbook, options: EvaluationOptions): Result<Understanding, Refusal> {
  const mapping = enter("map", options);
  if (!mapping.ok) return mapping;
  const workbook = withCalculatedResults(given);
  const ledger = options.ledger ?? readLedger(workbook);
  const text = options.mapping ?? ledger.mapping;
  if (text === undefined) return ok({ workbook, model: mapWorkbook(workbook), ledger });
  const template = readMapping(text, options.mapping === undefined ? "ledger" : "--mapping", options.lang);
  return template.ok ? ok({ workbook, model: mapWorkbook(workbook, { template: template.value }), ledger }) : template;
}

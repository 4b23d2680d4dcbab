import type { Model } from "../domain/model";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import { withCalculatedResults } from "../engine/formulas/results/calculated";
import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/read-ledger";
import type { MappingOptions } from "../mapping/map-sheet";
import { mapWorkbook } from "../mapping/map-workbook";
import type { Refusal } from "../sheets/port";
import { rewritten } from "../sheets/rewritten";
import type { SimplifiedWorkbook } from "../sheets/simplified-workbook";
import { simplifiedWorkbook } from "../sheets/simplified-workbook";
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
  /** The same in simplified letters, as it was read and is checked, where the workbook is written otherwise. */
  readonly simplified: SimplifiedUnderstanding | undefined;
}

/** A workbook in simplified letters as it is understood, and the way back to its own. */
export interface SimplifiedUnderstanding extends SimplifiedWorkbook {
  readonly model: Model;
}

/** Maps a workbook with the corrections of the option, else of its ledger. */
export function understandWorkbook(given: Workbook, options: EvaluationOptions): Result<Understanding, Refusal> {
  const mapping = enter("map", options);
  if (!mapping.ok) return mapping;
  const workbook = withCalculatedResults(given);
  const ledger = options.ledger ?? readLedger(workbook);
  const text = options.mapping ?? ledger.mapping;
  if (text === undefined) return ok(understood(workbook, ledger, {}));
  const template = readMapping(text, options.mapping === undefined ? "ledger" : "--mapping", options.lang);
  return template.ok ? ok(understood(workbook, ledger, { template: template.value })) : template;
}

function understood(workbook: Workbook, ledger: Ledger, options: MappingOptions): Understanding {
  const copy = simplifiedWorkbook(workbook);
  const model = mapWorkbook(copy?.workbook ?? workbook, options);
  if (copy === undefined) return { workbook, model, ledger, simplified: undefined };
  return { workbook, model: rewritten(model, copy.written), ledger, simplified: { ...copy, model } };
}

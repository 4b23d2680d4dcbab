import type { Model } from "../domain/model";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import { withCalculatedResults } from "../engine/formulas/results/calculated";
import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/read-ledger";
import type { MappingOptions } from "../mapping/map-sheet";
import { mapWorkbook } from "../mapping/map-workbook";
import type { Refusal } from "../sheets/port";
import type { Rewriter } from "../sheets/rewriter";
import { simplifiedWorkbook } from "../sheets/simplified-workbook";
import type { Workbook } from "../sheets/workbook";
import type { EvaluationOptions } from "./evaluation-options";
import { readMapping } from "./mapping-template";
import { enter } from "./progress";
import { inWrittenLetters } from "./written-letters";

/** A workbook as it is understood, with the ledger it carries. */
export interface Understanding {
  /** With results for the formulas that had none. */
  readonly workbook: Workbook;
  readonly model: Model;
  readonly ledger: Ledger;
  /** What is scored and checked. */
  readonly compared: Compared;
  /** Gives back in the workbook's own letters what came of `compared`; parts of the model come out as parts of `model`. */
  readonly written: Rewriter;
}

/** A workbook and its model in simplified letters, in which the words of the trade are known. */
export interface Compared {
  readonly workbook: Workbook;
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
  const simplified = simplifiedWorkbook(workbook);
  const compared = {
    workbook: simplified?.workbook ?? workbook,
    model: mapWorkbook(simplified?.workbook ?? workbook, options),
  };
  const written: Rewriter = simplified === undefined ? (data) => data : inWrittenLetters(simplified.written);
  return { workbook, model: written(compared.model), ledger, compared, written };
}

import type { Result } from "../domain/result";
import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/read-ledger";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import type { Evaluation } from "./evaluate-workbook";
import { evaluateWorkbook } from "./evaluate-workbook";
import type { EvaluationOptions } from "./evaluation-options";

/**
 * Checks a workbook and changes nothing. A readable workbook is never refused for what stands in it: a profile or
 * mapping in its ledger that nobody can read any more is left aside.
 */
export function checkWorkbook(workbook: Workbook, options: EvaluationOptions): Result<Evaluation, Refusal> {
  const evaluated = evaluateWorkbook(workbook, options);
  if (evaluated.ok || !isBadRule(evaluated.refusal)) return evaluated;
  const ledger = options.ledger ?? readLedger(workbook);
  return evaluateWorkbook(workbook, { ...options, ledger: withoutRules(ledger) });
}

function isBadRule({ code }: Refusal): boolean {
  return code === "bad-profile" || code === "bad-mapping";
}

function withoutRules({ scores, findings, settings, checkpoints, lastRun, unread }: Ledger): Ledger {
  return { scores, findings, settings, checkpoints, lastRun, unread };
}

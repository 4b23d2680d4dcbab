import type { CellAddress } from "../domain/cells/address";
import { formatPlace } from "../domain/cells/address";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Outcome } from "../engine/outcome/outcome";
import { marksOf, planResultSheets } from "../report/sheets/result-sheets";
import { cellsTypedOver } from "../sheets/own/typed-over";
import type { WorkbookChanges } from "../sheets/plan";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import { isBlank } from "../sheets/workbook";
import type { Evaluation } from "./evaluate-workbook";
import { evaluateWorkbook } from "./evaluate-workbook";
import type { EvaluationOptions } from "./evaluation-options";
import { PROGRAM_VERSION } from "./program-version";
import { enter } from "./progress";

/** How a workbook is evaluated, and what is written of it. */
export interface ScoringOptions extends EvaluationOptions {
  /** Whether findings are highlighted on the user's sheets. */
  readonly marks: boolean;
  /** The file's name, for messages. */
  readonly file?: string;
}

/** A scored workbook and what to write into it. */
export interface Scored extends Evaluation {
  readonly changes: WorkbookChanges;
  /** Our cells that people typed into and that writing would replace: they are reported first. */
  readonly typedOver: readonly CellAddress[];
}

/** Scores and checks a workbook and plans the result sheets. Refused where there is nothing to score. */
export function scoreWorkbook(workbook: Workbook, options: ScoringOptions): Result<Scored, Refusal> {
  const evaluated = evaluateWorkbook(workbook, options);
  if (!evaluated.ok) return evaluated;
  const { outcome, rivals } = evaluated.value;
  const [rival] = rivals;
  if (rival !== undefined) return refused(rival);
  if (isEmpty(outcome)) return refused(whyEmpty(evaluated.value, options.file));
  const planning = enter("plan", options);
  if (!planning.ok) return planning;
  const changes = changesOf(evaluated.value, options);
  return ok({ ...evaluated.value, changes, typedOver: cellsTypedOver(workbook, changes.sheets) });
}

/** Result sheets and marks of an evaluated workbook. */
export function changesOf(
  { workbook, outcome, ledger }: Evaluation,
  { lang, marks }: Pick<ScoringOptions, "lang" | "marks">,
): WorkbookChanges {
  return {
    sheets: planResultSheets({ workbook, outcome, ledger, lang, version: PROGRAM_VERSION }),
    marks: marks ? marksOf(outcome) : [],
  };
}

/** Whether there is nothing in it that a score, rate or lamp could be given for. */
export function isEmpty({ scorecards, projectScores, execution, progress }: Outcome): boolean {
  return [scorecards, projectScores, execution, progress].every((results) => results.length === 0);
}

/**
 * Why there is nothing to score: an empty workbook, and a form that nobody has filled in yet, are other things than a
 * workbook without indicators.
 */
export function whyEmpty({ workbook, outcome }: Pick<Evaluation, "workbook" | "outcome">, file?: string): Refusal {
  const { model } = outcome;
  const named = file === undefined ? {} : { file };
  if (isBlank(workbook)) return { code: "nothing-in-it", facts: named };
  const [blank] = model.scorecards.flatMap(
    ({ indicators }) => indicators.find(({ weight }) => weight !== undefined) ?? [],
  );
  if (blank === undefined) return { code: "nothing-to-score", facts: named };
  return { code: "nothing-filled-in", facts: { ...named, cell: formatPlace(blank.name.at) } };
}

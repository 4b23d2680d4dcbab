import { formatA1 } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import type { Model } from "../../domain/model";
import type { Outcome } from "../../engine/outcome/outcome";
import type { Ledger } from "../../ledger/ledger";
import { refusalMessage } from "../../messages/refusals/refusals";
import type { Refusal } from "../../sheets/port";
import type { Scored } from "./entities-json";
import { entitiesJson } from "./entities-json";
import { coverageJson, findingJson } from "./finding-json";
import { gradeRadarJson } from "./grade-radar-json";
import type { Json } from "./json-value";
import { listOf } from "./json-value";
import { progressJson } from "./progress-json";
import { executionJson, scoresJson } from "./scores-json";
import { sheetJson } from "./sheet-json";

/** Name of the published contract, and its version. */
const JSON_SCHEMA = "fundscore/1";

/** An outcome with what people have decided about it. */
export interface Judged {
  readonly outcome: Outcome;
  readonly ledger: Ledger;
}

/** A workbook that was mapped, scored and checked. */
export function bookJson(workbook: string, { outcome, ledger }: Judged, lang: Language): Json {
  const { ratePercent } = outcome.profile.profile.rounding;
  return {
    ...head(workbook),
    refusal: null,
    ...understoodJson(outcome.model, outcome),
    findings: listOf(outcome.findings, (finding) => findingJson(finding, lang)),
    grade_radar: gradeRadarJson(outcome, ledger),
    coverage: coverageJson(outcome.coverage),
    scores: scoresJson(outcome),
    execution: outcome.execution.map((result) => executionJson(result, ratePercent)),
    ...(outcome.progress.length === 0
      ? {}
      : { progress: outcome.progress.map((result) => progressJson(result, ratePercent)) }),
    defects: outcome.defects.map(({ where, message }) => ({ where, message })),
  };
}

/** A workbook that was only mapped; `scored` says of each indicator whether its target is met. */
export function mapJson(workbook: string, model: Model, scored: Scored): Json {
  return { ...head(workbook), refusal: null, ...understoodJson(model, scored) };
}

/** A workbook that was refused. */
export function refusedJson(workbook: string, refusal: Refusal, lang: Language): Json {
  return { ...head(workbook), refusal: { code: refusal.code, message: refusalMessage(refusal, lang) } };
}

function head(workbook: string): Readonly<Record<string, Json>> {
  return { schema: JSON_SCHEMA, workbook };
}

function understoodJson(model: Model, scored: Scored): Readonly<Record<string, Json>> {
  return {
    sheets: model.sheets.map(sheetJson),
    entities: entitiesJson(model, scored),
    questions: model.questions.map(({ id, code, at, choices }) => ({
      id,
      code,
      sheet: at.sheet,
      cell: formatA1(at),
      choices: choices.map(({ value, label }) => ({ value, label })),
    })),
  };
}

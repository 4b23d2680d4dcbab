import type { Field } from "../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../domain/lists";
import type { MappingQuestion } from "../../domain/model";
import type { MonthReading } from "../../domain/table";
import type { MappedRecords } from "../map-table";
import { missingFieldQuestions } from "./missing-fields";

const MONTH_READINGS: readonly MonthReading[] = ["monthly", "cumulative"];

/** Two readings this close are the user's to decide. */
const CLOSE = 0.06;

/** The few questions worth asking: what a close column holds, how months read, and where a field that is missing may stand. */
export function questionsOf(records: readonly MappedRecords[]): readonly MappingQuestion[] {
  const months = records.flatMap((one) => monthsQuestion(one) ?? []).slice(0, 1);
  return [...closestReading(records), ...months, ...missingFieldQuestions(records)];
}

/**
 * The column of figures whose two best readings are closest, in the largest table. Columns that nothing depends on, and
 * readings settled by a template or the user, are never asked about.
 */
function closestReading(records: readonly MappedRecords[]): readonly MappingQuestion[] {
  let best: { readonly question: MappingQuestion; readonly weight: number } | undefined;
  for (const { table, settled, raw } of records) {
    if (table.setAside !== undefined || table.role === "lookup") continue;
    const taken = new Set(settled.columns.map((column) => column.field));
    for (const column of settled.columns) {
      const { rival, field, draft } = column;
      if (rival === undefined || taken.has(rival.field) || !matters(field) || !matters(rival.field)) continue;
      if (column.confidence >= 0.9 || column.confidence - rival.score > CLOSE) continue;
      const weight = table.lines.length / (1 + column.confidence - rival.score);
      if (best !== undefined && best.weight >= weight) continue;
      const at = raw.view.address(raw.headerLines.at(-1) ?? raw.bodyTop, draft.index);
      const question: MappingQuestion = {
        id: `${table.id}/${draft.index}`,
        code: "which-field",
        at,
        choices: [field, rival.field].map((value) => ({ value, label: draft.path.join(" / ") })),
      };
      best = { question, weight };
    }
  }
  return best === undefined ? [] : [best.question];
}

/** Month columns that may hold monthly or cumulative amounts: the figures tell neither. */
function monthsQuestion({ table, raw }: MappedRecords): MappingQuestion | undefined {
  const first = table.columns.find(({ field }) => field.startsWith("month_"));
  if (first === undefined || table.months !== undefined || table.setAside !== undefined) return undefined;
  return {
    id: `${table.id}/${first.index}`,
    code: "months",
    at: raw.view.address(raw.headerLines.at(-1) ?? raw.bodyTop, first.index),
    choices: MONTH_READINGS.map((value) => ({ value, label: first.heading })),
  };
}

function matters(field: Field): boolean {
  return MONEY_FIELDS.has(field) || POINT_FIELDS.has(field);
}

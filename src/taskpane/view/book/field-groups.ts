import type { Field } from "../../../domain/lists";
import { FIELDS } from "../../../domain/lists";

/** What fields are about; sixty of them in one list are not found. */
export type FieldMatter = "project" | "money" | "indicator" | "score" | "month";

const OF_PROJECT = /^(?:seq|project_.+|department|implementing_unit|category|direction|remark)$/u;
const OF_INDICATOR =
  /^(?:indicator_.+|operator|target|unit_of_measure|actual|weight|deviation_reason|explanation|goal)$/u;
const OF_SCORE = /^(?:score.*|evaluator_.+|average|grade|rank|exec_.+|total_.+)$/u;
const OF_MONTH = /^(?:month|plan)_/u;

function matterOf(field: Field): FieldMatter {
  if (OF_MONTH.test(field)) return "month";
  if (OF_PROJECT.test(field)) return "project";
  if (OF_INDICATOR.test(field)) return "indicator";
  return OF_SCORE.test(field) ? "score" : "money";
}

const MATTERS: readonly FieldMatter[] = ["project", "money", "indicator", "score", "month"];

interface FieldGroup {
  readonly group: FieldMatter;
  readonly fields: readonly Field[];
}

/** All fields that a person can choose, by what they are about. */
const FIELD_GROUPS: readonly FieldGroup[] = MATTERS.map((group) => ({
  group,
  fields: FIELDS.filter((field) => matterOf(field) === group),
}));

/** The same, with what a column was taken for: an evaluator's column is told by its table and cannot be chosen elsewhere. */
export function fieldGroupsWith(field: Field | undefined): readonly FieldGroup[] {
  if (field === undefined || FIELD_GROUPS.some(({ fields }) => fields.includes(field))) return FIELD_GROUPS;
  return FIELD_GROUPS.map((one) => (one.group === matterOf(field) ? { ...one, fields: [...one.fields, field] } : one));
}

import type { Field } from "../../../domain/lists";
import { FIELDS } from "../../../domain/lists";

/** What fields are about; sixty of them in one list are not found. */
export type FieldMatter = "project" | "money" | "indicator" | "score" | "month";

const OF_PROJECT = /^(?:seq|project_.+|department|implementing_unit|category|direction|remark)$/u;
const OF_INDICATOR =
  /^(?:indicator_.+|operator|target|unit_of_measure|actual|weight|deviation_reason|explanation|goal)$/u;
const OF_SCORE = /^(?:score.*|average|grade|rank|exec_.+|total_.+)$/u;
const OF_MONTH = /^(?:month|plan)_/u;

function matterOf(field: Field): FieldMatter {
  if (OF_MONTH.test(field)) return "month";
  if (OF_PROJECT.test(field)) return "project";
  if (OF_INDICATOR.test(field)) return "indicator";
  return OF_SCORE.test(field) ? "score" : "money";
}

const MATTERS: readonly FieldMatter[] = ["project", "money", "indicator", "score", "month"];

/** All fields, by what they are about. */
export const FIELD_GROUPS: readonly { readonly group: FieldMatter; readonly fields: readonly Field[] }[] = MATTERS.map(
  (group) => ({ group, fields: FIELDS.filter((field) => matterOf(field) === group) }),
);

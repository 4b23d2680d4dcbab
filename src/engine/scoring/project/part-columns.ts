import type { Field } from "../../../domain/lists";
import type { FieldColumn, RecordTable } from "../../../domain/table";
import { columnOf } from "../../../domain/table";
import { agreements, columnsOfSheet } from "../../panel/evaluator-sheet";
import type { TableReader } from "../../tables/table-reader";

const PART_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "score_input",
  "score_process",
  "score_output",
  "score_outcome",
]);
/** So many totals that the parts make in no line are no slips. */
const FEWEST_TOTALS = 3;

/**
 * The columns that a project's mark is made of: 投入 … 效益, or all criteria of the table where only together they make the
 * stated totals (必要性 and 可行性 beside 预期效益). None where the totals are made of something else: they stand as stated.
 */
export function partColumns(table: RecordTable, reader: TableReader): readonly FieldColumn[] {
  const own = table.columns.filter(({ field }) => PART_FIELDS.has(field));
  const whole = columnOf(table, "score") ?? columnOf(table, "total_score");
  if (own.length === 0 || whole === undefined) return own;
  let known = 0;
  for (const agrees of agreements(table, whole, own, reader)) {
    if (agrees) return own;
    known += 1;
  }
  const criteria = columnsOfSheet(table, "", reader).criteria.map(({ column }) => column);
  return criteria.length > 0 || known >= FEWEST_TOTALS ? criteria : own;
}

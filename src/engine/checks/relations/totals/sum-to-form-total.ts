import { roundHalfUp, sumOf } from "../../../../domain/figures/exact";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { formScores } from "../../reading/scores/form-scores";
import type { TableView } from "../../reading/tables/table-view";
import type { Relation } from "../equation/relation";
import { COLUMN_TOTAL } from "./total-of";

/**
 * 总分 | 89.75 in a form whose total stands beside its label and not in the column of points: the points of all indicators,
 * with those of the execution row. A total in whole points of a sum in decimals is a rounding.
 */
export function* sumToFormTotal(context: ReadingContext, view: TableView): Iterable<Relation> {
  const form = context.fieldTables.find(({ indicators }) => indicators === view.table);
  const column = view.column("score");
  const cell = form?.fields.get("total_score");
  const result = form === undefined ? undefined : context.fieldFigure(form, "total_score");
  if (cell === undefined || result === undefined || column === undefined) return;
  // In the column of points a total line of the table is read with it; one below remarks is not.
  if (cell.at.col === column.index && view.lineAt(cell.at.row) !== undefined) return;
  const scores = formScores(context, view);
  if (scores === undefined) return;
  const { indicators, execution } = scores;
  const inputs = execution === undefined ? indicators : [execution, ...indicators];
  if (isRoundedSum(inputs, result)) return;
  yield {
    check: COLUMN_TOTAL,
    result,
    inputs,
    form: { kind: "sum" },
    alternatives: execution === undefined ? [] : [{ inputs: indicators, form: { kind: "sum" } }],
    facts: {
      name: form?.project?.name ?? (form?.title || cell.label),
      terms: String(inputs.length),
      field: "score",
      weighted: "yes",
      table: view.table.id,
    },
  };
}

function isRoundedSum(inputs: readonly Node[], { value }: Node): boolean {
  const sum = sumOf(inputs.map((node) => node.value));
  return !sum.eq(value) && roundHalfUp(sum, value.decimalPlaces()).eq(value);
}

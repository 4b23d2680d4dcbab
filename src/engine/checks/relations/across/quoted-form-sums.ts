import { sumOf } from "../../../../domain/figures/exact";
import { contains } from "../../../../domain/figures/interval";
import type { ReadingContext } from "../../reading/reading-context";
import { formScores } from "../../reading/scores/form-scores";
import type { Relation } from "../equation/relation";

/**
 * Whether another place gives a form the score that its lines add up to. Where the form's own total is wrong it then
 * speaks against the form alone, and not against the list: the two do tell the same score.
 */
export function quotesSumOfForm(context: ReadingContext): (relation: Relation) => boolean {
  const forms = new Map(
    context.fieldTables.flatMap((table) => {
      const total = table.indicators && context.fieldFigure(table, "total_score");
      return total === undefined ? [] : [[total, table] as const];
    }),
  );
  return ({ result, inputs: [input] }) => {
    const view = input && context.views.find(({ table }) => table === forms.get(input)?.indicators);
    const scores = view && formScores(context, view);
    if (scores === undefined) return false;
    const { indicators, execution } = scores;
    const sum = sumOf([...indicators, ...(execution === undefined ? [] : [execution])].map(({ value }) => value));
    return contains(result.asInput, sum);
  };
}

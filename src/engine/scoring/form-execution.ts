import { sumOf } from "../../domain/exact";
import type { Indicator, Model, Scorecard } from "../../domain/model";
import type { FieldTable } from "../../domain/table";
import type { TableReader } from "../tables/table-reader";
import { formsById } from "../tables/table-reader";

/**
 * Scorecards of forms with the form's own row for the execution rate (分值 10, 执行率, 得分), which stands among the funds
 * and not among the indicators but belongs to the mark.
 */
export function withFormExecution(model: Model, reader: TableReader): readonly Scorecard[] {
  const forms = formsById(model);
  return model.scorecards.map((scorecard) => {
    const form = forms.get(scorecard.table);
    const { indicators } = scorecard;
    if (form === undefined) return scorecard;
    if (indicators.some(({ isExecution }) => isExecution) && !isBesideIndicator(form, scorecard, reader))
      return scorecard;
    // Of a form without weights the execution rate alone would be no mark of anything.
    if (indicators.every(({ weight }) => weight === undefined)) return scorecard;
    const execution = executionIndicator(form, scorecard, reader);
    return execution === undefined ? scorecard : { ...scorecard, indicators: [execution, ...indicators] };
  });
}

/** An indicator for the execution rate besides the form's row for it, when the full marks count both. */
function isBesideIndicator(form: FieldTable, { indicators }: Scorecard, reader: TableReader): boolean {
  const row = reader.fieldFigure(form, "exec_weight")?.quantity.value;
  const whole = reader.fieldFigure(form, "total_weight")?.quantity.value;
  const weights = indicators.flatMap(({ weight }) => weight?.quantity.value ?? []);
  return row !== undefined && whole?.eq(sumOf([row, ...weights])) === true;
}

function executionIndicator(form: FieldTable, scorecard: Scorecard, reader: TableReader): Indicator | undefined {
  const weight = reader.fieldFigure(form, "exec_weight");
  const cell = form.fields.get("exec_weight");
  if (weight === undefined || cell === undefined) return undefined;
  const score = reader.fieldFigure(form, "exec_score");
  const rate = reader.fieldFigure(form, "rate");
  const name = { value: form.fields.get("rate")?.label ?? "预算执行率", at: form.fields.get("rate")?.at ?? cell.at };
  return {
    id: `${scorecard.table}/execution`,
    table: scorecard.table,
    line: cell.at.row,
    ...(scorecard.project === undefined ? {} : { project: scorecard.project }),
    name,
    weight,
    ...(score === undefined ? {} : { score }),
    ...(rate === undefined
      ? {}
      : {
          actual: {
            at: rate.at,
            text: rate.quantity.text,
            quantity: rate.quantity,
            candidates: [],
            qualitative: false,
          },
        }),
    isExecution: true,
  };
}

import type { Exact } from "../../../domain/figures/exact";
import { sumOf } from "../../../domain/figures/exact";
import type { Figure, Indicator, Model, RemainderWeight, Scorecard } from "../../../domain/model";
import { asRate } from "../../../domain/quantity/as-rate";
import type { FieldTable } from "../../../domain/table";
import type { Profile } from "../../profile/profile";
import type { UnweighedRow } from "../../tables/implied-weight";
import { impliedWeight, rowRule, totalsLeaveOut } from "../../tables/implied-weight";
import { points } from "../../tables/points";
import type { TableReader } from "../../tables/table-reader";
import { formsById } from "../../tables/table-reader";
import { withCaptionWeights } from "./caption-weights";

/**
 * Scorecards of forms with the form's own row for the execution rate (分值 10, 执行率, 得分), which stands among the funds
 * and not among the indicators but belongs to the mark.
 */
export function withFormExecution(model: Model, reader: TableReader, profile: Profile): readonly Scorecard[] {
  const forms = formsById(model);
  return model.scorecards.map((read) => {
    const form = forms.get(read.table);
    const besides = form === undefined ? undefined : points(reader.fieldFigure(form, "exec_weight"));
    const scorecard = withCaptionWeights(read, besides);
    const { indicators } = scorecard;
    if (form === undefined) return scorecard;
    if (indicators.some(({ isExecution }) => isExecution) && !isBesideIndicator(form, scorecard, reader))
      return scorecard;
    // Of a form without weights the execution rate alone would be no mark of anything.
    if (indicators.every(({ weight, impliedWeight: implied }) => weight === undefined && implied === undefined))
      return scorecard;
    const row = rowOf(form, scorecard, reader);
    const weight = totalsLeaveOut(row) ? undefined : weightOf(form, scorecard, row, reader, profile);
    if (weight === undefined) return scorecard;
    return { ...scorecard, indicators: [executionIndicator(form, scorecard, reader, weight), ...indicators] };
  });
}

/** An indicator for the execution rate besides the form's row for it, when the full marks count both. */
function isBesideIndicator(form: FieldTable, { indicators }: Scorecard, reader: TableReader): boolean {
  const row = reader.fieldFigure(form, "exec_weight")?.quantity.value;
  const whole = reader.fieldFigure(form, "total_weight")?.quantity.value;
  const weights = indicators.flatMap(({ weight }) => weight?.quantity.value ?? []);
  return row !== undefined && whole?.eq(sumOf([row, ...weights])) === true;
}

/** The full marks of the row: of its own cell or label, else what the form or the rule shows them to be. */
type RowWeight =
  | { readonly weight: Figure; readonly at: Figure["at"] }
  | { readonly impliedWeight: RemainderWeight; readonly at: Figure["at"] };

function weightOf(
  form: FieldTable,
  { indicators }: Scorecard,
  row: UnweighedRow,
  reader: TableReader,
  profile: Profile,
): RowWeight | undefined {
  const weight = reader.fieldFigure(form, "exec_weight");
  if (weight !== undefined) return { weight, at: weight.at };
  const cell = form.fields.get("exec_score");
  if (form.fields.has("exec_weight") || cell === undefined) return undefined;
  // A dash says that the row has no points; a blank that nobody filled them in yet.
  if (row.score === undefined && reader.textAt(cell.at) !== undefined) return undefined;
  if (row.weights.length < indicators.length) return undefined;
  const implied = impliedWeight(row, rowRule(profile.execution));
  return implied === undefined ? undefined : { impliedWeight: implied, at: cell.at };
}

/** What the form says of the row and around it. */
function rowOf(form: FieldTable, scorecard: Scorecard, reader: TableReader): UnweighedRow {
  const { indicators } = scorecard;
  return {
    score: points(reader.fieldFigure(form, "exec_score")),
    rate: rateOf(form, reader),
    weights: indicators.flatMap((one) => points(one.weight) ?? []),
    scores: indicators.map((one) => points(one.score)),
    wholeWeight: wholeOf("weight", form, scorecard, reader),
    wholeScore: wholeOf("score", form, scorecard, reader),
  };
}

/** 总分 of the form: in its line of totals, else beside a label of its own. */
function wholeOf(
  of: "weight" | "score",
  form: FieldTable,
  { stated }: Scorecard,
  reader: TableReader,
): Exact | undefined {
  const inLine = stated.find((sum) => sum.level === 0 && sum[of] !== undefined)?.[of];
  return points(inLine ?? reader.fieldFigure(form, of === "weight" ? "total_weight" : "total_score"));
}

function rateOf(form: FieldTable, reader: TableReader): Exact | undefined {
  const stated = reader.fieldFigure(form, "rate");
  if (stated !== undefined) return asRate(stated.quantity);
  const spent = reader.fieldFigure(form, "spent")?.quantity.value;
  const budget = (reader.fieldFigure(form, "budget") ?? reader.fieldFigure(form, "budget_initial"))?.quantity.value;
  return spent === undefined || budget === undefined || budget.isZero() ? undefined : spent.div(budget);
}

function executionIndicator(
  form: FieldTable,
  scorecard: Scorecard,
  reader: TableReader,
  { at, ...weight }: RowWeight,
): Indicator {
  const score = reader.fieldFigure(form, "exec_score");
  const rate = reader.fieldFigure(form, "rate");
  const label = form.fields.get("rate");
  return {
    id: `${scorecard.table}/execution`,
    table: scorecard.table,
    line: at.row,
    ...(scorecard.project === undefined ? {} : { project: scorecard.project }),
    name: { value: label?.label ?? "预算执行率", at: label?.at ?? at },
    ...weight,
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

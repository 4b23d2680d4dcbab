import type { Field } from "../../domain/lists";
import type { FieldCell, RecordTable } from "../../domain/table";
import { cellAt } from "../../domain/table";
import { isGradeWord } from "../columns/drafts/cell-kinds";
import type { RawForm } from "../layout/form/read-form";
import { filledFields } from "../layout/view/line-facts";

const FULL_MARKS = 100;

/** Adds what stands in the line 总分 below the indicators: the form's whole weight and score, and the grade behind them. */
export function addTotals(fields: Map<Field, FieldCell>, form: RawForm, indicators: RecordTable): void {
  const total =
    formTotal(form, indicators, fields.get("total_score")) ?? indicators.lines.find((line) => line.kind === "total");
  if (total === undefined) return;
  for (const [field, of] of [
    ["total_weight", "weight"],
    ["total_score", "score"],
  ] as const) {
    const column = indicators.columns.find((one) => one.field === of);
    // 总分 in a line of its own below 合计 of the indicators is the form's.
    if (field === "total_score" && (fields.get(field)?.at.row ?? total.index) !== total.index) continue;
    if (column === undefined || form.view.isEmpty(total.index, column.index)) continue;
    fields.set(field, { at: cellAt(indicators, total.index, column.index), label: column.heading });
  }
  // 总分 | 100 |  : nobody wrote the score yet; the 100 in the column of weights are the full marks.
  const [weight, score] = [fields.get("total_weight")?.at, fields.get("total_score")?.at];
  const isOneCell = score !== undefined && weight?.row === score.row && weight.col === score.col;
  if (isOneCell && form.view.number(score.row, score.col) === FULL_MARKS) fields.delete("total_score");
  const grade = fields.has("grade") ? undefined : gradeBehind(form, total.index, fields.get("total_score")?.at.col);
  if (grade !== undefined) fields.set("grade", grade);
}

/** 总得分 | 100 | 98.14 in a line of its own below 合计 of the indicators: its figures stand below their columns. */
function formTotal(
  { view }: RawForm,
  indicators: RecordTable,
  score: FieldCell | undefined,
): { readonly index: number } | undefined {
  const last = indicators.lines.at(-1)?.index;
  if (score === undefined || last === undefined || score.at.row <= last) return undefined;
  const at = (field: Field): number | undefined => indicators.columns.find((column) => column.field === field)?.index;
  const [weight, points] = [at("weight"), at("score")];
  if (weight === undefined || points === undefined || score.at.col !== weight) return undefined;
  return view.number(score.at.row, points) === undefined ? undefined : { index: score.at.row };
}

/** 总分 | 100 | 96 | 优: the grade behind the score, below a heading that means something else. */
function gradeBehind({ view, rect }: RawForm, line: number, score: number | undefined): FieldCell | undefined {
  if (score === undefined) return undefined;
  const at = filledFields(view, line, score + 1, rect.right).find((field) => isGradeWord(view.text(line, field)));
  if (at === undefined) return undefined;
  const [label = at] = filledFields(view, line, rect.left, score);
  return { at: view.address(line, at), label: view.text(line, label) };
}

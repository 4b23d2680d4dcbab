import { sumOf } from "../../../../domain/figures/exact";
import type { ReadingContext } from "../../reading/reading-context";
import { fullMarks } from "../../reading/scores/full-marks";
import type { TableView } from "../../reading/tables/table-view";
import { partNames } from "../../reading/words/part-names";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";

/**
 * 满分 | 10 | 15 | 60 | 15 | 100: where the full marks of the parts make those of the whole, and most lines follow, each
 * score is the sum of its parts.
 */
export function sumsUnderFullMarks(context: ReadingContext, view: TableView, check: string): readonly Relation[] {
  const marks = fullMarks(context, view);
  const whole = marks.find(({ column }) => column.field === "score" || column.field === "total_score");
  const parts = marks
    .filter(({ column }) => column !== whole?.column && column.field !== "average")
    .sort((a, b) => a.column.index - b.column.index);
  if (whole === undefined || parts.length < 2) return [];
  if (!sumOf(parts.map(({ full }) => full.value)).eq(whole.full.value)) return [];
  const facts = { parts: partNames(parts.map(({ column }) => column.heading)), form: "sum" };
  const relations = view.data.flatMap((line): Relation[] => {
    const result = view.figure(line, whole.column);
    const inputs = parts.flatMap(({ column }) => view.figure(line, column) ?? []);
    if (result === undefined || result.isFormula || inputs.length < parts.length) return [];
    return [{ check, result, inputs, form: { kind: "sum" }, facts: { name: view.nameOf(line), ...facts } }];
  });
  const sound = relations.filter(holdsAsStated).length;
  return sound > 1 && sound * 2 > relations.length ? relations : [];
}

import type { Scorecard } from "../../../domain/model";
import type { FieldTable } from "../../../domain/table";
import type { TableReader } from "../../tables/table-reader";

/** A scorecard with the total that its form states apart from the indicators: beside a label, or below remarks. */
export function withStatedFormTotal(
  scorecard: Scorecard,
  forms: ReadonlyMap<string, FieldTable>,
  reader: TableReader,
): Scorecard {
  const { stated } = scorecard;
  if (stated.some(({ level, score }) => level === 0 && score !== undefined)) return scorecard;
  const form = forms.get(scorecard.table);
  const score = form === undefined ? undefined : reader.fieldFigure(form, "total_score");
  return score === undefined ? scorecard : { ...scorecard, stated: [...stated, { level: 0, name: "", score }] };
}

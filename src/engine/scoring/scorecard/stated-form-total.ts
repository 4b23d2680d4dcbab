import type { Scorecard } from "../../../domain/model";
import { statedTotal } from "../../../domain/model";
import type { FieldTable } from "../../../domain/table";
import type { TableReader } from "../../tables/table-reader";

/**
 * A scorecard with the total that its form states apart from the indicators: beside a label, below remarks, or as 总得分 | 100
 * below 合计 | 90, which is that of the indicators alone.
 */
export function withStatedFormTotal(
  scorecard: Scorecard,
  forms: ReadonlyMap<string, FieldTable>,
  reader: TableReader,
): Scorecard {
  const { stated } = scorecard;
  const own = statedTotal(scorecard);
  const form = forms.get(scorecard.table);
  const score = form === undefined ? undefined : reader.fieldFigure(form, "total_score");
  if (score === undefined || (own !== undefined && score.at.row <= own.at.row)) return scorecard;
  return { ...scorecard, stated: [...stated.filter(({ level }) => level !== 0), { level: 0, name: "", score }] };
}

import { POINT_FIELDS } from "../../../../domain/lists";
import type { ReadingContext } from "../../reading/reading-context";
import { FEWEST_GROUPS, isOfSeveral, mergedFigures, nameOfCell } from "../../reading/tables/merged-lines";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";

/** A mean merged over the lines in which several members of a panel mark one project: most groups tell of which column. */
export function mergedMeans(context: ReadingContext, view: TableView, check: string): readonly Relation[] {
  const column = view.column("average");
  if (column === undefined) return [];
  const groups = mergedFigures(context, view, column).filter(isOfSeveral);
  const marks = view.columns((field) => POINT_FIELDS.has(field) || field.startsWith("evaluator_"));
  const ways = marks
    .filter(({ index }) => index !== column.index)
    .map((mark) =>
      groups.flatMap(({ result, lines }): readonly Relation[] => {
        const [line] = lines;
        const inputs = view.figures(lines, mark);
        if (line === undefined || inputs.length < 2) return [];
        const facts = { name: nameOfCell(context, view, line, column), terms: String(inputs.length) };
        return [{ check, result, inputs, form: { kind: "mean" }, facts }];
      }),
    );
  return establish(
    ways.filter((way) => way.length >= FEWEST_GROUPS),
    { tellingHeading: true },
  );
}

import { onceFor } from "../../../../domain/remembered";
import { saysTakenAway } from "../../../../domain/words/taken-away";
import type { Node } from "../figures/node";
import type { TableView } from "../tables/table-view";

/** By the line's index; the lines of a table are asked for each of its columns. */
/** The lines that say they are taken away (减：库存股): few, in few tables. */
const linesTakenAway = onceFor(
  (view: TableView): ReadonlySet<number> =>
    new Set(view.table.lines.filter((line) => saysTakenAway(view.nameOf(line))).map(({ index }) => index)),
);

/** The signs of figures that are added up, −1 for those of lines that are taken away; undefined where none is. */
export function signsTakenAway(view: TableView, inputs: readonly Node[]): readonly (1 | -1)[] | undefined {
  const lines = linesTakenAway(view);
  if (lines.size === 0) return undefined;
  const isRows = view.table.orientation === "rows";
  const signs = inputs.map(({ at, value }): 1 | -1 => (lines.has(isRows ? at.row : at.col) && value.gt(0) ? -1 : 1));
  return signs.includes(-1) ? signs : undefined;
}

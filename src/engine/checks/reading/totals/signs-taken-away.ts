import { saysTakenAway } from "../../../../domain/taken-away";
import type { Node } from "../figures/node";
import type { TableView } from "../tables/table-view";

/** The signs of figures that are added up, −1 for those of lines that say they are taken away (减：库存股); undefined where none does. */
export function signsTakenAway(view: TableView, inputs: readonly Node[]): readonly (1 | -1)[] | undefined {
  const isRows = view.table.orientation === "rows";
  const signs = inputs.map(({ at, value }): 1 | -1 => {
    const line = view.lineAt(isRows ? at.row : at.col);
    return line !== undefined && value.gt(0) && saysTakenAway(view.nameOf(line)) ? -1 : 1;
  });
  return signs.includes(-1) ? signs : undefined;
}

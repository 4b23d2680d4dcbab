import type { Line } from "../../../../domain/table";
import type { TableView } from "../tables/table-view";

/** So many lines show what each of them has. */
const FEWEST = 3;

/**
 * The lines without the first, where that lacks what all others have: par of each hole above the players, the credits of each
 * course above the pupils. It is none of them, and no mean need count it. Undefined where the first line is like the others.
 */
export function withoutUnlikeFirst(view: TableView, lines: readonly Line[]): readonly Line[] | undefined {
  const [first, ...others] = lines;
  if (first === undefined || others.length < FEWEST) return undefined;
  const isUnlike = [...view.table.columns, ...view.table.unmapped].some(
    (column) => view.said(first, column) === "" && others.every((each) => view.said(each, column) !== ""),
  );
  return isUnlike ? others : undefined;
}

import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";

/** One figure that says it is the total of others, and where it stands. */
export interface StatedTotal {
  readonly context: ReadingContext;
  readonly view: TableView;
  readonly line: Line;
  readonly column: FieldColumn;
  readonly result: Node;
}

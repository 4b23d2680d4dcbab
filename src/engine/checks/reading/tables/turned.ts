import type { RecordTable } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import { freeColumns } from "./free-columns";
import type { TableView } from "./table-view";

/** Longer tables list records; headings stand in a column of few lines. */
const MOST_LINES = 40;
/** So many columns of figures must be alike before their lines say anything. */
const FEWEST_COLUMNS = 3;

/** Targets and limits are set one by one: what the lines of a month compute from one another says nothing of them. */
const SET_BY_HAND = /目标|阈值|预警|\btargets?\b|\bgoals?\b|threshold|benchmark/iu;

const known = new WeakMap<TableView, TableView | null>();

/**
 * A table whose lines are named like columns (资金安排, 资金支出, 执行率) and whose columns are records of the sheet's own, seen
 * from its side; undefined where its columns are fields of the trade or too few.
 */
export function turnedView(context: ReadingContext, view: TableView): TableView | undefined {
  let turned = known.get(view);
  if (turned === undefined) {
    const table = turnedTable(view);
    turned = table === undefined ? null : context.view(table);
    known.set(view, turned);
  }
  return turned ?? undefined;
}

function turnedTable(view: TableView): RecordTable | undefined {
  const { table } = view;
  const records = freeColumns(view).filter(({ heading }) => !SET_BY_HAND.test(heading));
  const heading = table.headerLines.at(-1);
  if (table.orientation !== "rows" || table.role === "form" || heading === undefined) return undefined;
  if (table.columns.some(({ field }) => field !== "category" && field !== "seq")) return undefined;
  if (records.length < FEWEST_COLUMNS || view.data.length > MOST_LINES) return undefined;
  const lines = table.lines.filter(({ kind }) => kind !== "group" && kind !== "blank");
  return {
    ...table,
    orientation: "transposed",
    columns: [],
    // The names of the records stand where the headings of the columns do.
    unmapped: [
      { index: heading, heading: "" },
      ...lines.map((line) => ({ index: line.index, heading: view.nameOf(line) })),
    ],
    lines: records.map(({ index }) => ({ index, kind: "data" })),
  };
}

import type { CellRange } from "../../../../domain/cells/address";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import { spansOf } from "../../../../sheets/reading/spans-of";
import type { Grid } from "../../../../sheets/workbook";
import { gridOf } from "../../../../sheets/workbook";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "./table-view";

/** The merge that holds each row of a column, or what stands for one, for those that go down over several rows of it. */
type MergesDown = ReadonlyMap<number, ReadonlyMap<number, CellRange>>;

const mergesDown = onceFor((grid: Grid): MergesDown => {
  const merges = new Map<number, Map<number, CellRange>>();
  for (const merge of spansOf(grid)) {
    if (merge.bottom === merge.top || merge.left !== merge.right) continue;
    let rows = merges.get(merge.left);
    if (rows === undefined) merges.set(merge.left, (rows = new Map<number, CellRange>()));
    for (let row = merge.top; row <= merge.bottom && row < grid.rowCount; row += 1) rows.set(row, merge);
  }
  return merges;
});

/**
 * The records that a cell merged downwards stands for: those of a department beside its one total. The line alone where
 * it is not merged.
 */
export function linesOfCell(
  context: ReadingContext,
  view: TableView,
  line: Line,
  column: Pick<FieldColumn, "index">,
): readonly Line[] {
  const merge = mergeAt(context, view, line, column);
  if (merge === undefined) return [line];
  const lines: Line[] = [];
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    const own = view.lineAt(row);
    if (own?.kind === "data") lines.push(own);
  }
  return lines;
}

/** A figure, and the records that it stands for. */
export interface MergedFigure {
  readonly result: Node;
  readonly lines: readonly Line[];
}

/** One group of records alone may make its figure by chance. */
export const FEWEST_GROUPS = 2;

/** The figures of a column in the order of their lines, those of a single line included; none where too few cells are merged. */
export function mergedFigures(context: ReadingContext, view: TableView, column: FieldColumn): readonly MergedFigure[] {
  const figures = view.data.flatMap((line): readonly MergedFigure[] => {
    const lines = linesOfCell(context, view, line, column);
    const result = lines[0] === line ? view.figure(line, column) : undefined;
    return result === undefined ? [] : [{ result, lines }];
  });
  return figures.filter(isOfSeveral).length < FEWEST_GROUPS ? [] : figures;
}

/** Whether a figure stands for more records than one. */
export function isOfSeveral({ lines }: MergedFigure): boolean {
  return lines.length > 1;
}

/** What the records of a merged cell are called together: the words that are merged over the same rows. */
export function nameOfCell(context: ReadingContext, view: TableView, line: Line, column: FieldColumn): string {
  const merge = mergeAt(context, view, line, column);
  if (merge === undefined) return view.nameOf(line);
  const columns = [...view.table.columns, ...view.table.unmapped].sort((a, b) => a.index - b.index);
  const named = columns.find((other) => {
    const own = mergeAt(context, view, line, other);
    return own?.top === merge.top && own.bottom === merge.bottom && view.word(line, other) !== "";
  });
  return named === undefined ? view.nameOf(line) : view.word(line, named);
}

function mergeAt(
  { workbook }: ReadingContext,
  { table }: TableView,
  { index }: Line,
  column: Pick<FieldColumn, "index">,
): CellRange | undefined {
  const grid = table.orientation === "rows" ? gridOf(workbook, table.sheet) : undefined;
  if (grid === undefined) return undefined;
  return mergesDown(grid).get(column.index)?.get(index);
}

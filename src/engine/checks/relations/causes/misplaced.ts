import type { Explanation, ExplanationCode } from "../../../../domain/finding";
import type { Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { showStated } from "../../reading/figures/show";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import { lineOf } from "../../reading/tables/line-of";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";

/** A figure that stands in the wrong place: it is another column's, another line's or last year's. */
export function misplaced(culprit: Node, context: ReadingContext): readonly Explanation[] {
  // Short figures (19 points, 100 万元) repeat by chance.
  if (culprit.value.div(culprit.factor).precision() < 3) return [];
  for (const view of context.views) {
    const line = lineOf(view, culprit.at);
    if (line === undefined) continue;
    const found =
      lastYears(culprit, view, line, context) ??
      ofNeighbourColumn(culprit, view, line) ??
      ofNeighbourLine(culprit, view, line);
    if (found !== undefined) return [found];
  }
  return [];
}

/** The same field of the same project on a copy of an earlier year, or the line's own column for last year. */
function lastYears(culprit: Node, view: TableView, line: Line, context: ReadingContext): Explanation | undefined {
  const before = view.of(line, "spent_prev_year");
  if (before !== undefined && isSame(before, culprit)) return explained("last-year", before, {});
  const name = bareName(view.nameOf(line));
  for (const copy of context.views) {
    if (copy.table.setAside === undefined || name === "") continue;
    const own = copy.data.find((each) => bareName(copy.nameOf(each)) === name);
    const figure = own === undefined ? undefined : copy.of(own, culprit.field);
    if (figure !== undefined && isSame(figure, culprit)) return explained("last-year", figure, {});
  }
  return undefined;
}

function ofNeighbourColumn(culprit: Node, view: TableView, line: Line): Explanation | undefined {
  for (const column of [...view.table.columns, ...freeColumns(view)]) {
    const other = view.figure(line, column);
    if (other !== undefined && isSame(other, culprit)) {
      return beside(view, "across", other, other.heading);
    }
  }
  return undefined;
}

function ofNeighbourLine(culprit: Node, view: TableView, line: Line): Explanation | undefined {
  const column = [...view.table.columns, ...freeColumns(view)].find(
    ({ field, heading }) => field === culprit.field && heading === culprit.heading,
  );
  if (column === undefined) return undefined;
  const place = view.data.findIndex(({ index }) => index === line.index);
  for (const near of place < 0 ? [] : [view.data[place - 1], view.data[place + 1]]) {
    const other = near === undefined ? undefined : view.figure(near, column);
    if (near !== undefined && other !== undefined && isSame(other, culprit)) {
      return beside(view, "along", other, view.nameOf(near));
    }
  }
  return undefined;
}

/** Across the columns of a line, or along one column; in a turned table the one is what people see as the other. */
function beside(view: TableView, direction: "across" | "along", other: Node, name: string): Explanation {
  const isColumn = (direction === "across") === (view.table.orientation === "rows");
  return isColumn
    ? explained("neighbour-column", other, { heading: name })
    : explained("neighbour-row", other, { name });
}

function isSame(other: Node, culprit: Node): boolean {
  return other !== culprit && other.dimension === culprit.dimension && other.value.eq(culprit.value);
}

function explained(code: ExplanationCode, figure: Node, facts: Explanation["facts"]): Explanation {
  return { code, facts: { figure: showStated(figure), ...facts }, cells: [figure.at] };
}

import type { Line } from "../../../../domain/table";
import { saysNotApplicable } from "../../../../domain/words/not-applicable";
import type { TableView } from "../tables/table-view";

/** The lines of which no cell says 不适用: the others are worth nothing, and their full marks are no part of the whole. */
export function linesThatApply(view: TableView, lines: readonly Line[]): readonly Line[] {
  const { columns, unmapped } = view.table;
  return lines.filter((line) => ![...columns, ...unmapped].some((each) => saysNotApplicable(view.word(line, each))));
}

import type { Line } from "../../../../domain/table";
import type { TableView } from "../tables/table-view";

/** What cuts a figure to the most that is given: 封顶, 按单户上限20万元核定. */
const LIMIT = /封顶|触顶|(?:按|取)[^。；;]{0,8}(?:上限|限额|最高)|达到?(?:上限|限额)|\bcapped\b|ceiling applie[sd]/iu;
const YES = /^(?:是|有|√|✓|✔|y|yes)$/iu;

/** Whether a line says that its figure was cut to the most that anybody gets: in words, or with yes under 是否触顶. */
export function saysLimited(view: TableView, line: Line): boolean {
  return [...view.table.columns, ...view.table.unmapped].some((column) => {
    const said = view.said(line, column);
    return LIMIT.test(said) || (LIMIT.test(column.heading) && YES.test(said.trim()));
  });
}

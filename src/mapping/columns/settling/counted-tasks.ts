import type { Field } from "../../../domain/lists";
import { countsSomething } from "../../layout/body/lines/counts-among-amounts";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft, SettledTable } from "../drafts/column-draft";

/** Headings that say themselves that they are of money. */
const OF_MONEY = /资金|预算|支出|金额|经费|投资|元|budget|spen[dt]|amount|cost|fund/i;
/** What amounts mean where things are counted. */
const OF_THINGS: ReadonlyMap<Field, Field> = new Map<Field, Field>([
  ["budget", "target"],
  ["spent", "actual"],
]);
const FEWEST = 2;

/**
 * 任务 | 计划数 | 完成数 where every line names what it counts: what was planned and done is no money, although the same
 * headings elsewhere are of budgets and spending.
 */
export function withCountedTasks(settled: SettledTable, raw: RawTable, data: readonly number[]): SettledTable {
  const labels = data.map((line) => labelOf(raw, line));
  if (labels.length < FEWEST || !labels.every(countsSomething)) return settled;
  const columns = settled.columns.map((column) => {
    const field = OF_THINGS.get(column.field);
    return field === undefined || isOfMoney(column.draft) ? column : { ...column, field };
  });
  return { ...settled, columns };
}

function labelOf({ view, left, right }: RawTable, line: number): string {
  for (let field = left; field <= right; field += 1) {
    const text = view.text(line, field);
    if (text !== "" && view.number(line, field) === undefined) return text;
  }
  return "";
}

function isOfMoney({ path }: ColumnDraft): boolean {
  return path.some((heading) => OF_MONEY.test(heading));
}

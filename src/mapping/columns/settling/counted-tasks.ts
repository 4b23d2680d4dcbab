import type { Field } from "../../../domain/lists";
import { MEANS_IT_SURELY } from "../../headings/heading-lexicon";
import { countsSomething } from "../../layout/body/lines/counts-among-amounts";
import type { RawTable } from "../../layout/view/raw-table";
import type { ColumnDraft, SettledTable } from "../drafts/column-draft";
import { candidateFor } from "../drafts/column-draft";

/** Headings that say themselves that they are of money. */
const OF_MONEY = /资金|预算|支出|金额|经费|投资|元|budget|spen[dt]|amount|cost|fund/i;
/** What amounts mean where things are counted. */
const OF_THINGS: ReadonlyMap<Field, Field> = new Map<Field, Field>([
  ["budget", "target"],
  ["spent", "actual"],
]);
const FEWEST = 2;

/**
 * 任务 | 计划数 | 完成数 where every line names what it counts, 项目名称 | 目标数 | 完成数 where no word speaks of money: what was
 * planned and done is no money, although the same headings elsewhere are of budgets and spending.
 */
export function withCountedTasks(settled: SettledTable, raw: RawTable, data: readonly number[]): SettledTable {
  const labels = data.map((line) => labelOf(raw, line));
  if (labels.length >= FEWEST && labels.every(countsSomething)) return withThings(settled);
  const goal = goalOf(settled, raw);
  return goal === undefined ? settled : withGoal(withThings(settled), goal);
}

function withThings(settled: SettledTable): SettledTable {
  const columns = settled.columns.map((column) => {
    const field = OF_THINGS.get(column.field);
    return field === undefined || isOfMoney(column.draft) ? column : { ...column, field };
  });
  return { ...settled, columns };
}

/** What was done against it, where both headings are surely those of a goal and its outcome, and the table has no amounts. */
function goalOf({ columns, drafts }: SettledTable, { titles }: RawTable): ColumnDraft | undefined {
  if (titles.unitText !== undefined || OF_MONEY.test(titles.text) || drafts.some(isOfMoney)) return undefined;
  const isDone = columns.some(({ field, draft }) => field === "spent" && isSurely(draft, "actual"));
  return isDone ? drafts.find((draft) => isSurely(draft, "target")) : undefined;
}

function withGoal(settled: SettledTable, draft: ColumnDraft): SettledTable {
  const said = candidateFor(draft, "target");
  if (said === undefined || settled.columns.some((column) => column.draft === draft)) return settled;
  const { reasons, score } = said;
  const goal = { draft, field: "target", confidence: Math.min(1, score), reasons } as const;
  return { ...settled, columns: [...settled.columns, goal].sort((a, b) => a.draft.index - b.draft.index) };
}

function isSurely({ candidates }: ColumnDraft, field: Field): boolean {
  return candidates.some((one) => one.field === field && one.score >= MEANS_IT_SURELY);
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

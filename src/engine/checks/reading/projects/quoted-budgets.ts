import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { freeColumns } from "../tables/free-columns";
import type { TableView } from "../tables/table-view";

const SAYS_BUDGET = /预算|下达|批复|资助|财政补助|budget|appropriation|grant/iu;
/** What was done with a budget, or by how much it changed, is no budget. */
const SAYS_CHANGE = /调整数|追加|追减|调剂|收回|增减|执行|支出|完成|结余|未|adjust|change|revision|spent|variance/iu;

/**
 * The budgets that another sheet may quote in place of the budget in force: the first one, and 当年预算 beside 可用资金,
 * which holds what was carried over as well, 财政资助 beside 项目总经费, of which it is a part.
 */
export function quotedBudgets(view: TableView): readonly FieldColumn[] {
  const initial = view.column("budget_initial");
  const free = freeColumns(view).filter(
    ({ field, heading }) => MONEY_FIELDS.has(field) && SAYS_BUDGET.test(heading) && !SAYS_CHANGE.test(heading),
  );
  return initial === undefined ? free : [initial, ...free];
}

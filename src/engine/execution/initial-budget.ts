import type { Exact } from "../../domain/figures/exact";
import { parseQuantities } from "../../domain/quantity/parse-quantity";
import type { Quantity } from "../../domain/quantity/quantity";
import type { MoneyUnit } from "../../domain/quantity/units";
import { convertMoney } from "../../domain/quantity/units";

const RECALLED = /收回|调减|核减|压减|退回|扣回|缴回|recall|withdrawn|returned|reduc|cut/i;
const ADDED = /追加|调增|增加|增拨|added|additional|increase/i;

/**
 * The first allotment that a remark tells ("原下达160万元，后收回66.71万元"), in `unit`. Believed only when its two amounts
 * lead exactly to the budget in force, so that no sentence about something else is taken for it.
 */
export function initialFromRemark(remark: string | undefined, budget: Exact, unit: MoneyUnit): Exact | undefined {
  if (remark === undefined) return undefined;
  const recalled = RECALLED.test(remark);
  if (!recalled && !ADDED.test(remark)) return undefined;
  const amounts = parseQuantities(remark)
    .quantities.map((quantity) => inUnit(quantity, unit))
    .filter((amount) => amount !== undefined);
  for (const first of amounts)
    for (const change of amounts) {
      if (first === change) continue;
      const after = recalled ? first.minus(change) : first.plus(change);
      if (after.eq(budget)) return first;
    }
  return undefined;
}

function inUnit({ value, unit }: Quantity, to: MoneyUnit): Exact | undefined {
  return unit?.kind === "money" ? convertMoney(value, unit, to) : undefined;
}

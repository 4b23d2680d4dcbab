import type { Exact } from "../../domain/figures/exact";
import { plain } from "../../domain/figures/exact";
import type { Figure } from "../../domain/model";
import { asRate } from "../../domain/quantity/as-rate";
import type { MoneyUnit } from "../../domain/quantity/units";
import { convertMoney, WAN_YUAN } from "../../domain/quantity/units";
import type { Basis } from "../../engine/outcome/execution";
import type { MoneyEntry } from "./book-entry";

/** The amounts that a form or a line states. */
export interface MoneyFigures {
  readonly initial: Figure | undefined;
  readonly budget: Figure | undefined;
  readonly spent: Figure | undefined;
  readonly rate: Figure | undefined;
}

/** The amounts in one unit: 万元 for CNY; undefined where there is none. `fallback`: the unit when a figure states none. */
export function moneyEntry(
  { initial, budget, spent, rate }: MoneyFigures,
  basis: Basis,
  fallback: MoneyUnit | undefined,
): MoneyEntry | undefined {
  const leading = budget ?? initial ?? spent;
  if (leading === undefined) return undefined;
  const unit = targetUnit(unitOf(leading, fallback));
  const amount = (figure: Figure | undefined): string | undefined => {
    const value = figure === undefined ? undefined : inUnit(figure, unit, fallback);
    return value === undefined ? undefined : plain(value);
  };
  const [first, inForce, paid] = [amount(initial), amount(budget), amount(spent)];
  return {
    unit: unit?.text ?? "",
    over: inForce === undefined || (basis === "initial" && first !== undefined) ? "initial" : "budget",
    ...(first === undefined ? {} : { initial: first }),
    ...(inForce === undefined ? {} : { budget: inForce }),
    ...(paid === undefined ? {} : { spent: paid }),
    ...(rate === undefined ? {} : { statedRate: rateAsShown(rate) }),
  };
}

/** A rate as its file shows it, with the sign that in some files only the heading has: side by side, 98.31 is 98.31%. */
export function rateAsShown({ quantity }: Figure): string {
  const { text, value, percent } = quantity;
  const isBare = !percent && /\d$/u.test(text) && asRate(quantity)?.eq(value) === false;
  return isBare ? `${text}%` : text;
}

/** An amount with its unit in the unit of the consolidated workbook, with that unit's words. */
export function consolidatedAmount(value: Exact, unit: MoneyUnit | undefined): { value: Exact; unit: string } {
  const target = targetUnit(unit);
  const converted = unit === undefined || target === undefined ? undefined : convertMoney(value, unit, target);
  return { value: converted ?? value, unit: target?.text ?? "" };
}

function targetUnit(unit: MoneyUnit | undefined): MoneyUnit | undefined {
  return unit?.currency === WAN_YUAN.currency ? WAN_YUAN : unit;
}

function unitOf({ quantity }: Figure, fallback: MoneyUnit | undefined): MoneyUnit | undefined {
  return quantity.unit?.kind === "money" ? quantity.unit : fallback;
}

/** Undefined between currencies: such an amount is shown in its file only. */
function inUnit(figure: Figure, unit: MoneyUnit | undefined, fallback: MoneyUnit | undefined): Exact | undefined {
  const from = unitOf(figure, fallback);
  const { value } = figure.quantity;
  return from === undefined || unit === undefined ? value : convertMoney(value, from, unit);
}

import type { Exact } from "../../domain/figures/exact";
import { ZERO } from "../../domain/figures/exact";
import type { Figure } from "../../domain/model";
import type { MoneyUnit } from "../../domain/quantity/units";
import { convertMoney } from "../../domain/quantity/units";
import type { AmountTerm, Basis } from "../outcome/execution";
import { initialFromRemark } from "./initial-budget";

/** The cells of one record that say something about its budget and spending. */
export interface AmountFigures {
  readonly initial: Figure | undefined;
  /** By how much the first budget was changed; what was taken off is negative. */
  readonly adjustments: readonly Figure[];
  readonly budget: Figure | undefined;
  readonly spent: Figure | undefined;
}

/** Budget and spending of one record in the result's unit, with the cells they were read from. */
export interface Amounts {
  readonly budget: Exact;
  readonly spent: Exact;
  readonly budgetFigure: Figure;
  readonly spentFigure: Figure | undefined;
  /** First allotted, where the record tells it. */
  readonly initial: Exact | undefined;
  /** In force after all changes, where the record tells it. */
  readonly adjusted: Exact | undefined;
  /** Which of the two `budget` is. */
  readonly basis: Basis;
  readonly unit: MoneyUnit | undefined;
}

/**
 * Budget on the wanted basis where the record has it, else on the one it has; undefined without any budget. `remark`
 * gives what is said about the record in words; it is asked only where no figure tells the first allotment.
 */
export function amountsOf(
  { initial, adjustments, budget, spent }: AmountFigures,
  wanted: Basis,
  mainUnit: MoneyUnit | undefined,
  remark?: () => string | undefined,
): Amounts | undefined {
  const leading = budget ?? initial;
  if (leading === undefined) return undefined;
  const unit = resultUnit(leading, mainUnit);
  const amount = (figure: Figure | undefined) => (figure === undefined ? undefined : converted(figure, unit));
  const change = changeOf(adjustments.map(amount));
  const adjusted = amount(budget) ?? plus(amount(initial), change);
  const first =
    amount(initial) ??
    (adjusted !== undefined && change !== undefined ? adjusted.minus(change) : undefined) ??
    (adjusted === undefined || unit === undefined ? undefined : initialFromRemark(remark?.(), adjusted, unit));
  const usesInitial = (wanted === "initial" && first !== undefined) || adjusted === undefined;
  const value = usesInitial ? first : adjusted;
  const spentValue = spent === undefined ? ZERO : converted(spent, unit);
  if (value === undefined || spentValue === undefined) return undefined;
  return {
    budget: value,
    spent: spentValue,
    budgetFigure: (usesInitial ? initial : budget) ?? leading,
    spentFigure: spent,
    initial: first,
    adjusted,
    basis: usesInitial ? "initial" : "adjusted",
    unit,
  };
}

/** The cells that an amount is the sum of, each in the result's unit; undefined for what one cell holds. */
export function termsOf(figure: Figure | undefined, unit: MoneyUnit | undefined): readonly AmountTerm[] | undefined {
  return figure?.terms?.flatMap((term) => {
    const amount = converted(term, unit);
    return amount === undefined ? [] : [{ at: term.at, amount }];
  });
}

/** All changes together; undefined where there is none or one cannot be converted. */
function changeOf(changes: readonly (Exact | undefined)[]): Exact | undefined {
  const [first, ...others] = changes;
  return others.reduce((sum, change) => plus(sum, change), first);
}

function plus(a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  return a === undefined || b === undefined ? undefined : a.plus(b);
}

/** The workbook's main unit where the amount's currency is the same; else the amount's own unit. */
function resultUnit({ quantity: { unit } }: Figure, mainUnit: MoneyUnit | undefined): MoneyUnit | undefined {
  if (unit?.kind !== "money") return undefined;
  return mainUnit?.currency === unit.currency ? mainUnit : unit;
}

/** Exactly converted; undefined for another currency. An amount without a unit stands as it is beside others without. */
function converted({ quantity }: Figure, to: MoneyUnit | undefined): Exact | undefined {
  if (to === undefined) return quantity.value;
  return quantity.unit?.kind === "money" ? convertMoney(quantity.value, quantity.unit, to) : quantity.value;
}

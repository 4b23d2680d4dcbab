import type { Exact } from "../../domain/exact";
import { HUNDRED } from "../../domain/exact";
import type { Figure } from "../../domain/model";

/** Points as people write them: 12, and 12 % in a column of weights in per cent. */
export function points(figure: Figure | undefined): Exact | undefined {
  if (figure === undefined) return undefined;
  return figure.quantity.percent ? figure.quantity.value.times(HUNDRED) : figure.quantity.value;
}

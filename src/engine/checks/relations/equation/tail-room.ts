import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import type { Node } from "../../reading/figures/node";
import type { Relation } from "./relation";

/** Among more terms than this the decimals of the others are those of these. */
const MOST_ASKED = 2_000;

/** How much the roundings of its terms may add to an equation, in the base of its figures. */
export interface TailRoom {
  /** What one equation alone may be off: half of the last place for the figure itself and for each term. */
  readonly alone: Exact;
  /**
   * What two equations may be off by the same amount, crossing at one term: roundings seldom add up to more than the root
   * of their number in one direction, and hardly ever to the same in two.
   */
  readonly crossed: Exact;
}

/** Undefined for equations in which roundings leave no difference: whole numbers, and the same figure in two places. */
export function tailRoom({ form, inputs }: Relation, figure: Node): TailRoom | undefined {
  const places = inputs.slice(0, MOST_ASKED).reduce((most, { decimals }) => Math.max(most, decimals), figure.decimals);
  const terms = form.kind === "sum" || form.kind === "weighted" ? inputs.length + 1 : 2;
  if (places === 0 || form.kind === "equal" || (form.kind === "sum" && terms <= 2)) return undefined;
  const unit = exact(10).pow(-places).times(figure.factor);
  const shown = figure.dimension === "rate" && figure.quantity.percent ? unit.div(100) : unit;
  const alone = shown.times(terms).div(2);
  const crossed = shown.times(Math.max(1, Math.floor(Math.sqrt(terms))));
  return { alone, crossed: crossed.lt(alone) ? crossed : alone };
}

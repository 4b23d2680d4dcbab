import { sumOf } from "../../../../domain/figures/exact";
import { addIntervals, point } from "../../../../domain/figures/interval";
import { changedQuantity } from "../../../../domain/quantity/quantity";
import type { Node } from "./node";
import { inPlaceOf } from "./node";

/** A sum that no cell states, as a figure: it stands where its first term stands. Undefined without terms. */
export function sumNode(terms: readonly Node[]): Node | undefined {
  const [first] = terms;
  if (first === undefined || terms.some(({ dimension }) => dimension !== first.dimension)) return undefined;
  const value = sumOf(terms.map((term) => term.value));
  const range = addIntervals(terms.map((term) => term.asInput));
  const room = range.hi.minus(range.lo).toNumber() / 2;
  const own = value.div(first.factor);
  return inPlaceOf(first, {
    isFormula: true,
    isTotal: true,
    madeOf: terms,
    approx: value.toNumber(),
    inputRoom: room,
    resultRoom: room,
    value,
    asInput: range,
    asResult: range,
    quantity: changedQuantity(first.quantity, { value: own, display: point(own), text: own.toFixed(), asText: false }),
  });
}

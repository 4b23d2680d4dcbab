import type { Field } from "../lists";
import type { Figure } from "../model";
import { changedQuantity } from "../quantity/quantity";
import { sumOf } from "./exact";
import { addIntervals } from "./interval";

/** A figure that no cell holds, as the sum of those that are its parts; undefined without parts or in several units. */
export function summedFigure(field: Field, terms: readonly Figure[]): Figure | undefined {
  const [first] = terms;
  if (first === undefined) return undefined;
  const { unit } = first.quantity;
  if (terms.some(({ quantity }) => quantity.unit?.text !== unit?.text)) return undefined;
  const value = sumOf(terms.map(({ quantity }) => quantity.value));
  const display = addIntervals(terms.map(({ quantity }) => quantity.display));
  const quantity = changedQuantity(first.quantity, { value, display, text: value.toFixed() });
  return { ...first, field, quantity, terms };
}

import type { Exact } from "../../../../domain/figures/exact";
import { point, scaleInterval } from "../../../../domain/figures/interval";
import { changedQuantity } from "../../../../domain/quantity/quantity";
import type { Node } from "./node";
import { inPlaceOf } from "./node";

/** A figure times a factor that no cell states (−1 of what is taken away): it stands where the figure stands. */
export function scaledNode(node: Node, part: Exact): Node {
  const own = node.quantity.value.times(part);
  const factor = part.toNumber();
  const width = Math.abs(factor);
  return inPlaceOf(node, {
    isFormula: true,
    isTotal: node.isTotal,
    madeOf: [node],
    approx: node.approx * factor,
    inputRoom: node.inputRoom * width,
    resultRoom: node.resultRoom * width,
    value: node.value.times(part),
    asInput: scaleInterval(node.asInput, part),
    asResult: scaleInterval(node.asResult, part),
    quantity: changedQuantity(node.quantity, { value: own, display: point(own), text: own.toFixed(), asText: false }),
  });
}

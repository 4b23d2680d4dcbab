import { asStated, compute, middle } from "./compute";
import type { Relation } from "./relation";
import { tailRoom } from "./tail-room";
import type { Violation } from "./violation";

/** True when the gap is no more than roundings of the terms can make, in each equation that is off: a tail, not a mistake. */
export function isTail({ relation, culprit, expected, explained }: Violation): boolean {
  const room = tailRoom(relation, culprit);
  if (room === undefined) return false;
  const isCrossed = culprit !== relation.result && explained.length > 1;
  const gap = culprit.value.minus(middle(expected)).abs();
  if (gap.gt(isCrossed ? room.crossed : room.alone)) return false;
  return explained.every((other) => other === relation || other.form.kind === "equal" || isOffByTail(other));
}

function isOffByTail(relation: Relation): boolean {
  const [room, computed] = [tailRoom(relation, relation.result), compute(relation, asStated)];
  if (room === undefined || computed === undefined) return false;
  return relation.result.value.minus(middle(computed)).abs().lte(room.alone);
}

import type { Node } from "./node";

/** Error of a difference of doubles, as a part of the figures: some thousand times what it can be. */
const ERROR = 1e-12;

/** Whether all that the first figure may stand for as an input is less than all that the second one may. */
export function liesBelow(a: Node, b: Node): boolean {
  const gap = b.approx - b.inputRoom - (a.approx + a.inputRoom);
  const size = Math.abs(a.approx) + a.inputRoom + Math.abs(b.approx) + b.inputRoom;
  return Math.abs(gap) > size * ERROR ? gap > 0 : a.asInput.hi.lt(b.asInput.lo);
}

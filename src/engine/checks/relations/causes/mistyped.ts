import type { Exact } from "../../../../domain/figures/exact";
import { isOneSlip } from "../../../../domain/letters/one-slip";
import type { Node } from "../../reading/figures/node";

/** Shorter figures lie one stroke apart by chance. */
const FEWEST_DIGITS = 5;

/** True when one slip of the keys makes `stated` of `correct`: a digit other, missing, too many, or two neighbours exchanged. */
export function isMistyped(stated: string, correct: string): boolean {
  if (digitsOf(stated) < FEWEST_DIGITS && digitsOf(correct) < FEWEST_DIGITS) return false;
  return isOneSlip(stated, correct);
}

/** True when one slip of the keys in the cell of `node` is all that keeps it from the value `wanted`. */
export function isMistypedFor(node: Node, wanted: Exact): boolean {
  if (node.value.isZero() || wanted.isZero() || node.value.isNegative() !== wanted.isNegative()) return false;
  return isMistyped(digits(node, node.value), digits(node, wanted));
}

function digitsOf(text: string): number {
  return text.replace(/^0\.0*|\D/gu, "").length;
}

/** The digits of a value as they would be typed into the cell, with all the decimals that its column shows. */
function digits(node: Node, value: Exact): string {
  return value.div(node.factor).abs().toFixed(node.decimals);
}

import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, plain } from "../../../../domain/figures/exact";
import type { Explanation } from "../../../../domain/finding";
import type { Node } from "../../reading/figures/node";
import { showsPercent } from "../../reading/figures/show";

/** Slips of the hand in one figure: shifted point, swapped digits, lost sign. */
export function slips(culprit: Node, wanted: Exact): readonly Explanation[] {
  if (wanted.isZero() || culprit.value.isZero()) return [];
  const cells = [culprit.at];
  const ratio = culprit.value.div(wanted);
  for (const power of [10, 100, 1000, 10_000, 100_000_000]) {
    for (const [factor, code] of [
      [exact(power), "times-power"],
      [exact(1).div(power), "divided-by-power"],
    ] as const) {
      if (ratio.div(factor).minus(1).abs().lt("0.000001")) {
        return [{ code, facts: { factor: String(power) }, cells }];
      }
    }
  }
  const stated = plainDigits(culprit, culprit.value);
  const correct = plainDigits(culprit, wanted);
  if (ratio.isNegative() && stated === correct) return [{ code: "sign", facts: {}, cells }];
  if (isSwap(stated, correct)) {
    const sign = showsPercent(culprit) ? "%" : "";
    return [{ code: "swapped-digits", facts: { stated: stated + sign, expected: correct + sign }, cells }];
  }
  return [];
}

/** The digits of a value as the cell would show them. */
function plainDigits(node: Node, value: Exact): string {
  const shown = showsPercent(node) ? value.times(HUNDRED) : value.div(node.factor);
  return plain(shown.toDecimalPlaces(node.decimals)).replace("-", "");
}

/** The same digits with two of them exchanged: their difference is divisible by nine. */
export function isSwap(stated: string, correct: string): boolean {
  const a = padded(stated, correct);
  const b = padded(correct, stated);
  if (a.length !== b.length || a === b) return false;
  const places = Array.from(a)
    .map((digit, index) => (digit === b[index] ? -1 : index))
    .filter((index) => index >= 0);
  const [first, second] = places;
  return (
    places.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

/** With as many decimals as the other one, so that 45.1 and 45.10 have the same length. */
function padded(text: string, like: string): string {
  const decimals = (value: string): number => value.split(".")[1]?.length ?? 0;
  const missing = decimals(like) - decimals(text);
  if (missing <= 0) return text;
  return (text.includes(".") ? text : `${text}.`) + "0".repeat(missing);
}

/** Shorter figures are like others by chance. */
const TELLING_DIGITS = 3;

/** True when two digits changed places or the point moved: no chance makes one figure of the other. */
export function isSlip(culprit: Node, wanted: Exact): boolean {
  const codes = slips(culprit, wanted).map(({ code }) => code);
  return culprit.value.div(culprit.factor).precision() >= TELLING_DIGITS && codes.some((code) => code !== "sign");
}

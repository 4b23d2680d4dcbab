import type { Exact } from "../../../../domain/exact";
import { exact, plain } from "../../../../domain/exact";
import type { Explanation } from "../../../../domain/finding";
import type { CheckContext } from "../../context";
import type { Node } from "../../reading/figures/node";
import { showLike, showStated } from "../../reading/figures/show";
import { middle } from "../compute";
import type { Violation } from "../violation";
import { recallsOf } from "../../reading/words/recalls";
import { misplaced } from "./misplaced";

/** At most so many terms are searched for pairs. */
const MOST_FOR_PAIRS = 400;

/**
 * Searches the workbook's own figures for a likely cause of a difference, in one or two terms. Nothing is applied; an
 * empty list means that none was found.
 */
export function explain(violation: Violation, context: CheckContext): readonly Explanation[] {
  const { culprit, relation } = violation;
  const wanted = middle(violation.expected);
  const gap = culprit.value.minus(wanted);
  if (gap.isZero()) return [];
  const found: Explanation[] = [...slips(culprit, wanted)];
  if (relation.form.kind === "sum" && culprit === relation.result) found.push(...ofTerms(gap, relation.inputs));
  found.push(...ofRecalls(gap, culprit, context));
  found.push(...misplaced(culprit, context));
  return found.slice(0, 3);
}

/** Slips of the hand in one figure: shifted point, swapped digits, lost sign. */
function slips(culprit: Node, wanted: Exact): readonly Explanation[] {
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
  if (ratio.plus(1).abs().lt("0.000001")) return [{ code: "sign", facts: {}, cells }];
  const stated = plainDigits(culprit, culprit.value);
  const correct = plainDigits(culprit, wanted);
  if (isSwap(stated, correct)) {
    return [{ code: "swapped-digits", facts: { stated, expected: correct }, cells }];
  }
  return [];
}

function plainDigits(node: Node, value: Exact): string {
  return plain(value.div(node.factor).toDecimalPlaces(node.decimals)).replace("-", "");
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

/** A term left out, counted twice or with the wrong sign; else two terms left out or counted twice. */
function ofTerms(gap: Exact, terms: readonly Node[]): readonly Explanation[] {
  const size = gap.abs();
  const twice = gap.gt(0);
  for (const term of terms) {
    if (term.value.isZero()) continue;
    if (near(term.value.abs(), size)) {
      const code = twice === term.value.gt(0) ? "counted-twice" : "left-out";
      return [{ code, facts: { figure: showStated(term) }, cells: [term.at] }];
    }
    if (near(term.value.abs().times(2), size)) {
      return [{ code: "wrong-sign", facts: { figure: showStated(term) }, cells: [term.at] }];
    }
  }
  if (terms.length > MOST_FOR_PAIRS) return [];
  const seen = new Map<string, Node>();
  for (const term of terms) {
    const rest = size.minus(term.value.abs());
    const partner = seen.get(plain(rest.toDecimalPlaces(6)));
    if (partner !== undefined && !term.value.isZero()) {
      const code = twice ? "two-counted-twice" : "two-left-out";
      return [
        {
          code,
          facts: { figure: showStated(partner), second: showStated(term) },
          cells: [partner.at, term.at],
        },
      ];
    }
    seen.set(plain(term.value.abs().toDecimalPlaces(6)), term);
  }
  return [];
}

/** An amount that was recalled or added later. */
function ofRecalls(gap: Exact, culprit: Node, context: CheckContext): readonly Explanation[] {
  for (const recall of recallsOf(context)) {
    if (near(recall.amount.abs(), gap.abs()) && culprit.dimension.startsWith("money")) {
      return [{ code: "recalled-amount", facts: { figure: showLike(culprit, recall.amount) }, cells: [recall.at] }];
    }
  }
  return [];
}

function near(a: Exact, b: Exact): boolean {
  return a.minus(b).abs().lte(a.abs().times("1e-9"));
}

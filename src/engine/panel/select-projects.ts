import type { Exact } from "../../domain/figures/exact";
import { exact, sumOf, ZERO } from "../../domain/figures/exact";
import { greatestOf } from "../../domain/figures/greatest";
import type { Choice } from "../outcome/panel";
import type { SelectionRule } from "../profile/profile";

/** A ranked project that asks for money. */
export interface Candidate {
  readonly rank: number;
  readonly score: Exact;
  /** Undefined: nobody knows. Nothing, or less, is no request either. */
  readonly amount: Exact | undefined;
}

/**
 * Takes projects in rank order while the money lasts. The choice of each candidate comes back at its own place, so that
 * the order of the list matters only where the rule says `as-listed`.
 */
export function selectProjects(
  candidates: readonly Candidate[],
  available: Exact,
  rule: SelectionRule,
): readonly Choice[] {
  const order = inOrder(candidates, rule);
  const choices = new Map<number, Choice>();
  let granted = ZERO;
  let isOver = false;
  for (let start = 0; start < order.length;) {
    const group = groupFrom(order, start, candidates, rule);
    const open = group.filter((place) => refusalOf(candidates[place], rule) === undefined);
    const wanted = sumOf(open.map((place) => candidates[place]?.amount ?? ZERO));
    const left = greatestOf([ZERO, available.minus(granted)]);
    const fits = !isOver && wanted.lte(left);
    const isPart = !isOver && !fits && rule.doesNotFit === "part" && left.gt(0);
    for (const [offset, place] of group.entries()) {
      const candidate = candidates[place];
      const refusal = refusalOf(candidate, rule);
      const given =
        refusal !== undefined || candidate?.amount === undefined
          ? ZERO
          : fits
            ? candidate.amount
            : isPart
              ? left
              : ZERO;
      granted = granted.plus(given);
      choices.set(place, {
        order: start + offset + 1,
        granted: given,
        verdict: refusal ?? (fits ? "chosen" : isPart ? "part" : "not-chosen"),
      });
    }
    if (!fits && rule.doesNotFit !== "skip") isOver = true;
    start += group.length;
  }
  return candidates.map((_, place) => choices.get(place) ?? { order: place + 1, granted: ZERO, verdict: "not-chosen" });
}

/** Places of the candidates in the order in which they are taken. */
function inOrder(candidates: readonly Candidate[], rule: SelectionRule): readonly number[] {
  const amountOf = (place: number) => candidates[place]?.amount ?? exact(Number.MAX_SAFE_INTEGER);
  return candidates
    .map((_, place) => place)
    .sort(
      (a, b) =>
        (candidates[a]?.rank ?? 0) - (candidates[b]?.rank ?? 0) ||
        (rule.ties === "smaller-first" ? amountOf(a).comparedTo(amountOf(b)) : 0) ||
        a - b,
    );
}

/** The next candidate, or with `together` all of its rank. */
function groupFrom(
  order: readonly number[],
  start: number,
  candidates: readonly Candidate[],
  rule: SelectionRule,
): readonly number[] {
  const rankAt = (at: number) => candidates[order[at] ?? -1]?.rank;
  let end = start + 1;
  if (rule.ties === "together") while (end < order.length && rankAt(end) === rankAt(start)) end += 1;
  return order.slice(start, end);
}

function refusalOf(candidate: Candidate | undefined, rule: SelectionRule): "no-amount" | "below-least" | undefined {
  if (candidate?.amount === undefined || candidate.amount.lte(0)) return "no-amount";
  return rule.least !== undefined && candidate.score.lt(rule.least) ? "below-least" : undefined;
}

import type { Exact } from "../../../../domain/figures/exact";
import { sumOf, ZERO } from "../../../../domain/figures/exact";
import type { Node } from "../../reading/figures/node";

/** Longer lists are not searched for sums that no word names. */
const MOST_SEARCHED = 60;
const NONE: ReadonlySet<number> = new Set();

/** A figure of each line; undefined where it has none. */
type Figures = readonly (Node | undefined)[];

/**
 * The places of lines that another line holds, though no word says so: assets above their gross sum, from which an allowance
 * is taken. None where the lines come out to the total as they stand.
 */
export function heldByOthers(figures: Figures, total: Node): ReadonlySet<number> {
  if (figures.length > MOST_SEARCHED || isAbout(sumOf(figures.map(valueOf)), total, figures.length)) return NONE;
  const held = new Set<number>();
  figures.forEach((figure, place) => {
    const first = firstOfSum(figures.slice(0, place), figure) ?? place;
    for (let each = first; each < place; each += 1) held.add(each);
  });
  return held;
}

/** Where the figures begin that, up to the last of them, make a sum of two at least; undefined where they make none. */
function firstOfSum(figures: Figures, stated: Node | undefined): number | undefined {
  if (stated === undefined || stated.value.isZero()) return undefined;
  let [reached, several] = [ZERO, 0];
  for (let first = figures.length - 1; first >= 0; first -= 1) {
    const value = valueOf(figures[first]);
    if (value.isZero()) continue;
    reached = reached.plus(value);
    several += 1;
    if (several > 1 && isAbout(reached, stated, several)) return first;
  }
  return undefined;
}

function valueOf(figure: Node | undefined): Exact {
  return figure?.value ?? ZERO;
}

/** Whether a sum of so many figures is what is stated, as far as their roundings, each as coarse as its own, tell. */
function isAbout(sum: Exact, { value, asResult: { lo, hi } }: Node, terms: number): boolean {
  const gap = sum.minus(value).abs();
  return gap.times(2).lte(hi.minus(lo).times(terms + 1));
}

import type { Exact } from "./exact";

/** Where a score stands among others, counted from 1 from the highest down. */
export interface Standing {
  /** The rank that equal scores share when the next ones are left out: 1, 2, 2, 4. */
  readonly first: number;
  /** The last place that a list could give it: 1, 3, 3, 4. */
  readonly last: number;
  /** The rank where no rank is left out: 1, 2, 2, 3. */
  readonly dense: number;
}

/** Sorts once and then tells of each of the scores where it stands. A score that is not among them stands last. */
export function standings(scores: readonly Exact[]): (score: Exact) => Standing {
  const sorted = [...scores].sort((a, b) => b.comparedTo(a));
  const known = new Map<string, Standing>();
  sorted.forEach((score, index) => {
    const key = score.toFixed();
    const before = known.get(key);
    const opened = before ?? { first: index + 1, dense: known.size + 1 };
    known.set(key, { ...opened, last: index + 1 });
  });
  const behind = { first: sorted.length, last: sorted.length, dense: known.size };
  return (score) => known.get(score.toFixed()) ?? behind;
}

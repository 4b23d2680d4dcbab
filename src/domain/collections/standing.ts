import type { Exact } from "../figures/exact";

/** Where an item stands among others by its score, counted from 1 from the highest down. */
export interface Standing<Item> {
  readonly item: Item;
  /** The rank that equal scores share when the next ones are left out: 1, 2, 2, 4. */
  readonly first: number;
  /** The last place that a list could give it: 1, 3, 3, 4. */
  readonly last: number;
  /** The rank where no rank is left out: 1, 2, 2, 3. */
  readonly dense: number;
}

/** Where each item stands, in the order in which they are given. Sorts once. */
export function standings<Item>(items: readonly Item[], scoreOf: (item: Item) => Exact): readonly Standing<Item>[] {
  const sorted = items.map((item, index) => {
    const score = scoreOf(item);
    return { item, index, score, approx: score.toNumber() };
  });
  // Where the doubles differ, the scores do so in the same order.
  sorted.sort((a, b) => b.approx - a.approx || b.score.comparedTo(a.score));
  const stood = new Array<Standing<Item>>(items.length);
  let dense = 0;
  for (let from = 0; from < sorted.length;) {
    const score = sorted[from]?.score;
    let to = from + 1;
    while (score !== undefined && sorted[to]?.score.eq(score) === true) to += 1;
    dense += 1;
    for (const { item, index } of sorted.slice(from, to)) stood[index] = { item, first: from + 1, last: to, dense };
    from = to;
  }
  return stood;
}

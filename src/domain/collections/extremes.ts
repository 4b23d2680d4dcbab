/**
 * The largest of any number of figures, and never less than `least`. `Math.max(...figures)` takes as many figures as a
 * call takes arguments: a list of a hundred thousand lines has more, and in a worker it is far fewer.
 */
export function largestOf(figures: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const figure of figures) if (figure > most) most = figure;
  return most;
}

/** The smallest of any number of figures; infinity where there are none. */
export function smallestOf(figures: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const figure of figures) if (figure < least) least = figure;
  return least;
}

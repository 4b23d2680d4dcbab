/** Where a walk through the cards stands. */
export interface Standpoint {
  /** The open card; -1 when none is. */
  readonly index: number;
  /** The place of the card that was open last, or of the one after it where it has left the list; -1 when none was. */
  readonly last: number;
  readonly count: number;
}

/** The cards by their ids as they stood when one of them was open, and which; -1 when none was. */
export interface Seen {
  readonly ids: readonly string[];
  readonly index: number;
}

/**
 * The card that one step leads to, round and round. Where the open card has left the list, the one after it stands in its
 * place now; where none was open, the first one comes first.
 */
export function nextCard({ index, last, count }: Standpoint, by: 1 | -1): number {
  const gone = by === 1 ? Math.max(last - 1, -1) : Math.max(last, 0);
  return ((index === -1 ? gone : index) + by + count) % count;
}

/**
 * Where in a list the walk goes on once the open card has left it: at the first of those that came after it and are still
 * there, however many have left before it; behind the end where none is.
 */
export function placeLeft({ ids, index }: Seen, now: readonly string[]): number {
  if (index === -1) return -1;
  const places = new Map(now.map((id, place) => [id, place]));
  const next = ids.slice(index).find((id) => places.has(id));
  return next === undefined ? now.length : (places.get(next) ?? now.length);
}

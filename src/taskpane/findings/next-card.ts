/** Where a walk through the cards stands. */
export interface Standpoint {
  /** The open card; -1 when none is. */
  readonly index: number;
  /** The card that was open last; -1 when none was. */
  readonly last: number;
  readonly count: number;
}

/**
 * The card that one step leads to, round and round. Where the open card has left the list, the one after it stands in its
 * place now; where none was open, the first one comes first.
 */
export function nextCard({ index, last, count }: Standpoint, by: 1 | -1): number {
  const gone = by === 1 ? Math.max(last - 1, -1) : Math.max(last, 0);
  return ((index === -1 ? gone : index) + by + count) % count;
}

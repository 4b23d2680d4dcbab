/** More decimals than people type: a tail of binary noise. */
const MOST_DECIMALS = 6;
/** So many numbers show how a column is written. */
const FEWEST_ALIKE = 4;

/** How many numbers of a column are written with how many decimals. */
export class ColumnDecimals {
  readonly #counts: number[] = Array.from({ length: MOST_DECIMALS + 1 }, () => 0);

  /** Counts a number that is no whole one, by its decimals; whole ones may have dropped theirs. */
  add(decimals: number): void {
    if (decimals <= MOST_DECIMALS) this.#counts[decimals] = (this.#counts[decimals] ?? 0) + 1;
  }

  /**
   * The decimals of the column: the most, since zeros are dropped. One number with more of them than several others that
   * agree (0.0086 among 85.58 and 79.33) says nothing of these.
   */
  get usual(): number {
    const [most, next = 0] = [...this.#counts.keys()]
      .reverse()
      .filter((decimals) => decimals > 0 && this.#has(decimals));
    if (most === undefined) return 0;
    const isLone = this.#counts[most] === 1 && (this.#counts[next] ?? 0) >= FEWEST_ALIKE;
    return next > 0 && isLone ? next : most;
  }

  #has(decimals: number): boolean {
    return (this.#counts[decimals] ?? 0) > 0;
  }
}

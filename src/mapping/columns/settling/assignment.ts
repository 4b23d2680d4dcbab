/**
 * The best way to give each row at most one column of a matrix of gains, each column to at most one row: the Hungarian
 * method, O(n² · m). Gains ≤ 0 are never taken. Returns for each row the chosen column or undefined.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const rows = gains.length;
  const fields = gains.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows === 0 || fields === 0) return gains.map(() => undefined);
  if (rows <= 2 * fields) return assigned(gains, fields);
  // Many rows for few columns (a table a thousand columns wide) cost the square of the fewer when turned.
  const chosen = new Array<number | undefined>(rows).fill(undefined);
  const turned = Array.from({ length: fields }, (_, column) => gains.map((row) => row[column] ?? 0));
  assigned(turned, rows).forEach((row, column) => {
    if (row !== undefined) chosen[row] = column;
  });
  return chosen;
}

/** `rows` spare columns of gain 0 make "no field at all" a choice of every row. */
function assigned(gains: readonly (readonly number[])[], fields: number): readonly (number | undefined)[] {
  const rows = gains.length;
  const matching = new Matching(gains, fields + rows);
  for (let row = 1; row <= rows; row += 1) matching.enter(row);
  const chosen = new Array<number | undefined>(rows).fill(undefined);
  for (let column = 1; column <= fields; column += 1) {
    const row = matching.rowOf[column] ?? 0;
    if (row > 0 && (gains[row - 1]?.[column - 1] ?? 0) > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}

/** The rows matched so far, with the potentials that prove it best. Rows and columns count from 1; column 0 holds the row that enters. */
class Matching {
  readonly rowOf: Int32Array;
  readonly #cameFrom: Int32Array;
  readonly #rowPotential: Float64Array;
  readonly #columnPotential: Float64Array;
  readonly #gains: readonly (readonly number[])[];
  readonly #columns: number;

  constructor(gains: readonly (readonly number[])[], columns: number) {
    this.#gains = gains;
    this.#columns = columns;
    this.rowOf = new Int32Array(columns + 1);
    this.#cameFrom = new Int32Array(columns + 1);
    this.#rowPotential = new Float64Array(gains.length + 1);
    this.#columnPotential = new Float64Array(columns + 1);
  }

  /** Matches one row more: along the cheapest path of exchanges that ends in a free column. */
  enter(row: number): void {
    this.rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(this.#columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(this.#columns + 1);
    do {
      visited[column] = 1;
      const next = this.#nearest(column, slack, visited);
      this.#shift(slack[next] ?? 0, slack, visited);
      column = next;
    } while ((this.rowOf[column] ?? 0) !== 0);
    do {
      const previous = this.#cameFrom[column] ?? 0;
      this.rowOf[column] = this.rowOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }

  /** The column not yet visited that costs least more, the last visited one looked at anew. */
  #nearest(column: number, slack: Float64Array, visited: Uint8Array): number {
    const row = this.rowOf[column] ?? 0;
    const gains = this.#gains[row - 1];
    let least = Number.POSITIVE_INFINITY;
    let nearest = 0;
    for (let other = 1; other <= this.#columns; other += 1) {
      if (visited[other] === 1) continue;
      const cost = -Math.max(0, gains?.[other - 1] ?? 0);
      const reduced = cost - (this.#rowPotential[row] ?? 0) - (this.#columnPotential[other] ?? 0);
      if (reduced < (slack[other] ?? 0)) {
        slack[other] = reduced;
        this.#cameFrom[other] = column;
      }
      if ((slack[other] ?? 0) < least) {
        least = slack[other] ?? 0;
        nearest = other;
      }
    }
    return nearest;
  }

  /** Moves the potentials so that the nearest column costs nothing more. */
  #shift(by: number, slack: Float64Array, visited: Uint8Array): void {
    for (let column = 0; column <= this.#columns; column += 1) {
      if (visited[column] === 1) {
        const owner = this.rowOf[column] ?? 0;
        this.#rowPotential[owner] = (this.#rowPotential[owner] ?? 0) + by;
        this.#columnPotential[column] = (this.#columnPotential[column] ?? 0) - by;
      } else slack[column] = (slack[column] ?? 0) - by;
    }
  }
}

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

function assigned(gains: readonly (readonly number[])[], fields: number): readonly (number | undefined)[] {
  const rows = gains.length;
  // `rows` spare columns of gain 0 make "no field at all" a choice of every row.
  const columns = fields + rows;
  const cost = (row: number, column: number): number => -Math.max(0, gains[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(columns + 1);
    do {
      visited[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (visited[other] === 1) continue;
        const reduced = cost(current, other) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if ((slack[other] ?? 0) < delta) {
          delta = slack[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (visited[other] === 1) {
          const owner = rowOf[other] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else slack[other] = (slack[other] ?? 0) - delta;
      }
      column = next;
    } while ((rowOf[column] ?? 0) !== 0);
    do {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  const chosen = new Array<number | undefined>(rows).fill(undefined);
  for (let column = 1; column <= fields; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && (gains[row - 1]?.[column - 1] ?? 0) > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}

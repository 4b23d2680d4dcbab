/** Right and asked for, by kind of fact; and every miss in words. */
export interface Tally {
  readonly counts: Map<string, { right: number; all: number }>;
  readonly misses: string[];
}

export function newTally(): Tally {
  return { counts: new Map(), misses: [] };
}

/** Counts one fact; a wrong one is remembered with what was expected. */
export function expectFact(tally: Tally, kind: string, where: string, expected: unknown, actual: unknown): void {
  const count = tally.counts.get(kind) ?? { right: 0, all: 0 };
  count.all += 1;
  const wanted = JSON.stringify(expected);
  const got = JSON.stringify(actual);
  if (wanted === got) count.right += 1;
  else tally.misses.push(`${kind} ${where}: expected ${wanted}, got ${got}`);
  tally.counts.set(kind, count);
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = newTally();
  for (const { counts } of tallies) {
    for (const [kind, { right, all }] of counts) {
      const count = sum.counts.get(kind) ?? { right: 0, all: 0 };
      sum.counts.set(kind, { right: count.right + right, all: count.all + all });
    }
  }
  return sum;
}

/** A table of text: a line for each workbook, a column for each kind of fact. */
export function printTallies(rows: readonly { readonly name: string; readonly tally: Tally }[]): string {
  const kinds = [...new Set(rows.flatMap(({ tally }) => [...tally.counts.keys()]))];
  const lines = rows.map(({ name, tally }) => [
    name,
    ...kinds.map((kind) => {
      const count = tally.counts.get(kind);
      return count === undefined ? "" : `${count.right}/${count.all}`;
    }),
  ]);
  const table = [["", ...kinds], ...lines];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => (line[column] ?? "").length))) ?? [];
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

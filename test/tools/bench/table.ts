import type { Cost, Entrant } from "./runs";
import { median, pairedRatio } from "./runs";

/** Lines of a table, columns as wide as their widest text; the first to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, col) => Math.max(...rows.map((row) => width(row[col] ?? ""))));
  return rows
    .map((row) =>
      row.map((text, col) => {
        const fill = " ".repeat((widths[col] ?? 0) - width(text));
        return col === 0 ? text + fill : fill + text;
      }),
    )
    .map((cells) => `  ${cells.join("  ").trimEnd()}\n`)
    .join("");
}

/** Chinese signs are two columns wide on a terminal. */
function width(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign >= "\u2e80" ? 2 : 1), 0);
}

/** What of a cost is one number. */
type Figure = Exclude<keyof Cost, "laps">;

/** Entrants side by side; ratios are to the first, run by run. */
export function comparison(entrants: readonly Entrant[], costs: readonly (readonly Cost[])[]): string {
  const first = costs[0] ?? [];
  const rows = entrants.map(({ task }, index) => {
    const of = costs[index] ?? [];
    const figure = (key: Figure) => median(of.map((cost) => cost[key]));
    const ratio = (key: Figure) => {
      const value = pairedRatio(
        of.map((cost) => cost[key]),
        first.map((cost) => cost[key]),
      );
      return index === 0 || !Number.isFinite(value) ? "" : `${value.toFixed(2)}×`;
    };
    return [
      task,
      figure("ms").toFixed(0),
      figure("cpu").toFixed(0),
      ratio("cpu"),
      figure("mb").toFixed(0),
      ratio("mb"),
    ];
  });
  return table([["", "ms", "CPU ms", "ratio", "MB", "ratio"], ...rows]);
}

/** Cost by size, and what a thousand rows or cells take: level where the cost is linear. */
export function byRows(
  sizes: readonly number[],
  costs: readonly (readonly Cost[])[],
  of = "rows",
  notes: readonly string[] = [],
): string {
  const rows = sizes.map((size, index) => {
    const runs = costs[index] ?? [];
    const [ms, cpu, mb] = (["ms", "cpu", "mb"] as const).map((key) => median(runs.map((cost) => cost[key])));
    return [
      `${size} ${of}`,
      (ms ?? NaN).toFixed(1),
      (cpu ?? NaN).toFixed(1),
      (((cpu ?? NaN) * 1000) / size).toFixed(3),
      (mb ?? NaN).toFixed(1),
      notes[index] ?? "",
    ];
  });
  return table([["", "ms", "CPU ms", `CPU ms per 1,000`, "MB", ""], ...rows]);
}

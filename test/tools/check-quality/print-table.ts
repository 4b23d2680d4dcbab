import type { Judgement } from "./judge";

interface Count {
  found: number;
  missed: number;
  surplus: number;
}

/** Recall, precision and F1 by kind and for all, then the clean workbooks that were accused of something. */
export function printTable(judgements: readonly Judgement[]): string {
  const counts = new Map<string, Count>();
  const of = (kind: string): Count => {
    let count = counts.get(kind);
    if (count === undefined) counts.set(kind, (count = { found: 0, missed: 0, surplus: 0 }));
    return count;
  };
  for (const { found, missed, surplus } of judgements) {
    {
      const kinds = of("all");
      kinds.found += found.length;
      kinds.missed += missed.length;
      kinds.surplus += surplus.length;
    }
    for (const { kind } of found) of(kind).found += 1;
    for (const { kind } of missed) of(kind).missed += 1;
    for (const { kind } of surplus) of(kind).surplus += 1;
  }
  const accused = judgements.filter(({ clean, surplus }) => clean && surplus.length > 0).map(({ name }) => name);
  return [
    "kind                             found missed surplus recall precision    F1",
    ...[...counts].sort(([a], [b]) => (a === "all" ? 1 : b === "all" ? -1 : a.localeCompare(b))).map(line),
    `workbooks: ${judgements.length}; clean: ${judgements.filter(({ clean }) => clean).length}; clean ones accused: ${accused.length} ${accused.join(" ")}`,
  ].join("\n");
}

function line([kind, { found, missed, surplus }]: readonly [string, Count]): string {
  const recall = found / (found + missed);
  const precision = found / (found + surplus);
  const f1 = (2 * found) / (2 * found + missed + surplus);
  const numbers = [found, missed, surplus].map((value) => String(value).padStart(6)).join(" ");
  const shares = [recall, precision, f1].map((share) => (Number.isNaN(share) ? "   –" : share.toFixed(3)).padStart(8));
  return `${kind.padEnd(30)} ${numbers} ${shares.join(" ")}`;
}

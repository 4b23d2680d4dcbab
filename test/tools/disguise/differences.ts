import type { Outcome } from "../../../src/engine/outcome/outcome";
import type { Workbook } from "../../../src/sheets/workbook";
import type { Disguise } from "./disguises";
import { tellings } from "./telling";

/** What is told of a workbook only as it is, and only in its disguise. */
export interface Differences {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Holds a disguised workbook against the workbook itself. */
export function differences(
  workbook: Workbook,
  { apply, against }: Disguise,
  examine: (workbook: Workbook) => Outcome,
): Differences {
  const plain = tellings(examine(against === undefined ? workbook : against(workbook)), (at) => at);
  const disguised = apply(workbook);
  const other = tellings(examine(disguised.workbook), disguised.original);
  return { lost: without(plain, other), gained: without(other, plain) };
}

/** The lines of one list that the other lacks, each as often as it is lacking. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

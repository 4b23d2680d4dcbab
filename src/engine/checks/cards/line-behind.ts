import type { CellAddress } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import { exact } from "../../../domain/figures/exact";
import type { Finding } from "../../../domain/finding";
import type { Grid } from "../../../sheets/workbook";
import { gridOf, valueAt } from "../../../sheets/workbook";
import type { Bond, Surroundings } from "./bond";
import { gapOf } from "./gap";

/** Shorter differences are alike by chance. */
const TELLING_DIGITS = 3;

/** Totals of one line that all are off by the figures of one other line: it was left out, or added twice. */
export function lineBehind(findings: readonly Finding[], { workbook }: Surroundings): readonly Bond[] {
  const lines = groupedBy(findings, (finding) => {
    const gap = finding.kind === "total_mismatch" ? gapOf(finding) : undefined;
    if (gap === undefined || gap.digits < TELLING_DIGITS) return undefined;
    return [finding.at.sheet, finding.at.row, gap.signed.isNegative()].join("\u0000");
  });
  return [...lines.values()].flatMap((group): readonly Bond[] => {
    const [first] = group;
    const grid = first && gridOf(workbook, first.at.sheet);
    const behind = grid === undefined || group.length < 2 ? undefined : cellsBehind(group, grid);
    if (first === undefined || behind === undefined) return [];
    const code = gapOf(first)?.signed.isNegative() === true ? "line-left-out" : "line-twice";
    return [{ findings: group, explanation: () => ({ code, facts: {}, cells: behind }) }];
  });
}

/** The figures of the one line above or below that make up each difference; undefined where there is none. */
function cellsBehind(group: readonly Finding[], grid: Grid): readonly CellAddress[] | undefined {
  for (let row = 0; row < grid.values.length; row += 1) {
    const cells = group.map(({ at }) => ({ sheet: at.sheet, row, col: at.col }));
    const isBehind = group.every((finding, index) => {
      const value = valueAt(grid, row, cells[index]?.col ?? 0);
      const gap = gapOf(finding);
      return typeof value === "number" && gap?.size.eq(exact(value).toDecimalPlaces(9)) === true;
    });
    if (isBehind) return cells;
  }
  return undefined;
}

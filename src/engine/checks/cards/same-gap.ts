import type { CellAddress } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import { theOnly } from "../../../domain/collections/only";
import type { Exact } from "../../../domain/figures/exact";
import { exact, plain } from "../../../domain/figures/exact";
import type { Explanation, Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import type { Grid } from "../../../sheets/workbook";
import { valueAt } from "../../../sheets/workbook";
import type { Bond, Surroundings } from "./bond";
import { othersOf } from "./bond";
import { gapOf } from "./gap";

/** Kinds that say by how much an amount is off. */
const OF_AMOUNTS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "total_mismatch",
  "row_sum_mismatch",
  "score_total_mismatch",
  "average_mismatch",
  "cross_sheet_value_mismatch",
  "cross_sheet_total_mismatch",
  "spend_exceeds_budget",
]);

/** Shorter differences are alike by chance. */
const TELLING_DIGITS = 3;

/** Figures that are off by the very same amount: one slip was added up, subtracted or carried on. */
export function sameGap(findings: readonly Finding[], { workbook }: Surroundings): readonly Bond[] {
  const groups = groupedBy(findings, (finding) => {
    const { kind, at } = finding;
    const gap = OF_AMOUNTS.has(kind) || kind === "share_mismatch" ? gapOf(finding) : undefined;
    if (gap === undefined || gap.digits < TELLING_DIGITS) return undefined;
    // Points of a per cent are short: the same in one column only.
    return gap.isPercent ? [kind, at.sheet, at.col, plain(gap.size)].join("\u0000") : plain(gap.size);
  });
  return [...groups.values()].flatMap((group): readonly Bond[] => {
    if (group.length < 2) return [];
    return [{ findings: group, explanation: (leader) => told(group, leader, workbook.grids) }];
  });
}

function told(group: readonly Finding[], leader: Finding, grids: readonly Grid[]): Explanation {
  const own = gapOf(leader);
  const opposite = group.find(
    (other) => other.kind === leader.kind && own !== undefined && gapOf(other)?.signed.eq(own.signed.neg()) === true,
  );
  if (opposite === undefined || own === undefined)
    return { code: "same-gap", facts: {}, cells: othersOf(group, leader) };
  const exchanged = swappedBelow(leader.at, opposite.at, own.signed, grids);
  if (exchanged !== undefined) return { code: "swapped-in-line", facts: {}, cells: exchanged };
  return { code: "moved-between", facts: { figure: own.text }, cells: [leader.at, opposite.at] };
}

/**
 * Two totals of one line are off by the same in opposite directions: the one line above them in which the two figures
 * differ by just that much, so that both totals agree once they are exchanged. Of totals at the end of lines likewise.
 */
function swappedBelow(
  first: CellAddress,
  second: CellAddress,
  gap: Exact,
  grids: readonly Grid[],
): readonly CellAddress[] | undefined {
  const grid = grids.find(({ sheet }) => sheet === first.sheet);
  if (grid === undefined || second.sheet !== first.sheet) return undefined;
  const isAcross = first.row === second.row;
  if (!isAcross && first.col !== second.col) return undefined;
  const length = isAcross ? first.row : first.col;
  const pairs = Array.from({ length }, (_, place): readonly [CellAddress, CellAddress] =>
    isAcross
      ? [
          { ...first, row: place },
          { ...second, row: place },
        ]
      : [
          { ...first, col: place },
          { ...second, col: place },
        ],
  ).filter(([a, b]) => {
    const [x, y] = [valueAt(grid, a.row, a.col), valueAt(grid, b.row, b.col)];
    return typeof x === "number" && typeof y === "number" && exact(y).minus(x).toDecimalPlaces(9).eq(gap);
  });
  return theOnly(pairs);
}

import type { CellAddress } from "../../../domain/cells/address";
import { exact, plain } from "../../../domain/figures/exact";
import type { Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import type { Grid } from "../../../sheets/workbook";
import type { Bond, Surroundings } from "./bond";
import { othersOf } from "./bond";
import { gapOf } from "./gap";

/** Shorter differences are alike by chance. */
const TELLING_DIGITS = 3;

const ACROSS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "cross_sheet_value_mismatch",
  "cross_sheet_total_mismatch",
  "total_mismatch",
]);

/**
 * A project that two sheets call differently, and the totals that are off by as much as its two lines differ: whoever
 * wrote its name anew wrote its money anew.
 */
export function renamed(findings: readonly Finding[], { workbook }: Surroundings): readonly Bond[] {
  return findings.flatMap((finding): readonly Bond[] => {
    const [other] = finding.related;
    if (finding.kind !== "project_name_variant" || other === undefined) return [];
    const gaps = differences(finding.at, other, workbook.grids);
    const followers = findings.filter((each) => {
      const gap = ACROSS.has(each.kind) ? gapOf(each) : undefined;
      return gap !== undefined && gap.digits >= TELLING_DIGITS && gaps.has(plain(gap.size));
    });
    if (followers.length === 0) return [];
    const bound = [finding, ...followers];
    return [
      { findings: bound, explanation: (leader) => ({ code: "renamed", facts: {}, cells: othersOf(bound, leader) }) },
    ];
  });
}

/** By how much any figure of the one line differs from any of the other. */
function differences(a: CellAddress, b: CellAddress, grids: readonly Grid[]): ReadonlySet<string> {
  const [first, second] = [a, b].map(({ sheet, row }) =>
    (grids.find((grid) => grid.sheet === sheet)?.values[row] ?? []).filter((value) => typeof value === "number"),
  );
  return new Set(
    (first ?? []).flatMap((x) => (second ?? []).map((y) => plain(exact(x).minus(y).abs().toDecimalPlaces(9)))),
  );
}

import type { CellAddress } from "../../../domain/cells/address";
import type { Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import type { Bond } from "./bond";
import { othersOf } from "./bond";

/** What a line too many makes disagree with other sheets. */
const ACROSS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "cross_sheet_total_mismatch",
  "cross_sheet_value_mismatch",
  "count_mismatch",
]);

/** A project that a table lists twice, and what counts both of its lines. */
export function listedTwice(findings: readonly Finding[]): readonly Bond[] {
  return findings.flatMap((finding): readonly Bond[] => {
    const [first] = finding.related;
    if (finding.kind !== "duplicate_project" || first === undefined) return [];
    const followers = findings.filter(
      ({ kind, related }) => ACROSS.has(kind) && isIn(first, related) && isIn(finding.at, related),
    );
    if (followers.length === 0) return [];
    const bound = [finding, ...followers];
    return [
      { findings: bound, explanation: (leader) => ({ code: "carried-on", facts: {}, cells: othersOf(bound, leader) }) },
    ];
  });
}

/** Whether a line is among the cells. */
function isIn({ sheet, row }: CellAddress, cells: readonly CellAddress[]): boolean {
  return cells.some((cell) => cell.sheet === sheet && cell.row === row);
}

import { groupedBy } from "../../../domain/collections/groups";
import type { Finding } from "../../../domain/finding";
import type { Bond } from "./bond";
import { othersOf } from "./bond";

/** So many noughts make another unit; fewer may be as many decimal points that moved. */
const UNIT_DIGITS = 4;

/** Figures of one sheet that are off by the factor of a unit: a line, or the whole table, was filled in in another one. */
export function otherUnit(findings: readonly Finding[]): readonly Bond[] {
  const groups = groupedBy(findings, ({ kind, at, facts: { factor = "" } }) => {
    if (kind !== "unit_mismatch" || factor === "") return undefined;
    const isUnit = factor.replace(/[^\d]/gu, "").length >= UNIT_DIGITS;
    return [at.sheet, factor, ...(isUnit ? [] : [at.row])].join("\u0000");
  });
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => ({
      findings: group,
      explanation: (leader) => {
        const { factor = "" } = leader.facts;
        return { code: "other-unit", facts: { factor }, cells: othersOf(group, leader) };
      },
    }));
}

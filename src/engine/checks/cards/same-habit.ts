import { groupedBy } from "../../../domain/collections/groups";
import type { ExplanationOfSeveral, Finding } from "../../../domain/finding";
import type { Bond } from "./bond";
import { othersOf } from "./bond";

/**
 * Figures of one line or column that came to be wrong in one and the same way, as their check has seen: means divided by
 * another number of lines, grades by another standard, calculated figures pasted as values.
 */
export function sameHabit(findings: readonly Finding[]): readonly Bond[] {
  const lines = groupedBy(findings, ({ kind, at, facts }) =>
    kind === "average_mismatch" && facts.divisor !== undefined ? [at.sheet, at.row].join("\u0000") : undefined,
  );
  const columns = groupedBy(findings, ({ kind, at, facts }) =>
    kind === "grade_mismatch" && facts.scale !== undefined ? [at.sheet, at.col].join("\u0000") : undefined,
  );
  const pasted = groupedBy(findings, pastedLine);
  return [...bondsOf(lines, "other-count"), ...bondsOf(columns, "other-bands"), ...bondsOf(pasted, "pasted-line")];
}

/**
 * The line that typed figures equal to a formula were pasted into: their column where the formula stands in their row, as
 * last year's beside this year's, else their row; rows of one name have the calculated one in common.
 */
function pastedLine({ check, variant, at, related: [model] }: Finding): string | undefined {
  if (check !== "hardcoded-in-formula-range" || model === undefined) return undefined;
  const { sheet, row, col } = at;
  if (variant === "named") return [sheet, "named", model.row, model.col].join("\u0000");
  if (variant !== "equal") return undefined;
  return [sheet, ...(model.row === row ? ["column", col] : ["row", row])].join("\u0000");
}

function bondsOf(groups: ReadonlyMap<string, readonly Finding[]>, code: ExplanationOfSeveral): readonly Bond[] {
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => ({
      findings: group,
      explanation: (leader) => {
        const { divisor = "", terms = "" } = leader.facts;
        const facts = code === "other-count" ? { divisor, terms } : { count: String(group.length) };
        return { code, facts, cells: othersOf(group, leader) };
      },
    }));
}

import { unitInHeading } from "../../../domain/quantity/parse-unit";
import { headingParts } from "../../headings/heading-text";
import type { ColumnDraft } from "../drafts/column-draft";

/**
 * 合计（万元） beside 合计（元）: one amount in two units, and no budget beside what was spent of it. The later column is left
 * without a claim.
 */
export function withoutRestated(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return drafts.map((draft, place) => {
    const isRestated = drafts.slice(0, place).some((earlier) => isInOtherUnit(draft, earlier));
    return isRestated ? { ...draft, candidates: [] } : draft;
  });
}

function isInOtherUnit(draft: ColumnDraft, earlier: ColumnDraft): boolean {
  const [own, other] = [draft, earlier].map(({ path }) => unitInHeading(path.at(-1) ?? ""));
  if (own?.kind !== "money" || other?.kind !== "money" || own.factor.eq(other.factor)) return false;
  return nameOf(draft) === nameOf(earlier);
}

/** The whole heading without its unit, captions above it included. */
function nameOf({ path }: ColumnDraft): string {
  return path.map((part) => headingParts(part).base).join("/");
}

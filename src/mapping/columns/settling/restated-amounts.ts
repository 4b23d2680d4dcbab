import { unitInHeading } from "../../../domain/quantity/parse-unit";
import { headingParts } from "../../headings/heading-text";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownHeading } from "../drafts/column-draft";

/**
 * 合计（万元） beside 合计（元）: one amount in two units, and no budget beside what was spent of it. The later column is left
 * without a claim.
 */
export function withoutRestated(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const units = new Map<string, string>();
  return drafts.map((draft) => {
    const unit = unitInHeading(ownHeading(draft));
    if (unit?.kind !== "money") return draft;
    const [name, factor] = [nameOf(draft), unit.factor.toFixed()];
    const first = units.get(name);
    if (first === undefined) units.set(name, factor);
    return first === undefined || first === factor ? draft : { ...draft, candidates: [] };
  });
}

/** The whole heading without its unit, captions above it included. */
function nameOf({ path }: ColumnDraft): string {
  return path.map((part) => headingParts(part).base).join("/");
}

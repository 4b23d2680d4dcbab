import type { FindingClass, Language } from "../domain/lists";
import type { Phrase } from "./text/fill";
import { phrases } from "./text/fill";

const LABELS = phrases({
  contradicted: { zh: "应为", en: "Expected" },
  elsewhere: { zh: "他处为", en: "Elsewhere" },
  target: { zh: "目标值", en: "Target" },
  computed: { zh: "算得", en: "Computed" },
});

/**
 * Findings whose second figure is not what their class says: plausible ones with a figure that stands nowhere, and
 * contradictions of two places that do not say which of them is wrong.
 */
const BY_KIND: Readonly<Record<string, Phrase>> = {
  over_fulfilled: LABELS.target,
  rate_rounding_hides_gap: LABELS.computed,
  target_missed_full_score: LABELS.computed,
  classification_conflict: LABELS.elsewhere,
  cross_sheet_value_mismatch: LABELS.elsewhere,
};

/** What the figure compared with the stated one is called. Only a contradiction says what a cell should hold. */
export function comparedWith({ kind, class: of }: { kind: string; class: FindingClass }, language: Language): string {
  return (BY_KIND[kind] ?? (of === "logical" ? LABELS.contradicted : LABELS.elsewhere))[language];
}

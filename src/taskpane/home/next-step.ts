import { canBeScored, isScored } from "../session/is-scored";
import type { Stale, Standing } from "../session/session";
import { isOpen } from "../view/open-findings";

/** Where Home sends its reader; open findings are those still to be settled. */
export type Destination = "mapping" | "scores" | "findings" | "open-findings";

/** The one thing to do now. */
export type NextStep =
  | { readonly kind: "score" }
  | { readonly kind: "check-again"; readonly why: Exclude<Stale, false> }
  | { readonly kind: "answer"; readonly count: number }
  /** No rule was named, and another agrees better with the sheet than the one that applies by default. */
  | { readonly kind: "take-rule"; readonly id: string; readonly words: string }
  /** The sheet states one total, the rule that applies by default gives another. */
  | { readonly kind: "choose-rule"; readonly stated: string; readonly computed: string }
  | { readonly kind: "settle"; readonly count: number }
  /** No cell holds anything yet. */
  | { readonly kind: "fill" }
  /** Nothing can be scored, as the tables were understood. */
  | { readonly kind: "map" }
  | { readonly kind: "score-again" }
  | { readonly kind: "done" };

/** In the order of the work: what later steps rest on comes first. */
export function nextStep(standing: Standing | undefined): NextStep {
  if (standing === undefined) return { kind: "score" };
  const { view, stale, unwritten } = standing;
  if (stale !== false) return { kind: "check-again", why: stale };
  if (view.blank === true) return { kind: "fill" };
  if (view.questions.length > 0) return { kind: "answer", count: view.questions.length };
  const { better, unmet } = view.profile;
  if (better !== undefined) return { kind: "take-rule", ...better };
  if (unmet !== undefined) return { kind: "choose-rule", ...unmet };
  const open = view.findings.filter(isOpen).length;
  if (isScored(standing) && open > 0) return { kind: "settle", count: open };
  if (!isScored(standing) && canBeScored(standing)) return { kind: "score" };
  if (open > 0) return { kind: "settle", count: open };
  if (!isScored(standing) && !canBeScored(standing)) return { kind: "map" };
  return unwritten ? { kind: "score-again" } : { kind: "done" };
}

import { keptTemplate } from "../../app/mapping-template";
import { resolveProfile } from "../../app/resolve-profile";
import { saidCorrections } from "../../app/said-corrections";
import type { Language } from "../../domain/lists";
import { STATED_RULES } from "../../engine/profile/choose-profile";
import { isShippedProfile, shippedProfile } from "../../engine/profile/shipped-profiles";
import type { Ledger } from "../../ledger/ledger";
import { formerScores } from "../../report/last-run";

/** What a workbook that is opened again keeps of earlier work, told before it is read. */
export interface FormerRun {
  /** It was scored; else there are only decisions. */
  readonly scored: boolean;
  /** What was scored as a whole, each with total and grade. */
  readonly totals: readonly { readonly name: string; readonly value: string }[];
  /** The title of the rule, or its id where it is known no more. */
  readonly rule?: string;
  /** Decisions about scores and findings. */
  readonly decisions: number;
  /** When the newest of them was taken: an ISO day, or what somebody has written there. */
  readonly newest?: string;
  /** Corrections of the mapping. */
  readonly corrections: number;
}

/** Undefined for a ledger with nothing in it, as where there is none. */
export function formerRun(ledger: Ledger, language: Language): FormerRun | undefined {
  const { profile, totals } = formerScores(ledger);
  const decided = [...ledger.scores, ...ledger.findings];
  const newest = decided.map(({ when }) => when).reduce((last, when) => (when > last ? when : last), "");
  const corrections = saidCorrections(keptTemplate(ledger.mapping)).length;
  const scored = ledger.lastRun.length > 0;
  if (!scored && decided.length === 0 && corrections === 0) return undefined;
  return {
    scored,
    totals,
    ...(profile !== undefined && { rule: titleOf(profile, ledger, language) }),
    decisions: decided.length,
    ...(newest !== "" && { newest }),
    corrections,
  };
}

function titleOf(id: string, { profile }: Ledger, language: Language): string {
  if (id === STATED_RULES.id) return STATED_RULES.title[language];
  if (isShippedProfile(id)) return shippedProfile(id).title[language];
  const own = profile === undefined ? undefined : resolveProfile(profile, "", language);
  return own?.ok === true && own.value.id === id ? own.value.title[language] : id;
}

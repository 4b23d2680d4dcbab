import type { Language } from "../domain/lists";
import type { KeptProfile, Ledger } from "../ledger/ledger";
import type { Progress } from "./progress";

/** What a user may say about a run. */
export interface EvaluationOptions extends Progress {
  readonly lang: Language;
  /** Instead of the ledger's. */
  readonly profile?: KeptProfile;
  /** Corrections of the mapping as JSON text, instead of the ledger's. */
  readonly mapping?: string;
  /** Instead of the ledger in the workbook: for decisions that are not written yet. */
  readonly ledger?: Ledger;
}

import type { Language } from "../domain/lists";
import type { RunSettings } from "../engine/outcome/decisions";
import type { KeptProfile, Ledger } from "../ledger/ledger";
import type { Progress } from "./progress";

/** What a user may say about a run. */
export interface EvaluationOptions extends Progress {
  readonly lang: Language;
  /** Instead of the ledger's. */
  readonly profile?: KeptProfile;
  /** Corrections of the mapping as JSON text, instead of the ledger's. */
  readonly mapping?: string;
  /** Up to which month, how much money: goes before what the ledger keeps. */
  readonly settings?: RunSettings;
  /** Instead of the ledger in the workbook: for decisions that are not written yet. */
  readonly ledger?: Ledger;
}

import type { Language } from "../domain/lists";
import type { Outcome } from "../engine/outcome/outcome";
import type { Ledger } from "../ledger/ledger";
import type { Workbook } from "../sheets/workbook";

/** What the result sheets are made from. */
export interface ResultSources {
  readonly workbook: Workbook;
  readonly outcome: Outcome;
  readonly ledger: Ledger;
  readonly lang: Language;
  /** Version of the program. */
  readonly version: string;
}

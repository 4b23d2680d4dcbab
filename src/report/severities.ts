import type { CellRange } from "../domain/cells/address";
import type { Area } from "../domain/cells/area";
import type { Finding } from "../domain/finding";
import type { Language, Severity } from "../domain/lists";
import { RESULT } from "../messages/results";
import type { SheetDraft } from "./sheet-draft";

/** Cells of the findings sheet that the overview counts. */
export interface FindingPlaces {
  /** The column of the severities' words. */
  readonly severities: CellRange;
  /** How many findings there are. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many of them the sheet lists. */
  readonly listed: Readonly<Record<Severity, number>>;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The word for a severity. */
export function severityWord(severity: Severity, lang: Language): string {
  return { error: RESULT.severityError, warning: RESULT.severityWarning, info: RESULT.severityInfo }[severity][lang];
}

/** Colours by the word of the severity. */
export function severityColours(draft: SheetDraft, area: Area, lang: Language): void {
  draft.condition({ kind: "text-equals", area, text: severityWord("error", lang), tone: "bad" });
  draft.condition({ kind: "text-equals", area, text: severityWord("warning", lang), tone: "poor" });
  draft.condition({ kind: "text-equals", area, text: severityWord("info", lang), tone: "fair" });
}

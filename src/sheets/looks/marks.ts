import type { Severity } from "../../domain/lists";
import { SEVERITIES } from "../../domain/lists";

/**
 * Highlights are conditional formats of our own, in an .xlsx file and in Excel alike: the fill, the notes and the
 * conditional formats of the user lie untouched beneath and come back when ours are removed. They are known by their
 * formula, which is always true and survives saving, reopening, copying and inserted rows.
 */
const SIGNATURE = "_fundscore_mark";

/** The formula, without "=", of the conditional format that highlights a finding of this severity. */
export function markFormula(severity: Severity): string {
  return `LEN("${SIGNATURE}:${severity}")>0`;
}

/** The severity that a conditional format's formula (with or without "=") marks; undefined for one that is not ours. */
export function markSeverity(formula: string): Severity | undefined {
  const bare = formula.replace(/^=/, "").replaceAll(/\s/g, "");
  return SEVERITIES.find((severity) => bare === markFormula(severity));
}

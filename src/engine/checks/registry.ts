import type { Check } from "./check";

/**
 * All checks, in the order in which their findings are listed. A new check is one file and one line here; a test compares
 * this list with the files on disk.
 */
export const checks: readonly Check[] = [
  // formula/ — import and list the formula checks here
];

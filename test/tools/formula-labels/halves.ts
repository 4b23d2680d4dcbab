import { createHash } from "node:crypto";

/**
 * Whether a workbook belongs to the half that may be looked into; the other half is for figures only. By a hash of its
 * name, so that nobody chooses.
 */
export function isWorkHalf(file: string): boolean {
  return (createHash("md5").update(file.toLowerCase()).digest()[0] ?? 0) % 2 === 0;
}

import { halfWidth } from "../../domain/quantity/half-width";

/** A name without what differs from sheet to sheet: blanks, quotes, brackets with units, a closing 指标. For lookups only. */
export function nameKey(name: string): string {
  return halfWidth(name)
    .toLowerCase()
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s"'“”‘’《》「」、,，。.:;；·_-]/g, "")
    .replace(/指标$/, "");
}

import { halfWidth } from "../../domain/letters/half-width";
import { remembered } from "../../domain/remembered";

/**
 * A name without what differs from sheet to sheet: blanks, quotes, brackets with units, a closing 指标, letters that were
 * not simplified. For lookups only.
 */
export const nameKey = remembered((name: string): string =>
  halfWidth(name)
    .toLowerCase()
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s"'“”‘’《》「」、,，。.:;；·_-]/g, "")
    .replace(/指标$/, ""),
);

import { TONE_COLORS } from "./tones";

/**
 * Conditional formats on result sheets that a run replaces, among those that users add there. Ours carry no signature,
 * which people would see in Excel's list of rules; they are known by their form together with our colours, which no menu
 * of Excel offers.
 */
const OUR_COLORS = new Set(Object.values(TONE_COLORS).map(({ fill, font }) => `${fill ?? ""}/${font ?? ""}`));
/** What `limitFormula` gives, without spaces. */
const LIMIT_FORMULA = /^AND\(ISNUMBER\((\$?[A-Z]{1,3}\$?\d+)\),\1<-?[\d.]+\)$/;

/** Whether a rule colours cells as one of our tones does; colours as RRGGBB, "" for none. */
export function hasToneColors(fill: string, font: string): boolean {
  return OUR_COLORS.has(`${fill.toUpperCase()}/${font.toUpperCase()}`);
}

/** The formula, without "=", that holds for figures below a limit; an empty cell would count as 0 in a plain comparison. */
export function limitFormula(cell: string, limit: number): string {
  return `AND(ISNUMBER(${cell}),${cell}<${limit})`;
}

/** Whether a formula, with or without "=", is one that `limitFormula` gives. */
export function isLimitFormula(formula: string): boolean {
  return LIMIT_FORMULA.test(formula.replace(/^=/, "").replaceAll(/\s/g, ""));
}

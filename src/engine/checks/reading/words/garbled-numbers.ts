/** Digits, points, commas and blanks that make no number: 8,013.081,597.82, 15,0, 1.250.3. */
const GARBLED = /^[-−(（]?\s*\d[\d.,，．\s]*[.,，．][\d.,，．\s]*\d\s*[)）]?$/u;

/**
 * Whether a text that is read as no number was meant for one: a point or a comma stands where none belongs. Dates, numbers of
 * sections and ranges have other signs, or stand under headings of their own.
 */
export function isGarbledNumber(text: string): boolean {
  return GARBLED.test(text.trim());
}

/** (3) may be a loss of three or the third note: read as no number, and nothing that could be computed with. */
const LOSS_OR_NOTE = /^[(（]\d{1,2}[)）]$/u;

/** Whether a text that is read as no number may be one all the same. */
export function mayBeNumber(text: string): boolean {
  return isGarbledNumber(text) || LOSS_OR_NOTE.test(text.trim());
}

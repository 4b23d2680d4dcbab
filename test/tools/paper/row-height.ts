const LINE_POINTS = 14;
/** Excel's limit. */
const MAX_POINTS = 409;

/** Width of a text in the character units of column widths: full-width characters count twice. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}

/** Lines that a wrapped text takes in a column so wide. */
export function wrappedLines(text: string, columnWidth: number): number {
  // The body font is 10 points, the unit of widths a digit of 11.
  const usable = Math.max(2, columnWidth * 1.12 - 1);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/** Height in points for a row whose tallest cell has so many lines. */
export function heightOf(lines: number): number {
  return Math.min(MAX_POINTS, Math.max(20, lines * LINE_POINTS + 6));
}

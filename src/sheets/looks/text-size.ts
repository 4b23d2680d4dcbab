/** Characters that a spreadsheet draws about twice as wide as a Latin letter. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]/;

const FIRST_WIDE = 0x1100;

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Width of a text in the unit of column widths: one Latin character. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // The second half of a character beyond the basic plane.
    if (code >= 0xdc00 && code <= 0xdfff && index > 0 && isHigh(text.charCodeAt(index - 1))) continue;
    width += code >= FIRST_WIDE && WIDE.test(text.charAt(index)) ? 2 : 1;
  }
  return width;
}

/** Lines that a text needs in a column of `width` characters. A little is kept back for the cell's margins. */
function linesNeeded(text: string, width: number): number {
  const usable = Math.max(2, width - 1);
  if (text.length * 2 <= usable && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/** Points that one line of text takes, by its size. */
const LINE_HEIGHT = 1.4;

/** Points that a text of `size` points takes in a column of `width` characters, at least those of one line. */
export function textHeight(
  text: string,
  { width, size = 11 }: { readonly width: number; readonly size?: number },
): number {
  return linesNeeded(text, (width * 11) / Math.max(size, 10)) * size * LINE_HEIGHT + 5;
}

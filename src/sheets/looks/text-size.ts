/** First and last of the characters that a spreadsheet draws about twice as wide as a Latin letter, frequent ones first. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x2e80, 0x303e],
  [0xff00, 0xff60],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x1100, 0x115f],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xffe0, 0xffe6],
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
];

const FIRST_WIDE = 0x1100;

function isWide(code: number): boolean {
  if (code < FIRST_WIDE) return false;
  for (const [first, last] of WIDE) if (code >= first && code <= last) return true;
  return false;
}

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
    width += isWide(code) ? 2 : 1;
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
export function textHeight(text: string, width: number, size = 11): number {
  return linesNeeded(text, (width * 11) / Math.max(size, 10)) * size * LINE_HEIGHT + 5;
}

const QUOTE = 34;
const APOSTROPHE = 39;
/** The code of an opening bracket: what stands before it is a function. */
export const OPEN_PAREN = 40;
/** The code of the sign between the ends of a range. */
export const COLON = 58;
/** The code of the sign behind the name of a sheet. */
export const BANG = 33;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
/** The code of the sign before an absolute column or row. */
export const DOLLAR = 36;

/** 0 … 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** a … z in either case. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Letters, digits, `$ _ . \ ?` and everything beyond ASCII (Chinese names, full-width letters). */
function isWord(code: number): boolean {
  return (
    isLetter(code) ||
    isDigit(code) ||
    code === DOLLAR ||
    code === 95 ||
    code === 46 ||
    code === 92 ||
    code === 63 ||
    code > 127
  );
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** The index after a quoted stretch that begins at `from`; a doubled quote stands for itself. */
function afterQuoted(text: string, from: number, quote: number): number {
  let i = from + 1;
  while (i < text.length) {
    if (text.charCodeAt(i) !== quote) i += 1;
    else if (text.charCodeAt(i + 1) === quote) i += 2;
    else return i + 1;
  }
  return text.length;
}

function afterBrackets(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACKET && (depth -= 1) === 0) return i + 1;
  }
  return text.length;
}

function afterWord(text: string, from: number): number {
  let i = from;
  while (i < text.length && isWord(text.charCodeAt(i))) i += 1;
  return i;
}

/** What a piece of a formula is, as far as its references are concerned. */
export type PieceKind = "quoted" | "name" | "bracketed" | "word" | "space" | "sign";

/** The kind of the piece that begins with a character. */
export function pieceAt(code: number): PieceKind {
  if (code === QUOTE) return "quoted";
  if (code === APOSTROPHE) return "name";
  if (code === OPEN_BRACKET) return "bracketed";
  if (isWord(code)) return "word";
  return isSpace(code) ? "space" : "sign";
}

/** The index after the piece that begins at `from`. */
export function afterPiece(text: string, from: number, kind: PieceKind): number {
  switch (kind) {
    case "quoted":
      return afterQuoted(text, from, QUOTE);
    case "name":
      return afterQuoted(text, from, APOSTROPHE);
    case "bracketed":
      return afterBrackets(text, from);
    case "word":
      return afterWord(text, from);
    default:
      return from + 1;
  }
}

import type { CellAddress } from "../../../domain/address";
import { MAX_COLS, MAX_ROWS, parseColumnLetters } from "../../../domain/address";

/** One border of a reference: counted from the formula's own cell, or (with `$`) from the sheet's first row or column. */
export interface Coordinate {
  readonly fixed: boolean;
  readonly at: number;
}

/** A cell, a rectangle, whole columns or whole rows as a formula refers to them, independent of where the formula stands. */
export interface Reference {
  /** Name of the sheet, unquoted; undefined = the formula's own sheet. */
  readonly sheet?: string;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

/** A border is written down as R[-1] or R3: what all copies of one formula have in common. */
function border(letter: "R" | "C", at: Coordinate): string {
  return at.fixed ? letter + String(at.at + 1) : at.at === 0 ? letter : `${letter}[${at.at}]`;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN_PAREN = 40;
const COLON = 58;
const BANG = 33;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const DOLLAR = 36;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
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
type PieceKind = "quoted" | "name" | "bracketed" | "word" | "space" | "sign";

function pieceAt(code: number): PieceKind {
  if (code === QUOTE) return "quoted";
  if (code === APOSTROPHE) return "name";
  if (code === OPEN_BRACKET) return "bracketed";
  if (isWord(code)) return "word";
  return isSpace(code) ? "space" : "sign";
}

/** The index after the piece that begins at `from`. */
function afterPiece(text: string, from: number, kind: PieceKind): number {
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

/** A reference to one cell, counted from 0, with its `$`. */
interface CellWord {
  readonly row: number;
  readonly col: number;
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
}

/** Reads the word as `$B$7`; undefined for names and numbers. Hand-written: it runs once for every reference of a workbook. */
function cellWord(text: string, from: number, to: number): CellWord | undefined {
  let i = from;
  const colFixed = text.charCodeAt(i) === DOLLAR;
  if (colFixed) i += 1;
  let col = 0;
  const lettersFrom = i;
  for (; i < to && isLetter(text.charCodeAt(i)); i += 1) col = col * 26 + ((text.charCodeAt(i) & 31) >>> 0);
  if (i === lettersFrom || i - lettersFrom > 3 || col > MAX_COLS) return undefined;
  const rowFixed = text.charCodeAt(i) === DOLLAR;
  if (rowFixed) i += 1;
  const digitsFrom = i;
  let row = 0;
  for (; i < to && isDigit(text.charCodeAt(i)); i += 1) row = row * 10 + text.charCodeAt(i) - 48;
  if (i !== to || i === digitsFrom || row < 1 || row > MAX_ROWS) return undefined;
  return { row: row - 1, col: col - 1, rowFixed, colFixed };
}

/** Reads `$B` of `$B:$D`. */
function columnWord(word: string): Coordinate | undefined {
  const fixed = word.startsWith("$");
  const at = parseColumnLetters(fixed ? word.slice(1) : word);
  return at === undefined ? undefined : { fixed, at };
}

/** Reads `$3` of `$3:$5`. */
function rowWord(word: string): Coordinate | undefined {
  const match = /^(\$?)([1-9][0-9]{0,6})$/.exec(word);
  return match?.[2] === undefined || Number(match[2]) > MAX_ROWS
    ? undefined
    : { fixed: match[1] === "$", at: Number(match[2]) - 1 };
}

function counted(absolute: Coordinate, from: number): Coordinate {
  return absolute.fixed ? absolute : { fixed: false, at: absolute.at - from };
}

function inOrder(a: Coordinate, b: Coordinate): readonly [Coordinate, Coordinate] {
  return a.fixed === b.fixed && a.at > b.at ? [b, a] : [a, b];
}

/** The area between two words of a range, corners in any order; undefined when they are no references. */
function wholeLines(first: string, second: string, row: number, col: number): Omit<Reference, "sheet"> | undefined {
  const left = columnWord(first);
  const right = columnWord(second);
  if (left !== undefined && right !== undefined) {
    const [from, to] = inOrder(counted(left, col), counted(right, col));
    return { top: { fixed: true, at: 0 }, bottom: { fixed: true, at: MAX_ROWS - 1 }, left: from, right: to };
  }
  const top = rowWord(first);
  const bottom = rowWord(second);
  if (top === undefined || bottom === undefined) return undefined;
  const [from, to] = inOrder(counted(top, row), counted(bottom, row));
  return { top: from, bottom: to, left: { fixed: true, at: 0 }, right: { fixed: true, at: MAX_COLS - 1 } };
}

/**
 * Reads a reference as the formula of the cell `at` writes it: `B7`, `$B$7:D9`, `A:A`, `'Sheet 1'!C3`. Undefined for names,
 * for other workbooks, for several sheets at once and for whatever is no reference.
 */
export function parseReference(text: string, at: CellAddress): Reference | undefined {
  const { row, col } = at;
  let sheet: string | undefined;
  let rest = text;
  const bang = text.lastIndexOf("!");
  if (bang >= 0) {
    sheet = text.slice(0, bang);
    rest = text.slice(bang + 1);
    if (sheet.startsWith("'") && sheet.endsWith("'")) sheet = sheet.slice(1, -1).replaceAll("''", "'");
    if (/[[\]:]/.test(sheet)) return undefined;
  }
  const [first, second, more] = rest.split(":");
  if (first === undefined || more !== undefined) return undefined;
  const start = cellWord(first, 0, first.length);
  const end = second === undefined ? start : cellWord(second, 0, second.length);
  let area: Omit<Reference, "sheet"> | undefined;
  if (start !== undefined && start === end) {
    const top = counted({ fixed: start.rowFixed, at: start.row }, row);
    const left = counted({ fixed: start.colFixed, at: start.col }, col);
    area = { top, left, bottom: top, right: left };
  } else if (start !== undefined && end !== undefined) {
    const [top, bottom] = inOrder(
      counted({ fixed: start.rowFixed, at: start.row }, row),
      counted({ fixed: end.rowFixed, at: end.row }, row),
    );
    const [left, right] = inOrder(
      counted({ fixed: start.colFixed, at: start.col }, col),
      counted({ fixed: end.colFixed, at: end.col }, col),
    );
    area = { top, left, bottom, right };
  } else if (second !== undefined) {
    area = wholeLines(first, second, row, col);
  }
  return area === undefined ? undefined : sheet === undefined || sheet === at.sheet ? area : { ...area, sheet };
}

/**
 * The formula in R1C1 notation, without blanks and in capitals: equal for all copies of one formula. `ownSheet` is left
 * away where a formula names its own sheet. Robust to any text: what is not understood stays as it is.
 */
export function toR1C1(text: string, row: number, col: number, ownSheet: string): string {
  let out = "";
  let i = 0;
  while (i < text.length) {
    const kind = pieceAt(text.charCodeAt(i));
    let end = afterPiece(text, i, kind);
    if (kind === "name") {
      const name = text.slice(i + 1, end - 1);
      if (text.charCodeAt(end) === BANG && name.replaceAll("''", "'") === ownSheet) end += 1;
      else out += text.slice(i, end);
    } else if (kind === "word") {
      out += wordToR1C1(text, i, end, row, col, ownSheet);
      if (text.charCodeAt(end) === BANG && text.slice(i, end) === ownSheet) end += 1;
    } else if (kind !== "space") {
      out += text.slice(i, end);
    }
    i = end;
  }
  return out;
}

/** A formula cut at its references to single cells: words[i] stands between texts[i] and texts[i + 1]. */
export interface CutFormula {
  readonly texts: readonly string[];
  readonly words: readonly CellWord[];
  /** Whether it names a sheet or a file: what that means depends on where the formula stands. */
  readonly namesSheet: boolean;
}

/** Cuts a formula; undefined where it refers to whole rows or columns, which are not cut out. */
export function cutFormula(text: string): CutFormula | undefined {
  const texts: string[] = [];
  const words: CellWord[] = [];
  let namesSheet = false;
  let start = 0;
  for (let i = 0; i < text.length;) {
    const kind = pieceAt(text.charCodeAt(i));
    const end = afterPiece(text, i, kind);
    const next = text.charCodeAt(end);
    if (kind === "bracketed" || next === BANG) namesSheet = true;
    else if (kind === "word" && next !== OPEN_PAREN) {
      const word = cellWord(text, i, end);
      if (word !== undefined) {
        texts.push(text.slice(start, i));
        words.push(word);
        start = end;
      } else if (next === COLON || text.charCodeAt(i - 1) === COLON) return undefined;
    }
    i = end;
  }
  texts.push(text.slice(start));
  return { texts, words, namesSheet };
}

function wordToR1C1(text: string, from: number, to: number, row: number, col: number, ownSheet: string): string {
  const next = text.charCodeAt(to);
  if (next === BANG) return text.slice(from, to) === ownSheet ? "" : text.slice(from, to);
  if (next !== OPEN_PAREN) {
    const cell = cellWord(text, from, to);
    if (cell !== undefined) {
      return (
        (cell.rowFixed ? `R${cell.row + 1}` : cell.row === row ? "R" : `R[${cell.row - row}]`) +
        (cell.colFixed ? `C${cell.col + 1}` : cell.col === col ? "C" : `C[${cell.col - col}]`)
      );
    }
    if (next === COLON || text.charCodeAt(from - 1) === COLON) {
      const word = text.slice(from, to);
      const column = columnWord(word);
      if (column !== undefined) return border("C", counted(column, col));
      const line = rowWord(word);
      if (line !== undefined) return border("R", counted(line, row));
    }
  }
  return text.slice(from, to).toUpperCase();
}

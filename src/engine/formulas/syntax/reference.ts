import type { CellAddress } from "../../../domain/cells/address";
import { MAX_COLS, MAX_ROWS, parseColumnLetters } from "../../../domain/cells/address";
import { DOLLAR, isDigit, isLetter } from "./pieces";

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

/** A reference to one cell, counted from 0, with its `$`. */
export interface CellWord {
  readonly row: number;
  readonly col: number;
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
}

/** Reads the word as `$B$7`; undefined for names and numbers. Hand-written: it runs once for every reference of a workbook. */
export function cellWord(text: string, from: number, to: number): CellWord | undefined {
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
export function columnWord(word: string): Coordinate | undefined {
  const fixed = word.startsWith("$");
  const at = parseColumnLetters(fixed ? word.slice(1) : word);
  return at === undefined ? undefined : { fixed, at };
}

/** Reads `$3` of `$3:$5`. */
export function rowWord(word: string): Coordinate | undefined {
  const match = /^(\$?)([1-9][0-9]{0,6})$/.exec(word);
  return match?.[2] === undefined || Number(match[2]) > MAX_ROWS
    ? undefined
    : { fixed: match[1] === "$", at: Number(match[2]) - 1 };
}

/** A border as all copies of a formula share it: counted from the cell `from` unless it has a `$`. */
export function counted(absolute: Coordinate, from: number): Coordinate {
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

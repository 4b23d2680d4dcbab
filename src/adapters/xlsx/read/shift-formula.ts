import { columnLetters, MAX_COLS, MAX_ROWS, parseColumnLetters } from "../../../domain/cells/address";

/** A reference within a formula's text: which of its parts move with the cell. */
interface Part {
  /** Text before the reference, as it is. */
  readonly before: string;
  readonly cells: readonly Corner[];
}

/** One corner of a reference; whole columns have no row, whole rows no column. */
interface Corner {
  readonly col?: number;
  readonly colFixed: boolean;
  readonly row?: number;
  readonly rowFixed: boolean;
}

/** A formula cut into text and references, ready to be spelled out for other cells. */
export interface FormulaPattern {
  readonly parts: readonly Part[];
  readonly tail: string;
}

const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
const ROWS = String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})`;
/**
 * What is skipped whole (strings, quoted sheets, brackets of tables and books, numbers, names, sheet names), then
 * what may be a reference. A name that only begins like a reference is taken by the longer match of NAME.
 */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`,
    String.raw`'(?:[^']|'')*'?`,
    `(?<columns>${COLUMNS})(?![\\p{L}\\p{N}_.(!:])`,
    `(?<rows>${ROWS})(?![\\p{L}\\p{N}_.(!:])`,
    `(?<cell>${CELL})(?![\\p{L}\\p{N}_.(!])`,
    String.raw`[\p{L}\p{N}_.\\$?]+!?`,
  ].join("|"),
  "gu",
);

/** Cuts a formula (no "=") at its references. */
export function formulaPattern(formula: string): FormulaPattern {
  const parts: Part[] = [];
  let done = 0;
  let brackets = bracketed(formula, 0);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
    while (brackets !== undefined && brackets.end <= match.index) brackets = bracketed(formula, brackets.end);
    if (brackets !== undefined && match.index >= brackets.start) {
      TOKEN.lastIndex = brackets.end;
      continue;
    }
    const cells = corners(match);
    if (cells === undefined) continue;
    parts.push({ before: formula.slice(done, match.index), cells });
    done = match.index + match[0].length;
  }
  return { parts, tail: formula.slice(done) };
}

/** The formula as it reads `rows` further down and `cols` further right; what leaves the sheet becomes #REF!. */
export function shiftFormula(pattern: FormulaPattern, rows: number, cols: number): string {
  let text = "";
  for (const { before, cells } of pattern.parts) {
    let moved = "";
    for (const corner of cells) {
      const one = cornerText(corner, rows, cols);
      if (one === undefined) {
        moved = "#REF!";
        break;
      }
      moved += moved === "" ? one : `:${one}`;
    }
    text += before + moved;
  }
  return text + pattern.tail;
}

function corners(match: RegExpExecArray): readonly Corner[] | undefined {
  const groups = match.groups ?? {};
  if (groups["cell"] !== undefined) {
    const [, colFixed, letters, rowFixed, digits] = new RegExp(`^${CELL}$`).exec(match[0]) ?? [];
    const col = parseColumnLetters(letters ?? "");
    const row = Number(digits) - 1;
    if (col === undefined || row >= MAX_ROWS) return undefined;
    return [{ col, row, colFixed: colFixed === "$", rowFixed: rowFixed === "$" }];
  }
  const halves = match[0].split(":");
  if (groups["columns"] !== undefined) {
    const columns = halves.map((half): Corner | undefined => {
      const col = parseColumnLetters(half.replace("$", ""));
      return col === undefined ? undefined : { col, colFixed: half.startsWith("$"), rowFixed: true };
    });
    return columns.every((column) => column !== undefined) ? columns : undefined;
  }
  if (groups["rows"] !== undefined) {
    return halves.map((half) => ({
      row: Number(half.replace("$", "")) - 1,
      rowFixed: half.startsWith("$"),
      colFixed: true,
    }));
  }
  return undefined;
}

function cornerText(corner: Corner, rows: number, cols: number): string | undefined {
  const col = corner.col === undefined || corner.colFixed ? corner.col : corner.col + cols;
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  if (col !== undefined && (col < 0 || col >= MAX_COLS)) return undefined;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  const colText = col === undefined ? "" : (corner.colFixed ? "$" : "") + columnLetters(col);
  const rowText = row === undefined ? "" : (corner.rowFixed ? "$" : "") + String(row + 1);
  return colText + rowText;
}

/** The next stretch in square brackets (a table's columns, another book) from `from` on; brackets nest. */
function bracketed(formula: string, from: number): { start: number; end: number } | undefined {
  let inText: string | undefined;
  let depth = 0;
  let start = 0;
  for (let at = from; at < formula.length; at += 1) {
    const char = formula[at];
    if (inText !== undefined) {
      if (char === inText) inText = undefined;
    } else if (depth > 0 && char === "'") at += 1;
    else if (depth === 0 && (char === '"' || char === "'")) inText = char;
    else if (char === "[") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === "]" && depth > 0) {
      depth -= 1;
      if (depth === 0) return { start, end: at + 1 };
    }
  }
  return depth > 0 ? { start, end: formula.length } : undefined;
}

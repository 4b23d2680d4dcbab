import { simplified } from "../domain/letters/simplified";
import type { CellValue, Grid, Workbook } from "./workbook";

/** A workbook as its texts are compared, and the way back to how they are written. */
export interface SimplifiedWorkbook {
  readonly workbook: Workbook;
  /** A text that quotes the workbook, in the letters of the workbook. */
  readonly written: (text: string) => string;
}

/**
 * The workbook with all texts in simplified letters, those in its formulas too; undefined where none is written
 * otherwise. Sheets keep their names: they are addresses. Our own sheets are read as they are.
 */
export function simplifiedWorkbook(workbook: Workbook): SimplifiedWorkbook | undefined {
  const texts = new Map<string, string>();
  const grids = workbook.grids.map((grid) => (grid.own === undefined ? simplifiedGrid(grid, texts) : grid));
  if (texts.size === 0) return undefined;
  for (const text of textsOf(workbook)) if (!texts.has(text)) texts.set(text, text);
  return { workbook: { ...workbook, grids }, written: wayBack(texts, sheetNames(workbook)) };
}

/** All texts but those of our own sheets. */
function* textsOf({ grids }: Workbook): Iterable<string> {
  for (const { values, own } of grids)
    if (own === undefined)
      for (const row of values) for (const value of row ?? []) if (typeof value === "string") yield value;
}

/** A sheet as its texts are compared; `texts` collects what was written otherwise, by that. */
export function simplifiedGrid(grid: Grid, texts = new Map<string, string>()): Grid {
  const before = texts.size;
  const values = grid.values.map((row) => {
    if (row?.some((value) => simple(value) !== value) !== true) return row;
    return row.map((value): CellValue => {
      const compared = simple(value);
      if (typeof compared === "string" && typeof value === "string" && compared !== value) texts.set(compared, value);
      return compared;
    });
  });
  if (texts.size === before) return grid;
  const formulas = new Map([...grid.formulas].map(([key, formula]) => [key, withSimpleTexts(formula)] as const));
  return { ...grid, values, formulas };
}

function simple(value: CellValue): CellValue {
  return typeof value === "string" ? simplified(value) : value;
}

/** "項目" in a formula is compared with cells; '執行表'! is an address. */
function withSimpleTexts(formula: string): string {
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/gu, (quoted) =>
    quoted.startsWith('"') ? simplified(quoted) : quoted,
  );
}

/** The names of the sheets, the longest first, each as an alternative. */
function sheetNames({ grids }: Workbook): RegExp {
  const names = grids.map(({ sheet }) => sheet).sort((a, b) => b.length - a.length);
  return new RegExp(`(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|")})`, "u");
}

/**
 * A whole text of a cell as the cell has it (`texts`: by how it is compared), anything else but names of sheets letter by
 * letter as the workbook writes them.
 */
function wayBack(texts: ReadonlyMap<string, string>, sheets: RegExp): (text: string) => string {
  const letters = new Map<string, string>();
  for (const [compared, written] of texts) {
    const [from, to] = [Array.from(compared), Array.from(written)];
    from.forEach((letter, place) => {
      if (letter !== to[place] && !letters.has(letter)) letters.set(letter, to[place] ?? letter);
    });
  }
  const spelled = (text: string): string => Array.from(text, (letter) => letters.get(letter) ?? letter).join("");
  return (text) =>
    texts.get(text) ??
    text
      .split(sheets)
      .map((part, place) => (place % 2 === 1 ? part : spelled(part)))
      .join("");
}

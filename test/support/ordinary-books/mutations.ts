import type { CellAddress } from "../../../src/domain/cells/address";
import { cellKey, columnLetters, formatA1, MAX_COLS, parseA1 } from "../../../src/domain/cells/address";
import { Evaluator } from "../../../src/engine/formulas/evaluation/evaluate";
import type { FormulaBook } from "../../../src/engine/formulas/formula-book";
import { formulaBookOf, templateAt } from "../../../src/engine/formulas/formula-book";
import { readersOfCell } from "../../../src/engine/formulas/results/dependents";
import type { CellValue, Grid, Workbook } from "../../../src/sheets/workbook";
import { formulaAt, gridOf, valueAt } from "../../../src/sheets/workbook";
import { withCell } from "./calculated";
import type { Random } from "./random";

/** A fault put into a workbook that somebody else made, everything that depends on it recalculated. */
export interface Mutation {
  readonly workbook: Workbook;
  readonly kind: string;
  readonly at: CellAddress;
  readonly was: string;
  readonly is: string;
  /** Copies of the formula on both sides, or only on one. */
  readonly inside: boolean;
}

interface Place {
  readonly book: FormulaBook;
  readonly grid: Grid;
  readonly at: CellAddress;
  readonly formula: string;
  readonly value: number;
  readonly neighbour: string | undefined;
}

type Change = (place: Place, random: Random) => string | number | undefined;

const CHANGES: Readonly<Record<string, Change>> = {
  "typed over, other value": ({ value }, random) => {
    const other = Number((value * random.pick([0.85, 0.9, 1.1, 1.2])).toPrecision(4));
    return value === 0 ? undefined : other;
  },
  "typed over, same value": ({ value }) => (value === 0 ? undefined : Number(value.toPrecision(15))),
  "range shorter": ({ formula, grid }, random) => ranged(formula, grid, random, -1),
  "range longer": ({ formula, grid }, random) => ranged(formula, grid, random, 1),
  "other row": ({ formula, grid }, random) => shifted(formula, grid, random, 1, 0),
  "other column": ({ formula, grid }, random) => shifted(formula, grid, random, 0, 1),
  "formula of the neighbour": ({ neighbour, formula }) => (neighbour === formula ? undefined : neighbour),
  "lost $": ({ formula, grid }, random) => unfixed(formula, grid, random),
  operator: ({ formula }, random) => otherOperator(formula, random),
};

export const MUTATIONS: readonly string[] = [...Object.keys(CHANGES), "stale value"];

const REFERENCE = /(?<![$A-Z\d!.'])(\$?)([A-Z]{1,2})(\$?)(\d{1,5})(?![\d(A-Z!])/g;

function isFilled(grid: Grid, row: number, col: number): boolean {
  if (row < 0 || col < 0) return false;
  const value = valueAt(grid, row, col);
  return typeof value === "number" && value !== 0;
}

/** One end of a range that is summed is moved by one cell; the cell lost or won holds a figure. */
function ranged(formula: string, grid: Grid, random: Random, by: 1 | -1): string | undefined {
  const match = /(SUM|AVERAGE|MAX|MIN)\((\$?[A-Z]+\$?\d+):(\$?[A-Z]+\$?\d+)\)/.exec(formula);
  if (match?.[2] === undefined || match[3] === undefined || formula.includes("!")) return undefined;
  const plain = (text: string): CellAddress | undefined => parseA1(text.replaceAll("$", ""), grid.sheet);
  const [from, to] = [plain(match[2]), plain(match[3])];
  if (from === undefined || to === undefined) return undefined;
  const down = from.col === to.col;
  if (!down && from.row !== to.row) return undefined;
  const length = down ? to.row - from.row : to.col - from.col;
  if (length < 2) return undefined;
  const atEnd = random.chance(0.6);
  const step = (cell: CellAddress, n: number): CellAddress =>
    down ? { ...cell, row: cell.row + n } : { ...cell, col: cell.col + n };
  const changed = by < 0 ? (atEnd ? to : from) : atEnd ? step(to, 1) : step(from, -1);
  if (!isFilled(grid, changed.row, changed.col)) return undefined;
  const first = atEnd ? from : step(from, -by);
  const last = atEnd ? step(to, by) : to;
  return formula.replace(match[0], `${match[1] ?? ""}(${formatA1(first)}:${formatA1(last)})`);
}

function references(formula: string): readonly RegExpExecArray[] {
  return formula.includes('"') ? [] : [...formula.matchAll(REFERENCE)];
}

/** A single relative reference moved to the next cell, which holds another figure. */
function shifted(formula: string, grid: Grid, random: Random, rows: number, cols: number): string | undefined {
  const singles = references(formula).filter(
    ({ index, 0: text, 1: colFixed, 3: rowFixed }) =>
      formula[index - 1] !== ":" && formula[index + text.length] !== ":" && colFixed === "" && rowFixed === "",
  );
  if (singles.length === 0) return undefined;
  const chosen = random.pick(singles);
  return moved(formula, grid, chosen, random.chance(0.5) ? 1 : -1, rows, cols);
}

function moved(
  formula: string,
  grid: Grid,
  chosen: RegExpExecArray,
  sign: number,
  rows: number,
  cols: number,
): string | undefined {
  const at = parseA1(chosen[0].replaceAll("$", ""), grid.sheet);
  if (at === undefined) return undefined;
  const to = { row: at.row + sign * rows, col: at.col + sign * cols };
  if (!isFilled(grid, to.row, to.col) || valueAt(grid, to.row, to.col) === valueAt(grid, at.row, at.col))
    return undefined;
  const text = `${chosen[1] ?? ""}${columnLetters(to.col)}${chosen[3] ?? ""}${to.row + 1}`;
  return formula.slice(0, chosen.index) + text + formula.slice(chosen.index + chosen[0].length);
}

/** A reference with $ that moved along when the formula was copied. */
function unfixed(formula: string, grid: Grid, random: Random): string | undefined {
  const fixed = references(formula).filter(({ index, 3: rowFixed }) => rowFixed === "$" && formula[index - 1] !== ":");
  if (fixed.length === 0) return undefined;
  const chosen = random.pick(fixed);
  const at = parseA1(chosen[0].replaceAll("$", ""), grid.sheet);
  if (at === undefined || formula[chosen.index + chosen[0].length] === ":") return undefined;
  const to = { row: at.row + 1, col: at.col };
  if (typeof valueAt(grid, to.row, to.col) === "string") return undefined;
  const text = columnLetters(to.col) + String(to.row + 1);
  return formula.slice(0, chosen.index) + text + formula.slice(chosen.index + chosen[0].length);
}

const OTHER: Readonly<Record<string, string>> = { "+": "-", "-": "+", "*": "/", "/": "*" };

function otherOperator(formula: string, random: Random): string | undefined {
  if (/["'!]/.test(formula)) return undefined;
  const places = [...formula.matchAll(/(?<=[A-Z\d)])[-+*/](?=[$A-Z\d(])/g)];
  if (places.length === 0) return undefined;
  const { index } = random.pick(places);
  return formula.slice(0, index) + (OTHER[formula[index] ?? ""] ?? "") + formula.slice(index + 1);
}

/** Whether copies stand on both sides (true), three or more on one side (false), or there is no block (undefined). */
function blockAround(
  book: FormulaBook,
  at: CellAddress,
): { readonly inside: boolean; readonly next: CellAddress } | undefined {
  const sheet = book.bySheet.get(at.sheet);
  const own = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
  if (sheet === undefined || own === undefined) return undefined;
  let edge: CellAddress | undefined;
  for (const [rows, cols] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const count = (sign: number): number => {
      let steps = 0;
      while (templateAt(sheet, at.row + sign * (steps + 1) * rows, at.col + sign * (steps + 1) * cols) === own)
        steps += 1;
      return steps;
    };
    const [before, after] = [count(-1), count(1)];
    const sign = before > 0 ? -1 : 1;
    const next = { ...at, row: at.row + sign * rows, col: at.col + sign * cols };
    if (before >= 1 && after >= 1 && before + after >= 3) return { inside: true, next };
    if (before + after >= 3) edge = next;
  }
  return edge === undefined ? undefined : { inside: false, next: edge };
}

const MOST_RECALCULATED = 3_000;

/** Recalculates all that reads the changed cell; undefined when one of these results is not certain. */
function recalculated(workbook: Workbook, at: CellAddress): Workbook | undefined {
  const book = formulaBookOf(workbook);
  const instead = new Map<Grid, Map<number, CellValue>>();
  const set = (cell: CellAddress, value: CellValue): boolean => {
    const grid = gridOf(workbook, cell.sheet);
    if (grid === undefined) return false;
    const ofGrid = instead.get(grid) ?? new Map<number, CellValue>();
    instead.set(grid, ofGrid);
    const key = cellKey(cell.row, cell.col);
    const before = ofGrid.get(key) ?? valueAt(grid, cell.row, cell.col);
    ofGrid.set(key, value);
    return before !== value;
  };
  const open: CellAddress[] =
    formulaAt(gridOf(workbook, at.sheet) ?? workbook.grids[0]!, at.row, at.col) === undefined
      ? [...readersOfCell(book, at)]
      : [at];
  for (let i = 0; i < open.length; i += 1) {
    const cell = open[i];
    const sheet = cell === undefined ? undefined : book.bySheet.get(cell.sheet);
    const template = cell === undefined || sheet === undefined ? undefined : templateAt(sheet, cell.row, cell.col);
    if (cell === undefined || template === undefined) continue;
    const { value } = new Evaluator(book, instead).evaluate(template, cell);
    if (value === undefined || i > MOST_RECALCULATED) return undefined;
    if (set(cell, value)) open.push(...readersOfCell(book, cell));
  }
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      const changed = instead.get(grid);
      if (changed === undefined) return grid;
      const values = grid.values.map((line) => (line === undefined ? undefined : [...line]));
      for (const [key, value] of changed) {
        const row = (values[Math.floor(key / MAX_COLS)] ??= []);
        while (row.length < key % MAX_COLS) row.push(null);
        row[key % MAX_COLS] = value;
      }
      return { ...grid, values };
    }),
  };
}

/** Puts a fault of this kind somewhere into a block of equal formulas; undefined when there is no place for it. */
export function mutated(workbook: Workbook, kind: string, random: Random): Mutation | undefined {
  const book = formulaBookOf(workbook);
  const keys = book.sheets.flatMap(({ grid, templates }) => [...templates.keys()].map((key) => ({ grid, key })));
  for (let attempt = 0; attempt < 60 && keys.length > 0; attempt += 1) {
    const { grid, key } = random.pick(keys);
    const at = { sheet: grid.sheet, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS };
    const value = valueAt(grid, at.row, at.col);
    const formula = formulaAt(grid, at.row, at.col);
    const block = blockAround(book, at);
    if (typeof value !== "number" || formula === undefined || (block === undefined && !kind.startsWith("range")))
      continue;
    const inside = block?.inside ?? false;
    if (kind === "stale value") {
      const stale = value === 0 ? 17.5 : Number((value * 1.1).toPrecision(5));
      return { workbook: withCell(workbook, at, formula, stale), kind, at, inside, was: formula, is: String(stale) };
    }
    const neighbour = block === undefined ? undefined : formulaAt(grid, block.next.row, block.next.col);
    const change = CHANGES[kind]?.({ book, grid, at, formula, value, neighbour }, random);
    if (change === undefined || change === formula) continue;
    const written =
      typeof change === "number" ? withCell(workbook, at, null, change) : withCell(workbook, at, change, null);
    const again = recalculated(written, at);
    const now = again === undefined ? undefined : gridOf(again, at.sheet);
    if (again === undefined || now === undefined) continue;
    const result = valueAt(now, at.row, at.col);
    if (typeof change === "string" && (typeof result !== "number" || result === value)) continue;
    return { workbook: again, kind, at, inside, was: formula, is: String(change) };
  }
  return undefined;
}

import type { CellRange } from "../../domain/cells/address";
import { onceFor } from "../../domain/remembered";
import type { CellValue, Grid } from "../workbook";
import { heldNames } from "./held-names";

/** A word that says what a line of several holds: 计划, 实际, 中央资金, planned. */
const LONGEST_WORD = 12;
/** So many lines may belong to one name. */
const MOST_LINES = 8;
/** Words by turns stand beside names, not far to the right. */
const COLUMNS_LOOKED_AT = 12;

/**
 * The merges of a sheet, and with them what stands for one: where a column says 计划, 实际, 计划, 实际 by turns and a name stands
 * beside the first of each turn alone, and where names are written in the first of their lines alone, the name holds for all
 * of its lines, whether or not anybody merged them.
 */
export const spansOf = onceFor((grid: Grid): readonly CellRange[] => {
  const byTurns = spansByTurns(grid);
  const implied = byTurns.length > 0 ? byTurns : heldNames(grid);
  return implied.length === 0 ? grid.merges : [...grid.merges, ...implied];
});

function spansByTurns(grid: Grid): readonly CellRange[] {
  for (let col = 1; col < Math.min(grid.colCount, COLUMNS_LOOKED_AT); col += 1) {
    const spans = turnsIn(grid, col).flatMap((turns) => heldDownBeside(grid, col, turns));
    if (spans.length > 0) return spans;
  }
  return [];
}

/** Words that come again in the same order: from which row, how many of them, how often. */
interface Turns {
  readonly top: number;
  readonly words: number;
  readonly rounds: number;
}

function turnsIn(grid: Grid, col: number): readonly Turns[] {
  const found: Turns[] = [];
  let run: string[] = [];
  for (let row = 0; row <= grid.rowCount; row += 1) {
    const word = wordOf(grid.values[row]?.[col]);
    if (word !== undefined) {
      run.push(word);
      continue;
    }
    const turns = turnsOf(run, row - run.length);
    if (turns !== undefined) found.push(turns);
    run = [];
  }
  return found;
}

function wordOf(value: CellValue | undefined): string | undefined {
  if (typeof value !== "string" || value.length > LONGEST_WORD) return undefined;
  const word = value.trim();
  return word === "" || /^[-\d—–./%]+$/.test(word) ? undefined : word;
}

/** The run from its first word that comes again: what stands above it is the heading. */
function turnsOf(run: readonly string[], top: number): Turns | undefined {
  if (run.length < 4) return undefined;
  const first = [0, 1].find((place) => run.slice(place + 1, place + 1 + MOST_LINES).includes(run[place] ?? ""));
  if (first === undefined) return undefined;
  const lines = run.slice(first);
  const words = lines.indexOf(lines[0] ?? "", 1);
  if (words < 2 || words > MOST_LINES || lines.length % words !== 0) return undefined;
  if (new Set(lines.slice(0, words)).size < words) return undefined;
  if (lines.some((word, index) => word !== lines[index % words])) return undefined;
  return { top: top + first, words, rounds: lines.length / words };
}

/** The columns left of it that are filled in the first line of each turn and nowhere else. */
function heldDownBeside(grid: Grid, col: number, { top, words, rounds }: Turns): readonly CellRange[] {
  if (rounds < 2) return [];
  const isFilled = (row: number, at: number): boolean => (grid.values[row]?.[at] ?? "") !== "";
  const spans: CellRange[] = [];
  for (let at = 0; at < col; at += 1) {
    // 合计 over the last turn has no name in the columns beside it.
    const named = isFilled(top + words * (rounds - 1), at) ? rounds : rounds - 1;
    const isHeldDown = Array.from({ length: words * rounds }, (_, line) => line).every(
      (line) => isFilled(top + line, at) === (line % words === 0 && line < words * named),
    );
    if (!isHeldDown || named < 2 || isMerged(grid, top, at)) continue;
    for (let round = 0; round < named; round += 1) {
      const start = top + round * words;
      spans.push({ sheet: grid.sheet, top: start, left: at, bottom: start + words - 1, right: at });
    }
  }
  return spans;
}

function isMerged({ merges }: Grid, row: number, col: number): boolean {
  return merges.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right);
}

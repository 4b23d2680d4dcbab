import type { CellAddress } from "../../../src/domain/cells/address";
import { cellKey, formatA1, MAX_COLS, parseA1, parseColumnLetters } from "../../../src/domain/cells/address";
import type { FindingKind } from "../../../src/domain/lists";
import type { Grid, Workbook } from "../../../src/sheets/workbook";
import { valueAt } from "../../../src/sheets/workbook";
import { withCell, withValues } from "./calculated";
import type { Random } from "./random";

/** A workbook with one fault put in, and what a checker has to say about it. */
export interface FaultyBook {
  readonly workbook: Workbook;
  readonly fault: string;
  readonly at: CellAddress;
  readonly kinds: readonly FindingKind[];
  /** Copies of the formula on both sides. */
  readonly inside: boolean;
  readonly was: string;
  readonly is: string;
}

interface Place {
  readonly grid: Grid;
  readonly at: CellAddress;
  readonly formula: string;
}

type Change = (place: Place, random: Random) => string | undefined;

const WRONG: readonly FindingKind[] = ["formula_inconsistent", "sum_range_incomplete"];

/** What is done to a formula; undefined where it cannot be done. */
const CHANGES: Readonly<Record<string, { readonly change: Change; readonly kinds: readonly FindingKind[] }>> = {
  "range short by one": {
    kinds: WRONG,
    change: ({ formula, grid }, random) => {
      const match = /^(SUM|AVERAGE)\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula);
      if (match === null) return undefined;
      const [, call = "", left = "", top = "", right = "", bottom = ""] = match;
      if (left === right && Number(bottom) - Number(top) >= 3) {
        const atEnd = random.chance(0.7);
        const dropped = atEnd ? Number(bottom) : Number(top);
        if (!isFigure(grid, dropped - 1, parseColumnLetters(left) ?? 0)) return undefined;
        return atEnd
          ? `${call}(${left}${top}:${right}${dropped - 1})`
          : `${call}(${left}${dropped + 1}:${right}${bottom})`;
      }
      const [from, to] = [parseColumnLetters(left) ?? 0, parseColumnLetters(right) ?? 0];
      if (top !== bottom || to - from < 2 || !isFigure(grid, Number(top) - 1, to)) return undefined;
      return `${call}(${left}${top}:${formatA1({ row: Number(bottom) - 1, col: to - 1 })})`;
    },
  },
  "wrong row": { kinds: WRONG, change: (place, random) => shifted(place, random, 1, 0) },
  "wrong column": { kinds: WRONG, change: (place, random) => shifted(place, random, 0, 1) },
  "absolute slip": {
    // A divisor that slips to an empty cell shows itself as an error value.
    kinds: [...WRONG, "formula_error_value"],
    change: ({ formula, grid }) => {
      const match = /\$([A-Z]+)\$(\d+)(?!\d*:)/.exec(formula);
      if (match?.[1] === undefined || match[2] === undefined || formula.includes(":")) return undefined;
      const slipped = `${match[1]}${Number(match[2]) + 1}`;
      const at = parseA1(slipped, grid.sheet);
      return at === undefined || typeof valueAt(grid, at.row, at.col) === "string"
        ? undefined
        : formula.replace(match[0], slipped);
    },
  },
  "subtotals counted twice": {
    kinds: ["sum_range_includes_subtotal"],
    change: ({ formula, grid }) => {
      const match = /^([A-Z]+)(\d+)(?:\+[A-Z]+\d+)+$/.exec(formula);
      const last = /([A-Z]+)(\d+)$/.exec(formula);
      if (match?.[1] === undefined || last?.[2] === undefined || last[1] !== match[1]) return undefined;
      const first = grid.formulas.get(cellKey(Number(match[2]) - 1, parseColumnLetters(match[1]) ?? 0));
      const from = first === undefined ? undefined : /^SUM\([A-Z]+(\d+):/.exec(first)?.[1];
      return from === undefined ? undefined : `SUM(${match[1]}${from}:${match[1]}${last[2]})`;
    },
  },
};

export const FAULTS: readonly string[] = [...Object.keys(CHANGES), "typed over", "stale value"];

function isFigure(grid: Grid, row: number, col: number): boolean {
  const value = valueAt(grid, row, col);
  return typeof value === "number" && value !== 0;
}

/** Moves one relative reference of a formula without ranges; the new cell must hold another figure. */
function shifted({ formula, grid }: Place, random: Random, rows: number, cols: number): string | undefined {
  if (formula.includes(":") || formula.includes("!") || formula.includes('"')) return undefined;
  const references = [...formula.matchAll(/(?<![$A-Z\d])([A-Z]{1,2}\d+)(?![\d(])/g)];
  if (references.length < 2) return undefined;
  const chosen = random.pick(references);
  const at = parseA1(chosen[0], grid.sheet);
  if (at === undefined) return undefined;
  const step = random.chance(0.5) ? 1 : -1;
  const to = { row: at.row + rows * step, col: at.col + cols * step };
  const [old, now] = [valueAt(grid, at.row, at.col), to.row < 0 || to.col < 0 ? null : valueAt(grid, to.row, to.col)];
  if (typeof old !== "number" || typeof now !== "number" || old === now) return undefined;
  return formula.slice(0, chosen.index) + formatA1(to) + formula.slice(chosen.index + chosen[0].length);
}

/** Puts a fault of this sort into a finished workbook; undefined when it has no place for one. */
export function seedFault(workbook: Workbook, fault: string, random: Random): FaultyBook | undefined {
  const places = workbook.grids.flatMap((grid) =>
    [...grid.formulas].map(([key, formula]): Place => {
      const at = { sheet: grid.sheet, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS };
      return { grid, at, formula };
    }),
  );
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const place = random.pick(places);
    const { at, formula, grid } = place;
    const value = valueAt(grid, at.row, at.col);
    if (typeof value !== "number") continue;
    const inside = copiesAround(place);
    if (fault === "stale value") {
      const other = Math.round(value * 110 + 700) / 100;
      return {
        workbook: withCell(workbook, at, formula, other),
        fault,
        at,
        kinds: ["stale_cached_value"],
        inside: true,
        was: formula,
        is: String(other),
      };
    }
    if (fault === "typed over") {
      if (inside === undefined || value === 0) continue;
      const other = Math.round(value * random.pick([0.9, 1.1, 1.2]) * 1000) / 1000;
      if (other === value) continue;
      return {
        workbook: withValues(withCell(workbook, at, null, other)),
        fault,
        at,
        kinds: ["hardcoded_in_formula_range"],
        inside,
        was: formula,
        is: String(other),
      };
    }
    const { change, kinds } = CHANGES[fault] ?? {};
    if (change === undefined || kinds === undefined) throw new Error(`no such fault: ${fault}`);
    const changed = change(place, random);
    if (
      changed === undefined ||
      (fault !== "subtotals counted twice" && fault !== "range short by one" && inside === undefined)
    )
      continue;
    const faulty = calculatedOrNot(withCell(workbook, at, changed));
    const result = faulty?.grids.find(({ sheet }) => sheet === at.sheet);
    if (faulty === undefined || result === undefined || valueAt(result, at.row, at.col) === value) continue;
    return { workbook: faulty, fault, at, kinds, inside: inside ?? true, was: formula, is: changed };
  }
  return undefined;
}

/** Undefined where the change leads to a formula that cannot be calculated: then it is no fault of this kind. */
function calculatedOrNot(workbook: Workbook): Workbook | undefined {
  try {
    return withValues(workbook);
  } catch {
    return undefined;
  }
}

/** True with copies of the formula above and below or left and right, three in all; false at an end; undefined for no block. */
function copiesAround({ grid, at, formula }: Place): boolean | undefined {
  const shape = (text: string | undefined): string | undefined => text?.replace(/\$?[A-Z]+\$?\d+/g, "#");
  let best: boolean | undefined;
  for (const [rows, cols] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const count = (sign: number): number => {
      let steps = 0;
      while (
        shape(grid.formulas.get(cellKey(at.row + sign * (steps + 1) * rows, at.col + sign * (steps + 1) * cols))) ===
        shape(formula)
      )
        steps += 1;
      return steps;
    };
    const [before, after] = [count(-1), count(1)];
    if (before >= 1 && after >= 1 && before + after >= 3) return true;
    if (before + after >= 4) best = false;
  }
  return best;
}

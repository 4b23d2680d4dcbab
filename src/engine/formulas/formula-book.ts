import type { CellAddress } from "../../domain/cells/address";
import { MAX_COLS } from "../../domain/cells/address";
import { addOne } from "../../domain/collections/groups";
import { onceFor } from "../../domain/remembered";
import type { Grid, Workbook } from "../../sheets/workbook";
import { userGrids } from "../../sheets/workbook";
import type { FormulaTemplate } from "./formula-template";
import { newTemplate } from "./formula-template";
import { toR1C1 } from "./syntax/r1c1";
import type { TablesByName } from "./table-areas";
import { tablesOf } from "./table-areas";

/** The formulas of one sheet. */
export interface SheetFormulas {
  readonly grid: Grid;
  /** By `cellKey`. */
  readonly templates: ReadonlyMap<number, FormulaTemplate>;
  /** The same by row and column, for `templateAt`. */
  readonly rows: readonly (readonly (FormulaTemplate | undefined)[] | undefined)[];
  /** The different formulas among them. */
  readonly kinds: ReadonlySet<FormulaTemplate>;
}

/** A cell with its formula. */
export interface FormulaCell {
  readonly at: CellAddress;
  readonly template: FormulaTemplate;
}

/** Every formula of the user's sheets, understood once for all checks. */
export interface FormulaBook {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetFormulas[];
  readonly bySheet: ReadonlyMap<string, SheetFormulas>;
  readonly tables: TablesByName;
  /** Number of cells that each template stands in. */
  readonly copies: ReadonlyMap<FormulaTemplate, number>;
}

/** The formulas of a workbook; read once for each workbook, whoever asks. Linear in the length of all formulas. */
export const formulaBookOf = onceFor(readFormulas);

function readFormulas(workbook: Workbook): FormulaBook {
  const byText = new Map<string, FormulaTemplate>();
  const copies = new Map<FormulaTemplate, number>();
  const sheets = userGrids(workbook).map((grid): SheetFormulas => {
    const templates = new Map<number, FormulaTemplate>();
    const rows: FormulaTemplate[][] = [];
    const kinds = new Set<FormulaTemplate>();
    grid.formulas.forEach((text, key) => {
      const at = placeOf(grid.sheet, key);
      const row = (rows[at.row] ??= []);
      const above = at.row > 0 ? rows[at.row - 1]?.[at.col] : undefined;
      const beside = above ?? (at.col > 0 ? row[at.col - 1] : undefined);
      const template = beside?.spelledAt(at) === text ? beside : templateIn(byText, text, at);
      row[at.col] = template;
      templates.set(key, template);
      kinds.add(template);
      addOne(copies, template);
    });
    return { grid, templates, rows, kinds };
  });
  const bySheet = new Map(sheets.map((sheet) => [sheet.grid.sheet, sheet]));
  return { workbook, sheets, bySheet, tables: tablesOf(workbook), copies };
}

function templateIn(byText: Map<string, FormulaTemplate>, text: string, at: CellAddress): FormulaTemplate {
  const r1c1 = toR1C1(text, at);
  let template = byText.get(r1c1);
  if (template === undefined) byText.set(r1c1, (template = newTemplate(byText.size, r1c1, text, at)));
  return template;
}

/**
 * The cells of the formulas that are wanted, in the order of the sheet. Each formula is asked once for all its copies,
 * and where none is wanted no cell is looked at.
 */
export function cellsOf(
  { grid, templates, kinds }: SheetFormulas,
  isWanted: (template: FormulaTemplate) => boolean,
): readonly FormulaCell[] {
  const wanted = new Set<FormulaTemplate>();
  for (const template of kinds) if (isWanted(template)) wanted.add(template);
  const cells: FormulaCell[] = [];
  if (wanted.size === 0) return cells;
  templates.forEach((template, key) => {
    if (wanted.has(template)) cells.push({ at: placeOf(grid.sheet, key), template });
  });
  return cells;
}

/** The formula of a cell; undefined for a cell without one, or off the sheet. */
export function templateAt(sheet: SheetFormulas, row: number, col: number): FormulaTemplate | undefined {
  return row < 0 || col < 0 ? undefined : sheet.rows[row]?.[col];
}

/** A cell's place from its `cellKey`. */
export function placeOf(sheet: string, key: number): CellAddress {
  return { sheet, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS };
}

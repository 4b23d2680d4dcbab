import type { CellAddress, CellRange } from "../../domain/cells/address";
import { MAX_COLS, MAX_ROWS } from "../../domain/cells/address";
import type { Grid, Workbook } from "../../sheets/workbook";
import { userGrids } from "../../sheets/workbook";
import type { Expression } from "./syntax/expression";
import { everyPart, parseFormula } from "./syntax/expression";
import { toR1C1 } from "./syntax/r1c1";
import type { Coordinate, Reference } from "./syntax/reference";
import { Spelling } from "./syntax/spelling";
import type { TableReference } from "./syntax/table-reference";
import type { TablesByName } from "./table-areas";
import { tablesOf } from "./table-areas";

/** One formula with all its copies: what stands in each of them is the same in R1C1 notation. */
export interface FormulaTemplate {
  /** Unique in the workbook, counted from 0. */
  readonly id: number;
  readonly r1c1: string;
  /** The tree, its references relative to the cell; undefined when the text cannot be parsed. */
  readonly expression: Expression | undefined;
  /** All references as written, from left to right. */
  readonly references: readonly Reference[];
  /** All parts of tables that it names. */
  readonly tableReferences: readonly TableReference[];
  /** The formula with every reference replaced by #: the same for formulas that differ in references only. */
  readonly shape: string;
  /** The same with every number replaced too: formulas that differ in typed-in figures have it in common. */
  readonly outline: string;
  /** The text of a copy in another cell, where it can be told: names as their author writes them. */
  spelledAt(at: CellAddress): string | undefined;
}

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

const books = new WeakMap<Workbook, FormulaBook>();

/** The formulas of a workbook; read once for each workbook, whoever asks. Linear in the length of all formulas. */
export function formulaBookOf(workbook: Workbook): FormulaBook {
  const known = books.get(workbook);
  if (known !== undefined) return known;
  const book = readFormulas(workbook);
  books.set(workbook, book);
  return book;
}

function readFormulas(workbook: Workbook): FormulaBook {
  const byText = new Map<string, LazyTemplate>();
  const copies = new Map<FormulaTemplate, number>();
  const sheets = userGrids(workbook).map((grid): SheetFormulas => {
    const templates = new Map<number, FormulaTemplate>();
    const rows: LazyTemplate[][] = [];
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
      copies.set(template, (copies.get(template) ?? 0) + 1);
    });
    return { grid, templates, rows, kinds };
  });
  const bySheet = new Map(sheets.map((sheet) => [sheet.grid.sheet, sheet]));
  return { workbook, sheets, bySheet, tables: tablesOf(workbook), copies };
}

function templateIn(byText: Map<string, LazyTemplate>, text: string, at: CellAddress): LazyTemplate {
  const r1c1 = toR1C1(text, at);
  let template = byText.get(r1c1);
  if (template === undefined) byText.set(r1c1, (template = new LazyTemplate(byText.size, r1c1, text, at)));
  return template;
}

type Parsed = Pick<FormulaTemplate, "expression" | "references" | "tableReferences">;

/** Parsed when somebody asks: most templates of a large workbook are never looked into. */
class LazyTemplate implements FormulaTemplate {
  readonly #text: string;
  /** Where it stands so. */
  readonly #home: CellAddress;
  #parsed: Parsed | undefined;
  /** `null`: copies cannot be spelled. */
  #spelling: Spelling | null | undefined;
  #shape: string | undefined;
  #outline: string | undefined;

  constructor(
    readonly id: number,
    readonly r1c1: string,
    text: string,
    home: CellAddress,
  ) {
    this.#text = text;
    this.#home = home;
  }

  spelledAt(at: CellAddress): string | undefined {
    if (this.#spelling === undefined) this.#spelling = Spelling.of(this.#text, this.#home) ?? null;
    return this.#spelling?.at(at);
  }

  get expression(): Expression | undefined {
    return this.#parse().expression;
  }

  get references(): readonly Reference[] {
    return this.#parse().references;
  }

  get tableReferences(): readonly TableReference[] {
    return this.#parse().tableReferences;
  }

  get shape(): string {
    return (this.#shape ??= this.r1c1.replace(REFERENCE_R1C1, "#"));
  }

  get outline(): string {
    return (this.#outline ??= this.shape.replace(NUMBER, "0"));
  }

  #parse(): Parsed {
    if (this.#parsed !== undefined) return this.#parsed;
    const expression = parseFormula(this.#text, this.#home);
    const references: Reference[] = [];
    const tableReferences: TableReference[] = [];
    for (const part of expression === undefined ? [] : everyPart(expression)) {
      if (part.kind === "reference") references.push(part.reference);
      else if (part.kind === "opaque" && part.table !== undefined) tableReferences.push(part.table);
    }
    this.#parsed = { expression, references, tableReferences };
    return this.#parsed;
  }
}

/** The template of a formula that stands nowhere yet, as it would read in the cell `at`. */
export function templateOf(text: string, at: CellAddress): FormulaTemplate {
  return new LazyTemplate(-1, toR1C1(text, at), text, at);
}

/** One cell or a range of two corners; nothing within a word or before a bracket. */
const REFERENCE_R1C1 =
  /(?<![\p{L}\p{N}_.])R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.([])(?::R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?)?/gu;
const NUMBER = /(?<![\p{L}\p{N}_.#])\d+(?:\.\d+)?(?:E[+-]?\d+)?/gu;

function located({ fixed, at }: Coordinate, from: number): number {
  return fixed ? at : from + at;
}

/** The cells a reference means in a formula that stands at `at`; undefined when it runs off the sheet. */
export function areaOf(reference: Reference, at: CellAddress): CellRange | undefined {
  const top = located(reference.top, at.row);
  const left = located(reference.left, at.col);
  const isCell = reference.bottom === reference.top && reference.right === reference.left;
  const bottom = isCell ? top : located(reference.bottom, at.row);
  const right = isCell ? left : located(reference.right, at.col);
  const area = {
    sheet: reference.sheet ?? at.sheet,
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
  return area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLS ? undefined : area;
}

/** The areas that the formula at `at` reads, in the order it names them. Names and other workbooks are left out. */
export function areasRead(template: FormulaTemplate, at: CellAddress): readonly CellRange[] {
  const areas: CellRange[] = [];
  for (const reference of template.references) {
    const area = areaOf(reference, at);
    if (area !== undefined) areas.push(area);
  }
  return areas;
}

/** Whether the formula at `at` reads the cell. */
export function reads({ references }: FormulaTemplate, at: CellAddress, cell: CellAddress): boolean {
  for (let index = 0; index < references.length; index += 1) {
    const reference = references[index];
    if (reference === undefined || (reference.sheet ?? at.sheet) !== cell.sheet) continue;
    if (
      lies(cell.row, located(reference.top, at.row), located(reference.bottom, at.row), MAX_ROWS) &&
      lies(cell.col, located(reference.left, at.col), located(reference.right, at.col), MAX_COLS)
    )
      return true;
  }
  return false;
}

/** Whether a position lies between two others in whichever order, neither of them off the sheet. */
function lies(position: number, one: number, other: number, size: number): boolean {
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  return first >= 0 && last < size && position >= first && position <= last;
}

/** Whether a formula reads nothing: its result is written into it, or is the same everywhere. */
export function isConstant({ expression }: FormulaTemplate): boolean {
  if (expression === undefined) return false;
  return [...everyPart(expression)].every(({ kind }) => kind !== "reference" && kind !== "name" && kind !== "opaque");
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

import type { CellAddress, CellRange } from "../../domain/cells/address";
import { MAX_COLS, MAX_ROWS } from "../../domain/cells/address";
import type { Expression } from "./syntax/expression";
import { everyPart, parseFormula } from "./syntax/expression";
import { toR1C1 } from "./syntax/r1c1";
import type { Coordinate, Reference } from "./syntax/reference";
import { Spelling } from "./syntax/spelling";
import type { TableReference } from "./syntax/table-reference";

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

/** The template of the copies of a text that stands so at `home`. */
export function newTemplate(id: number, r1c1: string, text: string, home: CellAddress): FormulaTemplate {
  return new LazyTemplate(id, r1c1, text, home);
}

/** The template of a formula that stands nowhere yet, as it would read in the cell `at`. */
export function templateOf(text: string, at: CellAddress): FormulaTemplate {
  return newTemplate(-1, toR1C1(text, at), text, at);
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

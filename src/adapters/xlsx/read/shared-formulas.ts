import { PackageTrouble } from "../trouble";
import { type FormulaPattern, formulaPattern, shiftFormula } from "./shift-formula";

/**
 * A shared formula is written once and meant in each of its cells. In honest files the cells take more bytes than the
 * formulas come to, eight times less at most; a long one shared by a million cells would fill any memory.
 */
const SPELLABLE = 20_000_000;
const SPELLABLE_PER_BYTE = 8;

interface Master {
  readonly pattern: FormulaPattern;
  readonly row: number;
  readonly col: number;
}

/** The shared formulas of a sheet, spelled out for each cell that has one. */
export class SharedFormulas {
  readonly #masters = new Map<string, Master>();
  /** How many signs they may still come to. */
  #left: number;

  /** `size`: bytes of the sheet's part. */
  constructor(size: number) {
    this.#left = SPELLABLE + SPELLABLE_PER_BYTE * size;
  }

  define(id: string, formula: string, row: number, col: number): void {
    this.#masters.set(id, { pattern: formulaPattern(formula), row, col });
  }

  /** The formula as it reads in a cell; "" when none has this id. */
  spelled(id: string, row: number, col: number): string {
    const master = this.#masters.get(id);
    if (master === undefined) return "";
    const formula = shiftFormula(master.pattern, row - master.row, col - master.col);
    this.#left -= formula.length;
    if (this.#left < 0) throw new PackageTrouble("too-large", { of: "formulas" });
    return formula;
  }
}

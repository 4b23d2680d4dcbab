import type { ReadLimits } from "../limits";
import { PackageTrouble } from "../trouble";

/** Texts up to this length are paid for by the bytes of their cells. */
const LONG = 1_000;

/** Counts what the cells of all sheets take and stops at the limits. */
export class CellCounter {
  readonly #limits: Pick<ReadLimits, "cells" | "places" | "longTexts" | "elements">;
  #cells = 0;
  #places = 0;
  #longTexts = 0;
  #elements = 0;

  constructor(limits: Pick<ReadLimits, "cells" | "places" | "longTexts" | "elements">) {
    this.#limits = limits;
  }

  count(): void {
    this.#cells += 1;
    if (this.#cells > this.#limits.cells) throw tooLarge(this.#limits.cells, "cells");
  }

  /** A merge or the width of columns. */
  element(): void {
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) throw tooLarge(this.#limits.elements, "elements");
  }

  /** A text that a cell holds. */
  text(length: number): void {
    if (length <= LONG) return;
    this.#longTexts += length;
    if (this.#longTexts > this.#limits.longTexts) throw tooLarge(this.#limits.longTexts, "texts");
  }

  /** Empty places before a cell: a row that holds nothing but its last column takes as much memory as a full one. */
  skip(places: number): void {
    this.#places += places;
    if (this.#places > this.#limits.places) throw tooLarge(this.#limits.places, "cells");
  }
}

function tooLarge(limit: number, of: string): PackageTrouble {
  return new PackageTrouble("too-large", { limit: String(limit), of });
}

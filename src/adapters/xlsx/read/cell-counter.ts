import type { ReadLimits } from "../package/limits";
import { PackageTrouble } from "../package/trouble";

/** Counts what the cells of all sheets take and stops at the limits. */
export class CellCounter {
  readonly #limits: Pick<ReadLimits, "cells" | "places">;
  #cells = 0;
  #places = 0;

  constructor(limits: Pick<ReadLimits, "cells" | "places">) {
    this.#limits = limits;
  }

  count(): void {
    this.#cells += 1;
    if (this.#cells > this.#limits.cells) throw tooLarge(this.#limits.cells);
  }

  /** Empty places before a cell: a row that holds nothing but its last column takes as much memory as a full one. */
  skip(places: number): void {
    this.#places += places;
    if (this.#places > this.#limits.places) throw tooLarge(this.#limits.places);
  }
}

function tooLarge(limit: number): PackageTrouble {
  return new PackageTrouble("too-large", { limit: String(limit), of: "cells" });
}

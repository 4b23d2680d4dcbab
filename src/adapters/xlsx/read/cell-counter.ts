import { PackageTrouble } from "../package/trouble";

/** Counts cells over all sheets and stops at the limit. */
export class CellCounter {
  #left: number;
  readonly #limit: number;

  constructor(limit: number) {
    this.#left = limit;
    this.#limit = limit;
  }

  count(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new PackageTrouble("too-large", { limit: String(this.#limit), of: "cells" });
  }
}

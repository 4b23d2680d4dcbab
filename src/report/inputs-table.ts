import type { CellAddress } from "../domain/cells/address";
import { formatPlace } from "../domain/cells/address";
import type { Exact } from "../domain/figures/exact";
import { plain } from "../domain/figures/exact";
import type { Live } from "./live";
import { cellLive } from "./live";

/** A number that was parsed out of text, or decided by a person, written once so that formulas can refer to it. */
export interface InputRow {
  readonly value: Exact;
  readonly what: string;
  readonly role: string;
  readonly text: string;
  readonly at: CellAddress | undefined;
}

/** First row of figures on the inputs sheet, and the column they stand in. */
export const FIRST_INPUT_ROW = 3;
const INPUT_VALUE_COLUMN = 3;

/** Collects the rows of the inputs sheet while the other sheets are made. */
export class InputsTable {
  readonly #collected: InputRow[] = [];
  readonly #rowByKey = new Map<string, number>();

  constructor(private readonly title: string) {}

  get rows(): readonly InputRow[] {
    return this.#collected;
  }

  /** The figure as a cell of the inputs sheet. The same figure of the same cell and role is written once. */
  figure(value: Exact, from: Omit<InputRow, "value">): Live {
    const place = from.at === undefined ? `${from.what}\u0000${from.text}` : formatPlace(from.at);
    const key = [place, from.role, plain(value)].join("\u0000");
    let index = this.#rowByKey.get(key);
    if (index === undefined) {
      index = this.#collected.length;
      this.#rowByKey.set(key, index);
      const { what, role, text, at } = from;
      this.#collected.push({ value, what, role, text, at });
    }
    return cellLive({ sheet: this.title, row: FIRST_INPUT_ROW + index, col: INPUT_VALUE_COLUMN }, value);
  }
}

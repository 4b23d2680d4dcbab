import type { CellAddress } from "./cells/address";

/** A value together with the cell it was read from. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly at: CellAddress;
}

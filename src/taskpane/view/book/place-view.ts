import type { CellRange } from "../../../domain/cells/address";

/** A place in the workbook with the name people read. */
export interface PlaceView {
  readonly label: string;
  readonly range: CellRange;
}

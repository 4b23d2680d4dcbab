import type { CellAddress } from "../../../../domain/cells/address";
import type { Workbook } from "../../../../sheets/workbook";
import { userGrids } from "../../../../sheets/workbook";

/** A text cell. */
export interface TextCell {
  readonly at: CellAddress;
  readonly text: string;
}

/** The texts of the user's sheets that `accepts`, in reading order. Made for looks at every cell of a large workbook. */
export function textsThat(workbook: Workbook, accepts: (text: string) => boolean): readonly TextCell[] {
  const found: TextCell[] = [];
  for (const { sheet, values } of userGrids(workbook)) {
    values.forEach((cells, row) =>
      cells?.forEach((text, col) => {
        if (typeof text === "string" && accepts(text)) found.push({ at: { sheet, row, col }, text });
      }),
    );
  }
  return found;
}

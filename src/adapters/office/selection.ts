import type { CellRange } from "../../domain/cells/address";
import type { Result } from "../../domain/result";
import type { Refusal } from "../../sheets/port";
import { RefusedInside } from "./host/host-refusal";
import { runBatch } from "./host/run-batch";
import { areaOf, rangeOf } from "./reading/used-areas";

/** Goes to cells and selects them. Refused where their sheet is gone or hidden. */
export function selectCells(range: CellRange): Promise<Result<undefined, Refusal>> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") {
      throw new RefusedInside({ code: "place-gone", facts: { sheet: range.sheet } });
    }
    sheet.activate();
    rangeOf(sheet, range).select();
    await context.sync();
    return undefined;
  });
}

/** The cells the user has selected; refused when that is no single range of cells. */
export function activeSelection(): Promise<Result<CellRange, Refusal>> {
  return runBatch(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, ...areaOf(range) };
  });
}

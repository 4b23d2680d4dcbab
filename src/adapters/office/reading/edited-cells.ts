import { parseRangeA1 } from "../../../domain/cells/address";
import { cellCount } from "../../../domain/cells/area";
import type { CellEdit } from "../../../sheets/cell-edit";
import type { Touched } from "../host/changes";
import { runBatch } from "../host/run-batch";
import { formulaOf, RAW_CELLS, rawCells, valueOf } from "./cell-content";
import { areaOf } from "./used-areas";

/** So many cells are looked at again; who has changed more has changed something. */
const MOST_CELLS = 1000;

/** The cells that the user has changed, to be read again: what was undone holds what it held. */
export class EditedCells {
  #touched = new Map<string, Touched>();
  #cells = 0;
  /** Rows came or went, or too much was changed: which cells hold something else cannot be told. */
  #beyond = false;

  note(touched: Touched | undefined): void {
    const area = touched && parseRangeA1(touched.address, "");
    if (touched === undefined || area === undefined) {
      this.#beyond = true;
      return;
    }
    const key = `${touched.sheetId}!${touched.address}`;
    if (this.#touched.has(key)) return;
    this.#cells += cellCount(area);
    if (this.#cells > MOST_CELLS) this.#beyond = true;
    else this.#touched.set(key, touched);
  }

  /** From now on only what comes is meant. */
  forget(): void {
    this.#touched = new Map();
    this.#cells = 0;
    this.#beyond = false;
  }

  /** What these cells hold now, in one round trip; undefined where that cannot be told. */
  async now(): Promise<readonly CellEdit[] | undefined> {
    if (this.#beyond) return undefined;
    const touched = [...this.#touched.values()];
    const read = await runBatch((context) => readAgain(context, touched));
    return read.ok ? read.value : undefined;
  }
}

async function readAgain(
  context: Excel.RequestContext,
  touched: readonly Touched[],
): Promise<readonly CellEdit[] | undefined> {
  const { application, worksheets } = context.workbook;
  application.load("calculationMode");
  const asked = touched.map(({ sheetId, address }) => {
    const sheet = worksheets.getItemOrNullObject(sheetId).load("name");
    const range = sheet.getRange(address).load(`${RAW_CELLS},numberFormat,rowIndex,columnIndex,rowCount,columnCount`);
    return { sheet, range };
  });
  await context.sync();
  // Calculated by hand, the formulas below an edit may still say what it came to.
  if (application.calculationMode === "Manual" || asked.some(({ sheet }) => sheet.isNullObject)) return undefined;
  return asked.flatMap(({ sheet, range }) => cellsOf(sheet.name, range));
}

function cellsOf(sheet: string, range: Excel.Range): CellEdit[] {
  const { top, left } = areaOf(range);
  return rawCells(range).flatMap((cells, down) =>
    cells.map((raw, right): CellEdit => {
      const formula = formulaOf(raw);
      const format: unknown = range.numberFormat[down]?.[right];
      return {
        sheet,
        row: top + down,
        col: left + right,
        value: valueOf(raw),
        ...(formula !== undefined && { formula }),
        ...(typeof format === "string" && { format }),
      };
    }),
  );
}

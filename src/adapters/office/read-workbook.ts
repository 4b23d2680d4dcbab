import type { CellRange } from "../../domain/address";
import { cellKey } from "../../domain/address";
import type { CellValue, DefinedName, Grid, OwnSheetId, SheetState, Workbook } from "../../sheets/workbook";
import { OWN_SHEET_NAME, OWN_SHEETS } from "../../sheets/workbook";
import { OWN_AREA_NAME } from "../../sheets/own-sheets";
import type { RawCell } from "./cell-content";
import { formulaOf, RAW_CELLS, rawCells, valueOf } from "./cell-content";
import { hostCode, refusalOf } from "./host-refusal";
import type { Extent, RowBlock } from "./row-blocks";
import { CELLS_PER_ANSWER, cellsOf, isSingleRow, packRows, wholeRows } from "./row-blocks";
import { areaOf } from "./used-areas";

/** The serial number of 1 January 2000 in workbooks that count days from 1904. */
const Y2K_IN_1904 = 35_064;
/** Excel does not list more merged areas at a time; a slice of twice as many cells cannot hold more. */
const MERGES_AT_A_TIME = 512;

/**
 * Reads the open workbook in three round trips (sheets and names; extents, merges, hidden; cells) and one more for each
 * further chunk of cells, whatever the number of sheets.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<Workbook> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/names/name,items/names/formula,items/names/visible");
  workbook.names.load("items/name,items/formula,items/visible");
  const y2k = workbook.functions.date(2000, 1, 1);
  y2k.load("value");
  await context.sync();

  const frames = await loadFrames(context, sheets.items);
  const readers = frames.map((frame) => new GridReader(frame));
  const byId = new Map(readers.map((reader) => [reader.frame.sheet.id, reader]));
  const formats = new FormatTable();
  await readCells(context, wholeRows(frames.flatMap(({ extent }) => extent ?? [])), (block) => {
    const reader = byId.get(block.extent.sheetId);
    return reader === undefined ? () => undefined : reader.queue(context, block, formats);
  });

  const names = [
    ...workbook.names.items.map((item) => nameOf(item)),
    ...sheets.items.flatMap((sheet) =>
      sheet.names.items.filter(({ name }) => !isOurs(name)).map((item) => nameOf(item, sheet.name)),
    ),
  ];
  return {
    grids: readers.map((reader) => reader.grid()),
    formats: formats.codes,
    names,
    date1904: y2k.value === Y2K_IN_1904,
  };
}

/** What is known of a sheet before its cells are read. */
interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly extent?: Extent;
  readonly merges: readonly CellRange[];
  readonly someRowsHidden: boolean;
  readonly someColsHidden: boolean;
}

async function loadFrames(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Frame[]> {
  const used = sheets.map(loadUsed);
  const merged = sheets.map((sheet) => areasOf(sheet.getRange().getMergedAreasOrNullObject()));
  try {
    await context.sync();
  } catch (error) {
    // A sheet with more merged areas than Excel lists at once: ask again in slices.
    if (refusalOf(error) !== undefined || hostCode(error) === undefined) throw error;
    return loadFramesInSlices(context, sheets);
  }
  return sheets.map((sheet, index) => frameOf(sheet, used[index], rangesOf(merged[index], sheet.name)));
}

/**
 * The same for sheets full of merged cells. A merged area that crosses the border of a slice may be cut there, so each
 * row is asked for in two slices that overlap by half, and the larger answer for the same first cell is right.
 */
async function loadFramesInSlices(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Frame[]> {
  const used = sheets.map(loadUsed);
  await context.sync();
  const frames = sheets.map((sheet, index) => frameOf(sheet, used[index], []));
  const slices = frames.map(({ extent }) =>
    slicesOf(extent).map((slice) => areasOf(blockRange(context, slice).getMergedAreasOrNullObject())),
  );
  await context.sync();
  return frames.map((frame, index) => {
    const largest = new Map<number, CellRange>();
    for (const range of (slices[index] ?? []).flatMap((areas) => rangesOf(areas, frame.sheet.name))) {
      const key = cellKey(range.top, range.left);
      const known = largest.get(key);
      if (known === undefined || known.bottom < range.bottom) largest.set(key, range);
    }
    return { ...frame, merges: [...largest.values()] };
  });
}

function slicesOf(extent: Extent | undefined): RowBlock[] {
  if (extent === undefined) return [];
  const height = Math.max(2, Math.floor((2 * MERGES_AT_A_TIME) / extent.cols));
  const slices: RowBlock[] = [];
  for (let from = 0; from < extent.rows; from += Math.floor(height / 2)) {
    slices.push({ extent, from, rows: Math.min(height, extent.rows - from) });
  }
  return slices;
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return used;
}

function areasOf(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return areas;
}

function rangesOf(areas: Excel.RangeAreas | undefined, sheet: string): CellRange[] {
  return areas === undefined || areas.isNullObject
    ? []
    : areas.areas.items.map((range) => ({ sheet, ...areaOf(range) }));
}

function frameOf(sheet: Excel.Worksheet, used: Excel.Range | undefined, merges: readonly CellRange[]): Frame {
  if (used === undefined || used.isNullObject) return { sheet, merges, someRowsHidden: false, someColsHidden: false };
  return {
    sheet,
    extent: {
      sheetId: sheet.id,
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      cols: used.columnCount,
    },
    merges,
    someRowsHidden: notNone(used.rowHidden),
    someColsHidden: notNone(used.columnHidden),
  };
}

/** Excel answers null, whatever the types say, where some are hidden and some are not. */
function notNone(hidden: boolean | null): boolean {
  return hidden ?? true;
}

function blockRange(context: Excel.RequestContext, { extent, from, rows }: RowBlock): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(extent.sheetId);
  return sheet.getRangeByIndexes(extent.top + from, extent.left, rows, extent.cols);
}

/**
 * Reads rows of cells, one answer after another. An answer that Excel finds too large is asked for again in halves, and
 * so is all that comes after it. Also for the copy of our own sheets that is kept while they are written.
 */
export async function readCells(
  context: Excel.RequestContext,
  rows: readonly RowBlock[],
  queue: (block: RowBlock) => () => void,
  cellsPerAnswer = CELLS_PER_ANSWER,
): Promise<void> {
  const [answer, ...rest] = packRows(rows, cellsPerAnswer);
  if (answer === undefined) return;
  const takes = answer.map(queue);
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) !== "ResponsePayloadSizeLimitExceeded" || isSingleRow(answer)) throw error;
    return readCells(context, rows, queue, Math.ceil(cellsOf(answer) / 2));
  }
  for (const take of takes) take();
  return readCells(context, rest.flat(), queue, cellsPerAnswer);
}

/** Puts a sheet together from its blocks. */
class GridReader {
  readonly #values: CellValue[][] = [];
  readonly #formatIds: number[][] = [];
  readonly #formulas = new Map<number, string>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenCols = new Set<number>();

  constructor(readonly frame: Frame) {}

  /** Asks for a block; the function it returns takes what came. */
  queue(context: Excel.RequestContext, block: RowBlock, formats: FormatTable): () => void {
    const range = blockRange(context, block).load(`${RAW_CELLS},numberFormat`);
    const { someRowsHidden, someColsHidden } = this.frame;
    const rows = someRowsHidden ? range.getRowProperties({ rowHidden: true }) : undefined;
    const cols = someColsHidden && block.from === 0 ? range.getColumnProperties({ columnHidden: true }) : undefined;
    const top = block.extent.top + block.from;
    const { left } = block.extent;
    return () => {
      for (const [index, cells] of rawCells(range).entries()) {
        this.#takeRow(top + index, left, cells, range.numberFormat[index] ?? [], formats);
      }
      for (const [index, row] of (rows?.value ?? []).entries())
        if (row.rowHidden === true) this.#hiddenRows.add(top + index);
      for (const [index, col] of (cols?.value ?? []).entries()) {
        if (col.columnHidden === true) this.#hiddenCols.add(left + index);
      }
    };
  }

  #takeRow(
    row: number,
    left: number,
    cells: readonly RawCell[],
    codes: readonly unknown[],
    formats: FormatTable,
  ): void {
    const line: CellValue[] = new Array<CellValue>(left).fill(null);
    const ids: number[] = new Array<number>(left).fill(0);
    for (const [index, raw] of cells.entries()) {
      const formula = formulaOf(raw);
      if (formula !== undefined) this.#formulas.set(cellKey(row, left + index), formula);
      line.push(valueOf(raw));
      ids.push(formats.idOf(codes[index]));
    }
    this.#values[row] = line;
    this.#formatIds[row] = ids;
  }

  grid(): Grid {
    const { sheet, extent, merges } = this.frame;
    const own = ownIdOf(sheet);
    return {
      sheet: sheet.name,
      state: stateOf(sheet.visibility),
      rowCount: extent === undefined ? 0 : extent.top + extent.rows,
      colCount: extent === undefined ? 0 : extent.left + extent.cols,
      values: this.#values,
      formulas: this.#formulas,
      formatIds: this.#formatIds,
      merges,
      hiddenRows: this.#hiddenRows,
      hiddenCols: this.#hiddenCols,
      ...(own === undefined ? {} : { own }),
    };
  }
}

/** Number format codes in the order they are met; 0 is General. */
class FormatTable {
  readonly codes: string[] = ["General"];
  readonly #ids = new Map<unknown, number>([["General", 0]]);

  idOf(code: unknown): number {
    const known = this.#ids.get(code);
    if (known !== undefined || typeof code !== "string") return known ?? 0;
    this.#ids.set(code, this.codes.length);
    return this.codes.push(code) - 1;
  }
}

/** Which of our own sheets this is; its names must be loaded. */
export function ownIdOf(sheet: Excel.Worksheet): OwnSheetId | undefined {
  const item = sheet.names.items.find(({ name }) => name === OWN_SHEET_NAME);
  const formula: unknown = item?.formula;
  return OWN_SHEETS.find((id) => formula === `="${id}"`);
}

function isOurs(name: string): boolean {
  return name === OWN_SHEET_NAME || name === OWN_AREA_NAME;
}

function nameOf(item: Excel.NamedItem, sheet?: string): DefinedName {
  const formula: unknown = item.formula;
  const refersTo = typeof formula === "string" ? formula.replace(/^=/, "") : "";
  return { name: item.name, refersTo, hidden: !item.visible, ...(sheet === undefined ? {} : { sheet }) };
}

function stateOf(visibility: string): SheetState {
  return visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible";
}

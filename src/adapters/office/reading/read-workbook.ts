import { OWN_NAMES } from "../../../sheets/own/own-sheets";
import type { DefinedName, Grid, Workbook } from "../../../sheets/workbook";
import { findArrays } from "./array-areas";
import type { Commented } from "./comments";
import { listComments, readComments, stoppedAtComments } from "./comments";
import { loadFrames } from "./frames";
import { FormatTable, GridReader } from "./grid-reader";
import { readCells } from "./read-cells";
import { wholeRows } from "./row-blocks";
import type { TableReader } from "./tables";
import { readTables } from "./tables";

/** The serial number of 1 January 2000 in workbooks that count days from 1904. */
const Y2K_IN_1904 = 35_064;

/**
 * Reads the open workbook in three round trips (sheets, names, tables; extents, merges, hidden; cells), one more for each
 * further chunk of cells, two where array formulas fill cells, and one for each thousand comments, whatever the number
 * of sheets. `isWanted` leaves sheets out by what is loaded of them first: their names and what is defined on them.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  isWanted: (sheet: Excel.Worksheet) => boolean = () => true,
): Promise<Workbook> {
  const { workbook } = context;
  const { worksheets, y2k, listed, tables } = await loadBook(context);

  const sheets = worksheets.items.filter(isWanted);
  const frames = await loadFrames(context, sheets, tables.ask);
  const readers = frames.map((frame) => new GridReader(frame));
  const byId = new Map(readers.map((reader) => [reader.frame.sheet.id, reader]));
  const formats = new FormatTable();
  await readCells(context, wholeRows(frames.flatMap(({ extent }) => extent ?? [])), (block) => {
    const reader = byId.get(block.extent.sheetId);
    return reader === undefined ? () => undefined : reader.queue(context, block, formats);
  });
  await findArrays(context, readers);
  const comments = await readComments(context, listed);
  const tablesOf = tables.bySheet();

  const names = [
    ...workbook.names.items.map((item) => nameOf(item)),
    ...sheets.flatMap((sheet) =>
      sheet.names.items.filter(({ name }) => !OWN_NAMES.has(name)).map((item) => nameOf(item, sheet.name)),
    ),
  ];
  return {
    grids: readers.map((reader) => {
      const { id } = reader.frame.sheet;
      return withTables(withComments(reader.grid(), comments.get(id)), tablesOf.get(id));
    }),
    formats: formats.codes,
    names,
    date1904: y2k.value === Y2K_IN_1904,
  };
}

/** What the first round trip tells. */
interface Book {
  readonly worksheets: Excel.WorksheetCollection;
  readonly y2k: Excel.FunctionResult<number>;
  readonly listed: readonly Commented[];
  readonly tables: TableReader;
}

/** Makes the first round trip; once more without comments where Excel refuses it for their sake. */
async function loadBook(context: Excel.RequestContext): Promise<Book> {
  const book = queueBook(context);
  const listed = listComments(context);
  try {
    await context.sync();
    return { ...book, listed: listed() };
  } catch (error) {
    if (!stoppedAtComments(error)) throw error;
  }
  const again = queueBook(context);
  await context.sync();
  return { ...again, listed: [] };
}

function queueBook(context: Excel.RequestContext): Omit<Book, "listed"> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/names/name,items/names/formula,items/names/visible");
  workbook.names.load("items/name,items/formula,items/visible");
  const y2k = workbook.functions.date(2000, 1, 1);
  y2k.load("value");
  return { worksheets, y2k, tables: readTables(context) };
}

/** Ours are left without: nobody reads them. */
function withComments(grid: Grid, comments: ReadonlyMap<number, string> | undefined): Grid {
  return comments === undefined || comments.size === 0 || grid.own !== undefined ? grid : { ...grid, comments };
}

function withTables(grid: Grid, tables: Grid["tables"]): Grid {
  return tables === undefined || grid.own !== undefined ? grid : { ...grid, tables };
}

function nameOf(item: Excel.NamedItem, sheet?: string): DefinedName {
  const formula: unknown = item.formula;
  const refersTo = typeof formula === "string" ? formula.replace(/^=/, "") : "";
  return { name: item.name, refersTo, hidden: !item.visible, ...(sheet === undefined ? {} : { sheet }) };
}

import { OWN_NAMES } from "../../../sheets/own/own-sheets";
import type { DefinedName, Workbook } from "../../../sheets/workbook";
import { findArrays } from "./array-areas";
import { loadFrames } from "./frames";
import { FormatTable, GridReader } from "./grid-reader";
import { readCells } from "./read-cells";
import { wholeRows } from "./row-blocks";

/** The serial number of 1 January 2000 in workbooks that count days from 1904. */
const Y2K_IN_1904 = 35_064;

/**
 * Reads the open workbook in three round trips (sheets and names; extents, merges, hidden; cells), one more for each
 * further chunk of cells, and two where array formulas fill cells, whatever the number of sheets. `isWanted` leaves sheets
 * out by what is loaded of them first: their names and what is defined on them.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  isWanted: (sheet: Excel.Worksheet) => boolean = () => true,
): Promise<Workbook> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/names/name,items/names/formula,items/names/visible");
  workbook.names.load("items/name,items/formula,items/visible");
  const y2k = workbook.functions.date(2000, 1, 1);
  y2k.load("value");
  await context.sync();

  const sheets = worksheets.items.filter(isWanted);
  const frames = await loadFrames(context, sheets);
  const readers = frames.map((frame) => new GridReader(frame));
  const byId = new Map(readers.map((reader) => [reader.frame.sheet.id, reader]));
  const formats = new FormatTable();
  await readCells(context, wholeRows(frames.flatMap(({ extent }) => extent ?? [])), (block) => {
    const reader = byId.get(block.extent.sheetId);
    return reader === undefined ? () => undefined : reader.queue(context, block, formats);
  });
  await findArrays(context, readers);

  const names = [
    ...workbook.names.items.map((item) => nameOf(item)),
    ...sheets.flatMap((sheet) =>
      sheet.names.items.filter(({ name }) => !OWN_NAMES.has(name)).map((item) => nameOf(item, sheet.name)),
    ),
  ];
  return {
    grids: readers.map((reader) => reader.grid()),
    formats: formats.codes,
    names,
    date1904: y2k.value === Y2K_IN_1904,
  };
}

function nameOf(item: Excel.NamedItem, sheet?: string): DefinedName {
  const formula: unknown = item.formula;
  const refersTo = typeof formula === "string" ? formula.replace(/^=/, "") : "";
  return { name: item.name, refersTo, hidden: !item.visible, ...(sheet === undefined ? {} : { sheet }) };
}

import { writtenRecord } from "../../../sheets/own/own-sheets";
import type { DefinedName, Grid, OwnSheetId, Workbook } from "../../../sheets/workbook";
import { OWN_SHEET_NAME, OWN_SHEETS } from "../../../sheets/workbook";
import type { ReadLimits } from "../limits";
import type { OpcPackage } from "../package/opc-package";
import { naming, PackageTrouble } from "../trouble";
import { CellCounter } from "./cell-counter";
import { readComments } from "./comments";
import { NO_FORMATS, readFormats } from "./number-formats";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetContext } from "./sheet-reader";
import { readTables } from "./tables";
import type { WorkbookPart } from "./workbook-part";

/**
 * Reads all worksheets of a workbook. Chart sheets, dialogs and macro sheets hold no cells and are passed over; a workbook
 * of nothing else has no grids.
 */
export function readWorkbook(parts: OpcPackage, book: WorkbookPart, limits: ReadLimits): Workbook {
  const formats = readRelated(parts, book, "styles", readFormats) ?? NO_FORMATS;
  const context: SheetContext = {
    strings: readRelated(parts, book, "sharedStrings", (bytes) => readSharedStrings(bytes, limits)) ?? [],
    formatByStyle: formats.byStyle,
    date1904: book.date1904,
    counter: new CellCounter(limits),
    nesting: limits.nesting,
  };
  const grids: Grid[] = [];
  book.sheets.forEach((sheet, index) => {
    if (sheet.kind !== "worksheet") return;
    const grid = naming(sheet.part, () => readSheet(parts.requiredXml(sheet.part), sheet, context), sheet.name);
    const own = ownSheetId(book, index);
    const written = own === undefined ? undefined : writtenRecord(sheet.name, (name) => refersTo(book, index, name));
    const comments = own === undefined ? readComments(parts, sheet.part, context) : undefined;
    const tables = own === undefined ? readTables(parts, sheet, context) : undefined;
    grids.push({
      ...grid,
      ...(own && { own }),
      ...(written && { written }),
      ...(comments && { comments }),
      ...(tables && { tables }),
    });
  });
  if (!book.sheets.some(({ part }) => part !== "")) throw new PackageTrouble("not-a-workbook");
  return {
    grids,
    formats: formats.codes,
    names: book.names.map((name) => withSheet(book, name)),
    date1904: book.date1904,
  };
}

/** Which of our own sheets this place of the list holds; identified by its hidden name alone. */
export function ownSheetId(book: WorkbookPart, sheetIndex: number): OwnSheetId | undefined {
  const id = /^"([^"]*)"$/.exec(refersTo(book, sheetIndex, OWN_SHEET_NAME)?.trim() ?? "")?.[1];
  return OWN_SHEETS.find((known) => known === id);
}

/** All listed sheets with what marks them as ours. */
export function ownSheets(
  book: WorkbookPart,
): readonly { readonly name: string; readonly index: number; readonly own?: OwnSheetId }[] {
  return book.sheets.map(({ name }, index) => {
    const own = ownSheetId(book, index);
    return { name, index, ...(own === undefined ? {} : { own }) };
  });
}

/** What a sheet-scoped name stands for. */
export function refersTo(book: WorkbookPart, sheetIndex: number, name: string): string | undefined {
  return book.names.find((one) => one.sheetIndex === sheetIndex && one.name === name)?.refersTo;
}

function withSheet(book: WorkbookPart, listed: WorkbookPart["names"][number]): DefinedName {
  const { name, refersTo, hidden, sheetIndex } = listed;
  const sheet = sheetIndex === undefined ? undefined : book.sheets[sheetIndex]?.name;
  return { name, refersTo, hidden, ...(sheet === undefined ? {} : { sheet }) };
}

/** A part that is related but missing counts as absent: Excel opens such files too. */
function readRelated<Value>(
  parts: OpcPackage,
  book: WorkbookPart,
  kind: string,
  read: (bytes: Uint8Array) => Value,
): Value | undefined {
  const part = book.relationships.find((relationship) => relationship.kind === kind)?.part;
  const bytes = part === undefined ? undefined : parts.xml(part);
  return part === undefined || bytes === undefined ? undefined : naming(part, () => read(bytes));
}

import type { MoneyUnit } from "../domain/quantity/units";
import { parseUnitLine } from "../domain/quantity/parse-unit";
import type { MappedSheet, Table } from "../domain/table";
import type { Grid, Workbook } from "../sheets/workbook";
import { findTables } from "./find-tables";
import type { HeadingLexicon } from "./heading-lexicon";
import type { MappedRecords, TableContext } from "./map-table";
import { mapTable } from "./map-table";
import { asMoney, unitOfNote, unitOfTitle } from "./money-units";
import type { RawTable, Rect } from "./raw-table";
import { roleOfSheet } from "./roles";
import { SheetView } from "./sheet-view";

/** A sheet with its tables, and how their columns were settled. */
export interface SheetReading {
  readonly sheet: MappedSheet;
  readonly records: readonly MappedRecords[];
  readonly view: SheetView;
}

export function mapSheet(workbook: Workbook, grid: Grid, lexicon: HeadingLexicon): SheetReading {
  const view = new SheetView(workbook, grid);
  const whole: Rect = { top: 0, left: 0, bottom: view.lineCount - 1, right: view.fieldCount - 1 };
  const raw = view.lineCount === 0 ? [] : findTables(view, whole, lexicon);
  const texts = textsOutside(view, raw);
  const sheetUnit = unitOfSheet(
    raw,
    texts.map(({ text }) => text),
  );
  const records = raw.map((one, place) => {
    const context: TableContext = { lexicon, ...(sheetUnit === undefined ? {} : { sheetUnit }) };
    return mapTable(one, `${grid.sheet}#${place + 1}`, context);
  });
  const tables: readonly Table[] = records.map(({ table }) => table);
  const role = roleOfSheet(
    grid.sheet,
    tables,
    texts.map(({ text }) => text),
  );
  const confidence = tables.length === 0 ? 0.8 : Math.min(...tables.map((table) => table.confidence));
  return { sheet: { sheet: grid.sheet, state: grid.state, role, tables, confidence, texts }, records, view };
}

function unitOfSheet(raw: readonly RawTable[], texts: readonly string[]): MoneyUnit | undefined {
  const stated = raw.flatMap((one) => (one.unitText === undefined ? [] : [asMoney(parseUnitLine(one.unitText))]));
  const noted = texts.map((text) => asMoney(parseUnitLine(text)) ?? unitOfNote(text) ?? unitOfTitle(text));
  return [...stated, ...noted].find((unit) => unit !== undefined);
}

/** Texts that belong to no table's headings or body, in reading order. */
function textsOutside(view: SheetView, tables: readonly RawTable[]): MappedSheet["texts"] {
  const texts: { text: string; at: ReturnType<SheetView["address"]> }[] = [];
  const inBody = new Uint8Array(view.lineCount);
  for (const table of tables) {
    const top = Math.min(...table.headerLines);
    for (let line = top; line <= table.bodyBottom; line += 1) inBody[line] = 1;
  }
  for (let line = 0; line < view.lineCount; line += 1) {
    if (inBody[line] === 1) continue;
    for (let field = 0; field < view.fieldCount; field += 1) {
      const text = view.text(line, field);
      if (text !== "") texts.push({ text, at: view.address(line, field) });
    }
  }
  return texts;
}

import type { CellAddress } from "../domain/cells/address";
import type { SheetRole, TableRole } from "../domain/lists";
import { parseUnit, parseUnitLine } from "../domain/quantity/parse-unit";
import type { MoneyUnit } from "../domain/quantity/units";
import type { MappedSheet, Table } from "../domain/table";
import { isRecordTable } from "../domain/table";
import type { Grid, Workbook } from "../sheets/workbook";
import { asMoney, unitOfNote, unitOfTitle } from "./columns/money-units";
import { mapForm } from "./forms/map-form";
import type { HeadingLexicon } from "./headings/heading-lexicon";
import { mapKeyValues } from "./key-values";
import type { Block, SaidOfSheet } from "./layout/blocks";
import { findBlocks } from "./layout/blocks";
import type { RawTable } from "./layout/view/raw-table";
import { SheetView } from "./layout/view/sheet-view";
import type { MappedRecords, TableContext } from "./map-table";
import { mapTable } from "./map-table";
import { withoutSumsAcross } from "./newspaper-columns";
import { roleOfSheet } from "./roles";
import type { MappingTemplate } from "./template/mapping-template";
import { sheetSaid } from "./template/mapping-template";
import { placedTables } from "./template/placed-tables";
import { saidByTemplate } from "./template/said-by-template";

/** A sheet with its tables, and how their columns were settled. */
export interface SheetReading {
  readonly sheet: MappedSheet;
  readonly records: readonly MappedRecords[];
  readonly view: SheetView;
}

/** What is known about a workbook before it is read. */
export interface MappingOptions {
  /** The bureau's way of writing, saved from another workbook, and what the user said about this one. */
  readonly template?: MappingTemplate;
}

/** Finds and reads all tables of a sheet. */
export function mapSheet(
  workbook: Workbook,
  grid: Grid,
  lexicon: HeadingLexicon,
  options: MappingOptions = {},
): SheetReading {
  const view = new SheetView(workbook, grid);
  const said = options.template && sheetSaid(options.template, grid.sheet);
  const blocks =
    said === "notes" || said === "cover" ? [] : findBlocks(view, lexicon, saidOf(view, lexicon, options, said));
  const texts = textsOutside(view, blocks);
  const words = texts.map(({ text }) => text);
  const sheetUnit = unitOfSheet(blocks, words);
  const tables: Table[] = [];
  const records: MappedRecords[] = [];
  for (const block of blocks) {
    const id = `${grid.sheet}#${tables.length + 1}`;
    switch (block.kind) {
      case "records": {
        const mapped = mapTable(block.raw, id, contextOf(block.raw, lexicon, sheetUnit, options));
        tables.push(mapped.table);
        records.push(mapped);
        break;
      }
      case "form": {
        const form = mapForm(block.raw, id, lexicon, { ...options, ...(sheetUnit === undefined ? {} : { sheetUnit }) });
        tables.push(form.table, ...form.lists.map(({ table }) => table));
        records.push(...form.records, ...form.lists);
        break;
      }
      case "pairs":
        tables.push(mapKeyValues(block.raw, id, sheetUnit, options.template));
    }
  }
  const role = said ?? roleOfSheet(grid.sheet, tables, words);
  const confidence = tables.length === 0 ? 0.8 : Math.min(...tables.map((table) => table.confidence));
  const spread = withoutSumsAcross(records);
  const settled = tables.map((table) => (isRecordTable(table) ? (spread.get(table) ?? table) : table));
  return {
    sheet: { sheet: grid.sheet, state: grid.state, role, tables: settled, confidence, texts },
    records: records.map((mapped) => ({ ...mapped, table: spread.get(mapped.table) ?? mapped.table })),
    view,
  };
}

/** Which tables were marked out on the sheet, and whether it may hold forms. */
function saidOf(
  view: SheetView,
  lexicon: HeadingLexicon,
  { template }: MappingOptions,
  role: SheetRole | undefined,
): SaidOfSheet {
  return {
    placed: placedTables(view, template?.places ?? [], lexicon),
    hasForms: role === undefined || role === "form",
  };
}

function unitOfSheet(blocks: readonly Block[], texts: readonly string[]): MoneyUnit | undefined {
  const stated = blocks.flatMap((block) => {
    const text = block.kind === "records" ? block.raw.titles.unitText : undefined;
    return text === undefined ? [] : [asMoney(parseUnitLine(text))];
  });
  const noted = texts.map((text) => asMoney(parseUnitLine(text)) ?? unitOfNote(text) ?? unitOfTitle(text));
  return [...stated, ...noted].find((unit) => unit !== undefined);
}

/** Texts that belong to no table's headings or body, in reading order. */
function textsOutside(view: SheetView, blocks: readonly Block[]): MappedSheet["texts"] {
  const texts: { text: string; at: CellAddress }[] = [];
  const inside = new Uint8Array(view.lineCount);
  for (const block of blocks) {
    const [top, bottom] = bodyRows(block);
    for (let line = top; line <= bottom; line += 1) inside[line] = 1;
  }
  for (let line = 0; line < view.lineCount; line += 1) {
    if (inside[line] === 1) continue;
    for (let field = 0; field < view.fieldCount; field += 1) {
      const text = view.text(line, field);
      if (text !== "") texts.push({ text, at: view.address(line, field) });
    }
  }
  return texts;
}

function bodyRows(block: Block): readonly [number, number] {
  switch (block.kind) {
    case "form":
      return [block.raw.nameLine, block.raw.rect.bottom];
    case "pairs":
      return [block.raw.first, block.raw.last];
    case "records": {
      const { view, headerLines, bodyBottom, left, right } = block.raw;
      return view.sideways ? [left, right] : [Math.min(...headerLines), bodyBottom];
    }
  }
}

/** What a template says about a table goes before all that is read from it. */
function contextOf(
  raw: RawTable,
  lexicon: HeadingLexicon,
  sheetUnit: MoneyUnit | undefined,
  { template }: MappingOptions,
): TableContext {
  const { table: known, said } = saidByTemplate(raw, template);
  const unit = asMoney(parseUnit(known?.saidUnit ?? ""));
  const templateUnit = asMoney(parseUnit(known?.unit ?? ""));
  const role = known?.role ?? roleOf(raw, template);
  const months = known?.months;
  const fallback = sheetUnit ?? templateUnit;
  return {
    lexicon,
    ...(fallback === undefined ? {} : { sheetUnit: fallback }),
    ...(unit === undefined ? {} : { saidUnit: unit }),
    ...(role === undefined ? {} : { saidRole: role }),
    ...(months === undefined ? {} : { saidMonths: months }),
    said: (_, index) => said(index),
  };
}

/** What the template says the whole sheet is for, where that is something a table can be for. */
function roleOf({ view }: RawTable, template: MappingTemplate | undefined): TableRole | undefined {
  const role = template && sheetSaid(template, view.grid.sheet);
  return role === "notes" || role === "cover" ? undefined : role;
}

import { addTo } from "../../../domain/collections/groups";
import type { SheetTable } from "../../../sheets/workbook";
import { areaOf } from "./used-areas";

/** The tables of the open workbook, read in two requests that are made anyway. */
export interface TableReader {
  /** With the second request: where they stand and what their columns are called. Once more where it is made again. */
  readonly ask: () => void;
  /** After it: the tables by the id of their sheet. */
  readonly bySheet: () => ReadonlyMap<string, readonly SheetTable[]>;
}

/** Asks which tables there are, with the first request; formulas inside a table name its columns alone: `[@支出]`. */
export function readTables({ workbook }: Excel.RequestContext): TableReader {
  const listed = workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  let takes: readonly (() => readonly [string, SheetTable])[] = [];
  return {
    ask: () => {
      takes = listed.items.map(queue);
    },
    bySheet: () => {
      const tables = new Map<string, SheetTable[]>();
      for (const take of takes) addTo(tables, ...take());
      return tables;
    },
  };
}

function queue(table: Excel.Table): () => readonly [string, SheetTable] {
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
  const columns = table.columns.load("items/name");
  return () => [
    range.worksheet.id,
    {
      name: table.name,
      area: { sheet: range.worksheet.name, ...areaOf(range) },
      columns: columns.items.map(({ name }) => name),
      hasHeadings: table.showHeaders,
      hasTotals: table.showTotals,
    },
  ];
}

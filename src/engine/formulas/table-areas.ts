import type { CellAddress, CellRange } from "../../domain/cells/address";
import { containsCell } from "../../domain/cells/address";
import type { SheetTable, Workbook } from "../../sheets/workbook";
import type { TableReference } from "./syntax/table-reference";

/** The tables of a workbook by their names, which are unique in it and written in any case. */
export type TablesByName = ReadonlyMap<string, SheetTable>;

/** All tables of a workbook. */
export function tablesOf({ grids }: Workbook): TablesByName {
  return new Map(grids.flatMap(({ tables = [] }) => tables.map((table) => [table.name.toUpperCase(), table] as const)));
}

/** The cells that a reference to a table means in a formula at `at`; undefined where the table or a column is not known. */
export function tableArea(tables: TablesByName, reference: TableReference, at: CellAddress): CellRange | undefined {
  const table = tableMeant(tables, reference, at);
  if (table === undefined) return undefined;
  const rows = rowsMeant(table, reference, at);
  const [left, right] = columnsMeant(table, reference);
  if (rows === undefined || left < 0 || right < left) return undefined;
  const { sheet, left: first } = table.area;
  return { sheet, top: rows.top, bottom: rows.bottom, left: first + left, right: first + right };
}

function tableMeant(tables: TablesByName, { table }: TableReference, at: CellAddress): SheetTable | undefined {
  return table === undefined
    ? [...tables.values()].find(({ area }) => containsCell(area, at))
    : tables.get(table.toUpperCase());
}

/** The first and the last column by their numbers in the table; -1 for a name that it does not have. */
function columnsMeant({ columns }: SheetTable, reference: TableReference): readonly [number, number] {
  const [first, last = first] = reference.columns;
  if (first === undefined || last === undefined) return [0, columns.length - 1];
  const numberOf = (name: string): number => columns.findIndex((column) => column.toUpperCase() === name.toUpperCase());
  return [numberOf(first), numberOf(last)];
}

function rowsMeant(
  { area, hasHeadings, hasTotals }: SheetTable,
  { rows }: TableReference,
  at: CellAddress,
): { readonly top: number; readonly bottom: number } | undefined {
  const top = area.top + (hasHeadings ? 1 : 0);
  const bottom = area.bottom - (hasTotals ? 1 : 0);
  switch (rows) {
    case "all":
      return area;
    case "headers":
      return hasHeadings ? { top: area.top, bottom: area.top } : undefined;
    case "totals":
      return hasTotals ? { top: area.bottom, bottom: area.bottom } : undefined;
    case "this row":
      return at.sheet === area.sheet && at.row >= top && at.row <= bottom ? { top: at.row, bottom: at.row } : undefined;
    case "data":
      return top <= bottom ? { top, bottom } : undefined;
  }
}

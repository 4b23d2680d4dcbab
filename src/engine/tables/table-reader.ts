import type { CellAddress } from "../../domain/cells/address";
import { groupedBy } from "../../domain/collections/groups";
import { summedFigure } from "../../domain/figures/summed-figure";
import type { Field } from "../../domain/lists";
import { MONEY_FIELDS } from "../../domain/lists";
import type { Figure, Model } from "../../domain/model";
import { executionPoints } from "../../domain/quantity/full-marks";
import { changedQuantity } from "../../domain/quantity/quantity";
import type { FieldColumn, FieldTable, RecordTable, Table } from "../../domain/table";
import { cellAt, isRecordTable, unitAt } from "../../domain/table";
import type { MonthOfDate } from "../../sheets/reading/read-date";
import { readMonth } from "../../sheets/reading/read-date";
import { readQuantity } from "../../sheets/reading/read-quantity";
import type { Grid, Workbook } from "../../sheets/workbook";
import { gridOf, valueAt } from "../../sheets/workbook";

/** All tables of a model, those inside forms included, in reading order. */
export function allTables(model: Model): readonly Table[] {
  return model.sheets.flatMap(({ tables }) => tables.flatMap(withInner));
}

function withInner(table: Table): readonly Table[] {
  if (isRecordTable(table)) return [table];
  return [table, ...[table.funds, table.indicators].filter((inner) => inner !== undefined)];
}

/** Tables by id. A form and the tables inside it may share an id: the form goes first. */
export function tablesById(model: Model): ReadonlyMap<string, Table> {
  const byId = new Map<string, Table>();
  for (const table of allTables(model)) if (!byId.has(table.id)) byId.set(table.id, table);
  return byId;
}

/** Forms and label–value blocks by their own id and by the id of the indicators inside them. */
export function formsById(model: Model): ReadonlyMap<string, FieldTable> {
  const forms = new Map<string, FieldTable>();
  for (const { tables } of model.sheets)
    for (const table of tables) {
      if (isRecordTable(table)) continue;
      forms.set(table.id, table);
      if (table.indicators !== undefined) forms.set(table.indicators.id, table);
    }
  return forms;
}

const NO_COLUMNS: readonly FieldColumn[] = [];

/** Reads figures and texts of mapped tables straight from the grid. */
export class TableReader {
  readonly #workbook: Workbook;
  readonly #grids = new Map<string, Grid | undefined>();
  readonly #columns = new Map<RecordTable, ReadonlyMap<Field, readonly FieldColumn[]>>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The figure where a line meets a field's column. Money without a unit of its own takes the table's. */
  figure(table: RecordTable, line: number, field: Field): Figure | undefined {
    const column = this.#columnsOf(table, field)[0];
    return column === undefined ? undefined : this.figureIn(table, line, column);
  }

  /** As `figure`; where no column holds the field, the sum of the columns that are it together. */
  amount(table: RecordTable, line: number, field: Field): Figure | undefined {
    const sum = table.sums?.find((one) => one.field === field);
    if (sum === undefined) return this.figure(table, line, field);
    return summedFigure(
      field,
      sum.columns.flatMap((column) => this.figureIn(table, line, column) ?? []),
    );
  }

  /** By how much the first budget of a line was changed; amounts under 追减 or 收回 are negative whichever way they are written. */
  adjustments(table: RecordTable, line: number): readonly Figure[] {
    return this.#columnsOf(table, "adjustment").flatMap((column): readonly Figure[] => {
      const figure = this.figureIn(table, line, column);
      if (figure === undefined) return [];
      const { quantity } = figure;
      return [
        column.sign === undefined
          ? figure
          : { ...figure, quantity: changedQuantity(quantity, { value: quantity.value.abs().neg() }) },
      ];
    });
  }

  /** The figure where a line meets a column, of several with the same field. */
  figureIn(
    table: RecordTable,
    line: number,
    column: Pick<FieldColumn, "index" | "field" | "unit">,
  ): Figure | undefined {
    const at = cellAt(table, line, column.index);
    const quantity = this.#quantity(at, unitAt(table, column, line));
    return quantity === undefined ? undefined : { field: column.field, at, table: table.id, line, quantity };
  }

  /** A form's or block's figure. The full marks of the execution rate may stand in the words of a caption: （20分）. */
  fieldFigure(table: FieldTable, field: Field): Figure | undefined {
    const cell = table.fields.get(field);
    if (cell === undefined) return undefined;
    const unit = cell.unit ?? (MONEY_FIELDS.has(field) ? table.moneyUnit : undefined);
    const quantity =
      this.#quantity(cell.at, unit) ?? (field === "exec_weight" ? executionPoints(cell.label) : undefined);
    return quantity === undefined ? undefined : { field, at: cell.at, table: table.id, quantity };
  }

  /** The trimmed text where a line meets a field's column; numbers as plain digits; undefined when empty. */
  text(table: RecordTable, line: number, field: Field): string | undefined {
    const column = this.#columnsOf(table, field)[0];
    return column === undefined ? undefined : this.textAt(cellAt(table, line, column.index));
  }

  textAt(at: CellAddress): string | undefined {
    const grid = this.#grid(at.sheet);
    const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
    const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
    return text === "" ? undefined : text;
  }

  /** The month of a date cell. */
  monthAt(at: CellAddress): MonthOfDate | undefined {
    const grid = this.#grid(at.sheet);
    return grid === undefined ? undefined : readMonth(this.#workbook, grid, at.row, at.col);
  }

  /** The columns taken for a field, from the left. Asked for in every line of a table, sorted once. */
  #columnsOf(table: RecordTable, field: Field): readonly FieldColumn[] {
    let columns = this.#columns.get(table);
    if (columns === undefined) this.#columns.set(table, (columns = groupedBy(table.columns, (column) => column.field)));
    return columns.get(field) ?? NO_COLUMNS;
  }

  #quantity(at: CellAddress, unit: Parameters<typeof readQuantity>[4]): Figure["quantity"] | undefined {
    const grid = this.#grid(at.sheet);
    return grid === undefined ? undefined : readQuantity(this.#workbook, grid, at.row, at.col, unit);
  }

  #grid(sheet: string): Grid | undefined {
    if (!this.#grids.has(sheet)) this.#grids.set(sheet, gridOf(this.#workbook, sheet));
    return this.#grids.get(sheet);
  }
}

import type { CellAddress } from "../../domain/cells/address";
import { summedFigure } from "../../domain/figures/summed-figure";
import type { Field } from "../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../domain/lists";
import type { Figure } from "../../domain/model";
import type { Sourced } from "../../domain/sourced";
import type { FieldColumn, RecordTable } from "../../domain/table";
import { cellAt, unitAt } from "../../domain/table";
import { readQuantity } from "../../sheets/reading/read-quantity";
import type { SheetView } from "../layout/view/sheet-view";
import { oneLine } from "../text";

/** True for fields whose cells are figures: money, points, rates, counts, ranks. */
export function isFigureField(field: Field): boolean {
  return (
    MONEY_FIELDS.has(field) ||
    POINT_FIELDS.has(field) ||
    RATE_FIELDS.has(field) ||
    field === "project_count" ||
    field === "rank" ||
    field.startsWith("evaluator_")
  );
}

/** What a cell shows, with the field of its column. */
export interface TextOfField extends Sourced<string> {
  readonly field: Field;
}

const NO_LINES: readonly number[] = [];

/** Reads the cells of a table by line and column; merged cells are read from where their value stands. */
export class LineReader {
  readonly table: RecordTable;
  readonly #view: SheetView;
  /** The first column of each field. */
  readonly #columns = new Map<Field, FieldColumn>();
  /** By record, the lines below in which its texts go on. */
  readonly #goesOn = new Map<number, readonly number[]>();

  /** `view` is the sheet upright; `table` may lie on its side. */
  constructor(view: SheetView, table: RecordTable) {
    this.#view = view;
    this.table = table;
    for (const { index, goesOn } of table.lines) if (goesOn !== undefined) this.#goesOn.set(index, goesOn);
    for (const column of table.columns) if (!this.#columns.has(column.field)) this.#columns.set(column.field, column);
  }

  column(field: Field): FieldColumn | undefined {
    return this.#columns.get(field);
  }

  /**
   * The text of the cell, or of the merge it is covered by; undefined when there is none. Numbers as plain digits.
   * `bare` may take something off it.
   */
  text(
    line: number,
    column: FieldColumn | undefined,
    bare: (text: string) => string = asWritten,
  ): TextOfField | undefined {
    const value = this.words(line, column);
    return value === undefined || column === undefined ? undefined : new CellText(bare(value), this, line, column);
  }

  /** Where what a cell shows stands: the cell itself, or the first one of the merge it is covered by. */
  place(line: number, column: FieldColumn): CellAddress {
    const { row, col } = cellAt(this.table, line, column.index);
    const { top, left } = this.#view.span(row, col);
    return this.#view.address(top, left);
  }

  /** As `text`, without its place. */
  words(line: number, column: FieldColumn | undefined): string | undefined {
    if (column === undefined) return undefined;
    let text = this.#shown(line, column.index);
    for (const below of this.#goesOn.get(line) ?? NO_LINES) text += this.#shown(below, column.index);
    return text === "" ? undefined : text;
  }

  #shown(line: number, index: number): string {
    const value =
      this.table.orientation === "rows" ? this.#view.shownValue(line, index) : this.#view.shownValue(index, line);
    return typeof value === "string" ? oneLine(value) : typeof value === "number" ? String(value) : "";
  }

  /** As `text`, but only what stands in this very cell. */
  ownText(line: number, column: FieldColumn | undefined): TextOfField | undefined {
    if (column === undefined) return undefined;
    const at = cellAt(this.table, line, column.index);
    const span = this.#view.span(at.row, at.col);
    return span.top === at.row && span.left === at.col ? this.text(line, column) : undefined;
  }

  figure(line: number, column: FieldColumn | undefined): Figure | undefined {
    if (column === undefined) return undefined;
    const at: CellAddress = cellAt(this.table, line, column.index);
    const quantity = readQuantity(
      this.#view.workbook,
      this.#view.grid,
      at.row,
      at.col,
      unitAt(this.table, column, line),
    );
    return quantity === undefined ? undefined : { field: column.field, at, table: this.table.id, line, quantity };
  }

  /** The amounts of a line that no column holds, each the sum of those that give it together. */
  sums(line: number): readonly Figure[] {
    return (this.table.sums ?? []).flatMap(({ field, columns }) => {
      const terms = columns.flatMap((column) => this.figure(line, column) ?? []);
      return summedFigure(field, terms) ?? [];
    });
  }
}

function asWritten(text: string): string {
  return text;
}

/** Of most texts nobody asks where they stand. */
class CellText implements TextOfField {
  readonly value: string;
  readonly #reader: LineReader;
  readonly #line: number;
  readonly #column: FieldColumn;

  constructor(value: string, reader: LineReader, line: number, column: FieldColumn) {
    this.value = value;
    this.#reader = reader;
    this.#line = line;
    this.#column = column;
  }

  get field(): Field {
    return this.#column.field;
  }

  get at(): CellAddress {
    return this.#reader.place(this.#line, this.#column);
  }
}

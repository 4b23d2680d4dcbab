import type { CellAddress } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import type { Field } from "../../../../domain/lists";
import type { FieldColumn, Line, RecordTable } from "../../../../domain/table";
import { cellAt, isSum, widestFirst } from "../../../../domain/table";
import type { ColumnCells } from "../figures/column-cells";
import type { Node } from "../figures/node";
import type { TextSource } from "./line-names";
import { LineNames, textOfLine } from "./line-names";

/** What a view needs of its surroundings. */
export interface ViewSource extends TextSource {
  figure(table: RecordTable, line: number, column: FieldColumn): Node | undefined;
  cells(table: RecordTable, column: FieldColumn): ColumnCells | undefined;
  /** As `text`, of a cell that holds one; "" of all others. */
  word(at: CellAddress): string;
  isPercent(at: CellAddress): boolean;
  /** Lines whose figures describe the others (highest, lowest, spread): they are no records, however they are called. */
  statistics(table: RecordTable): ReadonlySet<number>;
}

/** A record table with its figures, names and lines at hand. Every list is made once. */
export class TableView {
  readonly table: RecordTable;
  readonly data: readonly Line[];
  /** Lines that state something about others: subtotals, totals, averages, rates. */
  readonly stated: readonly Line[];
  readonly totals: readonly Line[];
  /** Subtotals and totals. */
  readonly sums: readonly Line[];
  readonly #source: ViewSource;
  readonly #byField: ReadonlyMap<Field, FieldColumn>;
  #dataAt: ReadonlyMap<number, Line> | undefined;
  #subtotals: Map<number, Line[]> | undefined;
  #lines: ReadonlyMap<number, Line> | undefined;
  readonly #covered = new Map<Line, readonly Line[]>();
  readonly #names: LineNames;
  /** By column, from the table's first line on; `null`: looked at, and no figure. */
  readonly #figures = new Map<FieldColumn, (Node | null)[]>();
  readonly #cells = new Map<FieldColumn, ColumnCells>();
  readonly #firstLine: number;

  constructor(table: RecordTable, source: ViewSource) {
    this.table = table;
    this.#source = source;
    this.#firstLine = table.lines[0]?.index ?? 0;
    const statistics = source.statistics(table);
    this.data = table.lines.filter(({ kind, index }) => kind === "data" && !statistics.has(index));
    this.stated = table.lines.filter(({ kind }) => kind !== "data" && kind !== "group" && kind !== "blank");
    this.totals = this.stated.filter(({ kind }) => kind === "total");
    this.sums = this.stated.filter(isSum);
    const byField = new Map<Field, FieldColumn>();
    for (const column of table.columns) if (!byField.has(column.field)) byField.set(column.field, column);
    this.#byField = byField;
    this.#names = new LineNames(table, this.data, byField, source);
  }

  /** The first column taken for a field. */
  column(field: Field): FieldColumn | undefined {
    return this.#byField.get(field);
  }

  columns(accepts: (field: Field) => boolean): readonly FieldColumn[] {
    return this.table.columns.filter(({ field }) => accepts(field));
  }

  at(line: Line, column: Pick<FieldColumn, "index">): CellAddress {
    return cellAt(this.table, line.index, column.index);
  }

  figure(line: Line, column: FieldColumn | undefined): Node | undefined {
    if (column === undefined) return undefined;
    let figures = this.#figures.get(column);
    if (figures === undefined) this.#figures.set(column, (figures = []));
    const place = line.index - this.#firstLine;
    let figure = figures[place];
    if (figure === undefined) {
      figure = this.#source.figure(this.table, line.index, column) ?? null;
      figures[place] = figure;
    }
    return figure ?? undefined;
  }

  /** The figures of a column in some lines; lines without one are left out. */
  figures(lines: readonly Line[], column: FieldColumn): readonly Node[] {
    return lines.flatMap((line) => this.figure(line, column) ?? []);
  }

  /** The figures of some columns in a line; columns without one are left out. */
  across(line: Line, columns: readonly FieldColumn[]): readonly Node[] {
    return columns.flatMap((column) => this.figure(line, column) ?? []);
  }

  /** The cells of a column in the data lines. They cost less than the figures. */
  cells(column: FieldColumn): ColumnCells | undefined {
    let cells = this.#cells.get(column);
    if (cells === undefined) {
      cells = this.#source.cells(this.table, column);
      if (cells !== undefined) this.#cells.set(column, cells);
    }
    return cells;
  }

  /** The dimensions of the figures in the data lines; lines without one are left out. */
  dimensions(column: FieldColumn): readonly string[] {
    const cells = this.cells(column);
    const dimensions: string[] = [];
    for (const { index } of cells === undefined ? [] : this.data) {
      const dimension = cells?.dimension(index);
      if (dimension !== undefined) dimensions.push(dimension);
    }
    return dimensions;
  }

  /** Whether a cell is written with a per cent sign, by its text or its number format. */
  isPercent(line: Line, column: FieldColumn): boolean {
    return this.#source.isPercent(this.at(line, column));
  }

  /** The line of whatever kind at an index of the sheet. */
  lineAt(index: number | undefined): Line | undefined {
    if (index === undefined) return undefined;
    this.#lines ??= new Map(this.table.lines.map((line) => [line.index, line]));
    return this.#lines.get(index);
  }

  /** The figure of a field in a line. */
  of(line: Line, field: Field): Node | undefined {
    return this.figure(line, this.column(field));
  }

  text(line: Line, field: Field): string {
    const column = this.column(field);
    return column === undefined ? "" : textOfLine(this.#source, this.table, line, column.index);
  }

  /** What stands in a cell of the line, figures included. */
  said(line: Line, column: Pick<FieldColumn, "index">): string {
    return this.#source.text(this.at(line, column));
  }

  /** What stands in a cell of the line as a text; "" where a figure or nothing does. */
  word(line: Line, column: Pick<FieldColumn, "index">): string {
    return this.#source.word(this.at(line, column));
  }

  /** What people call the record: its project, indicator, direction … or the first words of the line. */
  nameOf(line: Line): string {
    return this.#names.of(line);
  }

  /** Subtotals whose lines are all among those of `line`, the outermost ones only. */
  subtotalsWithin(line: Line): readonly Line[] {
    if (!this.stated.some(({ kind }) => kind === "subtotal")) return [];
    const own = new Set(line.covers ?? []);
    const candidates = new Set([...own].flatMap((index) => this.#subtotalsOf(index)));
    const within = [...candidates].filter(
      (each) =>
        each !== line &&
        (each.covers ?? []).every((index) => own.has(index)) &&
        ((each.covers ?? []).length < own.size || isNearer(each, line)),
    );
    const seen = new Set<number>();
    const outermost: Line[] = [];
    for (const each of within.sort(widestFirst)) {
      if ((each.covers ?? []).some((index) => seen.has(index))) continue;
      for (const index of each.covers ?? []) seen.add(index);
      outermost.push(each);
    }
    return outermost;
  }

  #subtotalsOf(index: number): readonly Line[] {
    if (this.#subtotals === undefined) {
      this.#subtotals = new Map();
      for (const line of this.stated) {
        if (line.kind !== "subtotal") continue;
        for (const covered of line.covers ?? []) {
          addTo(this.#subtotals, covered, line);
        }
      }
    }
    return this.#subtotals.get(index) ?? [];
  }

  /** Data lines that a stated line speaks of. */
  covered(line: Line): readonly Line[] {
    let covered = this.#covered.get(line);
    if (covered === undefined) {
      const dataAt = (this.#dataAt ??= new Map(this.data.map((each) => [each.index, each])));
      covered = (line.covers ?? []).flatMap((index) => dataAt.get(index) ?? []);
      this.#covered.set(line, covered);
    }
    return covered;
  }
}

/** Of two sums of the same lines, a class with one section, the one nearer to them is within the other. */
function isNearer(each: Line, line: Line): boolean {
  const [first = line.index] = line.covers ?? [];
  return line.index < first ? each.index > line.index : each.index < line.index;
}

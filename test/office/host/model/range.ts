import { cellKey } from "../../../../src/domain/cells/address";
import { HostCollection, HostError, HostObject } from "../host-object";
import type { Area } from "./area";
import { addressOf, areaOf, intersection, sizeOf } from "./area";
import type { Book } from "./book";
import { matrixOf } from "./book";
import { ConditionalFormatCollection } from "./conditional-format";
import { isErrorText } from "./entry";
import type { LookStore } from "./format";
import { BorderCollection, CellFont, Fill } from "./format";
import type { CellState, SheetState } from "./state";
import { DataValidation } from "./validation";
import { Worksheet } from "./worksheet";

/** What Range and RangeAreas have in common. */
abstract class Cells extends HostObject {
  constructor(
    protected readonly book: Book,
    protected readonly sheet: SheetState,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  override get byReference(): boolean {
    return true;
  }
  get Address(): string {
    return this.areas.map((area) => addressOf(this.sheet.name, area)).join(",");
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.areas);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.areas);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, this.areas);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  Clear(applyTo: unknown): void {
    this.book.mayChange(this.sheet);
    const what = applyTo ?? "All";
    for (const area of this.areas) {
      for (const [row, col, cell] of [...this.book.cellsIn(this.sheet, area)]) clear(this.sheet, row, col, cell, what);
      this.book.changed(this.sheet, area);
    }
  }
}

function clear(sheet: SheetState, row: number, col: number, cell: CellState, what: unknown): void {
  if (what === "All") {
    sheet.cells.delete(cellKey(row, col));
    return;
  }
  if (what === "Contents") {
    cell.value = "";
    delete cell.formula;
    delete cell.isText;
  } else if (what === "Formats") {
    cell.format = "General";
    cell.look = {};
  } else if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    delete cell.link;
  } else throw new HostError("InvalidArgument", `Simulated Excel: cannot clear ${String(what)}.`);
}

/** One rectangle of cells. */
export class Range extends Cells {
  readonly wireClass = "Range";
  override readonly scalars = [
    "Address",
    "RowIndex",
    "ColumnIndex",
    "RowCount",
    "ColumnCount",
    "CellCount",
    "Values",
    "ValueTypes",
    "Formulas",
    "NumberFormat",
    "SavedAsArray",
    "RowHidden",
    "ColumnHidden",
    "Hyperlink",
  ];
  override readonly navigations = ["ConditionalFormats", "DataValidation", "Format", "Worksheet"];
  private readonly area: Area;

  constructor(book: Book, sheet: SheetState, area: Area) {
    super(book, sheet, [area]);
    this.area = area;
  }

  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return sizeOf(this.area).rows;
  }
  get ColumnCount(): number {
    return sizeOf(this.area).cols;
  }
  get CellCount(): number {
    const { rows, cols } = sizeOf(this.area);
    return rows * cols;
  }

  get Values(): unknown {
    this.book.calculate();
    return this.matrix("", (cell) => cell.value);
  }
  set Values(matrix: unknown) {
    this.book.enter(this.sheet, this.area, matrix);
  }
  get ValueTypes(): unknown {
    this.book.calculate();
    return this.matrix("Empty", typeOf);
  }
  get Formulas(): unknown {
    const matrix = this.matrix("", (cell) => (cell.formula === undefined ? cell.value : `=${cell.formula}`));
    for (const array of this.sheet.arrays) if (!array.spilled) this.showEverywhere(array, matrix);
    return matrix;
  }
  set Formulas(matrix: unknown) {
    this.book.enter(this.sheet, this.area, matrix);
  }
  get NumberFormat(): unknown {
    return this.matrix("General", (cell) => cell.format);
  }
  set NumberFormat(matrix: unknown) {
    this.book.mayChange(this.sheet);
    for (const [row, formats] of matrixOf(matrix, this.area).entries()) {
      for (const [col, format] of formats.entries()) {
        const [at, on] = [this.area.top + row, this.area.left + col];
        if (typeof format !== "string") continue;
        if (format === "General" && !this.sheet.cells.has(cellKey(at, on))) continue;
        this.book.cell(this.sheet, at, on).format = format;
      }
    }
  }

  /** Of cells with and without array formulas null, as in Excel. */
  get SavedAsArray(): boolean | null {
    const { rows, cols } = sizeOf(this.area);
    const filled = this.sheet.arrays.reduce((sum, array) => {
      const within = intersection(array, this.area);
      return within === undefined ? sum : sum + sizeOf(within).rows * sizeOf(within).cols;
    }, 0);
    return filled === 0 ? false : filled === rows * cols ? true : null;
  }

  get RowHidden(): boolean | null {
    return allOrNone(this.area.top, this.area.bottom, this.sheet.hiddenRows);
  }
  get ColumnHidden(): boolean | null {
    return allOrNone(this.area.left, this.area.right, this.sheet.hiddenCols);
  }
  get Hyperlink(): unknown {
    return this.sheet.cells.get(cellKey(this.area.top, this.area.left))?.link ?? null;
  }
  set Hyperlink(link: unknown) {
    this.book.mayChange(this.sheet);
    this.book.forEachCell(this.sheet, this.area, (cell) => {
      cell.link = link;
      cell.look = { ...cell.look, "Font.Color": "#0563C1", "Font.Underline": "Single" };
    });
  }

  GetRow(index: number): Range {
    const row = this.area.top + index;
    return new Range(this.book, this.sheet, { ...this.area, top: row, bottom: row });
  }
  GetCell(row: number, col: number): Range {
    const [top, left] = [this.area.top + row, this.area.left + col];
    return new Range(this.book, this.sheet, { top, left, bottom: top, right: left });
  }
  GetBoundingRect(other: unknown): Range {
    const area = other instanceof Range ? other.area : areaOf(String(other));
    return new Range(this.book, this.sheet, {
      top: Math.min(this.area.top, area.top),
      left: Math.min(this.area.left, area.left),
      bottom: Math.max(this.area.bottom, area.bottom),
      right: Math.max(this.area.right, area.right),
    });
  }
  _ValidateArraySize(rows: unknown, cols: unknown): void {
    const size = sizeOf(this.area);
    if (rows !== size.rows || cols !== size.cols) matrixOf([], this.area);
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.area;
    const found = this.sheet.arrays.find((array) => array.spilled && array.top === top && array.left === left);
    if (found === undefined || this.CellCount !== 1) return null;
    return new Range(this.book, this.sheet, { top, left, bottom: found.bottom, right: found.right });
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    // As in Excel, a merged area belongs to the range in which its first cell lies.
    const merged = this.sheet.merges.filter(({ top, left }) =>
      intersection({ top, left, bottom: top, right: left }, this.area),
    );
    if (merged.length > 512) throw new HostError("InvalidArgument", "Too many merged areas.");
    return merged.length === 0 ? null : new RangeAreas(this.book, this.sheet, merged);
  }
  GetRowProperties(wanted: unknown): unknown {
    const { rowHidden } = wanted as { rowHidden?: boolean };
    const { rows } = sizeOf(this.area);
    return Array.from({ length: rows }, (_, row) =>
      rowHidden === true ? { rowHidden: this.sheet.hiddenRows.has(this.area.top + row) } : {},
    );
  }
  GetColumnProperties(wanted: unknown): unknown {
    const { columnHidden } = wanted as { columnHidden?: boolean };
    const { cols } = sizeOf(this.area);
    return Array.from({ length: cols }, (_, col) =>
      columnHidden === true ? { columnHidden: this.sheet.hiddenCols.has(this.area.left + col) } : {},
    );
  }

  Merge(across: unknown): void {
    if (across === true) throw new HostError("NotImplemented", "Simulated Excel merges no rows one by one.");
    this.book.mayChange(this.sheet);
    if (this.sheet.merges.some((merge) => intersection(merge, this.area) !== undefined)) {
      throw new HostError("MergedRangeConflict", "The range overlaps a merged one.");
    }
    this.sheet.merges.push(this.area);
    for (const [row, col, cell] of this.book.cellsIn(this.sheet, this.area)) {
      if (row !== this.area.top || col !== this.area.left) clear(this.sheet, row, col, cell, "Contents");
    }
  }
  Unmerge(): void {
    this.book.mayChange(this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => intersection(merge, this.area) === undefined);
  }

  Select(): void {
    if (this.sheet.visibility !== "Visible")
      throw new HostError("InvalidOperation", "A hidden sheet has no selection.");
    this.book.state.activeSheet = this.sheet.id;
    this.book.state.selection = addressOf("s", this.area).slice(2);
  }

  /** Puts the formula of an array into the place of each of its cells. */
  private showEverywhere(array: Area, matrix: unknown[][]): void {
    const formula = this.sheet.cells.get(cellKey(array.top, array.left))?.formula;
    const within = intersection(array, this.area);
    if (within === undefined) return;
    for (let row = within.top; row <= within.bottom; row++) {
      const line = matrix[row - this.area.top];
      for (let col = within.left; line !== undefined && col <= within.right; col++)
        line[col - this.area.left] = `=${formula}`;
    }
  }

  private matrix(empty: unknown, read: (cell: CellState) => unknown): unknown[][] {
    const { rows, cols } = sizeOf(this.area);
    if (rows * cols > 5_000_000) throw new HostError("RangeExceedsLimit", "The range is too large.");
    const matrix = Array.from({ length: rows }, () => new Array<unknown>(cols).fill(empty));
    for (const [row, col, cell] of this.book.cellsIn(this.sheet, this.area)) {
      const line = matrix[row - this.area.top];
      if (line !== undefined) line[col - this.area.left] = read(cell);
    }
    return matrix;
  }
}

function typeOf({ value, formula, isText }: CellState): string {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  if (value === "") return formula === undefined ? "Empty" : "String";
  return isErrorText(value) && isText !== true ? "Error" : "String";
}

function allOrNone(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (let index = first; index <= last; index++) if (hidden.has(index)) count += 1;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

/** Several rectangles of one sheet. */
export class RangeAreas extends Cells {
  readonly wireClass = "RangeAreas";
  override readonly scalars = ["Address", "AreaCount", "CellCount"];
  override readonly navigations = ["Areas", "ConditionalFormats", "DataValidation", "Format", "Worksheet"];

  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + sizeOf(area).rows * sizeOf(area).cols, 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((area) => new Range(this.book, this.sheet, area)));
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly wireClass = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }
}

class RangeFormat extends HostObject {
  readonly wireClass = "RangeFormat";
  override readonly scalars = [
    "HorizontalAlignment",
    "VerticalAlignment",
    "WrapText",
    "IndentLevel",
    "ColumnWidth",
    "RowHeight",
    "UseStandardHeight",
  ];
  override readonly navigations = ["Fill", "Font", "Borders"];
  private readonly store: LookStore;

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly areas: readonly Area[],
  ) {
    super();
    this.store = {
      get: (path) =>
        common(areas.flatMap((area) => [...book.cellsIn(sheet, area)].map(([, , cell]) => cell.look[path]))),
      set: (path, value) => {
        book.mayChange(sheet);
        for (const area of areas)
          book.forEachCell(sheet, area, (cell) => (cell.look = { ...cell.look, [path]: value }));
      },
    };
  }

  get Fill(): Fill {
    return new Fill("RangeFill", this.store);
  }
  get Font(): CellFont {
    return new CellFont(this.store);
  }
  get Borders(): BorderCollection {
    return new BorderCollection(this.store);
  }
  get HorizontalAlignment(): unknown {
    return this.store.get("HorizontalAlignment") ?? "General";
  }
  set HorizontalAlignment(value: unknown) {
    this.store.set("HorizontalAlignment", value);
  }
  get VerticalAlignment(): unknown {
    return this.store.get("VerticalAlignment") ?? "Bottom";
  }
  set VerticalAlignment(value: unknown) {
    this.store.set("VerticalAlignment", value);
  }
  get WrapText(): unknown {
    return this.store.get("WrapText") ?? false;
  }
  set WrapText(value: unknown) {
    this.store.set("WrapText", value);
  }
  get IndentLevel(): unknown {
    return this.store.get("IndentLevel") ?? 0;
  }
  set IndentLevel(value: unknown) {
    this.store.set("IndentLevel", value);
  }
  get ColumnWidth(): unknown {
    return common(this.areas.flatMap((area) => this.widthsOf(area)));
  }
  set ColumnWidth(points: unknown) {
    this.book.mayChange(this.sheet);
    for (const area of this.areas) {
      for (let col = area.left; col <= area.right; col++) this.sheet.columnWidths.set(col, Number(points));
    }
  }
  get RowHeight(): unknown {
    return this.sheet.rowHeights.get(this.areas[0]?.top ?? 0) ?? 15;
  }
  set RowHeight(points: unknown) {
    this.book.mayChange(this.sheet);
    for (const area of this.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        this.sheet.rowHeights.set(row, Number(points));
        // A row that gets a height comes into sight, whatever hid it.
        this.sheet.hiddenRows.delete(row);
      }
    }
  }
  get UseStandardHeight(): unknown {
    return this.areas.every((area) =>
      [...this.sheet.rowHeights.keys()].every((row) => row < area.top || row > area.bottom),
    );
  }
  set UseStandardHeight(value: unknown) {
    this.book.mayChange(this.sheet);
    if (value !== true) return;
    for (const area of this.areas) {
      for (const row of [...this.sheet.rowHeights.keys()]) {
        if (row >= area.top && row <= area.bottom) this.sheet.rowHeights.delete(row);
      }
    }
  }

  /** The widths that occur: of columns that were set, and the standard one where any was not. */
  private widthsOf({ left, right }: Area): readonly number[] {
    const set = [...this.sheet.columnWidths].filter(([col]) => col >= left && col <= right);
    const widths = set.map(([, width]) => width);
    return set.length === right - left + 1 ? widths : [...widths, STANDARD_WIDTH];
  }
}

const STANDARD_WIDTH = 48;

/** The one value that all have, or null where they differ. */
function common(values: readonly unknown[]): unknown {
  const [first] = values;
  return values.every((value) => value === first) ? first : null;
}

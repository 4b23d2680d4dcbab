import { cellKey, formatRangeA1, parseRangeA1 } from "../../../../domain/cells/address";
import { inReadingOrder } from "../../../../domain/cells/area";
import type { CellEdit } from "../../../../sheets/cell-edit";
import type { Grid } from "../../../../sheets/workbook";
import { nameCode } from "../../xml/xml-bytes";
import { withoutPrefix, withPrefix, XmlEdits } from "../../xml/xml-edit";
import { CLOSE, END, XmlScanner } from "../../xml/xml-scanner";
import { decodeUtf8, escapeCellText } from "../../xml/xml-text";
import type { StyleBook } from "../shared/style-book";
import type { CellMarkup } from "./cell-markup";
import { CELL, overwrittenMasters, R, readCell, REF } from "./cell-markup";
import { editedCellXml } from "./edited-cell";

const ROW = nameCode("row");
const SHEET_DATA = nameCode("sheetData");
const DIMENSION = nameCode("dimension");
const SPANS = nameCode("spans");

/**
 * A user's sheet with cells edited: those cells and nothing else. A cell keeps its style, and its formula where only the
 * result is new; where the first cell of shared formulas is overwritten, the others get theirs spelled out.
 */
export function editedSheet(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  { grid, styles }: { readonly grid: Grid; readonly styles: StyleBook },
): Uint8Array {
  return new SheetEditor(bytes, edits, grid, styles).edited();
}

class SheetEditor {
  readonly #bytes: Uint8Array;
  readonly #edits: XmlEdits;
  readonly #scanner: XmlScanner;
  readonly #grid: Grid;
  readonly #styles: StyleBook;
  /** Edits that no cell has taken yet, by row, then column, both ascending. */
  readonly #pending: Map<number, Map<number, CellEdit>>;
  readonly #orphans: ReadonlySet<string>;
  #prefix = "";
  #row = -1;
  #col = -1;

  constructor(bytes: Uint8Array, edits: readonly CellEdit[], grid: Grid, styles: StyleBook) {
    this.#bytes = bytes;
    this.#edits = new XmlEdits(bytes);
    this.#scanner = new XmlScanner(bytes);
    this.#grid = grid;
    this.#styles = styles;
    this.#pending = byRow(edits);
    this.#orphans = overwrittenMasters(bytes, this.#pending, grid);
  }

  edited(): Uint8Array {
    const scanner = this.#scanner;
    scanner.next();
    this.#prefix = decodeUtf8(this.#bytes, scanner.nameStart, scanner.localStart).replace(/:$/, "");
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) continue;
      if (scanner.name === SHEET_DATA) this.#sheetData();
      else if (scanner.name === DIMENSION) this.#dimension();
      else if (!scanner.isEmptyElement()) scanner.skipElement();
    }
    return this.#edits.isEmpty ? this.#bytes : this.#edits.bytes();
  }

  #dimension(): void {
    const scanner = this.#scanner;
    const index = scanner.attribute(REF);
    const area = index < 0 ? undefined : parseRangeA1(scanner.attributeValue(index), "");
    if (area === undefined) return;
    let { bottom, right } = area;
    for (const [row, cells] of this.#pending) {
      bottom = Math.max(bottom, row);
      right = Math.max(right, ...cells.keys());
    }
    const wider = formatRangeA1({ ...area, bottom, right });
    if (bottom !== area.bottom || right !== area.right)
      this.#edits.replace(scanner.valueStart(index), scanner.valueEnd(index), wider);
  }

  #sheetData(): void {
    const scanner = this.#scanner;
    if (scanner.isEmptyElement()) {
      const name = decodeUtf8(this.#bytes, scanner.nameStart, scanner.nameEnd);
      const rows = this.#rowsBefore(Infinity);
      if (rows !== "") this.#edits.replace(scanner.tagEnd - 2, scanner.tagEnd, `>${rows}</${name}>`);
      return;
    }
    const depth = scanner.depth;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) {
        if (scanner.depth < depth) {
          this.#insert(scanner.tagStart, this.#rowsBefore(Infinity));
          return;
        }
      } else if (scanner.name === ROW) this.#existingRow();
    }
  }

  #existingRow(): void {
    const scanner = this.#scanner;
    const number = Number(scanner.value(R));
    this.#row = Number.isInteger(number) && number > 0 ? number - 1 : this.#row + 1;
    this.#col = -1;
    this.#insert(scanner.tagStart, this.#rowsBefore(this.#row));
    const depth = scanner.depth;
    const cells = this.#pending.get(this.#row);
    if (cells !== undefined && cells.size > 0) this.#dropSpans();
    if (scanner.isEmptyElement()) {
      const name = decodeUtf8(this.#bytes, scanner.nameStart, scanner.nameEnd);
      const inside = this.#cellsBefore(this.#row, Infinity);
      if (inside !== "") this.#edits.replace(scanner.tagEnd - 2, scanner.tagEnd, `>${inside}</${name}>`);
      return;
    }
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) {
        if (scanner.depth >= depth) continue;
        this.#insert(scanner.tagStart, this.#cellsBefore(this.#row, Infinity));
        return;
      }
      if (scanner.name === CELL) this.#existingCell();
      else if (!scanner.isEmptyElement()) scanner.skipElement();
    }
  }

  /** A hint for speed that would be wrong after a cell was added: readers do without it. */
  #dropSpans(): void {
    const scanner = this.#scanner;
    const index = scanner.attribute(SPANS);
    // With the one space before it.
    if (index >= 0) this.#edits.replace(scanner.attributeStart(index) - 1, scanner.valueEnd(index) + 1, "");
  }

  #existingCell(): void {
    const scanner = this.#scanner;
    const place = parseRangeA1(scanner.value(R) ?? "", "");
    this.#col = place?.left ?? this.#col + 1;
    const start = scanner.tagStart;
    this.#insert(start, this.#cellsBefore(this.#row, this.#col));
    const markup = readCell(scanner);
    const end = scanner.tagEnd;
    const cells = this.#pending.get(this.#row);
    const edit = cells?.get(this.#col);
    if (edit !== undefined) {
      cells?.delete(this.#col);
      this.#edits.replace(start, end, withPrefix(this.#xmlOf(edit, markup), this.#prefix));
    } else this.#spellOut(markup);
  }

  /** A formula that referred to an overwritten one by number only. */
  #spellOut({ shared, formula }: CellMarkup): void {
    if (shared === undefined || formula === undefined || shared.isFirst || !this.#orphans.has(shared.id)) return;
    const text = this.#grid.formulas.get(cellKey(this.#row, this.#col));
    if (text === undefined) return;
    this.#edits.replace(formula.start, formula.end, withPrefix(`<f>${escapeCellText(text)}</f>`, this.#prefix));
  }

  #xmlOf(edit: CellEdit, markup: CellMarkup | undefined): string {
    const before = this.#grid.formulas.get(cellKey(edit.row, edit.col));
    const { formula } = markup ?? {};
    const orphan = markup?.shared !== undefined && !markup.shared.isFirst && this.#orphans.has(markup.shared.id);
    const keepsFormula = edit.formula !== undefined && edit.formula === before && formula !== undefined && !orphan;
    const kept = keepsFormula ? decodeUtf8(this.#bytes, formula.start, formula.end) : undefined;
    const plainFormula = kept === undefined ? undefined : withoutPrefix(kept, this.#prefix);
    return editedCellXml(edit, { markup, formula: plainFormula, styles: this.#styles });
  }

  /** New rows that stand before a row. */
  #rowsBefore(limit: number): string {
    let xml = "";
    for (const row of this.#pending.keys()) {
      if (row >= limit) break;
      // Rows that the sheet has are dealt with when they are met.
      const cells = this.#cellsBefore(row, Infinity);
      this.#pending.delete(row);
      if (cells !== "") xml += withPrefix(`<row r="${row + 1}">`, this.#prefix) + cells + this.#closing("row");
    }
    return xml;
  }

  #closing(name: string): string {
    return this.#prefix === "" ? `</${name}>` : `</${this.#prefix}:${name}>`;
  }

  /** New cells of a row that stand before a column. */
  #cellsBefore(row: number, limit: number): string {
    const cells = this.#pending.get(row);
    let xml = "";
    for (const [col, edit] of cells ?? []) {
      if (col >= limit) break;
      cells?.delete(col);
      if (edit.value !== null || edit.formula !== undefined)
        xml += withPrefix(this.#xmlOf(edit, undefined), this.#prefix);
    }
    return xml;
  }

  #insert(at: number, xml: string): void {
    if (xml !== "") this.#edits.insert(at, xml);
  }
}

function byRow(edits: readonly CellEdit[]): Map<number, Map<number, CellEdit>> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of [...edits].sort(inReadingOrder)) {
    const cells = rows.get(edit.row);
    if (cells === undefined) rows.set(edit.row, new Map([[edit.col, edit]]));
    else cells.set(edit.col, edit);
  }
  return rows;
}

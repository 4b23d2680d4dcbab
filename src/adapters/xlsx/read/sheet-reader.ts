import type { CellRange } from "../../../domain/address";
import { MAX_COLS, MAX_ROWS, cellKey, formatA1, parseRangeA1 } from "../../../domain/address";
import type { CellError, CellValue, Grid, SheetState } from "../../../sheets/workbook";
import { PackageTrouble } from "../package/trouble";
import { CLOSE, END, OPEN, XmlScanner, nameCode } from "../xml/xml-scanner";
import { unescapeControls } from "../xml/xml-text";
import type { CellCounter } from "./cell-counter";
import { decimalNumber, numberFrom } from "./cell-number";
import { HiddenColumns } from "./hidden-columns";
import { serialOfIso } from "./iso-date";
import { readTextRuns } from "./shared-strings";
import { SharedFormulas } from "./shared-formulas";

const ROW = nameCode("row");
const CELL = nameCode("c");
const VALUE = nameCode("v");
const FORMULA = nameCode("f");
const INLINE = nameCode("is");
const SHEET_DATA = nameCode("sheetData");
const MERGE = nameCode("mergeCell");
const COLUMN = nameCode("col");
const EXTENSIONS = nameCode("extLst");
const R = nameCode("r");
const S = nameCode("s");
const T = nameCode("t");
const SI = nameCode("si");
const REF = nameCode("ref");
const HIDDEN = nameCode("hidden");
const MIN = nameCode("min");
const MAX = nameCode("max");

/** What cells refer to, shared by all sheets of a workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format index by cell style. */
  readonly formatByStyle: readonly number[];
  readonly date1904: boolean;
  readonly counter: CellCounter;
  readonly nesting: number;
}

/** Reads one worksheet part. */
export function readSheet(
  bytes: Uint8Array,
  sheet: { readonly name: string; readonly state: SheetState },
  context: SheetContext,
): Grid {
  return new SheetReader(bytes, sheet.name, context).read(sheet.state);
}

class SheetReader {
  readonly #scanner: XmlScanner;
  readonly #sheet: string;
  readonly #context: SheetContext;
  readonly #values: CellValue[][] = [];
  readonly #formatIds: (number[] | undefined)[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #arrays: CellRange[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenCols = new HiddenColumns();
  readonly #shared: SharedFormulas;
  readonly #errors = new Map<string, CellError>();
  #rowCount = 0;
  #colCount = 0;
  #row = -1;
  #col = -1;

  constructor(bytes: Uint8Array, sheet: string, context: SheetContext) {
    this.#scanner = new XmlScanner(bytes, context.nesting);
    this.#sheet = sheet;
    this.#context = context;
    this.#shared = new SharedFormulas(bytes.length);
  }

  read(state: SheetState): Grid {
    const scanner = this.#scanner;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === SHEET_DATA) this.#sheetData();
      else if (scanner.name === MERGE) this.#merge();
      else if (scanner.name === COLUMN) this.#column();
      else if (scanner.name === EXTENSIONS) scanner.skipElement();
    }
    return {
      sheet: this.#sheet,
      state,
      rowCount: this.#rowCount,
      colCount: this.#colCount,
      values: this.#values,
      formulas: this.#formulas,
      formatIds: this.#formatIds,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenCols: this.#hiddenCols.columns(),
      ...(this.#arrays.length > 0 ? { arrays: this.#arrays } : {}),
    };
  }

  #sheetData(): void {
    const scanner = this.#scanner;
    if (scanner.isEmptyElement()) return;
    const depth = scanner.depth;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) {
        if (scanner.depth < depth) return;
      } else if (scanner.name === CELL) this.#cell();
      else if (scanner.name === ROW) this.#startRow();
      else scanner.skipElement();
    }
  }

  #startRow(): void {
    const scanner = this.#scanner;
    const index = scanner.attribute(R);
    const row = index < 0 ? NaN : numberFrom(scanner.bytes, scanner.valueStart(index), scanner.valueEnd(index)) - 1;
    this.#row = Number.isInteger(row) && row >= 0 ? row : this.#row + 1;
    if (this.#row >= MAX_ROWS) throw new PackageTrouble("damaged", { reason: "row", row: String(this.#row + 1) });
    this.#col = -1;
    if (scanner.attribute(HIDDEN) >= 0 && isTrue(scanner.value(HIDDEN))) this.#hiddenRows.add(this.#row);
  }

  #cell(): void {
    const scanner = this.#scanner;
    this.#context.counter.count();
    this.#place();
    const styleAt = scanner.attribute(S);
    const style = styleAt < 0 ? 0 : numberFrom(scanner.bytes, scanner.valueStart(styleAt), scanner.valueEnd(styleAt));
    const typeAt = scanner.attribute(T);
    const type = typeAt < 0 ? "n" : scanner.attributeValue(typeAt);
    if (scanner.isEmptyElement()) return;
    const depth = scanner.depth;
    let value: CellValue = null;
    let hasFormula = false;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) {
        if (scanner.depth < depth) break;
      } else if (scanner.name === VALUE) {
        if (scanner.isEmptyElement()) value = type === "str" ? "" : value;
        else {
          scanner.next();
          value = this.#value(type);
        }
      } else if (scanner.name === FORMULA) hasFormula = this.#formula() || hasFormula;
      else if (scanner.name === INLINE) value = scanner.isEmptyElement() ? "" : readTextRuns(scanner, INLINE);
      else scanner.skipElement();
    }
    if (value === null && !hasFormula) return;
    if (value === null && type === "str") value = "";
    this.#store(value, this.#context.formatByStyle[style] ?? 0);
  }

  /** Reads the cell's reference; cells and rows without one follow their predecessor. */
  #place(): void {
    const scanner = this.#scanner;
    const index = scanner.attribute(R);
    let col = 0;
    let row = 0;
    if (index >= 0) {
      const bytes = scanner.bytes;
      const end = scanner.valueEnd(index);
      let at = scanner.valueStart(index);
      for (; at < end; at += 1) {
        const letter = (bytes[at] ?? 0) & 0xdf;
        if (letter < 0x41 || letter > 0x5a) break;
        col = col * 26 + letter - 0x40;
      }
      for (; at < end; at += 1) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9) break;
        row = row * 10 + digit;
      }
      if (at < end) col = row = 0;
    }
    if (col > 0 && row > 0) {
      this.#row = row - 1;
      this.#col = col - 1;
    } else this.#col += 1;
    if (this.#row < 0) this.#row = 0;
    if (this.#col >= MAX_COLS || this.#row >= MAX_ROWS) throw new PackageTrouble("damaged", { reason: "cell" });
  }

  /** The value whose end tag the scanner stands on. */
  #value(type: string): CellValue {
    const scanner = this.#scanner;
    switch (type) {
      case "s":
        return this.#sharedString();
      case "b":
        return isTrue(scanner.text().trim());
      case "e":
        return this.#error(scanner.text().trim());
      case "str":
      case "inlineStr":
        return unescapeControls(scanner.text());
      case "d": {
        const text = scanner.text().trim();
        return serialOfIso(text, this.#context.date1904) ?? text;
      }
      default:
        return this.#number();
    }
  }

  #number(): CellValue {
    const scanner = this.#scanner;
    if (scanner.plainText) {
      const number = numberFrom(scanner.bytes, scanner.textStart, scanner.textEnd);
      if (!Number.isNaN(number)) return number;
    }
    const text = scanner.text().trim();
    if (text === "") return null;
    const number = decimalNumber(text);
    return Number.isNaN(number) ? text : number;
  }

  #sharedString(): CellValue {
    const scanner = this.#scanner;
    if (scanner.textStart === scanner.textEnd) return null;
    const index = this.#number();
    const text = typeof index === "number" ? this.#context.strings[index] : undefined;
    if (text === undefined)
      throw new PackageTrouble("damaged", {
        reason: "shared string",
        cell: formatA1({ row: this.#row, col: this.#col }),
      });
    return text;
  }

  #error(code: string): CellValue {
    let error = this.#errors.get(code);
    if (error === undefined) this.#errors.set(code, (error = { error: code }));
    return error;
  }

  /** Reads an `f` element; false when it holds nothing that is a formula of this cell. */
  #formula(): boolean {
    const scanner = this.#scanner;
    const type = scanner.attributeCount === 0 ? "" : (scanner.value(T) ?? "");
    const id = type === "shared" ? (scanner.value(SI) ?? "") : "";
    const area = type === "array" || type === "dataTable" ? scanner.value(REF) : undefined;
    let text = "";
    if (!scanner.isEmptyElement()) {
      scanner.next();
      text = unescapeControls(scanner.text());
    }
    if (area !== undefined) this.#array(area);
    if (type === "shared") {
      if (text === "") text = this.#shared.spelled(id, this.#row, this.#col);
      else this.#shared.define(id, text, this.#row, this.#col);
    }
    if (text === "") return false;
    this.#formulas.set(cellKey(this.#row, this.#col), text);
    return true;
  }

  #array(area: string): void {
    const range = parseRangeA1(area, this.#sheet);
    if (range !== undefined && (range.top < range.bottom || range.left < range.right)) this.#arrays.push(range);
  }

  #store(value: CellValue, format: number): void {
    const row = (this.#values[this.#row] ??= []);
    this.#fill(row, null);
    row[this.#col] = value;
    if (typeof value === "string") this.#context.counter.text(value.length);
    if (format !== 0) {
      const formats = (this.#formatIds[this.#row] ??= []);
      this.#fill(formats, 0);
      formats[this.#col] = format;
    }
    if (this.#row >= this.#rowCount) this.#rowCount = this.#row + 1;
    if (this.#col >= this.#colCount) this.#colCount = this.#col + 1;
  }

  /** Fills a row with nothing up to the cell. */
  #fill<Content>(row: Content[], nothing: Content): void {
    if (row.length >= this.#col) return;
    this.#context.counter.skip(this.#col - row.length);
    while (row.length < this.#col) row.push(nothing);
  }

  #merge(): void {
    const range = parseRangeA1(this.#scanner.value(REF) ?? "", this.#sheet);
    if (range !== undefined) this.#merges.push(range);
  }

  #column(): void {
    const scanner = this.#scanner;
    if (!isTrue(scanner.value(HIDDEN))) return;
    this.#hiddenCols.hide(Number(scanner.value(MIN)), Number(scanner.value(MAX)));
  }
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

import { formatA1, MAX_COLS, MAX_ROWS, parseRangeA1, parseReferenceA1 } from "../../../domain/cells/address";
import type { CellValue, Grid, SheetState } from "../../../sheets/workbook";
import { PackageTrouble } from "../trouble";
import { nameCode } from "../xml/xml-bytes";
import { CLOSE, END, OPEN, XmlScanner } from "../xml/xml-scanner";
import { isTrue, unescapeControls } from "../xml/xml-text";
import type { CellCounter } from "./cell-counter";
import { numberFrom } from "./cell-number";
import { referenceKey } from "./cell-reference";
import { CellValues } from "./cell-values";
import { GridBuilder } from "./grid-builder";
import { SharedFormulas } from "./shared-formulas";
import { readTextRuns } from "./shared-strings";

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
const HT = nameCode("ht");
const WIDTH = nameCode("width");
const SHEET_FORMAT = nameCode("sheetFormatPr");
const ZERO_HEIGHT = nameCode("zeroHeight");

/** Excel takes 8,192 signs, of which a file may need some more. */
const LONGEST_FORMULA = 65_536;

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
  readonly #grid: GridBuilder;
  readonly #values: CellValues;
  readonly #shared: SharedFormulas;
  #row = -1;
  #col = -1;
  /** Rows that tell no height have none. */
  #flatRows = false;

  constructor(bytes: Uint8Array, sheet: string, context: SheetContext) {
    this.#scanner = new XmlScanner(bytes, context.nesting);
    this.#sheet = sheet;
    this.#context = context;
    this.#grid = new GridBuilder(context.counter);
    this.#values = new CellValues(this.#scanner, context);
    this.#shared = new SharedFormulas(bytes.length);
  }

  read(state: SheetState): Grid {
    const scanner = this.#scanner;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === SHEET_DATA) this.#sheetData();
      else if (scanner.name === MERGE) this.#merge();
      else if (scanner.name === COLUMN) this.#column();
      else if (scanner.name === SHEET_FORMAT) this.#flatRows = isTrue(scanner.value(ZERO_HEIGHT));
      else if (scanner.name === EXTENSIONS) scanner.skipElement();
    }
    return this.#grid.grid(this.#sheet, state);
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
    const row = this.#numberAttribute(R) - 1;
    this.#row = Number.isInteger(row) && row >= 0 ? row : this.#row + 1;
    if (this.#row >= MAX_ROWS) throw new PackageTrouble("damaged", { reason: "row", row: String(this.#row + 1) });
    this.#col = -1;
    if (this.#isHiddenRow()) this.#grid.hideRow(this.#row);
  }

  /** Said in so many words, or of no height, which is the same in Excel. */
  #isHiddenRow(): boolean {
    const scanner = this.#scanner;
    if (scanner.attribute(HIDDEN) >= 0 && isTrue(scanner.value(HIDDEN))) return true;
    return scanner.attribute(HT) < 0 ? this.#flatRows : this.#numberAttribute(HT) === 0;
  }

  /** The number that an attribute of the tag holds; NaN without it. */
  #numberAttribute(name: number): number {
    const scanner = this.#scanner;
    const index = scanner.attribute(name);
    return index < 0 ? NaN : numberFrom(scanner.bytes, scanner.valueStart(index), scanner.valueEnd(index));
  }

  #cell(): void {
    const scanner = this.#scanner;
    this.#context.counter.count();
    this.#place();
    const style = this.#numberAttribute(S);
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
        else if (scanner.next() === CLOSE) value = this.#values.value(type, this.#row, this.#col);
        // Some programs put the text of a cell into its value.
        else if (scanner.name === INLINE) value = readTextRuns(scanner, INLINE);
        else
          throw new PackageTrouble("damaged", { reason: "value", cell: formatA1({ row: this.#row, col: this.#col }) });
      } else if (scanner.name === FORMULA) hasFormula = this.#formula() || hasFormula;
      else if (scanner.name === INLINE) value = scanner.isEmptyElement() ? "" : readTextRuns(scanner, INLINE);
      else scanner.skipElement();
    }
    if (value === null && !hasFormula) return;
    if (value === null && type === "str") value = "";
    // A cell without a style has the first one.
    const format = this.#context.formatByStyle[Number.isNaN(style) ? 0 : style] ?? 0;
    this.#grid.put(this.#row, this.#col, value, format);
  }

  /** Reads the cell's reference; cells and rows without one follow their predecessor. */
  #place(): void {
    const scanner = this.#scanner;
    const index = scanner.attribute(R);
    const key = index < 0 ? -1 : referenceKey(scanner.bytes, scanner.valueStart(index), scanner.valueEnd(index));
    if (key >= 0) {
      this.#row = Math.floor(key / MAX_COLS);
      this.#col = key % MAX_COLS;
    } else this.#col += 1;
    if (this.#row < 0) this.#row = 0;
    if (this.#col >= MAX_COLS || this.#row >= MAX_ROWS) throw new PackageTrouble("damaged", { reason: "cell" });
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
      if (text.length > LONGEST_FORMULA) throw new PackageTrouble("too-large", { of: "formulas" });
    }
    const array = area === undefined ? undefined : parseRangeA1(area, this.#sheet);
    if (array !== undefined) this.#grid.putArray(array);
    if (type === "shared") {
      if (text === "") text = this.#shared.spelled(id, this.#row, this.#col);
      else this.#shared.define(id, text, this.#row, this.#col);
    }
    if (text === "") return false;
    this.#grid.putFormula(this.#row, this.#col, text);
    return true;
  }

  #merge(): void {
    this.#context.counter.element();
    const range = parseReferenceA1(this.#scanner.value(REF) ?? "", this.#sheet);
    if (range !== undefined) this.#grid.merge(range);
  }

  #column(): void {
    const scanner = this.#scanner;
    this.#context.counter.element();
    if (isTrue(scanner.value(HIDDEN)) || this.#numberAttribute(WIDTH) === 0)
      this.#grid.hideColumns(Number(scanner.value(MIN)), Number(scanner.value(MAX)));
  }
}

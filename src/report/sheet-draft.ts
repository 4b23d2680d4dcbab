import type { CellAddress, CellRange } from "../domain/cells/address";
import type { Area } from "../domain/cells/area";
import type { Exact } from "../domain/figures/exact";
import { textHeight } from "../sheets/looks/text-size";
import type { CellLook, ChartPlan, ConditionPlan, SheetPlan, ValidationPlan } from "../sheets/plan";
import { CellColumnsDraft } from "../sheets/planned-cells";
import type { CellValue, OwnSheetId } from "../sheets/workbook";
import type { Live, LiveWord } from "./live";
import { cellLive } from "./live";
import { HEADING, NOTE, SECTION, SUBTITLE, TITLE, UNIT_LINE } from "./looks";

const MIN_ROW = 18;
/** Characters that one level of indentation takes. */
const INDENT = 1.5;
/** What Excel allows. */
const MAX_ROW = 409;

/**
 * A result sheet in the making: cells are put down from the top, row heights follow from the texts, and the plan is
 * taken at the end. Knows nothing of what the sheet is about.
 */
export class SheetDraft {
  /** The next free row, counted from 0. */
  row = 0;
  /** Sections begun so far. */
  sections = 0;
  readonly #cells = new CellColumnsDraft();
  readonly #merges: Area[] = [];
  /** By row; nothing where the row has its usual height. */
  readonly #heights: number[] = [];
  readonly #conditions: ConditionPlan[] = [];
  readonly #validations: ValidationPlan[] = [];
  readonly #charts: ChartPlan[] = [];
  #freeze: SheetPlan["freeze"];
  #filter: Area | undefined;
  #repeat: { top: number; bottom: number } | undefined;
  readonly #together: { top: number; bottom: number }[] = [];

  constructor(
    readonly id: OwnSheetId,
    readonly title: string,
    /** Widths in characters, from column A on. */
    private readonly widths: readonly number[],
  ) {}

  get lastCol(): number {
    return this.widths.length - 1;
  }

  at(row: number, col: number): CellAddress {
    return { sheet: this.title, row, col };
  }

  range(top: number, left: number, bottom: number, right: number): CellRange {
    return { sheet: this.title, top, left, bottom, right };
  }

  /** Width of columns together. */
  #widthOf(left: number, right: number): number {
    let sum = 0;
    for (let col = left; col <= right; col += 1) sum += this.widths[col] ?? 0;
    return sum;
  }

  #grow(row: number, height: number): void {
    this.#heights[row] = Math.min(MAX_ROW, Math.max(this.#heights[row] ?? MIN_ROW, height));
  }

  /** At least so many points high: room for what people will write. */
  minHeight(row: number, points: number): void {
    this.#grow(row, points);
  }

  /** A value; text is written as text even where it begins with "=". */
  put(row: number, col: number, value: CellValue, look: CellLook, link?: CellAddress): void {
    if (typeof value === "string" && look.wrap === true) this.#fit(row, value, look, this.#widthOf(col, col));
    this.#cells.put(row, col, value, look, link);
  }

  /** Text over several columns. */
  putWide(row: number, left: number, right: number, value: CellValue, look: CellLook, link?: CellAddress): void {
    if (typeof value === "string" && look.wrap === true) this.#fit(row, value, look, this.#widthOf(left, right));
    this.#cells.put(row, left, value, look, link);
    for (let col = left + 1; col <= right; col++) this.#cells.put(row, col, null, look);
    if (right > left) this.#merges.push({ top: row, bottom: row, left, right });
  }

  /** Text over several rows of one column; the first of them carries the text. */
  putTall(top: number, bottom: number, col: number, value: CellValue, look: CellLook): void {
    for (let row = top; row <= bottom; row++) this.#cells.put(row, col, row === top ? value : null, look);
    const rows = bottom - top + 1;
    const needed = typeof value === "string" ? this.#heightOf(value, look, this.#widthOf(col, col)) : 0;
    for (let row = top; row <= bottom; row++) this.#grow(row, needed / rows);
    if (bottom > top) this.#merges.push({ top, bottom, left: col, right: col });
  }

  #fit(row: number, text: string, look: CellLook, width: number): void {
    this.#grow(row, this.#heightOf(text, look, width));
  }

  /** Points that a text takes in a column of `width` characters. */
  #heightOf(text: string, look: CellLook, width: number): number {
    return textHeight(text, width - (look.indent ?? 0) * INDENT, look.size);
  }

  /** A live formula with its exact result. */
  putFormula(row: number, col: number, live: Live, look: CellLook): void {
    this.#cells.put(row, col, live.value.toNumber(), look, live.write(this.title));
  }

  /** The same, for other formulas to refer to. */
  putLive(row: number, col: number, live: Live, look: CellLook): Live {
    this.putFormula(row, col, live, look);
    return this.figureAt(row, col, live.value);
  }

  /** A formula whose result is a word of ours. */
  putWord(row: number, col: number, word: LiveWord, look: CellLook): void {
    if (look.wrap === true) this.#fit(row, word.value, look, this.#widthOf(col, col));
    this.#cells.put(row, col, word.value, look, word.write(this.title));
  }

  /** The cell at a place as a figure for other formulas. */
  figureAt(row: number, col: number, value: Exact): Live {
    return cellLive(this.at(row, col), value);
  }

  /** Title over the whole width, then a line for source, unit and the like. */
  heading(title: string, left: string, right = ""): void {
    this.putWide(this.row, 0, this.lastCol, title, TITLE);
    this.#grow(this.row, 32);
    this.row += 1;
    this.#subtitle(left, right);
  }

  #subtitle(left: string, right: string): void {
    const split = right === "" ? this.lastCol : Math.max(0, this.lastCol - (this.lastCol > 4 ? 2 : 1));
    this.putWide(this.row, 0, split, left, { ...SUBTITLE, wrap: true });
    if (right !== "") this.putWide(this.row, split + 1, this.lastCol, right, UNIT_LINE);
    this.row += 1;
  }

  section(text: string, right = this.lastCol): void {
    this.sections += 1;
    this.putWide(this.row, 0, right, text, SECTION);
    this.#grow(this.row, 22);
    this.row += 1;
  }

  /** A row of column headings. Returns its row. */
  headings(texts: readonly string[], left = 0): number {
    texts.forEach((text, index) => this.put(this.row, left + index, text, HEADING));
    this.#grow(this.row, 24);
    this.row += 1;
    return this.row - 1;
  }

  /** Paragraph over the whole width. */
  note(text: string, link?: CellAddress): void {
    this.putWide(this.row, 0, this.lastCol, text, NOTE, link);
    this.row += 1;
  }

  gap(rows = 1): void {
    this.row += rows;
  }

  keepInView(rows: number, cols = 0): void {
    this.#freeze = { rows, cols };
  }

  repeatOnPaper(top: number, bottom: number): void {
    this.#repeat = { top, bottom };
  }

  /** Rows to be printed on one page where they fit. */
  keepTogether(top: number, bottom: number): void {
    this.#together.push({ top, bottom });
  }

  /** Gives the headings of a table the buttons to sort and filter by; `area` begins with the headings. */
  filterBy(area: Area): void {
    this.#filter = area;
  }

  condition(condition: ConditionPlan): void {
    this.#conditions.push(condition);
  }

  validation(validation: ValidationPlan): void {
    this.#validations.push(validation);
  }

  chart(chart: ChartPlan): void {
    this.#charts.push(chart);
  }

  plan({ landscape = true, onePage = false }: { landscape?: boolean; onePage?: boolean } = {}): SheetPlan {
    return {
      id: this.id,
      title: this.title,
      cells: this.#cells.columns(),
      merges: this.#merges,
      columnWidths: this.widths,
      rowHeights: heightsByRow(this.#heights),
      ...(this.#freeze === undefined ? {} : { freeze: this.#freeze }),
      ...(this.#filter === undefined ? {} : { filter: this.#filter }),
      print: {
        landscape,
        ...(onePage ? { onePage } : {}),
        ...(this.#repeat === undefined ? {} : { repeatRows: this.#repeat }),
        ...(this.#together.length === 0 ? {} : { keepTogether: this.#together }),
      },
      conditions: this.#conditions,
      validations: this.#validations,
      charts: this.#charts,
    };
  }
}

/** More bars than these say nothing that could be read, and cost a page. */
const MOST_BARS = 50;

/** Whether a chart with a bar for each of `count` lines shows more than the lines themselves do. */
export function isWorthBars(count: number): boolean {
  return count > 1 && count <= MOST_BARS;
}

/** Rows that a chart with a bar for each of `count` lines takes. */
export function barChartRows(count: number): number {
  return Math.min(40, 6 + Math.ceil(count * 1.2));
}

function heightsByRow(heights: readonly number[]): ReadonlyMap<number, number> {
  const byRow = new Map<number, number>();
  heights.forEach((height, row) => byRow.set(row, height));
  return byRow;
}

import type { FUniver } from "@univerjs/core/facade";
import { addressKey } from "../../domain/cells/address";
import type { CellEdit } from "../../sheets/cell-edit";
import { valueOf } from "./cell-data";

/** What a page wants to hear of what happens in the grid. */
export interface GridListeners {
  /** The user has changed these cells, in one action. */
  readonly onEdit: (cells: readonly CellEdit[]) => void;
  /** The grid has calculated these formulas anew. */
  readonly onResults: (cells: readonly CellEdit[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** A sheet's cells that a mutation names; what they hold is read afterwards. */
interface Touched {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

const SET_VALUES = "sheet.mutation.set-range-values";
/** A number format that follows from what was typed: 97.5% or a date. */
const SET_FORMAT = "sheet.mutation.set.numfmt";
/** What may happen to a sheet here besides new values: how it looks on the screen, which no file keeps. */
const LOOKS_ONLY =
  /^sheet\.mutation\.(?:set-worksheet-(?:row|col)-(?:width|height|auto-height|is-auto-height)|set-worksheet-col-width|set-worksheet-row-(?:height|auto-height|is-auto-height)|empty|set-frozen)$/u;
/** Commands that would change more than values: the file could not follow. */
const STRUCTURAL =
  /^sheet\.command\.(?:cut|move-(?:range|rows|cols)|insert-|remove-|delete-|append-row|add-|copy-sheet|set-(?:bold|italic|underline|stroke|overline|range-(?:bold|italic|underline|stroke|font|text)|style|border|tab-color|worksheet-(?:name|order|hidden|show))|reorder|clear-selection-(?:all|format)|set-(?:rows|col)-hidden|hide-|paste-format|apply-format)/u;

/** Tells what the user edits, and keeps out what a file of ours could not follow. */
export class GridEdits {
  readonly #api: FUniver;
  readonly #listeners: GridListeners;
  /** Sheets of ours: rewritten with every run, so that nothing typed there would last. */
  #own: ReadonlySet<string> = new Set();
  #byUs = false;
  /** Cells of the current action, reported when it is complete: it may take several mutations. */
  #touched: Touched[] = [];

  constructor(api: FUniver, listeners: GridListeners) {
    this.#api = api;
    this.#listeners = listeners;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (!this.#mayRun(event.id, event.params, event.options)) event.cancel = true;
    });
    api.addEvent(api.Event.CommandExecuted, (event) => {
      if (event.id === SET_VALUES || event.id === SET_FORMAT) this.#hear(touchedBy(event.params), event.options);
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (this.#own.has(event.worksheet.getSheetId())) event.cancel = true;
    });
  }

  set own(sheets: ReadonlySet<string>) {
    this.#own = sheets;
  }

  /** Runs something of ours that is no edit of the user's. */
  byUs(work: () => void): void {
    this.#byUs = true;
    try {
      work();
    } finally {
      this.#byUs = false;
    }
  }

  #mayRun(id: string, params: unknown, options: Options): boolean {
    if (this.#byUs) return true;
    if (id === "univer.command.undo" || id === "univer.command.redo") {
      // Within a cell that is being typed in, the grid's own undo works on the text.
      if (this.#api.getActiveWorkbook()?.isCellEditing() === true) return true;
      if (id === "univer.command.undo") this.#listeners.onUndo();
      else this.#listeners.onRedo();
      return false;
    }
    if (id === "univer.command.cut" || STRUCTURAL.test(id)) return false;
    if (id === SET_VALUES || id === SET_FORMAT)
      return isFromFormula(options) || touchedBy(params).every(({ sheet }) => !this.#own.has(sheet));
    return !id.startsWith("sheet.mutation.") || LOOKS_ONLY.test(id);
  }

  #hear(touched: readonly Touched[], options: Options): void {
    const theirs = touched.filter(({ sheet }) => !this.#own.has(sheet));
    if (isFromFormula(options)) {
      this.#listeners.onResults(this.#cells(theirs).filter(({ formula }) => formula !== undefined));
      return;
    }
    if (this.#byUs || theirs.length === 0) return;
    if (this.#touched.length === 0) queueMicrotask(() => this.#tell());
    for (const cell of theirs) this.#touched.push(cell);
  }

  #tell(): void {
    const touched = new Map(this.#touched.map((cell) => [addressKey(cell), cell]));
    this.#touched = [];
    this.#listeners.onEdit(this.#cells([...touched.values()]));
  }

  /** Cells as they are now: what they hold, not what they show. */
  #cells(touched: readonly Touched[]): readonly CellEdit[] {
    const workbook = this.#api.getActiveWorkbook();
    return touched.flatMap(({ sheet, row, col }): CellEdit[] => {
      const worksheet = workbook?.getSheetBySheetId(sheet);
      if (!worksheet) return [];
      const range = worksheet.getRange(row, col);
      const formula = range.getFormula().replace(/^=/u, "");
      const format = range.getCellStyleData()?.n?.pattern;
      return [
        {
          sheet,
          row,
          col,
          value: valueOf(worksheet.getSheet().getCellRaw(row, col), formula !== ""),
          ...(formula !== "" && { formula }),
          ...(format !== undefined && { format }),
        },
      ];
    });
  }
}

type Options = Readonly<Record<PropertyKey, string | number | boolean | undefined>> | undefined;

function isFromFormula(options: Options): boolean {
  return options?.["fromFormula"] === true;
}

/** The cells that a mutation of values or number formats names. Its shape is the grid's own and is read with care. */
function touchedBy(params: unknown): readonly Touched[] {
  const sheet = fieldOf(params, "subUnitId");
  if (typeof sheet !== "string") return [];
  const cells = entriesOf(fieldOf(params, "cellValue")).flatMap(([row, cols]) =>
    entriesOf(cols).map(([col]): Touched => ({ sheet, row: Number(row), col: Number(col) })),
  );
  const ranges = entriesOf(fieldOf(params, "values")).flatMap(([, value]) => {
    const list = fieldOf(value, "ranges");
    return Array.isArray(list) ? list.flatMap((range: unknown) => cellsOf(sheet, range)) : [];
  });
  return [...cells, ...ranges];
}

function cellsOf(sheet: string, range: unknown): readonly Touched[] {
  const [top, bottom, left, right] = ["startRow", "endRow", "startColumn", "endColumn"].map((name) =>
    Number(fieldOf(range, name)),
  );
  const cells: Touched[] = [];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return cells;
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) cells.push({ sheet, row, col });
  return cells;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return entriesOf(value).find(([key]) => key === name)?.[1];
}

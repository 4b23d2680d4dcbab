import { cellKey, MAX_COLS } from "../../../../src/domain/cells/address";
import { HostError } from "../host-object";
import type { HostEvent } from "../web-host";
import type { Area } from "./area";
import { addressOf, sizeOf } from "./area";
import { recalculate } from "./calculation";
import { entered, isErrorText } from "./entry";
import type { CellState, SheetState, WorkbookState } from "./state";
import { emptySheet } from "./state";

const CHANGED = 10;
const LARGEST_RANGE = 5_000_000;

/** The workbook behind the object model: its state, and the rules that every member obeys when it changes it. */
export class Book {
  /** Files that an add-in has opened in windows of their own, as base64. */
  readonly openedBeside: string[] = [];
  private events: HostEvent[] = [];
  private serial: number;
  /** Event kinds ("DataChanged") that the add-in asked for. */
  readonly listening = new Set<string>();
  /** Who is changing cells: the add-in through the wire, or the user. */
  private source: "addin" | "user" = "addin";
  private needsCalculation = false;

  constructor(readonly state: WorkbookState) {
    this.serial =
      state.sheets.length + state.sheets.reduce((most, { id }) => Math.max(most, Number(id.slice(-13, -1))), 0);
  }

  get nextNumber(): number {
    this.serial += 1;
    return this.serial;
  }

  sheet(id: string): SheetState {
    const sheet = this.state.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
    return sheet;
  }

  sheetNamed(name: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string): SheetState {
    this.mayChangeStructure();
    if (!/^[^[\]:*?/\\]{1,31}$/.test(name)) throw new HostError("InvalidArgument", "This is no name for a sheet.");
    if (this.sheetNamed(name) !== undefined) throw new HostError("ItemAlreadyExists", "A sheet of that name exists.");
    const sheet = emptySheet(name, this.nextNumber);
    this.state.sheets.push(sheet);
    return sheet;
  }

  mayChange(sheet: SheetState): void {
    if (this.state.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
    if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.", 403);
  }

  mayChangeStructure(): void {
    if (this.state.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
    if (this.state.structureProtected) throw new HostError("AccessDenied", "The workbook is protected.", 403);
  }

  /** Cells that exist inside an area, with their places. Costs no more than the smaller of area and sheet. */
  *cellsIn(sheet: SheetState, area: Area): Generator<[row: number, col: number, cell: CellState]> {
    const { rows, cols } = sizeOf(area);
    if (rows * cols > sheet.cells.size) {
      for (const [key, cell] of sheet.cells) {
        const row = Math.floor(key / MAX_COLS);
        const col = key % MAX_COLS;
        if (row >= area.top && row <= area.bottom && col >= area.left && col <= area.right) yield [row, col, cell];
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        const cell = sheet.cells.get(cellKey(row, col));
        if (cell !== undefined) yield [row, col, cell];
      }
    }
  }

  /** The cell at a place, made when it is not there yet. */
  cell(sheet: SheetState, row: number, col: number): CellState {
    const key = cellKey(row, col);
    const known = sheet.cells.get(key);
    if (known !== undefined) return known;
    const cell: CellState = { value: "", format: "General", look: {} };
    sheet.cells.set(key, cell);
    return cell;
  }

  /** Applies something to every cell of an area, existing or not. */
  forEachCell(sheet: SheetState, area: Area, change: (cell: CellState) => void): void {
    const { rows, cols } = sizeOf(area);
    if (rows * cols > LARGEST_RANGE) throw new HostError("RangeExceedsLimit", "The range is too large.");
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) change(this.cell(sheet, row, col));
    }
  }

  /** Enters a matrix as typed; null leaves a cell alone, "" empties it. */
  enter(sheet: SheetState, area: Area, matrix: unknown): void {
    this.mayChange(sheet);
    const rows = matrixOf(matrix, area);
    for (const [rowIndex, row] of rows.entries()) {
      for (const [colIndex, entry] of row.entries()) {
        if (entry === null || entry === undefined) continue;
        if (entry === "" && !sheet.cells.has(cellKey(area.top + rowIndex, area.left + colIndex))) continue;
        const cell = this.cell(sheet, area.top + rowIndex, area.left + colIndex);
        const content = entered(entry, cell.format);
        cell.value = content.value;
        delete cell.stale;
        delete cell.isText;
        if (content.isText === true && isErrorText(content.value)) cell.isText = true;
        if (content.formula === undefined) delete cell.formula;
        else {
          cell.formula = content.formula;
          cell.stale = true;
        }
      }
    }
    this.changed(sheet, area);
  }

  /** Something in `area` changed: formulas follow, and who listens is told. */
  changed(sheet: SheetState, area: Area): void {
    this.needsCalculation = true;
    if (!this.listening.has("DataChanged")) return;
    this.events.push({
      type: CHANGED,
      target: "Workbook",
      args: {
        address: addressOf(sheet.name, area).split("!")[1],
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: this.source === "addin" ? "ThisLocalAddin" : "Unknown",
        worksheetId: sheet.id,
        shiftDirection: "None",
      },
    });
  }

  /** Brings every formula up to date that waits for it. */
  calculate(): void {
    if (!this.needsCalculation) return;
    this.needsCalculation = false;
    recalculate(this.state);
  }

  /** Runs something as the user would do it in the grid. */
  asUser(action: () => void): void {
    this.source = "user";
    for (const { cells } of this.state.sheets) {
      for (const cell of cells.values()) if (cell.formula !== undefined) cell.stale = true;
    }
    try {
      action();
    } finally {
      this.source = "addin";
    }
  }

  drainEvents(): readonly HostEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }
}

/** A matrix that fits the area; a single value stands for all cells. Throws InvalidArgument for any other shape. */
export function matrixOf(matrix: unknown, area: Area): readonly (readonly unknown[])[] {
  const { rows, cols } = sizeOf(area);
  if (!Array.isArray(matrix)) return Array.from({ length: rows }, () => Array.from({ length: cols }, () => matrix));
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === cols);
  if (fits) return matrix as readonly (readonly unknown[])[];
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

import { cellKey, MAX_COLS } from "../../../../src/domain/cells/address";
import type { CellValue, Grid, Workbook } from "../../../../src/sheets/workbook";
import { isCellError, OWN_SHEET_NAME } from "../../../../src/sheets/workbook";
import { plainGrid } from "../../../support/plain-grid";
import { isErrorText } from "./entry";
import type { CellState, Scalar, SheetState, WorkbookState } from "./state";
import { emptySheet, emptyWorkbook } from "./state";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Opens a workbook given as plain data in the simulated Excel; its first visible sheet is the active one. */
export function stateOf(workbook: Workbook): WorkbookState {
  const state = emptyWorkbook();
  state.sheets = workbook.grids.map((grid, index) => sheetOf(workbook, grid, index + 1));
  state.date1904 = workbook.date1904;
  for (const { name, sheet, refersTo, hidden } of workbook.names) {
    const names = sheet === undefined ? state.names : state.sheets.find((candidate) => candidate.name === sheet)?.names;
    if (names?.some((known) => known.name === name) === false) {
      names.push({ name, formula: `=${refersTo}`, visible: !hidden });
    }
  }
  state.activeSheet = (state.sheets.find(({ visibility }) => visibility === "Visible") ?? state.sheets[0])?.id ?? "";
  return state;
}

function sheetOf(workbook: Workbook, grid: Grid, number: number): SheetState {
  const sheet = emptySheet(grid.sheet, number);
  sheet.visibility = VISIBILITY[grid.state];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let col = 0; col < grid.colCount; col++) {
      const value = grid.values[row]?.[col] ?? null;
      const formula = grid.formulas.get(cellKey(row, col));
      const format = workbook.formats[grid.formatIds[row]?.[col] ?? 0] ?? "General";
      if (value === null && formula === undefined && format === "General") continue;
      const cell: CellState = { value: scalarOf(value), format, look: {} };
      if (formula !== undefined) cell.formula = formula;
      if (typeof value === "string" && isErrorText(value)) cell.isText = true;
      sheet.cells.set(cellKey(row, col), cell);
    }
  }
  sheet.merges = grid.merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  sheet.comments = [...(grid.comments ?? [])].map(([key, content], index) => ({
    id: `{comment-${number}-${index + 1}}`,
    row: Math.floor(key / MAX_COLS),
    col: key % MAX_COLS,
    author: "李敏",
    content,
    replies: [],
    isNote: false,
  }));
  sheet.tables = (grid.tables ?? []).map(({ area: { top, left, bottom, right }, ...table }) => ({
    ...table,
    area: { top, left, bottom, right },
  }));
  sheet.arrays = (grid.arrays ?? []).map(({ top, left, bottom, right }) => ({
    top,
    left,
    bottom,
    right,
    spilled: true,
  }));
  sheet.hiddenRows = new Set(grid.hiddenRows);
  sheet.hiddenCols = new Set(grid.hiddenCols);
  if (grid.own !== undefined) {
    sheet.names.push({ name: OWN_SHEET_NAME, formula: `="${grid.own}"`, visible: false });
  }
  return sheet;
}

export function scalarOf(value: CellValue): Scalar {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** The cells of a sheet as plain data, for the calculation; `stored` says whether a formula's value is to be trusted. */
export function gridOfState(sheet: SheetState, stored: (cell: CellState) => boolean): Grid {
  const values: CellValue[][] = [];
  const formulas = new Map<number, string>();
  let colCount = 0;
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / MAX_COLS);
    const col = key % MAX_COLS;
    colCount = Math.max(colCount, col + 1);
    const line = (values[row] ??= []);
    while (line.length < col) line.push(null);
    if (cell.formula !== undefined) formulas.set(key, cell.formula);
    line[col] = cell.formula === undefined || stored(cell) ? cellValue(cell) : null;
  }
  return plainGrid(sheet.name, { values, formulas, colCount });
}

function cellValue({ value, isText }: CellState): CellValue {
  if (value === "") return null;
  return isText !== true && typeof value === "string" && isErrorText(value) ? { error: value } : value;
}

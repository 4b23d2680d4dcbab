import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, LocaleType, WrapStrategy } from "@univerjs/core";
import { cellKey, MAX_COLS } from "../../domain/address";
import type { Appearance } from "../../sheets/appearance";
import { MARK_FILLS } from "../../sheets/looks/tones";
import type { Mark } from "../../sheets/plan";
import type { Grid, Workbook } from "../../sheets/workbook";
import { formatAt, valueAt } from "../../sheets/workbook";
import { cellData } from "./cell-data";
import { cellLook } from "./cell-look";
import { drawCharts, shownSize } from "./chart-frames";
import { gridLines } from "./grid-lines";
import { usedCells } from "./used-cells";

function markedCells(grid: Grid, marks: readonly Mark[]): ReadonlyMap<number, string> {
  const fills = new Map<number, string>();
  for (const { range, severity } of marks) {
    if (range.sheet !== grid.sheet) continue;
    for (let row = range.top; row <= Math.min(range.bottom, grid.rowCount - 1); row++) {
      for (let col = range.left; col <= Math.min(range.right, grid.colCount - 1); col++) {
        fills.set(cellKey(row, col), MARK_FILLS[severity]);
      }
    }
  }
  return fills;
}

/** Gives each different look a name, so that a thousand cells of one look hold it once. */
class Looks {
  readonly styles: Record<string, IStyleData> = {};

  constructor(readonly appearance: Appearance) {}

  /** A frame where a chart stands in Excel. */
  readonly chart = this.#add("chart", CHART_FRAME);

  #add(name: string, look: IStyleData): string {
    this.styles[name] = look;
    return name;
  }

  named(id: number, format: string, mark: string | undefined): string {
    const name = `${id} ${mark ?? ""} ${format}`;
    this.styles[name] ??= cellLook(this.appearance.styles[id] ?? {}, format, mark);
    return name;
  }
}

const CHART_FRAME: IStyleData = {
  bg: { rgb: "#F3F2F1" },
  cl: { rgb: "#605E5C" },
  it: BooleanNumber.TRUE,
  tb: WrapStrategy.OVERFLOW,
};

function cells(workbook: Workbook, grid: Grid, marks: readonly Mark[], looks: Looks): IWorksheetData["cellData"] {
  const fills = markedCells(grid, marks);
  const ids = looks.appearance.sheets.get(grid.sheet)?.styleIds ?? [];
  const data: Record<number, Record<number, ICellData>> = {};
  for (const key of usedCells(grid, fills, ids)) {
    const row = Math.floor(key / MAX_COLS);
    const col = key % MAX_COLS;
    const formula = grid.formulas.get(key);
    (data[row] ??= {})[col] = {
      ...cellData(valueAt(grid, row, col)),
      ...(formula !== undefined && { f: `=${formula}` }),
      s: looks.named(ids[row]?.[col] ?? 0, formatAt(workbook, grid, row, col), fills.get(key)),
    };
  }
  drawCharts(data, grid, looks.appearance.sheets.get(grid.sheet)?.charts ?? [], looks.chart);
  return data;
}

function sheetData(workbook: Workbook, grid: Grid, marks: readonly Mark[], looks: Looks): Partial<IWorksheetData> {
  const mergeData: IRange[] = grid.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startColumn: left,
    endRow: bottom,
    endColumn: right,
  }));
  const charts = looks.appearance.sheets.get(grid.sheet)?.charts ?? [];
  return {
    id: grid.sheet,
    name: grid.sheet,
    cellData: cells(workbook, grid, marks, looks),
    mergeData,
    ...shownSize(grid, charts),
    hidden: grid.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...gridLines(grid, looks.appearance.sheets.get(grid.sheet), looks.appearance.styles),
  };
}

/** A workbook as the grid shows it: values, formulas, looks as in the file, merges, and marks. */
export function toUniver(workbook: Workbook, marks: readonly Mark[], appearance: Appearance): IWorkbookData {
  const looks = new Looks(appearance);
  return {
    id: "workbook",
    name: "workbook",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    sheetOrder: workbook.grids.map(({ sheet }) => sheet),
    sheets: Object.fromEntries(workbook.grids.map((grid) => [grid.sheet, sheetData(workbook, grid, marks, looks)])),
    styles: looks.styles,
  };
}

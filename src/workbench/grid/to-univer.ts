import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { cellKey } from "../../domain/address";
import type { CellLook, Mark, SheetPlan } from "../../sheets/plan";
import { MARK_FILLS, TONE_COLORS } from "../../sheets/tones";
import type { CellValue, Grid, Workbook } from "../../sheets/workbook";
import { formatAt, formulaAt, isCellError, valueAt } from "../../sheets/workbook";
import { cellData } from "./cell-data";

const DEFAULT_WIDTH = 88;
const MIN_WIDTH = 48;
const MAX_WIDTH = 320;
/** Pixels a character of 11 points takes; a Chinese one takes two. */
const CHARACTER = 7.5;
/** Rows looked at for a column's width: enough to see the data, few enough for 200,000 rows. */
const WIDTH_SAMPLE = 200;

function border(): IStyleData["bd"] {
  const side = { s: BorderStyleTypes.THIN, cl: { rgb: "#BFBFBF" } };
  return { t: side, b: side, l: side, r: side };
}

function lookStyle(look: CellLook): IStyleData {
  const colors = look.tone === undefined ? {} : TONE_COLORS[look.tone];
  return {
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.align === "center" && { ht: HorizontalAlign.CENTER }),
    ...(look.align === "right" && { ht: HorizontalAlign.RIGHT }),
    vt: look.vertical === "top" ? VerticalAlign.TOP : VerticalAlign.MIDDLE,
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(look.border && { bd: border() }),
    ...(colors.fill !== undefined && { bg: { rgb: `#${colors.fill}` } }),
    ...(colors.font !== undefined && { cl: { rgb: `#${colors.font}` } }),
    ...(look.format !== undefined && { n: { pattern: look.format } }),
  };
}

function textWidth(value: CellValue): number {
  if (value === null) return 0;
  const text = isCellError(value) ? value.error : String(value);
  let units = 0;
  for (const character of text.slice(0, 60)) units += character > "\u2e7f" ? 2 : 1;
  return units * CHARACTER + 12;
}

function columnWidths(grid: Grid, plan: SheetPlan | undefined): IWorksheetData["columnData"] {
  const widths: IWorksheetData["columnData"] = {};
  const merged = new Set(grid.merges.map(({ top, left }) => cellKey(top, left)));
  for (let col = 0; col < grid.colCount; col++) {
    const planned = plan?.columnWidths[col];
    if (planned !== undefined) {
      widths[col] = { w: Math.round(planned * CHARACTER + 5) };
      continue;
    }
    let width = MIN_WIDTH;
    for (let row = 0; row < Math.min(grid.rowCount, WIDTH_SAMPLE); row++) {
      if (!merged.has(cellKey(row, col))) width = Math.max(width, textWidth(valueAt(grid, row, col)));
    }
    widths[col] = {
      w: Math.round(Math.min(width, MAX_WIDTH)),
      hd: grid.hiddenCols.has(col) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  return widths;
}

function markedCells(grid: Grid, marks: readonly Mark[]): ReadonlyMap<number, string> {
  const fills = new Map<number, string>();
  for (const { range, severity } of marks) {
    if (range.sheet !== grid.sheet) continue;
    for (let row = range.top; row <= Math.min(range.bottom, grid.rowCount - 1); row++) {
      for (let col = range.left; col <= Math.min(range.right, grid.colCount - 1); col++) {
        fills.set(cellKey(row, col), `#${MARK_FILLS[severity]}`);
      }
    }
  }
  return fills;
}

function sheetData(
  workbook: Workbook,
  grid: Grid,
  marks: readonly Mark[],
  plan: SheetPlan | undefined,
): Partial<IWorksheetData> {
  const fills = markedCells(grid, marks);
  const looks = new Map(plan?.cells.map((cell) => [cellKey(cell.row, cell.col), cell.look ?? {}]));
  const data: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < grid.rowCount; row++) {
    const cells: Record<number, ICellData> = {};
    for (let col = 0; col < grid.colCount; col++) {
      const key = cellKey(row, col);
      const value = valueAt(grid, row, col);
      const formula = formulaAt(grid, row, col);
      const look = looks.get(key);
      const fill = fills.get(key);
      if (value === null && formula === undefined && look === undefined && fill === undefined) continue;
      const format = formatAt(workbook, grid, row, col);
      cells[col] = {
        ...cellData(value),
        ...(formula !== undefined && { f: `=${formula}` }),
        s: {
          ...(format !== "General" && { n: { pattern: format } }),
          ...(look && lookStyle(look)),
          ...(fill !== undefined && { bg: { rgb: fill } }),
        },
      };
    }
    data[row] = cells;
  }
  const mergeData: IRange[] = grid.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startColumn: left,
    endRow: bottom,
    endColumn: right,
  }));
  return {
    id: grid.sheet,
    name: grid.sheet,
    cellData: data,
    mergeData,
    rowCount: grid.rowCount + 20,
    columnCount: Math.max(grid.colCount + 5, 12),
    columnData: columnWidths(grid, plan),
    defaultColumnWidth: DEFAULT_WIDTH,
    hidden: grid.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(plan?.freeze && {
      freeze: {
        xSplit: plan.freeze.cols,
        ySplit: plan.freeze.rows,
        startRow: plan.freeze.rows,
        startColumn: plan.freeze.cols,
      },
    }),
  };
}

/** A workbook as the grid shows it: values, formulas, formats, merges, our own sheets with their looks, and marks. */
export function toUniver(workbook: Workbook, marks: readonly Mark[], plans: readonly SheetPlan[]): IWorkbookData {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  return {
    id: "workbook",
    name: "workbook",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: workbook.grids.map(({ sheet }) => sheet),
    sheets: Object.fromEntries(
      workbook.grids.map((grid) => [
        grid.sheet,
        sheetData(workbook, grid, marks, grid.own === undefined ? undefined : planOf.get(grid.own)),
      ]),
    ),
  };
}

import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, LocaleType, WrapStrategy } from "@univerjs/core";
import { cellKey, MAX_COLS } from "../../domain/cells/address";
import type { Appearance } from "../../sheets/appearance";
import { MARK_FILLS } from "../../sheets/looks/tones";
import type { Mark } from "../../sheets/plan";
import type { Grid, Workbook } from "../../sheets/workbook";
import { formatAt, valueAt } from "../../sheets/workbook";
import type { Breathe } from "./breathing";
import { breathing } from "./breathing";
import { cellData } from "./cell-data";
import { cellLook } from "./cell-look";
import { drawCharts, shownSize } from "./chart-frames";
import { gridLines } from "./grid-lines";
import { showsFormulas } from "./unshown";
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

/** What the sheets of one workbook are made with. */
interface Making {
  readonly workbook: Workbook;
  readonly marks: readonly Mark[];
  readonly looks: Looks;
  readonly breathe: Breathe;
}

async function cells(grid: Grid, { workbook, marks, looks, breathe }: Making): Promise<IWorksheetData["cellData"]> {
  const fills = markedCells(grid, marks);
  const ids = looks.appearance.sheets.get(grid.sheet)?.styleIds ?? [];
  const formulas = showsFormulas(grid) ? grid.formulas : undefined;
  const data: Record<number, Record<number, ICellData>> = {};
  for (const key of usedCells(grid, fills, ids)) {
    const pause = breathe();
    if (pause !== undefined) await pause;
    const row = Math.floor(key / MAX_COLS);
    const col = key % MAX_COLS;
    const formula = formulas?.get(key);
    (data[row] ??= {})[col] = {
      ...cellData(valueAt(grid, row, col)),
      ...(formula !== undefined && { f: `=${formula}` }),
      s: looks.named(ids[row]?.[col] ?? 0, formatAt(workbook, grid, row, col), fills.get(key)),
    };
  }
  drawCharts(data, grid, looks.appearance.sheets.get(grid.sheet)?.charts ?? [], looks.chart);
  return data;
}

async function sheetData(grid: Grid, making: Making): Promise<Partial<IWorksheetData>> {
  const { looks } = making;
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
    cellData: await cells(grid, making),
    mergeData,
    ...shownSize(grid, charts),
    hidden: grid.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...gridLines(grid, looks.appearance.sheets.get(grid.sheet), looks.appearance.styles),
  };
}

/**
 * A workbook as the grid shows it: values, formulas, looks as in the file, merges, and marks. Of a million cells it takes
 * seconds, in which the page goes on answering.
 */
export async function toUniver(
  workbook: Workbook,
  marks: readonly Mark[],
  appearance: Appearance,
): Promise<IWorkbookData> {
  const making: Making = { workbook, marks, looks: new Looks(appearance), breathe: breathing() };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const grid of workbook.grids) sheets[grid.sheet] = await sheetData(grid, making);
  return {
    id: "workbook",
    name: "workbook",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    sheetOrder: workbook.grids.map(({ sheet }) => sheet),
    sheets,
    styles: making.looks.styles,
  };
}

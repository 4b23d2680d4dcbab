import { cellKey } from "../../domain/cells/address";
import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import { originalOf, sheetsOfOurs } from "../../sheets/own/own-sheets";
import { constantsOfPlan, digestOf } from "../../sheets/own/written-digest";
import type { Mark, SheetPlan, WorkbookChanges } from "../../sheets/plan";
import { eachCell } from "../../sheets/planned-cells";
import type { Refusal, WorkbookPort } from "../../sheets/port";
import type { CellValue, Grid, OwnSheetId, Workbook } from "../../sheets/workbook";
import { KEPT_COPY } from "../../sheets/workbook";
import { FormatTable, setFormat } from "./format-table";

/** The port over plain data, with what a test wants to look at. */
interface MemoryPort extends WorkbookPort {
  /** The workbook as it is now. */
  workbook(): Workbook;
  /** The marks that stand in it. */
  marks(): readonly Mark[];
  /** The plans written last, by which a test sees looks, links and charts. */
  plans(): readonly SheetPlan[];
}

/** A workbook in memory that behaves like a file or an open Excel: for tests of everything behind the port. */
export function memoryPort(workbook: Workbook): MemoryPort {
  let current = workbook;
  let marks: readonly Mark[] = [];
  let plans: readonly SheetPlan[] = [];
  return {
    read: (): Promise<Result<Workbook, Refusal>> => Promise.resolve(ok(current)),
    rehearse: () => Promise.resolve(ok(undefined)),
    apply(changes: WorkbookChanges): Promise<Result<undefined, Refusal>> {
      current = withPlans(changes.removesOurs === true ? withoutOurs(current) : current, changes.sheets);
      marks = changes.marks ?? marks;
      plans = changes.sheets;
      return Promise.resolve(ok(undefined));
    },
    workbook: () => current,
    marks: () => marks,
    plans: () => plans,
  };
}

function withoutOurs(workbook: Workbook): Workbook {
  const { originals, copies } = sheetsOfOurs(workbook.grids, ({ sheet }) => sheet);
  const grids = workbook.grids
    .filter((grid) => !originals.includes(grid))
    .map((grid): Grid => (copies.includes(grid) ? { ...grid, own: KEPT_COPY } : grid));
  return { ...workbook, grids };
}

/**
 * Sheets with a plan's id are replaced where they stand; a new one goes before the next planned sheet that exists,
 * else to the end. All adapters place sheets by this rule.
 */
function withPlans(workbook: Workbook, plans: readonly SheetPlan[]): Workbook {
  const formats = new FormatTable(workbook.formats);
  const grids = [...workbook.grids];
  let before: SheetPlan | undefined;
  for (const plan of [...plans].reverse()) {
    const grid = gridOfPlan(plan, formats);
    const placeOf = (id: OwnSheetId | undefined): number => {
      const original = originalOf(grids, id, ({ sheet }) => sheet);
      return original === undefined ? -1 : grids.indexOf(original);
    };
    const place = placeOf(plan.id);
    const next = before === undefined ? grids.length : placeOf(before.id);
    if (place >= 0) grids[place] = grid;
    else grids.splice(next, 0, grid);
    before = plan;
  }
  return { ...workbook, grids, formats: formats.codes };
}

function gridOfPlan(plan: SheetPlan, formats: FormatTable): Grid {
  const values: CellValue[][] = [];
  const formatIds: (number[] | undefined)[] = [];
  const formulas = new Map<number, string>();
  for (const cell of eachCell(plan.cells)) {
    const row = (values[cell.row] ??= []);
    while (row.length < cell.col) row.push(null);
    row[cell.col] = cell.value;
    if (cell.formula !== undefined) formulas.set(cellKey(cell.row, cell.col), cell.formula);
    if (cell.look?.format !== undefined) setFormat(formatIds, cell.row, cell.col, formats.idOf(cell.look.format));
  }
  const rowCount = values.length;
  const colCount = values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    sheet: plan.title,
    state: plan.state ?? "visible",
    rowCount,
    colCount,
    values,
    formulas,
    formatIds,
    merges: (plan.merges ?? []).map((area) => ({ sheet: plan.title, ...area })),
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    own: plan.id,
    written: {
      area: { sheet: plan.title, top: 0, left: 0, bottom: Math.max(rowCount - 1, 0), right: Math.max(colCount - 1, 0) },
      digest: digestOf(constantsOfPlan(plan)),
    },
  };
}

import type { CellLook } from "../../sheets/plan";
import type { TemplateDraft } from "./template-draft";
import { cell, cells, INPUT_CENTRED, INPUT_TEXT, LABEL } from "./template-draft";

/** A column of a blank table. */
export interface BlankColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: CellLook;
  /** What it calculates, by the cell of another column in the same row; filled in by people where absent. */
  readonly formula?: (at: (heading: string) => string) => string;
  /** `sum`: the total line adds it up. Else the total line's own formula. */
  readonly total?: "sum" | ((at: (heading: string) => string) => string);
}

/** Rows to fill in. */
export const BLANK_ROWS = 20;

/** Widths of a number column and the columns. */
export function widthsOf(columns: readonly BlankColumn[]): readonly number[] {
  return [7, ...columns.map(({ width }) => width)];
}

/** Where the blank rows stand, counted from 0. */
export interface BlankRows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Headings, blank rows and, where a column has one, a total line. The first column numbers the rows whose name, in the
 * first of `columns`, is filled in; a calculated cell stays empty until then.
 */
export function blankTable(form: TemplateDraft, columns: readonly BlankColumn[], rows = BLANK_ROWS): BlankRows {
  const { draft } = form;
  form.columns(["序号", ...columns.map(({ heading }) => heading)]);
  const top = draft.row;
  const bottom = top + rows - 1;
  for (let row = top; row <= bottom; row++) {
    const at = cellOf(columns, row);
    const named = cell(row, 1);
    form.formula(row, 0, `IF(${named}="","",ROWS(${absoluteStart(top)}:${named}))`, "", INPUT_CENTRED);
    columns.forEach(({ look, formula }, index) => {
      if (formula === undefined) draft.put(row, index + 1, null, look);
      else form.formula(row, index + 1, `IF(${named}="","",${formula(at)})`, "", look);
    });
  }
  draft.row = bottom + 1;
  if (columns.some(({ total }) => total !== undefined)) totalLine(form, columns, { top, bottom });
  return { top, bottom };
}

function cellOf(columns: readonly BlankColumn[], row: number): (heading: string) => string {
  return (heading) => {
    const index = columns.findIndex((column) => column.heading === heading);
    if (index < 0) throw new Error(`a blank table has no column ${heading}`);
    return cell(row, index + 1);
  };
}

function absoluteStart(top: number): string {
  return `$B$${top + 1}`;
}

function totalLine(form: TemplateDraft, columns: readonly BlankColumn[], { top, bottom }: BlankRows): void {
  const { draft } = form;
  const { row } = draft;
  const at = cellOf(columns, row);
  const first = columns.findIndex(({ total }) => total !== undefined);
  draft.putWide(row, 0, Math.max(1, first), "合计", LABEL);
  columns.forEach(({ total, look }, index) => {
    const col = index + 1;
    if (index < first) return;
    const grey: CellLook = { ...look, tone: "total", bold: true };
    if (total === undefined) draft.put(row, col, null, { ...INPUT_TEXT, tone: "total" });
    else if (total === "sum") form.formula(row, col, `SUM(${cells(top, col, bottom, col)})`, 0, grey);
    else form.formula(row, col, total(at), "", grey);
  });
  draft.row += 1;
}

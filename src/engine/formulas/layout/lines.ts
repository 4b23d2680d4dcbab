import type { CellAddress, CellRange } from "../../../domain/address";
import { cellKey, MAX_COLS } from "../../../domain/address";
import { valueAt } from "../../../sheets/workbook";
import { everyPart } from "../expression";
import type { FormulaTemplate, SheetFormulas } from "../formula-book";
import type { Reference } from "../scan";
import { areaOf, templateAt } from "../formula-book";

/** Which way a line of cells runs: down a column or along a row. */
export type Axis = "column" | "row";

export function otherAxis(axis: Axis): Axis {
  return axis === "column" ? "row" : "column";
}

/** The cell `steps` further down (along); it may lie off the sheet. */
export function along(at: CellAddress, axis: Axis, steps: number): CellAddress {
  return axis === "column" ? { ...at, row: at.row + steps } : { ...at, col: at.col + steps };
}

/** Where on its line a cell stands. */
export function positionOn(axis: Axis, at: Pick<CellAddress, "row" | "col">): number {
  return axis === "column" ? at.row : at.col;
}

/** What a cell is for the comparison with its neighbours. `wordy`: text, dates and errors typed in, logical values. */
export type CellSort = "formula" | "number" | "wordy" | "blank";

export function sortOf(sheet: SheetFormulas, at: CellAddress): CellSort {
  if (at.row < 0 || at.col < 0) return "blank";
  if (templateAt(sheet, at.row, at.col) !== undefined) return "formula";
  const value = valueAt(sheet.grid, at.row, at.col);
  if (typeof value === "number") return "number";
  return value === null || value === "" || (typeof value === "string" && value.trim() === "") ? "blank" : "wordy";
}

export function numberAt(sheet: SheetFormulas, at: CellAddress): number | undefined {
  const value = at.row < 0 || at.col < 0 ? null : valueAt(sheet.grid, at.row, at.col);
  return typeof value === "number" ? value : undefined;
}

/** A number or a formula with a number in it. */
export function isNumeric(sheet: SheetFormulas, at: CellAddress): boolean {
  const sort = sortOf(sheet, at);
  return sort === "number" || (sort === "formula" && numberAt(sheet, at) !== undefined);
}

/** A cell with something in it that takes part in the comparison of a line: a formula or a typed number. */
export interface Entry {
  readonly at: CellAddress;
  /** Undefined for a typed number. */
  readonly template: FormulaTemplate | undefined;
}

/** A stretch of a line whose entries follow each other closely. */
export interface Stretch {
  readonly axis: Axis;
  readonly entries: readonly Entry[];
}

/** Entries further apart than this belong to different blocks: two caption or spacer lines fit between. */
const NEAR = 3;

/**
 * The columns (rows) of a sheet as stretches of entries that can be compared. Formulas that add up cells of their own
 * line are no neighbours: they are its subtotals. Only lines with three formulas at least.
 */
export function stretchesOf(sheet: SheetFormulas, axis: Axis): readonly Stretch[] {
  let ofSheet = known.get(sheet);
  if (ofSheet === undefined) known.set(sheet, (ofSheet = new Map<Axis, readonly Stretch[]>()));
  let stretches = ofSheet.get(axis);
  if (stretches === undefined) ofSheet.set(axis, (stretches = readStretches(sheet, axis)));
  return stretches;
}

const known = new WeakMap<SheetFormulas, Map<Axis, readonly Stretch[]>>();

function readStretches(sheet: SheetFormulas, axis: Axis): readonly Stretch[] {
  const lines = new Map<number, number[]>();
  for (const key of sheet.templates.keys()) {
    const line = axis === "column" ? key % MAX_COLS : Math.floor(key / MAX_COLS);
    const positions = lines.get(line);
    const position = axis === "column" ? Math.floor(key / MAX_COLS) : key % MAX_COLS;
    if (positions === undefined) lines.set(line, [position]);
    else positions.push(position);
  }
  const stretches: Stretch[] = [];
  for (const [line, positions] of lines) {
    if (positions.length >= 3) stretches.push(...stretchesOfLine(sheet, axis, line, positions));
  }
  return stretches;
}

function stretchesOfLine(
  sheet: SheetFormulas,
  axis: Axis,
  line: number,
  positions: readonly number[],
): readonly Stretch[] {
  let first = Infinity;
  let last = -Infinity;
  for (const position of positions) {
    first = Math.min(first, position);
    last = Math.max(last, position);
  }
  const stretches: Stretch[] = [];
  let entries: Entry[] = [];
  let previous = -Infinity;
  for (let position = Math.max(0, first - NEAR); position <= last + NEAR; position += 1) {
    const at =
      axis === "column"
        ? { sheet: sheet.grid.sheet, row: position, col: line }
        : { sheet: sheet.grid.sheet, row: line, col: position };
    const sort = sortOf(sheet, at);
    if (sort !== "formula" && sort !== "number") continue;
    const template = templateAt(sheet, at.row, at.col);
    if (template !== undefined && addsUpOwnLine(template, at, axis)) {
      previous = position;
      continue;
    }
    if (position - previous > NEAR && entries.length > 0) {
      stretches.push({ axis, entries });
      entries = [];
    }
    entries.push({ at, template });
    previous = position;
  }
  if (entries.length > 0) stretches.push({ axis, entries });
  return stretches;
}

const AGGREGATES: ReadonlySet<string> = new Set([
  "SUM",
  "SUBTOTAL",
  "AVERAGE",
  "MIN",
  "MAX",
  "COUNT",
  "COUNTA",
  "MEDIAN",
  "STDEV",
  "STDEVP",
  "STDEV.S",
  "STDEV.P",
  "VAR",
  "VARP",
  "VAR.S",
  "VAR.P",
  "SUMIF",
  "SUMIFS",
  "COUNTIF",
  "COUNTIFS",
  "AGGREGATE",
  "AVERAGEIF",
  "MODE",
  "QUARTILE",
  "PERCENTILE",
]);

const aggregated = new WeakMap<FormulaTemplate, readonly Reference[]>();

/** The areas on its own sheet that a formula hands to an aggregating function. */
function aggregatedReferences(template: FormulaTemplate): readonly Reference[] {
  let references = aggregated.get(template);
  if (references !== undefined) return references;
  references =
    template.expression === undefined || !/[A-Z]\(/.test(template.r1c1)
      ? []
      : everyPart(template.expression).flatMap((part) =>
          part.kind === "call" && AGGREGATES.has(part.name)
            ? part.operands.flatMap((operand) => (operand.kind === "reference" ? [operand.reference] : []))
            : [],
        );
  aggregated.set(template, references);
  return references;
}

/** Whether a formula aggregates a range of the very line it stands in: a total, average or count of that line. */
export function addsUpOwnLine(template: FormulaTemplate, at: CellAddress, axis: Axis): boolean {
  return aggregatedReferences(template).some((reference) => {
    const own = reference.sheet === undefined ? areaOf(reference, at) : undefined;
    if (own === undefined) return false;
    return axis === "column"
      ? own.left <= at.col && at.col <= own.right && own.bottom > own.top
      : own.top <= at.row && at.row <= own.bottom && own.right > own.left;
  });
}

export function keyOf(at: CellAddress): number {
  return cellKey(at.row, at.col);
}

/** The stretch from the first to the last of several cells; undefined for a single one. */
export function rangeOf(cells: readonly CellAddress[]): CellRange | undefined {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined || cells.length < 2) return undefined;
  return { sheet: first.sheet, top: first.row, left: first.col, bottom: last.row, right: last.col };
}

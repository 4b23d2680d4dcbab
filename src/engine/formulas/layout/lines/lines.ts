import type { CellAddress } from "../../../../domain/cells/address";
import { MAX_COLS } from "../../../../domain/cells/address";
import { addTo, countedBy } from "../../../../domain/collections/groups";
import { valueAt } from "../../../../sheets/workbook";
import type { SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "../cells/cells";
import { isInArray } from "../cells/cells";
import { speaksOfTotals } from "../cells/labels";
import { addsUpOwnLine, mayAddUp } from "../cells/own-line";
import { staysOnItsLine } from "../cells/reach";
import { isLikeLine } from "./like-lines";

/** A cell with something in it that takes part in the comparison of a line: a formula or a typed number. */
export interface Entry {
  readonly at: CellAddress;
  /** Undefined for a typed number. */
  readonly template: FormulaTemplate | undefined;
}

/** Every cell of a sheet is one in its column and one in its row; few of them are asked for their place. */
class CellEntry implements Entry {
  private known: CellAddress | undefined;

  constructor(
    private readonly sheet: string,
    private readonly row: number,
    private readonly col: number,
    readonly template: FormulaTemplate | undefined,
  ) {}

  /** Always the same object: entries are found again by it. */
  get at(): CellAddress {
    return (this.known ??= { sheet: this.sheet, row: this.row, col: this.col });
  }
}

/** A stretch of a line whose entries follow each other closely. */
export interface Stretch {
  readonly axis: Axis;
  readonly entries: readonly Entry[];
  /** How many of the entries are formulas. */
  readonly formulas: number;
}

/** How often each formula stands in a stretch. */
export function copiesIn(entries: readonly Entry[]): ReadonlyMap<FormulaTemplate, number> {
  return countedBy(entries, ({ template }) => template);
}

/** Entries further apart than this belong to different blocks: two caption or spacer lines fit between. */
const NEAR = 3;
/** Typed figures before the first and after the last formula of a line that still belong to it. */
const WIDEST_RUN = 12;
/** Lines with fewer formulas than this are told apart from single computed cells beside columns of figures. */
const FEWEST_FORMULAS = 3;

/** The cells in which each formula stands. */
export function cellsByTemplate(entries: readonly Entry[]): ReadonlyMap<FormulaTemplate, readonly CellAddress[]> {
  const cells = new Map<FormulaTemplate, CellAddress[]>();
  for (const { at, template } of entries) {
    if (template === undefined) continue;
    addTo(cells, template, at);
  }
  return cells;
}

/**
 * The columns (rows) of a sheet as stretches of entries that can be compared. Formulas that add up cells of their own
 * line are no neighbours: they are its subtotals. Lines with one or two formulas count where these are not themselves
 * copies of what stands beside the line.
 */
export function stretchesOf(sheet: SheetFormulas, axis: Axis): readonly Stretch[] {
  let ofSheet = known.get(sheet);
  if (ofSheet === undefined) known.set(sheet, (ofSheet = new Map<Axis, readonly Stretch[]>()));
  let stretches = ofSheet.get(axis);
  if (stretches === undefined) ofSheet.set(axis, (stretches = readStretches(sheet, axis)));
  return stretches;
}

const known = new WeakMap<SheetFormulas, Map<Axis, readonly Stretch[]>>();

function cellOn(sheet: SheetFormulas, axis: Axis, line: number, position: number): CellAddress {
  return axis === "column"
    ? { sheet: sheet.grid.sheet, row: position, col: line }
    : { sheet: sheet.grid.sheet, row: line, col: position };
}

function readStretches(sheet: SheetFormulas, axis: Axis): readonly Stretch[] {
  const lines = new Map<number, number[]>();
  for (const key of sheet.templates.keys()) {
    const line = axis === "column" ? key % MAX_COLS : Math.floor(key / MAX_COLS);
    const position = axis === "column" ? Math.floor(key / MAX_COLS) : key % MAX_COLS;
    addTo(lines, line, position);
  }
  const stretches: Stretch[] = [];
  for (const [line, positions] of lines) {
    if (positions.length < FEWEST_FORMULAS && positions.every((position) => goesOnAcross(sheet, axis, line, position)))
      continue;
    for (const stretch of stretchesOfLine(sheet, axis, line, positions)) stretches.push(stretch);
  }
  return stretches;
}

/**
 * A copy of the formula stands beside the line: the formula belongs to a column (row) that crosses it, unless it reads
 * nothing but that column (row), as one more total of a line of totals does.
 */
function goesOnAcross(sheet: SheetFormulas, axis: Axis, line: number, position: number): boolean {
  const { row, col } = cellOn(sheet, axis, line, position);
  const own = templateAt(sheet, row, col);
  if (own === undefined || (own.references.length > 1 && staysOnItsLine(own, axis))) return false;
  return [-1, 1].some((side) => {
    const beside = cellOn(sheet, axis, line + side, position);
    return templateAt(sheet, beside.row, beside.col) === own;
  });
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
  let formulas = 0;
  let previous = -Infinity;
  for (let position = Math.max(0, first - WIDEST_RUN); position <= last + WIDEST_RUN; position += 1) {
    if (position > last + NEAR && position - previous > NEAR) break;
    const row = axis === "column" ? position : line;
    const col = axis === "column" ? line : position;
    const template = templateAt(sheet, row, col);
    if (template === undefined && typeof valueAt(sheet.grid, row, col) !== "number") continue;
    if (isInArray(sheet, row, col)) continue;
    if (position - previous > NEAR) {
      if (formulas > 0) stretches.push({ axis, entries, formulas });
      entries = [];
      formulas = 0;
    }
    previous = position;
    const entry = new CellEntry(sheet.grid.sheet, row, col, template);
    if (template !== undefined) {
      if (mayAddUp(template) && isTotalOfLine(sheet, axis, entry.at, template, entries)) continue;
      formulas += 1;
    }
    entries.push(entry);
  }
  if (formulas > 0) stretches.push({ axis, entries, formulas });
  return stretches;
}

/** A formula that adds up its own line, and does not stand in a line of data. */
function isTotalOfLine(
  sheet: SheetFormulas,
  axis: Axis,
  at: CellAddress,
  template: FormulaTemplate,
  entries: readonly Entry[],
): boolean {
  return addsUpOwnLine(template, at, axis) && !isInDataLine(sheet, axis, at, entries);
}

/** Cells beside a sum that must be like those of the line before for the line to be no total. */
const SURELY_ALIKE = 3;

/** A formula over its own column in a line that is like the one before it is no subtotal: it went to the wrong place. */
function isInDataLine(sheet: SheetFormulas, axis: Axis, at: CellAddress, entries: readonly Entry[]): boolean {
  const before = entries[entries.length - 1];
  return (
    before?.template !== undefined &&
    !addsUpOwnLine(before.template, before.at, axis) &&
    isLikeLine(sheet, axis, at, before.at, SURELY_ALIKE) &&
    !speaksOfTotals(sheet, axis, at)
  );
}

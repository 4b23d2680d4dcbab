import type { CellAddress } from "../../../../domain/cells/address";
import { rangeBetween } from "../../../../domain/cells/area";
import { largestOf, smallestOf } from "../../../../domain/collections/extremes";
import { addTo } from "../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { cellsOf, templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { numberAt } from "../cells/cells";
import { addsUpOwnLine, mayAddUp } from "../cells/own-line";
import type { CopyRun } from "./copy-run";
import type { Candidate } from "./held-against";
import { agreeing } from "./held-against";

/** A row that is calculated down its columns: "Total exams" below the grades of one subject. */
interface CalculatedRow {
  readonly row: number;
  readonly template: FormulaTemplate;
  readonly cells: readonly CellAddress[];
}

/** Copies of the formula that a calculated row must hold to speak for others of its name. */
const FEWEST_CALCULATED = 2;
/**
 * Figures of a typed row that must agree with it, and how many of them for one below a calculated figure that does not;
 * certain ones count for more.
 */
const FEWEST_AGREEING = 2;
const AGREEING_FOR_ONE_OTHER = 4;
const CERTAIN_FOR_ONE_OTHER = 2;
/** Typed rows for a calculated one, at most: where more are typed, that is how the sheet is kept. */
const MOST_TYPED = 3;
/** Columns in which the name of a row may stand. */
const NAME_COLUMNS = 4;

/** A typed row of totals that is what a calculated one of its name, in another block, gives. */
interface TypedRow {
  readonly model: CalculatedRow;
  readonly agreed: readonly (readonly [CellAddress, Candidate])[];
  /** Figures below calculated ones that do not agree. */
  readonly others: readonly CellAddress[];
}

const known = new WeakMap<SheetFormulas, readonly TypedRow[]>();

/**
 * Typed rows of totals that are what the rows of the same name in other blocks calculate: whoever made the one block copied
 * it as figures.
 */
export function typedRowsOfOneName(book: FormulaBook, sheet: SheetFormulas): readonly TypedRow[] {
  let rows = known.get(sheet);
  if (rows === undefined) known.set(sheet, (rows = findTypedRows(book, sheet)));
  return rows;
}

function findTypedRows(book: FormulaBook, sheet: SheetFormulas): readonly TypedRow[] {
  const calculated = calculatedRows(sheet);
  if (calculated.size === 0) return [];
  const typed = new Map<readonly CalculatedRow[], number[]>();
  sheet.grid.values.forEach((_, row) => {
    const name = nameOf(sheet, row);
    const models = name === undefined ? undefined : calculated.get(name);
    if (models !== undefined && sheet.rows[row]?.some((template) => template !== undefined) !== true)
      addTo(typed, models, row);
  });
  return [...typed].flatMap(([models, rows]) =>
    exceptions(models, rows).flatMap((row) => {
      const nearest = models.reduce((a, b) => (Math.abs(b.row - row) < Math.abs(a.row - row) ? b : a));
      return typedRow(book, sheet, row, nearest) ?? [];
    }),
  );
}

/** The figures of such rows that agree, in runs of cells next to each other. */
export function copiesInLinesOfOneName(book: FormulaBook, sheet: SheetFormulas): readonly CopyRun[] {
  return typedRowsOfOneName(book, sheet).flatMap((row) => runsOf(sheet, row));
}

/** The typed rows that are no habit: few for the calculated ones, or so few between two of these, however the sheet goes on. */
function exceptions(models: readonly CalculatedRow[], rows: readonly number[]): readonly number[] {
  if (rows.length <= MOST_TYPED * models.length) return rows;
  const calculated = models.map(({ row }) => row);
  const [first, last] = [smallestOf(calculated), largestOf(calculated)];
  const between = rows.filter((row) => first < row && row < last);
  return between.length <= MOST_TYPED * (models.length - 1) ? between : [];
}

/** The rows with sums down their columns, by the name of the row and where it stands. */
function calculatedRows(sheet: SheetFormulas): ReadonlyMap<string, readonly CalculatedRow[]> {
  const byRow = new Map<number, Map<FormulaTemplate, CellAddress[]>>();
  for (const { at, template } of cellsOf(sheet, mayAddUp)) {
    if (!addsUpOwnLine(template, at, "column")) continue;
    const ofRow = byRow.get(at.row) ?? new Map<FormulaTemplate, CellAddress[]>();
    byRow.set(at.row, ofRow);
    addTo(ofRow, template, at);
  }
  const named = new Map<string, CalculatedRow[]>();
  for (const [row, templates] of byRow) {
    const name = nameOf(sheet, row);
    const [most] = [...templates].sort(([, a], [, b]) => b.length - a.length);
    if (name === undefined || most === undefined || most[1].length < FEWEST_CALCULATED) continue;
    addTo(named, name, { row, template: most[0], cells: most[1] });
  }
  return named;
}

/** The first text of a row, with its column; undefined where it has none near its beginning. */
function nameOf({ grid }: SheetFormulas, row: number): string | undefined {
  for (let col = 0; col < NAME_COLUMNS; col += 1) {
    const value = grid.values[row]?.[col];
    if (typeof value === "string" && value.trim() !== "") return `${String(col)} ${value.trim()}`;
  }
  return undefined;
}

function typedRow(book: FormulaBook, sheet: SheetFormulas, row: number, model: CalculatedRow): TypedRow | undefined {
  const { template, cells } = model;
  const [at] = cells;
  if (at === undefined) return undefined;
  const agreed: (readonly [CellAddress, Candidate])[] = [];
  const others: CellAddress[] = [];
  (sheet.grid.values[row] ?? []).forEach((_, col) => {
    const cell = { sheet: sheet.grid.sheet, row, col };
    if (numberAt(sheet, cell) === undefined || templateAt(sheet, row, col) !== undefined) return;
    const copy = agreeing(book, sheet, { at, template }, cell, () => []);
    if (copy !== undefined && copy.agreement !== "rough") agreed.push([cell, copy]);
    else if (cells.some((above) => above.col === col)) others.push(cell);
  });
  const isTelling = agreed.some(([, { agreement }]) => agreement !== "weak");
  const certain = agreed.filter(([, { strong }]) => strong).length;
  const isCopied =
    agreed.length >= AGREEING_FOR_ONE_OTHER * others.length || certain >= CERTAIN_FOR_ONE_OTHER * others.length;
  return agreed.length >= FEWEST_AGREEING && isTelling && isCopied ? { model, agreed, others } : undefined;
}

function runsOf(
  sheet: SheetFormulas,
  { model: { template, cells: calculated }, agreed }: TypedRow,
): readonly CopyRun[] {
  const [model] = calculated;
  if (model === undefined) return [];
  return nextToEachOther(agreed).map((run): CopyRun => {
    const cells = run.map(([at]) => at);
    const [first, last] = [cells[0] ?? model, cells[cells.length - 1] ?? model];
    return {
      sheet,
      axis: "row",
      template,
      cells,
      range: rangeBetween(first, last),
      expected: run[0]?.[1].expected ?? 0,
      neighbours: [model],
      formulas: calculated.length,
      strong: run.some(([, { strong }]) => strong),
      ofOneName: true,
    };
  });
}

function nextToEachOther<Copy>(
  all: readonly (readonly [CellAddress, Copy])[],
): readonly (readonly (readonly [CellAddress, Copy])[])[] {
  const runs: (readonly [CellAddress, Copy])[][] = [];
  for (const one of all) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run !== undefined && before?.[0].col === one[0].col - 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

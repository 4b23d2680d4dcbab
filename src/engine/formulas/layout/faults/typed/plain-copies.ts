import type { CellAddress } from "../../../../../domain/cells/address";
import { cellKey } from "../../../../../domain/cells/address";
import { addOne } from "../../../../../domain/collections/groups";
import { onceFor } from "../../../../../domain/remembered";
import { evaluatorOf } from "../../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { templateAt } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { areasRead } from "../../../formula-template";
import { storedNumber } from "../../../read-number";
import { copyRunsOf } from "../../breaks/copy-runs";
import { isLink } from "../../breaks/line-faults";
import { along, isNumeric, numberAt, otherAxis, positionOn, sortOf } from "../../cells/cells";
import { isRemarkedAmongCopies } from "../../cells/notes";
import { addsUpOwnLine } from "../../cells/own-line";
import { staysOnItsLine } from "../../cells/reach";
import type { CopyRun } from "../../copies/copy-run";
import { isYear } from "../../sums/summed-cells";

/** Formulas of a line from which on every figure that is equal to theirs was calculated once, a 0 as well. */
const FORMULAS_OF_A_HABIT = 7;

/**
 * Whether the figure was certainly calculated once. People write a 0, a 1 or 100 % of themselves, unless a block of formulas
 * encloses it. A row of totals that nobody ever calculated is only remarked, and so are columns of earlier years.
 */
export function isPlainCopy(run: CopyRun, typed: number): boolean {
  const { axis, formulas, strong } = run;
  const ends = endsInTypedLine(run);
  if (ends && axis === "column") return false;
  if (axis === "row" && formulas === 1 && isBesideOwnColumns(run)) return false;
  if (isFilledIn(run)) return false;
  if (isRemarked(run) || isLumpSum(run, typed) || (typed === 0 && isReckonedByHand(run))) return false;
  if (strong || formulas >= FORMULAS_OF_A_HABIT || handsOnSeveral(run)) return true;
  if (ends) return false;
  return isEnclosed(run) || (typed !== 0 && !isWhole(typed) && !isWritten(run, typed));
}

/** Lines that are looked at on either side, and how many of them show that people fill them in one by one. */
const LOOK = 12;
const FEWEST_FILLED_IN = 2;

/**
 * What was paid of each invoice: a link to what is due where all was, another figure where a part was, nothing where none was. People
 * fill in such a column, and may type what is due in one of them as well.
 */
function isFilledIn({ sheet, axis, template, cells }: CopyRun): boolean {
  const [at] = cells;
  if (at === undefined || cells.length > 1 || !isLink(template) || !staysOnItsLine(template, axis)) return false;
  const readsFigure = (cell: CellAddress): boolean =>
    areasRead(template, cell).every(({ top, left }) => isNumeric(sheet, { sheet: cell.sheet, row: top, col: left }));
  let otherwise = 0;
  for (const side of [-1, 1]) {
    for (let step = 1; step <= LOOK; step += 1) {
      const cell = along(at, axis, side * step);
      if (!readsFigure(cell)) break;
      const sort = sortOf(sheet, cell);
      const due = areasRead(template, cell).map(({ top, left }) => sheet.grid.values[top]?.[left]);
      if (sort === "blank" || (sort === "number" && !due.includes(numberAt(sheet, cell)))) otherwise += 1;
    }
  }
  return otherwise >= FEWEST_FILLED_IN;
}

/** The figure stands in the formula itself: the limit that it keeps to, which people know. */
function isWritten({ template: { r1c1 } }: CopyRun, typed: number): boolean {
  return new Set(r1c1.match(/(?<![\p{L}\p{N}_.[-])\d+(?:\.\d+)?(?![\p{L}\p{N}_.\]])/gu)).has(String(typed));
}

/** A single figure in a line across that alone bears a remark: “payment put off by decree”, “taken from the audit”. */
function isRemarked({ sheet, axis, cells, template }: CopyRun): boolean {
  const [at] = cells;
  return at !== undefined && cells.length === 1 && isRemarkedAmongCopies(sheet, axis, at, template);
}

/** One piece at that price: what the formula would only hand on is written down as the amount, too. */
function isLumpSum({ sheet, axis, cells, template }: CopyRun, typed: number): boolean {
  const [at] = cells;
  if (at === undefined || cells.length > 1 || typed === 1) return false;
  const read = areasRead(template, at).flatMap(({ sheet: name, top, left }) => {
    const isOwn = name === at.sheet && positionOn(axis, { row: top, col: left }) === positionOn(axis, at);
    return isOwn && templateAt(sheet, top, left) === undefined ? [sheet.grid.values[top]?.[left]] : [];
  });
  return read.includes(1) && read.includes(typed);
}

/** Figures in columns that nobody ever calculated, beside one formula: what the formula gives there may be known from elsewhere. */
function isBesideOwnColumns({ sheet, cells }: CopyRun): boolean {
  return cells.every((at) => !hasFormulaInColumn(sheet, at.col));
}

/** What the formula reads on its line is typed where it is calculated elsewhere: eight hours, and no overtime, on a holiday. */
function isReckonedByHand({ sheet, axis, cells, neighbours, template }: CopyRun): boolean {
  const [at] = cells;
  const [model] = neighbours;
  if (at === undefined || model === undefined) return false;
  return areasRead(template, at).some(({ top, left, sheet: name }) => {
    if (name !== at.sheet || positionOn(axis, { row: top, col: left }) !== positionOn(axis, at)) return false;
    const theirs = along({ sheet: name, row: top, col: left }, axis, positionOn(axis, model) - positionOn(axis, at));
    return templateAt(sheet, top, left) === undefined && templateAt(sheet, theirs.row, theirs.col) !== undefined;
  });
}

/** Several figures next to each other, neither zeros nor years, that each are the very cell a formula beside them hands on. */
function handsOnSeveral({ sheet, cells, template }: CopyRun): boolean {
  return (
    isLink(template) &&
    cells.length > 1 &&
    cells.every(({ row, col }) => {
      const figure = sheet.grid.values[row]?.[col];
      return typeof figure === "number" && figure !== 0 && !isYear(figure);
    })
  );
}

/** One figure with the formula on all four sides of it: even a 0 was calculated there. */
function isEnclosed({ sheet, cells, template }: CopyRun): boolean {
  const [at] = cells;
  if (at === undefined || cells.length > 1) return false;
  return (["column", "row"] as const).every((axis) =>
    [-1, 1].every((side) => {
      const { row, col } = along(at, axis, side);
      return templateAt(sheet, row, col) === template;
    }),
  );
}

/** Whether the line holds several typed 1 or 100 %: that is how it is kept. */
export function isHabitOfWholes(book: FormulaBook, run: CopyRun): boolean {
  return (wholesByLine(book).get(lineOf(run)) ?? 0) > 1;
}

/** How many typed 1 or 100 % each line of copies holds. */
const wholesByLine = onceFor((book: FormulaBook): ReadonlyMap<string, number> => {
  const wholes = new Map<string, number>();
  for (const run of copyRunsOf(book)) {
    const typed = run.cells.map((cell) => storedNumber(book, cell));
    if (!typed.every((figure) => figure !== undefined && isWhole(figure))) continue;
    addOne(wholes, lineOf(run));
  }
  return wholes;
});

function lineOf({ axis, template, range }: CopyRun): string {
  return `${range.sheet}!${axis}${axis === "column" ? range.left : range.top}:${template.id}`;
}

/** One, 100 %: people write it of themselves where the parts make up the whole. */
function isWhole(typed: number): boolean {
  return typed !== 0 && Number.isInteger(Math.log10(Math.abs(typed)));
}

/** A line of totals that was typed as a whole, as people do below computed columns: no cell of it was ever a formula. */
function endsInTypedLine({ sheet, axis, cells, neighbours, template }: CopyRun): boolean {
  const [at] = cells;
  if (at === undefined || cells.length > 1 || neighbours.length > 1) return false;
  // The line that a total adds up is one of inputs.
  if (addsUpOwnLine(template, at, otherAxis(axis))) return false;
  return axis === "column" ? !hasFormulaInRow(sheet, at.row) : !hasFormulaInColumn(sheet, at.col);
}

function hasFormulaInRow({ grid, templates }: SheetFormulas, row: number): boolean {
  return (grid.values[row] ?? []).some((_, col) => templates.has(cellKey(row, col)));
}

function hasFormulaInColumn({ grid, templates }: SheetFormulas, col: number): boolean {
  return grid.values.some((_, row) => templates.has(cellKey(row, col)));
}

/** The sum of one range. */
const ONE_RANGE = /^\+?SUM\(#\)$/;

/**
 * Whether a figure in place of a sum is no greater than the greatest of its parts and no smaller than the smallest, while the
 * sum is greater than all of them: a mean, a rate for the whole, a closing figure, as people type them below a column.
 */
export function isAmongParts(book: FormulaBook, template: FormulaTemplate, at: CellAddress, typed: number): boolean {
  const [area] = areasRead(template, at);
  if (!ONE_RANGE.test(template.shape) || area === undefined) return false;
  const parts = evaluatorOf(book).aggregate(area);
  if (parts?.smallest === undefined || parts.greatest === undefined || parts.smallest < 0) return false;
  return typed >= parts.smallest && typed <= parts.greatest && parts.sum > parts.greatest;
}

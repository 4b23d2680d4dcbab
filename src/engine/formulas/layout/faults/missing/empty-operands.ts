import type { CellAddress } from "../../../../../domain/cells/address";
import { addressKey } from "../../../../../domain/cells/address";
import { firstCell } from "../../../../../domain/cells/area";
import { formulaAt, valueAt } from "../../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { areaOf } from "../../../formula-template";
import type { Expression } from "../../../syntax/expression";
import type { Reference } from "../../../syntax/reference";
import type { Axis } from "../../cells/cells";
import { sortOf } from "../../cells/cells";
import { cellsByTemplate, stretchesOf } from "../../lines/lines";

/** A formula that multiplies or divides by an empty cell although all its neighbours find a number there. */
export interface EmptyOperand {
  readonly sheet: SheetFormulas;
  readonly at: CellAddress;
  readonly axis: Axis;
  readonly empty: CellAddress;
}

/** Copies whose operand is filled, for one whose operand is empty. */
const FILLED_FOR_ONE_EMPTY = 5;

/** Factors and dividends that are empty in one copy of a formula and filled in all others of its line. */
export function emptyOperands(book: FormulaBook): readonly EmptyOperand[] {
  const found = new Map<string, EmptyOperand>();
  for (const sheet of book.sheets) {
    const ofSheet = (["column", "row"] as const).flatMap((axis) => emptyAlong(book, sheet, axis));
    for (const one of ofSheet) found.set(addressKey(one.at), one);
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => other !== one && isBeside(one.empty, other.empty)));
}

/** Those that stand out among the copies on their column (row). */
function emptyAlong(book: FormulaBook, sheet: SheetFormulas, axis: Axis): readonly EmptyOperand[] {
  return stretchesOf(sheet, axis)
    .filter(({ formulas }) => formulas > FILLED_FOR_ONE_EMPTY)
    .flatMap(({ entries }) => [...cellsByTemplate(entries)])
    .filter(([, cells]) => cells.length > FILLED_FOR_ONE_EMPTY)
    .flatMap(([template, cells]) => oneEmptyOperand(book, sheet, template, cells))
    .map((empty) => ({ sheet, axis, ...empty }));
}

/** Empty cells next to each other are a stretch that nobody filled in: that is no slip. */
function isBeside(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && Math.abs(a.row - b.row) + Math.abs(a.col - b.col) <= 1;
}

function oneEmptyOperand(
  book: FormulaBook,
  sheet: SheetFormulas,
  template: FormulaTemplate,
  cells: readonly CellAddress[],
): readonly EmptyPlace[] {
  const operands = factorsOf(template).filter((reference) => !(reference.top.fixed && reference.left.fixed));
  return operands.flatMap((operand) => {
    const [only, another] = emptiesOf(book, operand, cells);
    const isSlip =
      only !== undefined && another === undefined && othersFilled(sheet, operands, operand, only.at, only.empty);
    return isSlip ? [only] : [];
  });
}

interface EmptyPlace {
  readonly at: CellAddress;
  readonly empty: CellAddress;
}

/** The cells in which this operand of the formula is empty; none where one of them reads a sheet that is not there. */
function emptiesOf(book: FormulaBook, operand: Reference, cells: readonly CellAddress[]): readonly EmptyPlace[] {
  const empties: EmptyPlace[] = [];
  for (const at of cells) {
    const area = areaOf(operand, at);
    const grid = area === undefined ? undefined : book.bySheet.get(area.sheet)?.grid;
    if (area === undefined || grid === undefined) return [];
    const { sheet, top: row, left: col } = area;
    const isEmpty = valueAt(grid, row, col) === null && formulaAt(grid, row, col) === undefined;
    if (isEmpty) empties.push({ at, empty: { sheet, row, col } });
  }
  return empties;
}

/** A line that is empty altogether is not filled in yet: that is no error. */
function othersFilled(
  sheet: SheetFormulas,
  operands: readonly Reference[],
  empty: Reference,
  at: CellAddress,
  place: CellAddress,
): boolean {
  if (place.sheet !== sheet.grid.sheet || typeof valueAt(sheet.grid, at.row, at.col) !== "number") return false;
  const others = operands.filter((operand) => operand !== empty);
  return (
    others.length > 0 &&
    others.every((operand) => {
      const area = areaOf(operand, at);
      if (area?.sheet !== sheet.grid.sheet) return false;
      const sort = sortOf(sheet, firstCell(area));
      const value = valueAt(sheet.grid, area.top, area.left);
      return sort === "formula" || (sort === "number" && value !== 0);
    })
  );
}

/**
 * The factors of a formula that is nothing but a product or quotient of cells and figures. Terms of sums, weighted ones
 * too, are left out by people who mean zero: a mark not given, an adjustment not made.
 */
function factorsOf({ expression }: FormulaTemplate): readonly Reference[] {
  const factors: Reference[] = [];
  const isProduct = (part: Expression): boolean => {
    if (part.kind === "number") return true;
    if (part.kind === "binary") {
      return (part.operator === "*" || part.operator === "/") && isProduct(part.left) && isProduct(part.right);
    }
    if (part.kind !== "reference") return false;
    const { top, bottom, left, right } = part.reference;
    factors.push(part.reference);
    return top.at === bottom.at && left.at === right.at && top.fixed === bottom.fixed && left.fixed === right.fixed;
  };
  return expression !== undefined && isProduct(expression) ? factors : [];
}

import type { CellAddress } from "../../../../domain/address";
import { formulaAt, valueAt } from "../../../../sheets/workbook";
import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../../formula-book";
import { areaOf } from "../../formula-book";
import type { Expression } from "../../syntax/expression";
import type { Reference } from "../../syntax/reference";
import type { Axis } from "../lines/cells";
import { sortOf } from "../lines/cells";
import { cellsByTemplate, stretchesOf } from "../lines/lines";

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
    for (const axis of ["column", "row"] as const) {
      for (const { entries, formulas } of stretchesOf(sheet, axis)) {
        if (formulas <= FILLED_FOR_ONE_EMPTY) continue;
        const byTemplate = cellsByTemplate(entries);
        for (const [template, cells] of byTemplate) {
          if (cells.length <= FILLED_FOR_ONE_EMPTY) continue;
          for (const empty of oneEmptyOperand(book, sheet, template, cells)) {
            found.set(`${empty.at.row}:${empty.at.col}@${sheet.grid.sheet}`, { sheet, axis, ...empty });
          }
        }
      }
    }
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => other !== one && isBeside(one.empty, other.empty)));
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
): readonly { readonly at: CellAddress; readonly empty: CellAddress }[] {
  const operands = factorsOf(template).filter((reference) => !(reference.top.fixed && reference.left.fixed));
  return operands.flatMap((operand) => {
    const empties: { readonly at: CellAddress; readonly empty: CellAddress }[] = [];
    for (const at of cells) {
      const area = areaOf(operand, at);
      const place = area === undefined ? undefined : { sheet: area.sheet, row: area.top, col: area.left };
      const grid = place === undefined ? undefined : book.bySheet.get(place.sheet)?.grid;
      if (place === undefined || grid === undefined) return [];
      if (valueAt(grid, place.row, place.col) === null && formulaAt(grid, place.row, place.col) === undefined) {
        empties.push({ at, empty: place });
      }
    }
    return empties.length === 1
      ? empties.filter(({ at, empty }) => othersFilled(sheet, operands, operand, at, empty))
      : [];
  });
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
      const sort = sortOf(sheet, { sheet: area.sheet, row: area.top, col: area.left });
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

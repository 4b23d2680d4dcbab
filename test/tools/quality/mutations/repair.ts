import type { CellAddress } from "../../../../src/domain/cells/address";
import { containsCell, parseA1, parseRangeA1 } from "../../../../src/domain/cells/address";
import { Evaluator } from "../../../../src/engine/formulas/evaluation/evaluate";
import { formulaBookOf, templateAt } from "../../../../src/engine/formulas/formula-book";
import { formulaHere } from "../../../../src/engine/formulas/present";
import type { Workbook } from "../../../../src/sheets/workbook";
import { formulaAt, gridOf, valueAt } from "../../../../src/sheets/workbook";
import type { LabelledError, Labels } from "../../generator/labels";
import { spoiled } from "./spoil";

/** The workbook without its labelled errors, as far as their labels tell how it was. */
export function repaired(workbook: Workbook, { errors, entities }: Labels): Workbook {
  return errors.reduce((book, error) => {
    const at = parseA1(error.cell, error.sheet);
    if (at === undefined || error.correct === null) return book;
    const formula = neighbourFormula(book, at, error);
    if (formula !== undefined) return spoiled(book, [{ at, formula }]);
    const grid = gridOf(book, error.sheet);
    if (grid !== undefined && formulaAt(grid, at.row, at.col) !== undefined) return withInput(book, error, entities);
    return spoiled(book, [{ at, value: error.correct }]);
  }, workbook);
}

/** The formula of a neighbour that gives the right result here. */
function neighbourFormula(book: Workbook, at: CellAddress, { correct }: LabelledError): string | undefined {
  const formulas = formulaBookOf(book);
  const sheet = formulas.bySheet.get(at.sheet);
  if (sheet === undefined || typeof correct !== "number") return undefined;
  for (const [row, col] of [
    [0, -1],
    [-1, 0],
    [0, 1],
    [1, 0],
  ] as const) {
    const template = templateAt(sheet, at.row + row, at.col + col);
    if (template === undefined) continue;
    const { value } = new Evaluator(formulas).evaluate(template, at);
    if (typeof value === "number" && Math.abs(value - correct) < 0.0001) return formulaHere(template, at).slice(1);
  }
  return undefined;
}

/** A computed total whose input was changed: the indicator's weight is known from the entities. */
function withInput(book: Workbook, error: LabelledError, entities: Labels["entities"]): Workbook {
  const grid = gridOf(book, error.sheet);
  const gap = Number(error.stated) - Number(error.correct);
  if (grid === undefined || !Number.isFinite(gap)) return book;
  for (const { range } of error.accept) {
    const area = parseRangeA1(range, error.sheet);
    for (let row = area?.top ?? 1; area !== undefined && row <= area.bottom; row += 1) {
      const at = { sheet: error.sheet, row, col: area.left };
      const value = valueAt(grid, row, area.left);
      const names = new Set((grid.values[row] ?? []).filter((text) => typeof text === "string"));
      const truth = (entities.indicators ?? [])
        .filter(({ indicator }) => names.has(indicator))
        .map(({ weight }) => weight);
      if (typeof value === "number" && containsCell(area, at) && truth.includes(value - gap)) {
        return spoiled(book, [{ at, value: value - gap }]);
      }
    }
  }
  return book;
}

import type { CellSet } from "../../../domain/cell-map";
import type { FormulaBook } from "../../formulas/formula-book";
import { reads, templateAt } from "../../formulas/formula-book";
import type { Node } from "../reading/figures/node";
import { asStated, holds } from "./compute";
import type { Diagnosis } from "./diagnose";
import type { Relation } from "./relation";

interface Confirmed {
  readonly proven: CellSet;
  readonly supported: CellSet;
}

/**
 * Every equation that holds confirms its figures: typed ones by arithmetic, equal ones by each other. A live formula
 * proves nothing by itself: its result counts only where another path over other cells leads to it too, and its inputs,
 * which would take it along if they were wrong, do not count at all.
 */
export function confirm({ satisfied }: Diagnosis, book: FormulaBook, { proven, supported }: Confirmed): void {
  for (const relation of satisfied) {
    const { result, inputs, form } = relation;
    if (form.kind === "equal") {
      if (isLink(book, result, inputs) || inputs.some((input) => input.isFormula && isLink(book, input, [result])))
        continue;
      confirmAll(supported, result, inputs);
    } else if (!result.isFormula) {
      confirmAll(proven, result, inputs);
    } else if (isOtherPath(book, relation)) confirmAll(proven, result, []);
  }
}

function confirmAll(cells: CellSet, result: Node, inputs: readonly Node[]): void {
  if (!result.isVirtual) cells.add(result.at);
  for (let index = 0; index < inputs.length; index += 1) {
    const input = inputs[index];
    if (input?.isVirtual === false) cells.add(input.at);
  }
}

/** True when a formula reads the very cells that the equation computes from. */
function isLink(book: FormulaBook, node: Node, from: readonly Node[]): boolean {
  if (!node.isFormula || node.isVirtual) return false;
  const { at } = node;
  const sheet = book.bySheet.get(at.sheet);
  const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
  if (template === undefined) return from.length === 0;
  for (let index = 0; index < from.length; index += 1) {
    const each = from[index];
    if (each === undefined || each.isVirtual || !reads(template, at, each.at)) return false;
  }
  return true;
}

/** The equation holds, by itself and without room, over other cells than those that the formula reads. */
function isOtherPath(book: FormulaBook, relation: Relation): boolean {
  const { result, inputs } = relation;
  if (inputs.length === 0) return true;
  if (isLink(book, result, inputs)) return false;
  const { check, form, facts } = relation;
  return holds({ check, result, inputs, form, facts }, asStated) === true;
}

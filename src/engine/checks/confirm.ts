import type { CellRange } from "../../domain/address";
import { containsCell } from "../../domain/address";
import type { CellSet } from "../../domain/cell-map";
import type { FormulaBook } from "../formulas/formula-book";
import { areasRead, templateAt } from "../formulas/formula-book";
import type { Node } from "./reading/node";
import { asStated, compute } from "./relations/compute";
import type { Diagnosis } from "./relations/diagnose";
import type { Relation } from "./relations/relation";
import { overlap } from "../../domain/interval";

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
  const byArithmetic = new Set<Node>();
  const byTwin = new Set<Node>();
  for (const relation of satisfied) {
    const { result, inputs, form } = relation;
    if (form.kind === "equal") {
      if (isLink(book, result, inputs) || inputs.some((input) => isLink(book, input, [result]))) continue;
      for (const node of [result, ...inputs]) byTwin.add(node);
    } else if (!result.isFormula) {
      for (const node of [result, ...inputs]) byArithmetic.add(node);
    } else if (isOtherPath(book, relation)) byArithmetic.add(result);
  }
  for (const { at, isVirtual } of byArithmetic) if (!isVirtual) proven.add(at);
  for (const { at, isVirtual } of byTwin) if (!isVirtual) supported.add(at);
}

/** True when a formula reads the very cells that the equation computes from. */
function isLink(book: FormulaBook, node: Node, from: readonly Node[]): boolean {
  if (!node.isFormula || node.isVirtual) return false;
  const areas = areasOf(book, node);
  return from.every(({ at, isVirtual }) => !isVirtual && areas.some((area) => containsCell(area, at)));
}

/** The equation holds over other cells than those that the formula reads. */
function isOtherPath(book: FormulaBook, relation: Relation): boolean {
  const { result, inputs } = relation;
  if (inputs.length === 0) return true;
  if (isLink(book, result, inputs)) return false;
  const expected = compute(relation, asStated);
  return expected !== undefined && overlap(result.asResult, expected);
}

function areasOf(book: FormulaBook, { at }: Node): readonly CellRange[] {
  const sheet = book.bySheet.get(at.sheet);
  const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
  return template === undefined ? [] : areasRead(template, at);
}

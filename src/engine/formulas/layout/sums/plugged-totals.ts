import type { CellAddress } from "../../../../domain/cells/address";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { cellsOf, templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Expression } from "../../syntax/expression";
import { along, isNumeric } from "../cells/cells";
import { speaksOfTotals } from "../cells/labels";
import { range } from "./summed-cells";

/** A total to which a typed figure is added: =SUM(B2:B9)+500. */
export interface PluggedTotal {
  readonly sheet: SheetFormulas;
  readonly at: CellAddress;
  /** The typed figure with its sign, as it enters the sum; several of them added up. */
  readonly typed: number;
}

/** Smaller figures count days and lines ("both ends included"). */
const SMALLEST = 10;
/** The figure is a correction; one that is most of the result is what the formula starts from. */
const MOST_OF_RESULT = 0.5;

/**
 * Totals that one typed figure was added to or taken from. Where the formula beside is built alike, with a figure of its
 * own or the same, that is how the line works: base fees, known parts.
 */
export function pluggedTotals(book: FormulaBook): readonly PluggedTotal[] {
  return book.sheets.flatMap((sheet) =>
    cellsOf(sheet, (template) => book.copies.get(template) === 1).flatMap(({ at, template }) => {
      const typed = typedTerm(sheet, at, template);
      return typed === undefined || isBuiltAsBeside(sheet, at, template) ? [] : [{ sheet, at, typed }];
    }),
  );
}

/** Cells to every side that are looked at for formulas built alike. */
const BESIDE = 2;

function isBuiltAsBeside(sheet: SheetFormulas, at: CellAddress, { outline }: FormulaTemplate): boolean {
  return (["column", "row"] as const).some((axis) =>
    range(-BESIDE, BESIDE).some((step) => {
      const { row, col } = along(at, axis, step);
      return step !== 0 && row >= 0 && col >= 0 && templateAt(sheet, row, col)?.outline === outline;
    }),
  );
}

interface Terms {
  typed: number;
  readonly added: Expression[];
  isSum: boolean;
}

function typedTerm(sheet: SheetFormulas, at: CellAddress, template: FormulaTemplate): number | undefined {
  if (template.expression === undefined || template.references.length === 0) return undefined;
  const terms: Terms = { typed: 0, added: [], isSum: false };
  if (!collect(template.expression, 1, terms) || Math.abs(terms.typed) < SMALLEST) return undefined;
  if (!terms.isSum && !(terms.added.length > 1 && speaksOfTotals(sheet, "column", at))) return undefined;
  const result = isNumeric(sheet, at) ? sheet.grid.values[at.row]?.[at.col] : undefined;
  if (typeof result !== "number" || Math.abs(terms.typed) > MOST_OF_RESULT * Math.abs(result)) return undefined;
  return terms.typed;
}

/** The terms of a sum and difference; false where anything else is reckoned with. */
function collect(part: Expression, sign: 1 | -1, terms: Terms): boolean {
  switch (part.kind) {
    case "number":
      terms.typed += sign * part.value;
      return true;
    case "reference":
      terms.added.push(part);
      return true;
    case "unary":
      return part.operator !== "%" && collect(part.operand, part.operator === "-" ? opposite(sign) : sign, terms);
    case "binary":
      return (
        (part.operator === "+" || part.operator === "-") &&
        collect(part.left, sign, terms) &&
        collect(part.right, part.operator === "-" ? opposite(sign) : sign, terms)
      );
    case "call":
      if (part.name !== "SUM") return false;
      // What a sum is taken off is no total of it.
      if (sign === 1) terms.isSum = true;
      return part.operands.every((operand) => collect(operand, sign, terms));
    default:
      return false;
  }
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

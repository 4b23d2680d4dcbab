import type { CellAddress } from "../../../../domain/cells/address";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "../cells/cells";
import { numberAt, sortAt } from "../cells/cells";
import { makesSenseLikeNeighbours, wouldMakeSense } from "../likeness/operands";
import type { Entry } from "../lines/lines";
import type { Agreement } from "./agreement";
import { agreementOf } from "./agreement";

/** A typed figure that is just what the formula of its line gives in its place. */
export interface TypedCopy {
  readonly template: FormulaTemplate;
  /** The cell with the formula. */
  readonly model: CellAddress;
  /** Cannot be chance. */
  readonly strong: boolean;
  readonly expected: number;
}

/** The same before it is known whether its neighbours bear it out. */
export interface Candidate extends TypedCopy {
  readonly agreement: Agreement;
}

/** The entries of a stretch and where they stand. */
export interface EntryLine {
  readonly book: FormulaBook;
  readonly sheet: SheetFormulas;
  readonly axis: Axis;
  readonly entries: readonly Entry[];
}

/** The line beside has a figure and the same formula in the same places: a column of figures beside a computed one. */
export function isInputBeside(line: EntryLine, at: CellAddress, formula: Entry): boolean {
  return isInputOnSide(line, at, formula, -1) || isInputOnSide(line, at, formula, 1);
}

function isInputOnSide({ sheet, axis }: EntryLine, at: CellAddress, formula: Entry, side: 1 | -1): boolean {
  const down = axis === "column" ? 0 : side;
  const right = side - down;
  return (
    templateAt(sheet, formula.at.row + down, formula.at.col + right) === formula.template &&
    sortAt(sheet, at.row + down, at.col + right) === "number"
  );
}

/**
 * How the figure in a cell agrees with the formula of another entry, where the formula would make sense there; `around`:
 * copies of it nearby.
 */
export function agreeing(
  book: FormulaBook,
  sheet: SheetFormulas,
  { template, at: model }: Entry,
  at: CellAddress,
  around: () => readonly CellAddress[],
): Candidate | undefined {
  const typed = numberAt(sheet, at);
  if (typed === undefined || template === undefined) return undefined;
  if (!wouldMakeSense(book, template, at) && !makesSenseLikeNeighbours(book, template, at, around())) return undefined;
  const { value, scale } = evaluatorOf(book).evaluate(template, at);
  if (typeof value !== "number") return undefined;
  const agreement = agreementOf(book, template, at, typed, value, scale);
  return agreement === "none"
    ? undefined
    : { template, model, agreement, strong: agreement === "strong", expected: value };
}

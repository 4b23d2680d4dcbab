import type { FormulaBook } from "../formula-book";
import { Evaluator } from "./evaluate";

const evaluators = new WeakMap<FormulaBook, Evaluator>();

/** One evaluator for all checks of a workbook. */
export function evaluatorOf(book: FormulaBook): Evaluator {
  let evaluator = evaluators.get(book);
  if (evaluator === undefined) evaluators.set(book, (evaluator = new Evaluator(book)));
  return evaluator;
}

import { onceFor } from "../../../domain/remembered";
import type { FormulaBook } from "../formula-book";
import { Evaluator } from "./evaluate";

/** One evaluator for all checks of a workbook. */
export const evaluatorOf = onceFor((book: FormulaBook): Evaluator => new Evaluator(book));

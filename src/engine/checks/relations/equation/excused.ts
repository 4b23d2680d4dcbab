import { CellSet } from "../../../../domain/cells/cell-map";
import type { Workbook } from "../../../../sheets/workbook";
import { formulaBookOf } from "../../../formulas/formula-book";
import type { Break } from "../../../formulas/layout/breaks/breaks";
import { differing } from "../../../formulas/layout/faults/differing/differing";
import { isExplained } from "../../../formulas/layout/faults/excused/explained";
import { markedExceptions } from "../../../formulas/layout/faults/excused/marked-exceptions";
import { typedOver } from "../../../formulas/layout/faults/typed/typed-over";
import { adjustsExpected } from "../../../formulas/layout/likeness/adjustment";
import type { Relation } from "./relation";

/**
 * Whether an equation holds one record's figures against each other of which the sheet itself says that one was set
 * otherwise: a commission that was agreed on is not sales × rate. Totals over the records still must hold, but for one whose
 * formula adds a figure that the sheet explains: the sum of the lines, less 120 that came back.
 */
export function excusedIn(workbook: Workbook): (relation: Relation) => boolean {
  const book = formulaBookOf(workbook);
  const marked = [...markedExceptions(typedOver(book))].map((fault) => fault.break);
  const explained = differing(book)
    .filter(({ break: it }) => isAdjusted(it) && isExplained(it))
    .map(({ break: { at } }) => at);
  if (marked.length === 0 && explained.length === 0) return () => false;
  const adjusted = new CellSet(explained);
  const cellsOf = (axis: "column" | "row"): CellSet =>
    new CellSet(marked.filter((each) => each.axis === axis).map(({ at }) => at));
  const [inRows, inColumns] = [cellsOf("column"), cellsOf("row")];
  return ({ result, inputs }) => {
    const cells = [result, ...inputs].map(({ at }) => at);
    if (adjusted.has(result.at)) return true;
    const { sheet, row, col } = result.at;
    const isRow = cells.every((at) => at.sheet === sheet && at.row === row);
    const isColumn = cells.every((at) => at.sheet === sheet && at.col === col);
    return cells.some((at) => (isRow && inRows.has(at)) || (isColumn && inColumns.has(at)));
  };
}

function isAdjusted({ found, expected, at }: Break): boolean {
  return found !== undefined && adjustsExpected(found, expected, at);
}

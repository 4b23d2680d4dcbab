import { CellSet } from "../../../../domain/cell-map";
import type { Workbook } from "../../../../sheets/workbook";
import { formulaBookOf } from "../../../formulas/formula-book";
import { markedExceptions } from "../../../formulas/layout/faults/marked-exceptions";
import { typedOver } from "../../../formulas/layout/faults/typed-over";
import type { Relation } from "./relation";

/**
 * Whether an equation holds one record's figures against each other of which the sheet itself says that one was set
 * otherwise: a commission that was agreed on is not sales × rate. Totals over the records still must hold.
 */
export function excusedIn(workbook: Workbook): (relation: Relation) => boolean {
  const marked = [...markedExceptions(typedOver(formulaBookOf(workbook)))].map((fault) => fault.break);
  if (marked.length === 0) return () => false;
  const cellsOf = (axis: "column" | "row"): CellSet =>
    new CellSet(marked.filter((each) => each.axis === axis).map(({ at }) => at));
  const [inRows, inColumns] = [cellsOf("column"), cellsOf("row")];
  return ({ result, inputs }) => {
    const cells = [result, ...inputs].map(({ at }) => at);
    const { sheet, row, col } = result.at;
    const isRow = cells.every((at) => at.sheet === sheet && at.row === row);
    const isColumn = cells.every((at) => at.sheet === sheet && at.col === col);
    return cells.some((at) => (isRow && inRows.has(at)) || (isColumn && inColumns.has(at)));
  };
}

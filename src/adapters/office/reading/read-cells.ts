import { hostCode } from "../host/host-refusal";
import type { RowBlock } from "./row-blocks";
import { CELLS_PER_ANSWER, cellsOf, isSingleRow, packRows } from "./row-blocks";

/**
 * Reads rows of cells, one answer after another. An answer that Excel finds too large is asked for again in halves, and
 * so is all that comes after it. Also for the copy of our own sheets that is kept while they are written.
 */
export async function readCells(
  context: Excel.RequestContext,
  rows: readonly RowBlock[],
  queue: (block: RowBlock) => () => void,
  cellsPerAnswer = CELLS_PER_ANSWER,
): Promise<void> {
  const [answer, ...rest] = packRows(rows, cellsPerAnswer);
  if (answer === undefined) return;
  const takes = answer.map(queue);
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) !== "ResponsePayloadSizeLimitExceeded" || isSingleRow(answer)) throw error;
    return readCells(context, rows, queue, Math.ceil(cellsOf(answer) / 2));
  }
  for (const take of takes) take();
  return readCells(context, rest.flat(), queue, cellsPerAnswer);
}

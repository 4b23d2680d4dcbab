/** A sheet's used cells, counted from 0. */
export interface Extent {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

/** Some whole rows of an extent, few enough for one answer. */
export interface RowBlock {
  readonly extent: Extent;
  /** First row of the block, counted from the extent's top. */
  readonly from: number;
  readonly rows: number;
}

/**
 * Cells whose values, formulas and number formats fit into one answer of Excel on the web (5 MB): about 80 bytes for
 * each, which is a long Chinese word twice and its format. Where the cells hold more, the answer is refused and the
 * rows are asked for again in halves.
 */
export const CELLS_PER_ANSWER = 60_000;

/** Packs all extents into as few answers as the limit allows: the only place where sheets are cut. */
export function packRows(extents: readonly Extent[], cellsPerAnswer = CELLS_PER_ANSWER): RowBlock[][] {
  const answers: RowBlock[][] = [];
  let answer: RowBlock[] = [];
  let room = cellsPerAnswer;
  for (const extent of extents) {
    let from = 0;
    while (from < extent.rows) {
      const fitting = Math.floor(room / extent.cols);
      if (fitting === 0 && answer.length > 0) {
        answers.push(answer);
        answer = [];
        room = cellsPerAnswer;
        continue;
      }
      const rows = Math.min(extent.rows - from, Math.max(1, fitting));
      answer.push({ extent, from, rows });
      room -= rows * extent.cols;
      from += rows;
    }
  }
  return answer.length > 0 ? [...answers, answer] : answers;
}

/** The same rows in two answers; undefined when there is nothing left to cut. */
export function halved(answer: readonly RowBlock[]): [RowBlock[], RowBlock[]] | undefined {
  const [only, second] = answer;
  if (only === undefined) return undefined;
  if (second !== undefined) {
    const middle = Math.ceil(answer.length / 2);
    return [answer.slice(0, middle), answer.slice(middle)];
  }
  if (only.rows < 2) return undefined;
  const upper = Math.ceil(only.rows / 2);
  return [[{ ...only, rows: upper }], [{ ...only, from: only.from + upper, rows: only.rows - upper }]];
}

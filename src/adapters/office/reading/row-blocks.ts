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

/** All rows of some extents. */
export function wholeRows(extents: readonly Extent[]): RowBlock[] {
  return extents.map((extent) => ({ extent, from: 0, rows: extent.rows }));
}

/** Packs rows into as few answers as the limit allows, in order: the only place where sheets are cut. */
export function packRows(blocks: readonly RowBlock[], cellsPerAnswer: number): RowBlock[][] {
  const answers: RowBlock[][] = [];
  let room = 0;
  for (const { extent, from, rows } of blocks) {
    let done = 0;
    while (done < rows) {
      const fitting = Math.floor(room / extent.cols);
      const answer = fitting > 0 ? answers.at(-1) : undefined;
      if (answer === undefined) {
        answers.push([]);
        // A single row always goes, however wide it is.
        room = Math.max(cellsPerAnswer, extent.cols);
        continue;
      }
      const taken = Math.min(rows - done, fitting);
      answer.push({ extent, from: from + done, rows: taken });
      room -= taken * extent.cols;
      done += taken;
    }
  }
  return answers;
}

/** Cells of an answer. */
export function cellsOf(answer: readonly RowBlock[]): number {
  return answer.reduce((sum, { extent, rows }) => sum + rows * extent.cols, 0);
}

/** True when an answer is a single row, which nothing makes smaller. */
export function isSingleRow(answer: readonly RowBlock[]): boolean {
  return answer.length === 1 && answer[0]?.rows === 1;
}

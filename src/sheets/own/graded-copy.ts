import type { CellValue, Grid, Workbook } from "../workbook";

/** 甲.graded.xlsx, or 甲.graded (1).xlsx as browsers number what is downloaded again, is a copy of 甲.xlsx. */
export function originalNameOf(file: string): string {
  return file.replace(/\.graded(?: ?\(\d+\))?(?=\.[^./]+$)/iu, "");
}

/**
 * Whether a workbook holds results of ours beside the very data of another one: the same sheets with the same figures,
 * formulas, formats and comments. One in which somebody has corrected a figure since is a workbook of its own.
 */
export function isGradedCopy(copy: Workbook, original: Workbook): boolean {
  if (copy.grids.every(({ own }) => own === undefined)) return false;
  const [copied, given] = [copy, original].map(({ grids }) => grids.filter(({ own }) => own === undefined));
  return (
    copied !== undefined &&
    copied.length === given?.length &&
    copied.every((grid, index) => {
      const other = given[index];
      return other !== undefined && isSameSheet({ grid, book: copy }, { grid: other, book: original });
    })
  );
}

interface SheetOf {
  readonly grid: Grid;
  readonly book: Workbook;
}

function isSameSheet(a: SheetOf, b: SheetOf): boolean {
  const { sheet, rowCount, colCount, formulas, comments } = a.grid;
  const other = b.grid;
  if (sheet !== other.sheet || rowCount !== other.rowCount || colCount !== other.colCount) return false;
  if (!isSameMap(formulas, other.formulas) || !isSameMap(comments, other.comments)) return false;
  for (let row = 0; row < rowCount; row += 1) {
    for (let col = 0; col < colCount; col += 1) {
      if (!isSameValue(a.grid.values[row]?.[col], other.values[row]?.[col])) return false;
      if (formatAt(a, row, col) !== formatAt(b, row, col)) return false;
    }
  }
  return true;
}

/** By its code: the same code may have another number in each file. */
function formatAt({ grid, book }: SheetOf, row: number, col: number): string | undefined {
  return book.formats[grid.formatIds[row]?.[col] ?? 0];
}

function isSameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  const [one, two] = [a ?? null, b ?? null];
  if (typeof one === "object" && typeof two === "object") return one?.error === two?.error;
  return one === two;
}

function isSameMap(a: ReadonlyMap<number, string> = new Map(), b: ReadonlyMap<number, string> = new Map()): boolean {
  return a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
}

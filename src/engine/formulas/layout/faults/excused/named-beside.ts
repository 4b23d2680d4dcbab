import type { CellAddress, CellRange } from "../../../../../domain/cells/address";
import type { SheetFormulas } from "../../../formula-book";
import { areasRead } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import { labelOf } from "../../cells/labels";
import { sameAreas } from "../../likeness/areas-compared";

/** Whether the words of its own row say why a formula is another one than its neighbours’. */
export function isNamedBeside(it: Break): boolean {
  return readsNamedRow(it) || isNamedStatistic(it);
}

/** What parts several names in one cell: "T2, T5". */
const BETWEEN_NAMES = /[,;/，；、]/u;

/**
 * Whether each cell that the formula reads in place of its neighbours’ lies in a row that its own row names: the task after which
 * this one begins, the parent of an account. The name stands before the figures there and in another column than here: a word that
 * both share, or a mark among the figures of both (DNC), names neither.
 */
function readsNamedRow({ sheet, at, axis, found, expected }: Break): boolean {
  // A fixed cell is a rate or a scale, not one of the rows of the list.
  if (axis !== "column" || found === undefined || found.references.some(({ top }) => top.fixed)) return false;
  const [own, theirs] = [areasRead(found, at), areasRead(expected, at)];
  const others = own.filter(({ top, left }, index) => theirs[index]?.top !== top || theirs[index].left !== left);
  return own.length === theirs.length && others.length > 0 && others.every((area) => isNamed(sheet, at, area));
}

function isNamed(sheet: SheetFormulas, at: CellAddress, { sheet: name, top, bottom }: CellRange): boolean {
  if (name !== at.sheet || top !== bottom || top === at.row) return false;
  const columns = new Map<string, number>();
  for (const [column, text] of textsIn(sheet, top)) if (column < at.col) columns.set(text, column);
  return textsIn(sheet, at.row).some(([column, text]) => (columns.get(text) ?? column) !== column);
}

/** The names in the cells of a row, with their columns. */
function textsIn({ grid }: SheetFormulas, row: number): readonly (readonly [column: number, text: string])[] {
  return (grid.values[row] ?? []).flatMap((value, column) =>
    typeof value !== "string"
      ? []
      : value.split(BETWEEN_NAMES).map((text) => [column, text.trim().toLowerCase()] as const),
  );
}

/** What lines are called whose figures are means, highest or lowest ones. */
const NAMES: Readonly<Record<string, RegExp>> = {
  AVERAGE: /平均|均值|average|\bmean\b|\bavg\b/iu,
  MAX: /最[高大]|峰值|\bmax|highest|\bpeak\b/iu,
  MIN: /最[低小]|谷值|\bmin|lowest/iu,
};

/** One function of one range: AVERAGE(#). */
const OF_ONE_RANGE = /^\+?([A-Z]+)\(#\)$/;

/**
 * Whether the formula takes of the very cells that its neighbours add up what its line is called: the mean of the months in a
 * line of means, beside the sums of the months in the lines around it.
 */
function isNamedStatistic({ sheet, axis, at, found, expected }: Break): boolean {
  const name = OF_ONE_RANGE.exec(found?.shape ?? "")?.[1];
  if (found === undefined || name === undefined || !OF_ONE_RANGE.test(expected.shape)) return false;
  return (
    NAMES[name]?.test(labelOf(sheet, { axis }, at)) === true && sameAreas(areasRead(found, at), areasRead(expected, at))
  );
}

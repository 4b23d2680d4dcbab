import type { CellAddress, CellRange } from "../../../../../domain/cells/address";
import { isSingleCell } from "../../../../../domain/cells/address";
import { sameRange } from "../../../../../domain/cells/area";
import { areasRead } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import type { Axis } from "../../cells/cells";
import { along, isNumeric, otherAxis, positionOn } from "../../cells/cells";

/** Lines without a figure that a formula may reach over. */
const MOST_IDLE = 4;

/**
 * Whether each cell that the formula reads in place of its neighbours’ stands before lines that have no figure in its own column:
 * the difference from the last run that counts, where the one between was excluded.
 */
export function stepsOverIdle(it: Break): boolean {
  const { axis, at, found, expected } = it;
  if (found === undefined || found.shape !== expected.shape) return false;
  const theirs = areasRead(expected, at);
  const steps = areasRead(found, at).flatMap((area, index): readonly (readonly [CellRange, CellRange])[] => {
    const other = theirs[index];
    return other === undefined || sameRange(area, other) ? [] : [[area, other]];
  });
  return steps.length > 0 && steps.every(([area, other]) => reachesOver(it, axis, area, other));
}

function reachesOver({ sheet, at }: Break, axis: Axis, area: CellRange, other: CellRange): boolean {
  if (area.sheet !== at.sheet || !isSingleCell(area) || !isSingleCell(other)) return false;
  const cellOf = ({ top, left }: CellRange): CellAddress => ({ sheet: at.sheet, row: top, col: left });
  const across = otherAxis(axis);
  if (positionOn(across, cellOf(area)) !== positionOn(across, cellOf(other))) return false;
  const steps = (cell: CellRange): number => positionOn(axis, cellOf(cell)) - positionOn(axis, at);
  const [far, near] = [steps(area), steps(other)];
  // Only from one line to the next is there something to reach over.
  if (Math.abs(near) !== 1 || far * near <= 1 || Math.abs(far) - 1 > MOST_IDLE) return false;
  for (let step = 1; step < Math.abs(far); step += 1) if (isNumeric(sheet, along(at, axis, step * near))) return false;
  return isNumeric(sheet, along(at, axis, far));
}

import type { CellAddress } from "../../../../domain/address";
import type { SheetFormulas } from "../../formula-book";
import type { Axis } from "../lines/cells";
import { along, otherAxis, positionOn } from "../lines/cells";
import type { LineFault } from "../lines/line-faults";

/** Cells to either side in which the word that sets lines apart is sought. */
const REACH = 12;

/**
 * The typed figures among formulas for which the sheet gives a reason: two or more on one line, whose lines across bear
 * one word that no calculated line beside them has, such as the currency that needs no fee for exchange.
 */
export function markedExceptions(faults: readonly LineFault[]): ReadonlySet<LineFault> {
  const byLine = new Map<string, LineFault[]>();
  for (const fault of faults) {
    const { axis, at, expected } = fault.break;
    const key = `${at.sheet}!${axis}${String(positionOn(otherAxis(axis), at))}:${String(expected.id)}`;
    byLine.set(key, [...(byLine.get(key) ?? []), fault]);
  }
  return new Set([...byLine.values()].filter((line) => line.length > 1 && areMarked(line)).flat());
}

/** Whether the line across of a typed figure bears a remark and none of the calculated lines beside it does. */
export function isRemarked({ break: { sheet, axis, at, before, after } }: LineFault): boolean {
  for (let step = 1; step <= REACH; step += 1) {
    const isBlank = (cell: CellAddress): boolean => wordBeside(sheet, axis, cell, step) === "";
    if (!isBlank(at) && before.every(isBlank) && after.every(isBlank)) return true;
  }
  return false;
}

function areMarked(faults: readonly LineFault[]): boolean {
  const [first] = faults;
  if (first === undefined) return false;
  const { sheet, axis } = first.break;
  const typed = faults.map((fault) => fault.break.at);
  const calculated = faults.flatMap(({ break: { before, after } }) => [...before, ...after]);
  return [-1, 1].some((side) => {
    for (let step = 1; step <= REACH; step += 1) {
      const wordsOf = (cells: readonly CellAddress[]): ReadonlySet<string> =>
        new Set(cells.map((cell) => wordBeside(sheet, axis, cell, side * step)));
      const [word, ...others] = wordsOf(typed);
      if (word !== undefined && word !== "" && others.length === 0 && !wordsOf(calculated).has(word)) return true;
    }
    return false;
  });
}

function wordBeside({ grid }: SheetFormulas, axis: Axis, cell: CellAddress, steps: number): string {
  const { row, col } = along(cell, otherAxis(axis), steps);
  const value = row < 0 || col < 0 ? undefined : grid.values[row]?.[col];
  return typeof value === "string" ? value.trim() : "";
}

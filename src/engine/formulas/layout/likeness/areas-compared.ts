import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { isSingleCell } from "../../../../domain/cells/address";
import { areasMeet, byFirstCell, sameRange } from "../../../../domain/cells/area";
import type { FormulaTemplate } from "../../formula-template";
import { areasRead } from "../../formula-template";

/** Whether two formulas read the same areas in the same order. */
export function sameAreas(a: readonly CellRange[], b: readonly CellRange[]): boolean {
  return (
    a.length === b.length &&
    a.every((area, i) => {
      const other = b[i];
      return other !== undefined && sameRange(area, other);
    })
  );
}

/** Nothing but terms joined by + or nothing but factors joined by *: their order does not matter. */
export function isCommutative({ shape }: FormulaTemplate): boolean {
  return /^\+?#(?:\+#)+$/.test(shape) || /^\+?#(?:\*#)+$/.test(shape);
}

/** Areas in the order of the sheet. */
export function sorted(areas: readonly CellRange[]): readonly CellRange[] {
  return [...areas].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : byFirstCell(a, b)));
}

/**
 * Whether a formula reads from its own cell what another reads from its: each area is the other's, moved as the cells are
 * from one another, or the very same one. A share of a total is often written for each line without a $: =C4/C10, =C5/C10.
 */
export function readsFromItsOwnLine(
  a: FormulaTemplate,
  atA: CellAddress,
  b: FormulaTemplate,
  atB: CellAddress,
): boolean {
  if (a.shape !== b.shape) return false;
  const [rows, cols] = [atB.row - atA.row, atB.col - atA.col];
  const [ofA, ofB] = [areasRead(a, atA), areasRead(b, atB)];
  const moved = ofA.map((area) => movedBy(area, rows, cols));
  return (
    ofA.length === ofB.length &&
    ofB.every((area, i) => [ofA[i], moved[i]].some((other) => other !== undefined && sameRange(area, other))) &&
    ofB.some((area, i) => moved[i] !== undefined && sameRange(area, moved[i]))
  );
}

function movedBy({ sheet, top, left, bottom, right }: CellRange, rows: number, cols: number): CellRange {
  return { sheet, top: top + rows, left: left + cols, bottom: bottom + rows, right: right + cols };
}

/** Some areas differ, and each that does overlaps the expected one: a range that is too short or too long. */
export function overlapsExpected(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  return everyDifference(found, expected, at, (a, b) => {
    return !isSingleCell(b) && areasMeet(a, b);
  });
}

/** Some areas differ, and each that does lies within the expected one: a range that is too short. */
export function isWithinExpected(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  return everyDifference(
    found,
    expected,
    at,
    (a, b) => a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right,
  );
}

/** Some areas differ, and each that does is the expected one moved by one cell, across or along the line: a slip by one. */
export function isNextToExpected(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  return everyDifference(
    found,
    expected,
    at,
    (a, b) =>
      Math.abs(a.top - b.top) + Math.abs(a.left - b.left) === 1 &&
      a.bottom - a.top === b.bottom - b.top &&
      a.right - a.left === b.right - b.left,
  );
}

function everyDifference(
  found: FormulaTemplate,
  expected: FormulaTemplate,
  at: CellAddress,
  holds: (a: CellRange, b: CellRange) => boolean,
): boolean {
  const a = areasRead(found, at);
  const b = areasRead(expected, at);
  return (
    a.length === b.length &&
    !sameAreas(a, b) &&
    a.every((area, i) => {
      const other = b[i];
      return other !== undefined && area.sheet === other.sheet && (sameRange(area, other) || holds(area, other));
    })
  );
}

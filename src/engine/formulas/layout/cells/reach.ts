import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "./cells";

/** Whether the formula reads its own line across only: no neighbour along the line, as a running balance does. */
export function staysOnItsLine(template: FormulaTemplate, axis: Axis): boolean {
  return template.references.every(({ sheet, top, bottom, left, right }) => {
    if (sheet !== undefined) return false;
    const [from, to] = axis === "column" ? [top, bottom] : [left, right];
    return (from.fixed && to.fixed) || (!from.fixed && !to.fixed && from.at === 0 && to.at === 0);
  });
}

/** Whether whatever the formula reads beside its own line lies on this side along the line: -1 before it, 1 after it. */
export function pointsInto(template: FormulaTemplate, axis: Axis, side: -1 | 1): boolean {
  return template.references.every(({ sheet, top, bottom, left, right }) => {
    if (sheet !== undefined) return false;
    const [from, to] = axis === "column" ? [top, bottom] : [left, right];
    return [from, to].every((end) => end.fixed || end.at * side >= 0);
  });
}

/** The cell before plus a figure: numbers of lines, dates, years. */
export function countsOn({ shape, references }: FormulaTemplate): boolean {
  const [reference] = references;
  if (reference === undefined || !/^\+?#[-+]\d+(?:\.\d+)?$/.test(shape)) return false;
  const { top, left } = reference;
  return !top.fixed && !left.fixed && Math.abs(top.at) + Math.abs(left.at) === 1;
}

import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { cellsOf, templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areaOf, areasRead, reads } from "../../formula-template";
import type { Axis } from "../cells/cells";
import { along, numberAt, sortOf } from "../cells/cells";
import { speaksOfTotals } from "../cells/labels";
import type { IncompleteSum } from "./incomplete-sum";
import { incompleteSum } from "./incomplete-sum";
import type { LineSum } from "./sums";
import { lineSum } from "./sums";

/** Copies that a range must hold for one more beside it to belong to them. */
const FEWEST_COPIES = 3;
/** Longer ranges, and larger areas that their cells read, are not walked through. */
const LONGEST = 400;

const AGGREGATES: ReadonlySet<string> = new Set(["SUM", "AVERAGE"]);

/** Sums of another line, filled with copies of one formula throughout, that stop one copy short of its end. */
export function missedAtBlockEnds(book: FormulaBook): readonly IncompleteSum[] {
  const found: IncompleteSum[] = [];
  for (const sheet of book.sheets) {
    for (const { at, template } of cellsOf(sheet, (each) => book.copies.get(each) === 1 && isAggregate(each))) {
      const area = aggregatedLine(template, at);
      if (area === undefined || lineSum(sheet, at, template) !== undefined) continue;
      const missing = missedCopy(book, area);
      const summed = book.bySheet.get(area.sheet);
      if (missing === undefined || summed === undefined || numberAt(summed, missing) === undefined) continue;
      const axis: Axis = area.left === area.right ? "column" : "row";
      const spans: LineSum["spans"] = [axis === "column" ? [area.top, area.bottom] : [area.left, area.right]];
      const sum: LineSum = { sheet, at, template, axis, spans, form: "range", operation: operationOf(template) };
      if (!isAggregatedBeside(sheet, at, missing)) found.push(incompleteSum(summed, sum, [missing], "gap"));
    }
  }
  return found;
}

/** The formula next to this one takes the cell in: last quarter's months are no months of this quarter. */
function isAggregatedBeside(sheet: SheetFormulas, at: CellAddress, missing: CellAddress): boolean {
  return (["column", "row"] as const).some((axis) =>
    [-1, 1].some((step) => {
      const beside = along(at, axis, step);
      const template = templateAt(sheet, beside.row, beside.col);
      return template !== undefined && reads(template, beside, missing);
    }),
  );
}

function isAggregate(template: FormulaTemplate): boolean {
  return AGGREGATES.has(operationOf(template));
}

function operationOf({ expression }: FormulaTemplate): string {
  return expression?.kind === "call" ? expression.name : "";
}

/** The stretch of one row or column that a formula aggregates when it does nothing else. */
function aggregatedLine(template: FormulaTemplate, at: CellAddress): CellRange | undefined {
  const { expression } = template;
  if (expression?.kind !== "call" || !AGGREGATES.has(expression.name)) return undefined;
  const [operand, more] = expression.operands;
  if (operand?.kind !== "reference" || more !== undefined) return undefined;
  const area = areaOf(operand.reference, at);
  if (area === undefined) return undefined;
  const [rows, cols] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const length = Math.max(rows, cols);
  return Math.min(rows, cols) === 1 && length >= FEWEST_COPIES && length <= LONGEST ? area : undefined;
}

/** The one copy of the range's formula that stands beside an end of it; undefined when there is none or are more. */
function missedCopy(book: FormulaBook, area: CellRange): CellAddress | undefined {
  const sheet = book.bySheet.get(area.sheet);
  const template = sheet === undefined ? undefined : templateAt(sheet, area.top, area.left);
  if (sheet === undefined || template === undefined) return undefined;
  const axis: Axis = area.left === area.right ? "column" : "row";
  const first = { sheet: area.sheet, row: area.top, col: area.left };
  const length = axis === "column" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const isCopy = (step: number): boolean => {
    const { row, col } = along(first, axis, step);
    return templateAt(sheet, row, col) === template;
  };
  for (let step = 0; step < length; step += 1) if (!isCopy(step)) return undefined;
  const ends = [
    { missing: -1, beyond: -2, last: 0 },
    { missing: length, beyond: length + 1, last: length - 1 },
  ].filter(({ missing }) => isCopy(missing));
  const [end] = ends;
  if (end === undefined || ends.length > 1 || isCopy(end.beyond)) return undefined;
  const [missing, last] = [along(first, axis, end.missing), along(first, axis, end.last)];
  return speaksOfTotals(sheet, axis, missing) || !readsLike(book, template, missing, last) ? undefined : missing;
}

/** Whether what a formula reads in one place is like what it reads in the other: no column of totals beside figures. */
function readsLike(book: FormulaBook, template: FormulaTemplate, a: CellAddress, b: CellAddress): boolean {
  const others = areasRead(template, b);
  return areasRead(template, a).every((area, index) => {
    const other = others[index];
    const [sheet, otherSheet] = [book.bySheet.get(area.sheet), book.bySheet.get(other?.sheet ?? "")];
    if (other === undefined || sheet === undefined || otherSheet === undefined) return false;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LONGEST) return false;
    for (let row = 0; row <= area.bottom - area.top; row += 1) {
      for (let col = 0; col <= area.right - area.left; col += 1) {
        const one = { sheet: area.sheet, row: area.top + row, col: area.left + col };
        const two = { sheet: other.sheet, row: other.top + row, col: other.left + col };
        if (sortOf(sheet, one) !== sortOf(otherSheet, two)) return false;
        if (templateAt(sheet, one.row, one.col) !== templateAt(otherSheet, two.row, two.col)) return false;
      }
    }
    return true;
  });
}

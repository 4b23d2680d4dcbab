import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { formatRangeA1 } from "../../../../domain/cells/address";
import { cellCount, firstCell } from "../../../../domain/cells/area";
import { onceFor } from "../../../../domain/remembered";
import { formulaAt } from "../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { cellsOf, templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areaOf, areasRead, reads, templateOf } from "../../formula-template";
import type { Expression } from "../../syntax/expression";
import { everyPart } from "../../syntax/expression";
import type { Reference } from "../../syntax/reference";
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

const AGGREGATES: ReadonlySet<string> = new Set([
  "SUM",
  "SUMSQ",
  "AVERAGE",
  "MEDIAN",
  "MIN",
  "MAX",
  "STDEV",
  "STDEV.S",
  "STDEV.P",
  "STDEVP",
]);

/**
 * Sums and the like, filled with copies of one formula throughout, that stop one copy short of its end: within a
 * formula, or of another line.
 */
export function missedAtBlockEnds(book: FormulaBook): readonly IncompleteSum[] {
  const found: IncompleteSum[] = [];
  for (const sheet of book.sheets) {
    for (const { at, template } of cellsOf(
      sheet,
      (each) => book.copies.get(each) === 1 && aggregateOf(each) !== undefined,
    )) {
      const aggregate = aggregateOf(template);
      const area = aggregate === undefined ? undefined : aggregatedLine(aggregate, at);
      if (aggregate === undefined || area === undefined || lineSum(sheet, at, template) !== undefined) continue;
      const missing = missedCopy(book, area);
      const summed = book.bySheet.get(area.sheet);
      if (missing === undefined || summed === undefined || numberAt(summed, missing) === undefined) continue;
      if (reads(template, at, missing) || isAggregatedBeside(sheet, at, missing)) continue;
      const axis: Axis = area.left === area.right ? "column" : "row";
      const spans: LineSum["spans"] = [axis === "column" ? [area.top, area.bottom] : [area.left, area.right]];
      const isPlain = template.expression === aggregate;
      const operation = isPlain ? aggregate.name : "";
      const sum: LineSum = { sheet, at, template, axis, spans, form: "range", operation };
      const better = isPlain && operation === "SUM" ? undefined : widened(sheet, at, area, missing);
      found.push({ ...incompleteSum(summed, sum, [missing], "gap"), ...(better === undefined ? {} : { better }) });
    }
  }
  return found;
}

/** The only range that a formula reads, and what adds it up. */
const aggregateOf = onceFor((template: FormulaTemplate): Call | undefined => {
  const ranges = template.references.filter((reference) => !isOneCell(reference));
  const [call, more] =
    template.expression === undefined || ranges.length !== 1 ? [] : everyPart(template.expression).filter(isAggregate);
  return more === undefined ? call : undefined;
});

type Call = Extract<Expression, { kind: "call" }>;

function isAggregate(part: Expression): part is Call {
  return part.kind === "call" && AGGREGATES.has(part.name) && part.operands[0]?.kind === "reference";
}

function isOneCell({ top, left, bottom, right }: Reference): boolean {
  return top === bottom && left === right;
}

/** A range as it is written. */
const RANGE = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/gu;

/** The formula with its range one cell longer. */
function widened(
  sheet: SheetFormulas,
  at: CellAddress,
  area: CellRange,
  missing: CellAddress,
): FormulaTemplate | undefined {
  const text = formulaAt(sheet.grid, at.row, at.col) ?? "";
  if ([...text.matchAll(RANGE)].length !== 1) return undefined;
  const longer = {
    ...area,
    top: Math.min(area.top, missing.row),
    left: Math.min(area.left, missing.col),
    bottom: Math.max(area.bottom, missing.row),
    right: Math.max(area.right, missing.col),
  };
  return templateOf(text.replace(RANGE, formatRangeA1(longer)), at);
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

/** The stretch of one row or column that is aggregated. */
function aggregatedLine({ operands }: Call, at: CellAddress): CellRange | undefined {
  const [operand, more] = operands;
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
  const first = firstCell(area);
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
    if (cellCount(area) > LONGEST) return false;
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

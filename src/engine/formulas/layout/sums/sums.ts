import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { onceFor } from "../../../../domain/remembered";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { cellsOf } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areaOf } from "../../formula-template";
import type { Expression } from "../../syntax/expression";
import type { Axis } from "../cells/cells";
import { keyOf } from "../cells/cells";

/** A formula that adds up (averages, counts …) cells of its own column or row and at most rounds the result. */
export interface LineSum {
  readonly sheet: SheetFormulas;
  readonly at: CellAddress;
  readonly template: FormulaTemplate;
  readonly axis: Axis;
  /** Positions on the line, ascending: [from, to] of each summed area, both ends included. */
  readonly spans: readonly (readonly [number, number])[];
  /** SUM over one range, SUM over several, or cells joined by +. */
  readonly form: "range" | "ranges" | "chain";
  /** SUM for chains too; AVERAGE, MIN, MAX, COUNT … */
  readonly operation: string;
}

/** The areas that a formula adds up, when it is nothing but SUM or a chain of +; undefined for all others. */
function summedAreas(
  expression: Expression,
  at: CellAddress,
): { readonly areas: readonly CellRange[]; readonly calls: number } | undefined {
  const areas: CellRange[] = [];
  let calls = 0;
  const open: Expression[] = [expression];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === "binary" && part.operator === "+") open.push(part.right, part.left);
    else if (part.kind === "unary" && part.operator === "+") open.push(part.operand);
    else if (part.kind === "call" && part.name === "SUM") {
      calls += 1;
      open.push(...[...part.operands].reverse());
    } else if (part.kind === "reference") {
      const area = areaOf(part.reference, at);
      if (area === undefined) return undefined;
      areas.push(area);
    } else return undefined;
  }
  return areas.length === 0 ? undefined : { areas, calls };
}

/** Aggregations that are compared with their like as sums are. */
const SINGLE: ReadonlySet<string> = new Set(["AVERAGE", "MIN", "MAX", "COUNT", "COUNTA", "MEDIAN", "PRODUCT"]);

/** What ROUND rounds; other formulas as they are. */
function unrounded(expression: Expression | undefined): Expression | undefined {
  return expression?.kind === "call" && expression.name === "ROUND" ? expression.operands[0] : expression;
}

function mayBeSum(template: FormulaTemplate): boolean {
  const expression = unrounded(template.expression);
  return expression !== undefined && (expression.kind !== "binary" || expression.operator === "+");
}

/** The formula in the cell `at` as a sum of its own line; undefined when it is none. */
export function lineSum(sheet: SheetFormulas, at: CellAddress, template: FormulaTemplate): LineSum | undefined {
  const expression = unrounded(template.expression);
  if (expression === undefined || !mayBeSum(template)) return undefined;
  const other = expression.kind === "call" && SINGLE.has(expression.name) ? expression : undefined;
  const operation = other?.name ?? "SUM";
  const summed = summedAreas(other === undefined ? expression : { ...other, name: "SUM" }, at);
  if (summed === undefined) return undefined;
  const { areas, calls } = summed;
  const first = areas[0];
  if (first === undefined || (calls === 0 && areas.length < 2)) return undefined;
  if (areas.some((area) => area.sheet !== at.sheet)) return undefined;
  const column = areas.every((area) => area.left === at.col && area.right === at.col);
  const row = areas.every((area) => area.top === at.row && area.bottom === at.row);
  if (column === row) return undefined;
  const axis: Axis = column ? "column" : "row";
  const spans = areas
    .map(({ top, bottom, left, right }): readonly [number, number] => (column ? [top, bottom] : [left, right]))
    .sort(([a], [b]) => a - b);
  return {
    sheet,
    at,
    template,
    axis,
    spans,
    form: calls === 0 ? "chain" : spans.length === 1 ? "range" : "ranges",
    operation,
  };
}

/** All sums over their own column or row, by sheet and cell; found once for a workbook. */
export const lineSumsIn = onceFor(
  (book: FormulaBook): ReadonlyMap<SheetFormulas, ReadonlyMap<number, LineSum>> =>
    new Map(
      book.sheets.map((sheet) => {
        const found = new Map<number, LineSum>();
        for (const { at, template } of cellsOf(sheet, mayBeSum)) {
          const sum = lineSum(sheet, at, template);
          if (sum !== undefined) found.set(keyOf(at), sum);
        }
        return [sheet, found];
      }),
    ),
);

/** Whether a position on the line is among the summed ones. */
export function sums(sum: LineSum, position: number): boolean {
  return sum.spans.some(([from, to]) => from <= position && position <= to);
}

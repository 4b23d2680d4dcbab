import type { CellAddress } from "../../../../domain/cells/address";
import { onceFor } from "../../../../domain/remembered";
import type { FormulaBook } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areaOf, areasRead } from "../../formula-template";
import type { Expression } from "../../syntax/expression";
import { everyPart } from "../../syntax/expression";
import type { Reference } from "../../syntax/reference";
import type { Axis } from "./cells";
import { otherAxis } from "./cells";

const AGGREGATES: ReadonlySet<string> = new Set([
  "SUM",
  "SUBTOTAL",
  "AVERAGE",
  "MIN",
  "MAX",
  "COUNT",
  "COUNTA",
  "MEDIAN",
  "STDEV",
  "STDEVP",
  "STDEV.S",
  "STDEV.P",
  "VAR",
  "VARP",
  "VAR.S",
  "VAR.P",
  "SUMIF",
  "SUMIFS",
  "COUNTIF",
  "COUNTIFS",
  "AGGREGATE",
  "AVERAGEIF",
  "AVERAGEIFS",
  "MODE",
  "QUARTILE",
  "PERCENTILE",
]);

/** What is added up or averaged; not the names in a column beside it by which it is chosen. */
function aggregatedOperands({ name, operands }: Extract<Expression, { kind: "call" }>): readonly Expression[] {
  if (name === "SUMIF" || name === "AVERAGEIF") return operands.length < 3 ? operands : operands.slice(2);
  return name === "SUMIFS" || name === "AVERAGEIFS" ? operands.slice(0, 1) : operands;
}

/** The areas on its own sheet that a formula hands to an aggregating function. */
const aggregatedReferences = onceFor((template: FormulaTemplate): readonly Reference[] =>
  template.expression === undefined || !/[A-Z]\(/.test(template.r1c1)
    ? []
    : everyPart(template.expression).flatMap((part) =>
        part.kind === "call" && AGGREGATES.has(part.name)
          ? aggregatedOperands(part).flatMap((operand) => (operand.kind === "reference" ? [operand.reference] : []))
          : [],
      ),
);

/** Whether a formula aggregates anything on its own sheet. */
export function mayAddUp(template: FormulaTemplate): boolean {
  return aggregatedReferences(template).length > 0;
}

/** Whether a formula aggregates a range of the very line it stands in: a total, average or count of that line. */
export function addsUpOwnLine(template: FormulaTemplate, at: CellAddress, axis: Axis): boolean {
  const references = aggregatedReferences(template);
  if (references.length === 0) return false;
  return references.some((reference) => {
    const own = reference.sheet === undefined ? areaOf(reference, at) : undefined;
    if (own === undefined) return false;
    return axis === "column"
      ? own.left <= at.col && at.col <= own.right && own.bottom > own.top
      : own.top <= at.row && at.row <= own.bottom && own.right > own.left;
  });
}

/** Where a figure stands, and the formula that the cells beside it share. */
interface Standing {
  readonly expected: FormulaTemplate;
  readonly at: CellAddress;
  readonly axis: Axis;
}

/** Fewer equal figures may be equal by chance. */
const FEWEST_EQUAL = 3;

/** A standard or rate that is the same in every line, set once more below them: the sum of standards means nothing. */
export function holdsForAllLines(book: FormulaBook, { expected, at, axis }: Standing, stored: number): boolean {
  if (!addsUpOwnLine(expected, at, otherAxis(axis))) return false;
  const figures = areasRead(expected, at).flatMap(({ sheet, top, left, bottom, right }) => {
    const rows = book.bySheet.get(sheet)?.grid.values.slice(top, bottom + 1) ?? [];
    return rows.flatMap((row) => row?.slice(left, right + 1) ?? []).filter((value) => typeof value === "number");
  });
  return figures.length >= FEWEST_EQUAL && figures.every((figure) => figure === stored);
}

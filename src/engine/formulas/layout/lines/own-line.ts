import type { CellAddress } from "../../../../domain/address";
import { everyPart } from "../../expression";
import type { FormulaTemplate } from "../../formula-book";
import { areaOf } from "../../formula-book";
import type { Reference } from "../../scan";
import type { Axis } from "./cells";

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
  "MODE",
  "QUARTILE",
  "PERCENTILE",
]);

const aggregated = new WeakMap<FormulaTemplate, readonly Reference[]>();

/** The areas on its own sheet that a formula hands to an aggregating function. */
function aggregatedReferences(template: FormulaTemplate): readonly Reference[] {
  let references = aggregated.get(template);
  if (references !== undefined) return references;
  references =
    template.expression === undefined || !/[A-Z]\(/.test(template.r1c1)
      ? []
      : everyPart(template.expression).flatMap((part) =>
          part.kind === "call" && AGGREGATES.has(part.name)
            ? part.operands.flatMap((operand) => (operand.kind === "reference" ? [operand.reference] : []))
            : [],
        );
  aggregated.set(template, references);
  return references;
}

/** Whether a formula aggregates a range of the very line it stands in: a total, average or count of that line. */
export function addsUpOwnLine(template: FormulaTemplate, at: CellAddress, axis: Axis): boolean {
  return aggregatedReferences(template).some((reference) => {
    const own = reference.sheet === undefined ? areaOf(reference, at) : undefined;
    if (own === undefined) return false;
    return axis === "column"
      ? own.left <= at.col && at.col <= own.right && own.bottom > own.top
      : own.top <= at.row && at.row <= own.bottom && own.right > own.left;
  });
}

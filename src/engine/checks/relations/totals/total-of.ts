import { largestOf } from "../../../../domain/collections/extremes";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { isSum } from "../../../../domain/table";
import { formulaBookOf } from "../../../formulas/formula-book";
import { speaksOfEverything } from "../../../formulas/layout/cells/labels";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { mayStandUnderSeveral } from "../../reading/totals/counted-under-several";
import { linesCounted } from "../../reading/totals/excluded-lines";
import { saysOtherwise } from "../../reading/totals/formula-says";
import { isMeanOfLines, statesMean } from "../../reading/totals/means";
import { isOfOtherBlock } from "../../reading/totals/other-block";
import { repeatsAnEnd } from "../../reading/totals/running-columns";
import { countsOnce } from "../../reading/words/repetition-notes";
import type { Relation } from "../equation/relation";
import type { StatedTotal } from "./stated-total";
import { waysToTotal } from "./ways-to-total";

/** Code of the check that words equations between a total and the lines of its column. */
export const COLUMN_TOTAL = "column-total";

/** The equation of one total or subtotal; undefined where nothing can be added up. */
export function totalOf(
  context: ReadingContext,
  view: TableView,
  line: Line,
  column: FieldColumn,
): Relation | undefined {
  if (!isSum(line)) return undefined;
  const result = view.figure(line, column);
  if (result === undefined) return undefined;
  const total: StatedTotal = { context, view, line, column, result };
  if (isNoSumOfItsLines(total)) return undefined;
  const counted = linesCounted(context, view, line);
  const [first, ...alternatives] = counted === undefined ? [] : waysToTotal(total, counted);
  if (first === undefined) return undefined;
  const { inputs, form } = first;
  const others = alternatives.map((way) => way.inputs);
  if (saysOtherwise(context, result, inputs, others)) return undefined;
  return {
    check: COLUMN_TOTAL,
    result,
    inputs,
    form,
    alternatives,
    facts: {
      name: view.nameOf(line),
      terms: String(inputs.length),
      field: column.field,
      weighted: view.table.role === "indicators" || view.column("weight") !== undefined ? "yes" : "",
      table: view.table.id,
    },
  };
}

/** A mean, the end of a running column, the total of a part or of other lines; or what is counted there is counted once. */
function isNoSumOfItsLines(total: StatedTotal): boolean {
  const { context, view, line, column, result } = total;
  return (
    // -14.4% in a column of amounts is the change of one of them.
    (result.dimension === "rate" && MONEY_FIELDS.has(column.field)) ||
    statesMean(view, line, column) ||
    repeatsAnEnd(view, line, column) ||
    (result.isFormula && isTotalOfPart(total)) ||
    isOfOtherBlock(context, view, line, result) ||
    (result.dimension.startsWith("count") &&
      (countsOnce(context, view, line) ||
        mayStandUnderSeveral(view, line, column, result) ||
        isMeanOfLines(view, line, column)))
  );
}

/** A total of the same lines stands above, and this one is named after some of them: the five largest. */
function isTotalOfPart({ context: { workbook }, view, line, result: { at } }: StatedTotal): boolean {
  const last = largestOf(line.covers ?? []);
  const isBelowTotal = view.stated.some(({ kind, index }) => kind === "total" && last < index && index < line.index);
  const sheet = isBelowTotal ? formulaBookOf(workbook).bySheet.get(at.sheet) : undefined;
  return sheet !== undefined && !speaksOfEverything(sheet, view.table.orientation === "rows" ? "column" : "row", at);
}

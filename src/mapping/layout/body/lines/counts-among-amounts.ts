import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../../domain/lists";
import { COUNT_WORDS } from "../../../../domain/quantity/count-units";
import type { SettledTable } from "../../../columns/drafts/column-draft";
import type { BodyLine } from "./body-line";

/** Fields in which a line of another measure may stand for what it says it is. */
const OF_INDICATORS: ReadonlySet<Field> = new Set<Field>(["target", "actual", "unit_of_measure", "indicator_name"]);
const COUNTS = new Set(COUNT_WORDS);
/** Headings of what is bought by the piece. */
const PIECEWISE = /数量|单价|\b(?:quantity|qty|unit (?:price|cost))\b/i;

/**
 * The lines of a table of amounts without those that count something else: 公务接待批次（批） among the expenses of the
 * same table is no money, whatever unit the table states. They are kept as blanks, so that nothing is added to them. Beside
 * a quantity or a price, 口罩（只） is bought by the piece, and its amount is money.
 */
export function withoutCounts(
  lines: readonly BodyLine[],
  { columns, drafts }: Pick<SettledTable, "columns" | "drafts">,
): readonly BodyLine[] {
  if (drafts.some(({ path }) => PIECEWISE.test(path.at(-1) ?? ""))) return lines;
  const fields = columns.map(({ field }) => field);
  if (!fields.some((field) => MONEY_FIELDS.has(field))) return lines;
  if (fields.some((field) => OF_INDICATORS.has(field) || POINT_FIELDS.has(field))) return lines;
  return lines.map((line) =>
    (line.kind === "data" || line.kind === "subtotal" || line.kind === "group") && countsSomething(line.label)
      ? { ...line, kind: "blank" }
      : line,
  );
}

/** The measure that a label ends with counts things: 新建公厕（座）, 硬化道路（公里）. */
export function countsSomething(label: string): boolean {
  const unit = /[（(]([^（()）]{1,4})[）)]\s*$/u.exec(label)?.[1];
  return unit !== undefined && COUNTS.has(unit.trim());
}

import { theOnly } from "../../../../domain/collections/only";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns, sparseColumns } from "../../reading/tables/free-columns";
import {
  isAdditive,
  namesGrade,
  saysCount,
  saysGrowth,
  saysMean,
  saysMoney,
  saysPointsApart,
} from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { liesAmid } from "../../reading/totals/means";
import { isRatioOfTotals } from "../../reading/totals/ratio-of-totals";
import { isWeightedMean } from "../../reading/totals/weighted-mean";
import { failsByOneSlip, failsByOneStroke } from "../causes/likely-causes";
import { asStated, compute, holds, holdsAsStated, middle } from "../equation/compute";
import type { Relation } from "../equation/relation";
import { listsInPart } from "../lines/listed-in-part";
import { isPatterned } from "../patterns/search";
import { totalOf } from "./total-of";

/** What each project got on average (项目平均资金) is added up by nobody, though it is money of a known kind. */
export function summable(view: TableView): readonly FieldColumn[] {
  return view
    .columns(isSummable)
    .filter(({ field, heading }) => !(MONEY_FIELDS.has(field) && saysMean(heading)) && !saysPointsApart(heading));
}

function isSummable(field: Field): boolean {
  if (field === "average") return false;
  return MONEY_FIELDS.has(field) || POINT_FIELDS.has(field) || field === "project_count";
}

function isRateOfGrowth(view: TableView, { heading, index, unit }: FieldColumn): boolean {
  return unit === undefined && saysGrowth(heading) && !isPatterned(view, index);
}

/**
 * Amounts and counts under headings of the sheet's own: their totals are believed where the heading names a unit of money,
 * where the same line adds up elsewhere, be it but for one slip, or where the table has no other amounts and no other sums.
 */
export function* freeTotals(context: ReadingContext, view: TableView): Iterable<Relation> {
  const free = freeColumns(view).filter(
    (column) =>
      isSummable(column.field) &&
      !POINT_FIELDS.has(column.field) &&
      isAdditive(column.heading) &&
      !isRateOfGrowth(view, column),
  );
  const named = summable(view);
  const sparse = sparseAmounts(view, [...named, ...free]);
  const ofMoney = new Set(free.flatMap(({ heading, unit }) => (unit?.kind === "money" ? [heading] : [])));
  if (free.length + sparse.length === 0 || listsInPart(totalsIn(context, view, [...named, ...free]), lineOf(view)))
    return;
  const sums = view.sums.length;
  const borneOut = new Set(free.filter((column) => isBorneOut(totalsIn(context, view, [column]))).map(headingOf));
  for (const line of view.stated) {
    const relations = totalsOf(context, view, line, free);
    const others = named.flatMap((column) => totalOf(context, view, line, column) ?? []);
    const only = theOnly([...relations, ...others]);
    const isOnlyAmount = relations.length > 0 && sums === 1 && only !== undefined && isTypedAmount(view, only);
    if (isOnlyAmount || areBelievable([...relations, ...others]))
      yield* [...relations, ...totalsOf(context, view, line, sparse)];
    else
      yield* relations.filter(
        ({ result: { heading } }) => borneOut.has(heading) || (line.kind === "total" && ofMoney.has(heading)),
      );
  }
}

/** So many sums of a column that hold show that the one that does not is meant as a sum too. */
const FEWEST_THAT_HOLD = 3;

/**
 * 项目数 beside means: no other column adds up with it, but its own subtotals do, all but one. Of counts only: among amounts,
 * as in a balance sheet, the last sum may well add up other sums, or take away.
 */
function isBorneOut(relations: readonly Relation[]): boolean {
  const telling = relations.filter(({ result, inputs }) => saysCount(result.heading) && inputs.length > 1);
  const held = telling.filter(holdsAsStated).length;
  return held >= FEWEST_THAT_HOLD && held >= telling.length - 1;
}

function headingOf({ heading }: FieldColumn): string {
  return heading;
}

function totalsIn(context: ReadingContext, view: TableView, columns: readonly FieldColumn[]): readonly Relation[] {
  return view.stated.flatMap((line) => totalsOf(context, view, line, columns));
}

function lineOf({ table }: TableView): (relation: Relation) => number {
  return ({ result: { at } }) => (table.orientation === "rows" ? at.row : at.col);
}

/**
 * 收入 beside 支出 in a ledger, of which each line has but one, 期末余额 beside 本期增加: added up like the amounts that stand in
 * most lines.
 */
function sparseAmounts(view: TableView, columns: readonly FieldColumn[]): readonly FieldColumn[] {
  const like = columns.find(({ field }) => MONEY_FIELDS.has(field)) ?? columns[0];
  return like === undefined ? [] : sparseColumns(view, like).filter(({ heading }) => saysMoney(heading));
}

function totalsOf(context: ReadingContext, view: TableView, line: Line, columns: readonly FieldColumn[]): Relation[] {
  return columns.flatMap((column): Relation[] => {
    const relation = isMean(view, line, column) ? undefined : totalOf(context, view, line, column);
    if (relation === undefined) return [];
    if (holds(relation, asStated) === false && (isRatioOfTotals(view, line, column) || isAmidLines(column, relation)))
      return [];
    // A total of persons or payments is no count of projects.
    return [{ ...relation, facts: { ...relation.facts, field: "" } }];
  });
}

/**
 * What each piece costs on average stands under 合计 as well: no sum, whatever its heading. How many there are of something
 * is no mean, though a whole number meets some mean of others by chance.
 */
function isMean(view: TableView, line: Line, column: FieldColumn): boolean {
  return !saysCount(column.heading) && !namesGrade(column.heading) && isWeightedMean(view, line, column);
}

/** What lies amid its lines, where no word calls it an amount (完成情况, 工期, 年限), is no sum, unless a slip of the keys made it so small. */
function isAmidLines({ heading, unit }: FieldColumn, relation: Relation): boolean {
  if (saysMoney(heading) || saysCount(heading) || namesGrade(heading) || unit?.kind === "money") return false;
  const { result, inputs } = relation;
  return liesAmid(result, inputs) && !failsByOneStroke(relation);
}

/** A sum farther from its lines than this part of it may well be one of other lines, where hardly a word says what is added up. */
const NEAR_MISS = { amounts: 0.1, counts: 0.5 };

/** The one column of amounts or counts in a table with one sum: nothing beside it could show that 合计 means something else. */
function isTypedAmount({ table }: TableView, relation: Relation): boolean {
  const { result } = relation;
  if (result.isFormula) return false;
  if (saysCount(result.heading)) return isMissedBy(NEAR_MISS.counts, relation);
  if (!MONEY_FIELDS.has(result.field)) return false;
  const isTold = table.moneyUnit !== undefined || saysMoney(result.heading);
  return isTold || isMissedBy(NEAR_MISS.amounts, relation);
}

/** Whether a sum lies no farther from its lines than such a part of itself. */
function isMissedBy(part: number, relation: Relation): boolean {
  const sum = compute(relation, asStated);
  const { value } = relation.result;
  return sum !== undefined && middle(sum).minus(value).abs().lte(value.abs().times(part));
}

/** So many columns of which none adds up are no slip: the line is the sum of other lines. */
const FEWEST_TO_ADD_UP = 3;

function areBelievable(relations: readonly Relation[]): boolean {
  // That nothing adds up to nothing tells of no sum.
  const tells = ({ result, inputs }: Relation): boolean => inputs.length > 1 && !result.value.isZero();
  if (relations.some((relation) => tells(relation) && holdsAsStated(relation))) return true;
  if (relations.length === 0 || relations.length >= FEWEST_TO_ADD_UP) return false;
  // A line that is lacking in one of two columns, while the other does not add up either, is left out on purpose.
  const others = relations.filter((relation) => relation.inputs.length > 1 || holds(relation, asStated) !== true);
  return relations.some(failsByOneStroke) || (others.length > 0 && others.every(failsByOneSlip));
}

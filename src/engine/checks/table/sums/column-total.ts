import type { CellAddress } from "../../../../domain/cells/address";
import { containsCell, parseRangeA1, sameCell } from "../../../../domain/cells/address";
import type { Field, FindingKind } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { formulaAt, gridOf, valueAt } from "../../../../sheets/workbook";
import type { AnyDraft } from "../../check";
import { defineCheck } from "../../check";
import { changed, EXECUTION_RATES } from "../../example-sheets";
import type { ReadingContext } from "../../reading/reading-context";
import {
  freeColumns,
  isAdditive,
  saysCount,
  saysMean,
  saysMoney,
  sparseColumns,
} from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { isWeightedMean } from "../../reading/totals/weighted-mean";
import { failsByOneSlip, failsByOneStroke } from "../../relations/causes/likely-causes";
import type { DiagnosedContext } from "../../relations/diagnosis/diagnosed-context";
import { asStated, holds } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { listsInPart } from "../../relations/lines/listed-in-part";
import { followsAsCorrected } from "../../relations/patterns/as-corrected";
import { mergedTotals } from "../../relations/totals/merged-totals";
import { sumToFormTotal } from "../../relations/totals/sum-to-form-total";
import { COLUMN_TOTAL, totalOf } from "../../relations/totals/total-of";

/** A total or subtotal must be the sum of the lines it covers, or of their subtotals. */
export const columnTotal = defineCheck({
  code: COLUMN_TOTAL,
  kind: "total_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: a total equals the sum of what it covers.",
  words: {
    zh: {
      title: "合计与明细不符",
      message: "“{name}”的“{heading}”填{stated}，所含{terms}项明细相加为{expected}，相差{difference}。",
      advice: "逐项核对明细，更正合计数或有误的明细数。",
      why: "合计被报告正文和其他表引用，合计有误会层层传下去。",
    },
    en: {
      title: "Total differs from its lines",
      message:
        "“{heading}” of “{name}” is {stated}; its {terms|line adds|lines add} up to {expected}, a difference of {difference}.",
      advice: "Go through the lines and correct the total or the line that is wrong.",
      why: "Totals are quoted in the report and on other sheets; a wrong one spreads.",
    },
  },
  variants: {
    ...EQUATION_VARIANTS,
    stale: {
      zh: {
        title: "公式结果未更新",
        message: "“{name}”的“{heading}”由公式求和，存储并显示的是{stated}，按现有{terms}项明细应为{expected}。",
        advice: "在表格软件中重新计算（按F9）并保存。",
      },
      en: {
        title: "Formula result not recalculated",
        message:
          "“{heading}” of “{name}” is a sum whose stored result is {stated}; its {terms|line now gives|lines now give} {expected}.",
        advice: "Recalculate the workbook (F9) and save it.",
      },
    },
  },
  silentWhen: {
    zh: "合计的公式本身求的是另一些行之和，或并非求和；附注写明重复的只计一次（个数）；合计的名称写明另含某项（如“含执行率10分”）；合计等于明细之和，或等于各小计之和；“其中”行不重复计算；比率、平均、序号列不求和；文字或显示位数造成的尾差；以千元、百万元、亿元填列的整数，或本表另有多处合计只差末位1的整数，合计与明细相差末位1，五项以上相差2；明细中有读不出的数字；合计的公式另加减一个数，备注写明了缘由；一列有四处以上小计与所列各行都不符（所列只是其中一部分，或“合计”只是名称）。",
    en: "The total's own formula adds up other lines, or is no sum; a note says that what stands under several lines is counted once; its name says that it holds something besides; the total equals its lines or its subtotals; “of which” lines are not added; rates, averages and numbers are not summed; tails of displayed roundings; a difference of one among whole amounts in thousands or millions, or where other sums of the sheet miss by one too, of two among five and more; lines with a figure that cannot be read; its formula adds or takes off a figure that a remark explains; four and more sums of a column that all differ from their lines (only part of them is listed, or “total” is part of a name).",
  },
  example: {
    sheets: { 执行情况: changed(EXECUTION_RATES, { B9: "合计", C9: 550, D9: 468, E9: "85.09%" }) },
    finds: "执行情况!D9",
  },
  *relations(context) {
    for (const view of context.views) {
      for (const column of [...summable(view), ...marksByWeight(view)]) {
        const relations = view.stated.flatMap((line) => totalOf(context, view, line, column) ?? []);
        if (!areOtherwiseMeant(relations)) yield* relations;
      }
      yield* ofFreeColumns(context, view);
      yield* mergedTotals(context, view);
      yield* sumToFormTotal(context, view);
    }
  },
  *run(context) {
    for (const draft of equationDrafts(context, COLUMN_TOTAL, "terms")) {
      if (draft.variant === "unit") yield draft;
      else if (draft.variant === "input" && isOfItsRow(context, draft.at)) yield { ...draft, kind: "row_sum_mismatch" };
      else if (draft.variant !== "") yield { ...draft, kind: kindOf(draft.facts) };
      else if (sumsItsLines(context, draft)) yield { ...draft, variant: "stale", kind: "stale_cached_value" };
      else yield { ...draft, kind: kindOf(draft.facts) };
    }
  },
});

/** So many sums of one column are not all wrong at once. */
const FEWEST_OTHERWISE = 4;
/** How many times as many fail as hold, where they are no sums of these lines. */
const FAR_MORE = 3;

/**
 * Only the larger projects of each county are listed; or "Total of 1 check presented" names a booking of the bank: hardly any
 * sum is what its lines make.
 */
function areOtherwiseMeant(relations: readonly Relation[]): boolean {
  let [held, failed] = [0, 0];
  for (const relation of relations) {
    const verdict = holds(relation, asStated);
    if (verdict === true && relation.inputs.length > 1) held += 1;
    if (verdict === false) failed += 1;
  }
  return failed >= FEWEST_OTHERWISE && failed > held * FAR_MORE;
}

/** The figure that spoils a total is computed in its own row, as all others of its column are: 可用 = 下达 + 调整. */
function isOfItsRow(context: DiagnosedContext, at: CellAddress): boolean {
  const violation = context.violations(COLUMN_TOTAL).find(({ culprit }) => sameCell(culprit.at, at));
  if (violation === undefined) return false;
  const { culprit, expected } = violation;
  return context.views.some((view) => view.table.sheet === at.sheet && followsAsCorrected(view, culprit, expected));
}

/** What each project got on average (项目平均资金) is added up by nobody, though it is money of a known kind. */
function summable(view: TableView): readonly FieldColumn[] {
  return view.columns(isSummable).filter(({ field, heading }) => !(MONEY_FIELDS.has(field) && saysMean(heading)));
}

function isSummable(field: Field): boolean {
  if (field === "average") return false;
  return MONEY_FIELDS.has(field) || POINT_FIELDS.has(field) || field === "project_count";
}

/** Indicators down, projects or evaluators across: what each is given for all indicators of which the weights stand beside. */
function marksByWeight(view: TableView): readonly FieldColumn[] {
  return view.column("weight") === undefined ? [] : view.columns((field) => field.startsWith("evaluator_"));
}

/**
 * Amounts and counts under headings of the sheet's own: their totals are believed where the heading names a unit of money,
 * where the same line adds up elsewhere, be it but for one slip, or where the table has no other amounts and no other sums.
 */
function* ofFreeColumns(context: ReadingContext, view: TableView): Iterable<Relation> {
  const free = freeColumns(view).filter(
    ({ field, heading }) => isSummable(field) && !POINT_FIELDS.has(field) && isAdditive(heading),
  );
  const named = summable(view);
  const sparse = sparseAmounts(view, free);
  const ofMoney = new Set(free.flatMap(({ heading, unit }) => (unit?.kind === "money" ? [heading] : [])));
  if (free.length === 0 || listsInPart(totalsIn(context, view, [...named, ...free]), lineOf(view))) return;
  const borneOut = new Set(free.filter((column) => isBorneOut(totalsIn(context, view, [column]))).map(headingOf));
  for (const line of view.stated) {
    const relations = totalsOf(context, view, line, free);
    const others = named.flatMap((column) => totalOf(context, view, line, column) ?? []);
    const [only, ...further] = [...relations, ...others];
    const isOnlyAmount = view.stated.length === 1 && further.length === 0 && only !== undefined && isTypedAmount(only);
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
  const held = telling.filter((relation) => holds(relation, asStated) === true).length;
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
function sparseAmounts(view: TableView, free: readonly FieldColumn[]): readonly FieldColumn[] {
  const like = free.find(({ field }) => MONEY_FIELDS.has(field)) ?? free[0];
  return like === undefined ? [] : sparseColumns(view, like).filter(({ heading }) => saysMoney(heading));
}

function totalsOf(context: ReadingContext, view: TableView, line: Line, columns: readonly FieldColumn[]): Relation[] {
  return columns.flatMap((column): Relation[] => {
    // What each piece costs on average stands under 合计 as well: no sum, whatever its heading.
    const relation = isWeightedMean(view, line, column) ? undefined : totalOf(context, view, line, column);
    // A total of persons or payments is no count of projects.
    return relation === undefined ? [] : [{ ...relation, facts: { ...relation.facts, field: "" } }];
  });
}

/** The one column of amounts in a table with one sum: nothing beside it could show that 合计 means something else. */
function isTypedAmount({ result }: Relation): boolean {
  return MONEY_FIELDS.has(result.field) && !result.isFormula;
}

/** So many columns of which none adds up are no slip: the line is the sum of other lines. */
const FEWEST_TO_ADD_UP = 3;

function areBelievable(relations: readonly Relation[]): boolean {
  if (relations.some((relation) => holds(relation, asStated) === true && relation.inputs.length > 1)) return true;
  if (relations.length === 0 || relations.length >= FEWEST_TO_ADD_UP) return false;
  // A line that is lacking in one of two columns, while the other does not add up either, is left out on purpose.
  return relations.some(failsByOneStroke) || relations.every(failsByOneSlip);
}

function kindOf(facts: Readonly<Record<string, string>>): FindingKind {
  if (facts.field === "project_count") return "count_mismatch";
  if (facts.field === "weight") return "weights_not_100";
  const isOfMarks = facts.field === "score" || facts.field?.startsWith("evaluator_") === true;
  return facts.weighted === "yes" && isOfMarks ? "score_total_mismatch" : "total_mismatch";
}

/** A plain SUM over exactly the lines that make the total: only its stored result can be wrong. */
function sumsItsLines(
  { workbook }: ReadingContext,
  { at, related, facts }: Pick<AnyDraft, "at" | "related" | "facts">,
): boolean {
  const grid = gridOf(workbook, at.sheet);
  const formula = grid === undefined ? undefined : formulaAt(grid, at.row, at.col);
  const inner = /^SUM\(([^(),!]+)\)$/iu.exec(formula?.trim() ?? "")?.[1];
  const range = inner === undefined ? undefined : parseRangeA1(inner, at.sheet);
  if (grid === undefined || range === undefined) return false;
  let numbers = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1) {
      if (typeof valueAt(grid, row, col) === "number") numbers += 1;
    }
  }
  // A finding lists only the first lines as related; of those all must be in the range.
  const listed = (related ?? []).filter((cell) => containsCell(range, cell)).length;
  return String(numbers) === facts.terms && listed >= Math.min(numbers, 40);
}

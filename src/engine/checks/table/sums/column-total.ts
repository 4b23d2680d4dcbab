import type { CellAddress } from "../../../../domain/cells/address";
import { containsCell, parseRangeA1, sameCell } from "../../../../domain/cells/address";
import { cellsIn } from "../../../../domain/cells/area";
import type { FindingKind } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { formulaAt, gridOf, valueAt } from "../../../../sheets/workbook";
import type { AnyDraft } from "../../check";
import { defineCheck } from "../../check";
import { changed, EXECUTION_RATES } from "../../example-sheets";
import type { ReadingContext } from "../../reading/reading-context";
import { addedUpMarks, addsUpWeights, isBeyond } from "../../reading/scores/marks-within-weights";
import type { TableView } from "../../reading/tables/table-view";
import type { DiagnosedContext } from "../../relations/diagnosis/diagnosed-context";
import { asStated, holds } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { followsAsCorrected } from "../../relations/patterns/as-corrected";
import { freeTotals, summable } from "../../relations/totals/free-totals";
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
      message: "“{name}”的“{heading}”填{stated}，所含{terms|项明细为|项明细相加为}{expected}，相差{difference}。",
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
    zh: "合计的公式本身求的是另一些行之和，或并非求和；附注写明重复的只计一次（个数）；合计的名称写明另含某项（如“含执行率10分”）；合计等于明细之和，或等于各小计之和；名称写明是哪类的合计（如支出合计），各列几乎都等于除某一类外的各小计之和；期末（期初）数一列的合计行重复最后（最先）一期；百分点不求和；“其中”行不重复计算；比率、平均、序号列不求和；文字或显示位数造成的尾差；以千元、百万元、亿元填列的整数，或本表另有多处合计只差末位1的整数，合计与明细相差末位1，五项以上相差2；明细中有读不出的数字；合计的公式另加减一个数，备注写明了缘由；一列有四处以上小计与所列各行都不符（所列只是其中一部分，或“合计”只是名称）。",
    en: "The total's own formula adds up other lines, or is no sum; a note says that what stands under several lines is counted once; its name says that it holds something besides; the total equals its lines or its subtotals; nearly all columns of a total whose name says of what it is (expenses) come out without one of the groups; below closing (opening) figures stands the last (first) of them; percentage points; “of which” lines are not added; rates, averages and numbers are not summed; tails of displayed roundings; a difference of one among whole amounts in thousands or millions, or where other sums of the sheet miss by one too, of two among five and more; lines with a figure that cannot be read; its formula adds or takes off a figure that a remark explains; four and more sums of a column that all differ from their lines (only part of them is listed, or “total” is part of a name).",
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
      yield* totalsOfProjects(context, view);
      yield* freeTotals(context, view);
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

/**
 * Indicators down, projects or evaluators across: what each is given for all indicators of which the weights stand
 * beside. Marks out of a hundred for each indicator are weighted before they are added up.
 */
function marksByWeight(view: TableView): readonly FieldColumn[] {
  const weights = view.column("weight");
  if (weights === undefined) return [];
  return view.columns((field) => field.startsWith("evaluator_")).filter((column) => !isBeyond(view, column, weights));
}

/** The same where each project has columns of its own: a line that adds up the weights adds up its marks. 绩效系数 below them does neither. */
function* totalsOfProjects(context: ReadingContext, view: TableView): Iterable<Relation> {
  const own = (view.table.byProject ?? []).flatMap(({ columns }) => columns.filter(({ field }) => field === "score"));
  const read = new Set(own.map(({ index }) => index));
  const further = addedUpMarks(view).filter(({ index }) => !read.has(index));
  for (const line of view.stated) {
    if (view.of(line, "weight") === undefined) continue;
    const marks = addsUpWeights(view, line) ? [...own, ...further] : own;
    yield* marks.flatMap((column) => totalOf(context, view, line, column) ?? []);
  }
}

function kindOf(facts: Readonly<Record<string, string>>): FindingKind {
  if (facts.field === "project_count") return "count_mismatch";
  if (facts.field === "weight") return "weights_not_100";
  const isOfMarks = /^(?:score|evaluator_)/u.test(facts.field ?? "");
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
  for (const { row, col } of cellsIn(range)) if (typeof valueAt(grid, row, col) === "number") numbers += 1;
  // A finding lists only the first lines as related; of those all must be in the range.
  const listed = (related ?? []).filter((cell) => containsCell(range, cell)).length;
  return String(numbers) === facts.terms && listed >= Math.min(numbers, 40);
}

import { containsCell, parseRangeA1 } from "../../../../domain/address";
import { HUNDRED, sumOf, ZERO } from "../../../../domain/exact";
import type { Field, FindingKind } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { formulaAt, gridOf, valueAt } from "../../../../sheets/workbook";
import { formulaBookOf } from "../../../formulas/formula-book";
import { speaksOfEverything } from "../../../formulas/layout/lines/labels";
import type { AnyDraft } from "../../check";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, EXECUTION_RATES } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import { executionRowOf } from "../../reading/scores/execution-row";
import { sumToFormTotal } from "../../reading/scores/sum-to-form-total";
import { freeColumns, isAdditive, saysMoney, sparseColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { blockTotals } from "../../reading/totals/block-totals";
import { linesCounted } from "../../reading/totals/excluded-lines";
import { saysOtherwise } from "../../reading/totals/formula-says";
import type { HeldBesides } from "../../reading/totals/held-besides";
import { heldBesides } from "../../reading/totals/held-besides";
import { statesMean } from "../../reading/totals/means";
import { isOfOtherBlock } from "../../reading/totals/other-block";
import { repeatsAnEnd } from "../../reading/totals/running-columns";
import { signsTakenAway } from "../../reading/totals/signs-taken-away";
import { isGarbledNumber } from "../../reading/words/garbled-numbers";
import { countsOnce } from "../../reading/words/repetition-notes";
import { failsByOneSlip } from "../../relations/causes/likely-causes";
import { asStated, holds } from "../../relations/compute";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { listsInPart } from "../../relations/listed-in-part";
import type { Computation, Relation } from "../../relations/relation";

const CODE = "column-total";

/** A total or subtotal must be the sum of the lines it covers, or of their subtotals. */
export const columnTotal = defineCheck({
  code: CODE,
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
        "“{heading}” of “{name}” is {stated}; its lines ({terms}) add up to {expected}, a difference of {difference}.",
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
          "“{heading}” of “{name}” is a sum whose stored result is {stated}; its lines ({terms}) now give {expected}.",
        advice: "Recalculate the workbook (F9) and save it.",
      },
    },
  },
  silentWhen: {
    zh: "合计的公式本身求的是另一些行之和，或并非求和；附注写明重复的只计一次（个数）；合计的名称写明另含某项（如“含执行率10分”）；合计等于明细之和，或等于各小计之和；“其中”行不重复计算；比率、平均、序号列不求和；文字或显示位数造成的尾差；以千元、百万元、亿元填列的整数，或本表另有多处合计只差末位1的整数，合计与明细相差末位1，五项以上相差2；明细中有读不出的数字。",
    en: "The total's own formula adds up other lines, or is no sum; a note says that what stands under several lines is counted once; its name says that it holds something besides; the total equals its lines or its subtotals; “of which” lines are not added; rates, averages and numbers are not summed; tails of displayed roundings; a difference of one among whole amounts in thousands or millions, or where other sums of the sheet miss by one too, of two among five and more; lines with a figure that cannot be read.",
  },
  example: {
    sheets: { 执行情况: changed(EXECUTION_RATES, { B9: "合计", C9: 550, D9: 468, E9: "85.09%" }) },
    finds: "执行情况!D9",
  },
  *relations(context) {
    for (const view of context.views) {
      for (const column of view.columns(isSummable)) {
        for (const line of view.stated) {
          const relation = totalOf(context, view, line, column);
          if (relation !== undefined) yield relation;
        }
      }
      yield* ofFreeColumns(context, view);
      yield* sumToFormTotal(context, view, CODE);
    }
  },
  *run(context) {
    for (const draft of equationDrafts(context, CODE, "terms")) {
      if (draft.variant !== "") yield draft.variant === "unit" ? draft : { ...draft, kind: kindOf(draft.facts) };
      else if (sumsItsLines(context, draft)) yield { ...draft, variant: "stale", kind: "stale_cached_value" };
      else yield { ...draft, kind: kindOf(draft.facts) };
    }
  },
});

function isSummable(field: Field): boolean {
  if (field === "average") return false;
  return MONEY_FIELDS.has(field) || POINT_FIELDS.has(field) || field === "project_count";
}

/**
 * Amounts and counts under headings of the sheet's own: their totals are believed where the heading names a unit of money,
 * where the same line adds up elsewhere, be it but for one slip, or where the table has no other amounts and no other sums.
 */
function* ofFreeColumns(context: CheckContext, view: TableView): Iterable<Relation> {
  const free = freeColumns(view).filter(
    ({ field, heading }) => isSummable(field) && !POINT_FIELDS.has(field) && isAdditive(heading),
  );
  const named = view.columns(isSummable);
  const sparse = sparseAmounts(view, free);
  const ofMoney = new Set(free.flatMap(({ heading, unit }) => (unit?.kind === "money" ? [heading] : [])));
  if (free.length === 0 || listsInPart(totalsIn(context, view, [...named, ...free]), lineOf(view))) return;
  for (const line of view.stated) {
    const relations = totalsOf(context, view, line, free);
    const others = named.flatMap((column) => totalOf(context, view, line, column) ?? []);
    const [only, ...further] = [...relations, ...others];
    const isOnlyAmount = view.stated.length === 1 && further.length === 0 && only !== undefined && isTypedAmount(only);
    if (isOnlyAmount || areBelievable([...relations, ...others]))
      yield* [...relations, ...totalsOf(context, view, line, sparse)];
    else yield* relations.filter(({ result }) => line.kind === "total" && ofMoney.has(result.heading));
  }
}

function totalsIn(context: CheckContext, view: TableView, columns: readonly FieldColumn[]): readonly Relation[] {
  return view.stated.flatMap((line) => totalsOf(context, view, line, columns));
}

function lineOf({ table }: TableView): (relation: Relation) => number {
  return ({ result: { at } }) => (table.orientation === "rows" ? at.row : at.col);
}

/** 收入 beside 支出 in a ledger, of which each line has but one: added up like the amounts that stand in most lines. */
function sparseAmounts(view: TableView, free: readonly FieldColumn[]): readonly FieldColumn[] {
  const like = free.find(({ field }) => MONEY_FIELDS.has(field));
  return like === undefined ? [] : sparseColumns(view, like).filter(({ heading }) => saysMoney(heading));
}

function totalsOf(context: CheckContext, view: TableView, line: Line, columns: readonly FieldColumn[]): Relation[] {
  return columns.flatMap((column): Relation[] => {
    const relation = totalOf(context, view, line, column);
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
  return relations.length < FEWEST_TO_ADD_UP && relations.some(failsByOneSlip);
}

/** The equation of one total or subtotal; undefined where nothing can be added up. */
export function totalOf(context: CheckContext, view: TableView, line: Line, column: FieldColumn): Relation | undefined {
  if (line.kind !== "total" && line.kind !== "subtotal") return undefined;
  const result = view.figure(line, column);
  if (result === undefined || statesMean(view, line, column) || repeatsAnEnd(view, line, column)) return undefined;
  if (result.isFormula && isTotalOfPart(context, view, line, result)) return undefined;
  if (isOfOtherBlock(context, view, line, result)) return undefined;
  if (result.dimension.startsWith("count") && countsOnce(context.model, result.at.sheet)) return undefined;
  const counted = linesCounted(context, view, line);
  const lines = counted === undefined ? undefined : figures(view, counted, column, result);
  if (lines === undefined || lines.length === 0) return undefined;
  const blocks = blockTotals(context, view, line, column);
  const plain: Computation = { inputs: blocks ?? lines, form: { kind: "sum" } };
  const signs = signsTakenAway(view, plain.inputs);
  const own: Computation = signs === undefined ? plain : { inputs: plain.inputs, form: { kind: "sum", signs } };
  const besides = heldBesides(view, line);
  const whole = withExecution(context, view, column.field, own, result) ?? withPoints(own, column.field, besides);
  // The total holds what no line states: nothing can be held against it.
  if (besides !== undefined && whole === undefined) return undefined;
  // A total holds the points of the execution row, unless the indicators alone are worth a hundred.
  const isBeside = whole !== undefined && isWorthAHundred(view, view.covered(line));
  const [{ inputs, form }, other] = whole === undefined || isBeside ? [own, whole] : [whole, own];
  const alternatives: readonly Computation[] = [
    ...(signs === undefined ? [] : [plain]),
    ...(blocks === undefined ? [] : [{ inputs: lines, form: { kind: "sum" } } as const]),
    ...bySubtotals(view, line, column, result),
    ...byLinesBefore(view, line, column, result, counted ?? []),
    ...(other === undefined || whole === undefined ? [] : [other]),
  ];
  const others = alternatives.map((way) => way.inputs);
  if (saysOtherwise(context, result, inputs, others)) return undefined;
  return {
    check: CODE,
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

/** A total of the same lines stands above, and this one is named after some of them: the five largest. */
function isTotalOfPart({ workbook }: CheckContext, view: TableView, line: Line, { at }: Node): boolean {
  const last = Math.max(...(line.covers ?? []));
  const isBelowTotal = view.stated.some(({ kind, index }) => kind === "total" && last < index && index < line.index);
  const sheet = isBelowTotal ? formulaBookOf(workbook).bySheet.get(at.sheet) : undefined;
  return sheet !== undefined && !speaksOfEverything(sheet, view.table.orientation === "rows" ? "column" : "row", at);
}

function isWorthAHundred(view: TableView, lines: readonly Line[]): boolean {
  return sumOf(lines.map((line) => view.of(line, "weight")?.value ?? ZERO)).eq(HUNDRED);
}

/** Totals over subtotals. */
function bySubtotals(view: TableView, line: Line, column: FieldColumn, result: Node): readonly Computation[] {
  const outer = view.subtotalsWithin(line);
  if (outer.length === 0) return [];
  const bySubtotal = new Set(outer.flatMap((each) => each.covers ?? []));
  const rest = view.covered(line).filter(({ index }) => !bySubtotal.has(index));
  const subtotals = figures(view, [...outer, ...rest], column, result);
  return subtotals === undefined || subtotals.length === 0 ? [] : [{ inputs: subtotals, form: { kind: "sum" } }];
}

/** The sum with the points of the execution row, by its cell or by what its heading states. */
function withExecution(
  context: CheckContext,
  view: TableView,
  field: Field,
  { inputs }: Computation,
  result: Node,
): Computation | undefined {
  if (field !== "weight" && field !== "score") return undefined;
  const row = executionRowOf(context, view);
  const node = field === "weight" ? row?.weight : row?.score;
  if (node !== undefined) return node === result ? undefined : { inputs: [node, ...inputs], form: { kind: "sum" } };
  if (row?.points === undefined || field === "score") return undefined;
  return { inputs, form: { kind: "sum", constant: row.points } };
}

/** The weights with the points that the total says it holds besides. */
function withPoints({ inputs }: Computation, field: Field, besides: HeldBesides | undefined): Computation | undefined {
  const constant = besides?.points;
  return field !== "weight" || constant === undefined ? undefined : { inputs, form: { kind: "sum", constant } };
}

/** What follows a total may be no part of it: the same sum once more as a check, a second list of some of its lines. */
function byLinesBefore(
  view: TableView,
  line: Line,
  column: FieldColumn,
  result: Node,
  counted: readonly Line[],
): readonly Computation[] {
  const before = counted.filter(({ index }) => index < line.index);
  const inputs = before.length < counted.length ? figures(view, before, column, result) : undefined;
  return inputs === undefined || inputs.length < FEWEST_BEFORE ? [] : [{ inputs, form: { kind: "sum" } }];
}

/** Fewer lines before a total may add up to it by chance. */
const FEWEST_BEFORE = 2;

/** The figures of some lines; undefined when they cannot be added to one another. */
function figures(
  view: TableView,
  lines: readonly Line[],
  column: FieldColumn,
  result: Node,
): readonly Node[] | undefined {
  const nodes: Node[] = [];
  for (const line of lines) {
    const node = view.figure(line, column);
    // Nobody can add up what cannot be read.
    if (node === undefined && isGarbledNumber(view.said(line, column))) return undefined;
    if (node === undefined || node === result) continue;
    if (node.dimension !== result.dimension) return undefined;
    nodes.push(node);
  }
  return nodes;
}

function kindOf(facts: Readonly<Record<string, string>>): FindingKind {
  if (facts.field === "project_count") return "count_mismatch";
  if (facts.field === "weight") return "weights_not_100";
  return facts.weighted === "yes" && facts.field === "score" ? "score_total_mismatch" : "total_mismatch";
}

/** A plain SUM over exactly the lines that make the total: only its stored result can be wrong. */
function sumsItsLines(
  { workbook }: CheckContext,
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

import { HUNDRED, sumOf, ZERO } from "../../../../domain/exact";
import type { Field } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { formulaBookOf } from "../../../formulas/formula-book";
import { speaksOfEverything } from "../../../formulas/layout/lines/labels";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { executionRowOf } from "../../reading/scores/execution-row";
import type { TableView } from "../../reading/tables/table-view";
import { blockTotals } from "../../reading/totals/block-totals";
import { continuedFrom, figuresBeside, figuresOf } from "../../reading/totals/continued";
import { leavesOut, linesCounted } from "../../reading/totals/excluded-lines";
import { saysOtherwise } from "../../reading/totals/formula-says";
import type { HeldBesides } from "../../reading/totals/held-besides";
import { heldBesides } from "../../reading/totals/held-besides";
import { statesMean } from "../../reading/totals/means";
import { isOfOtherBlock } from "../../reading/totals/other-block";
import { repeatsAnEnd } from "../../reading/totals/running-columns";
import { signsTakenAway } from "../../reading/totals/signs-taken-away";
import { isGarbledNumber } from "../../reading/words/garbled-numbers";
import { namesRates } from "../../reading/words/lines-of-rates";
import { countsOnce } from "../../reading/words/repetition-notes";
import type { Computation, Relation } from "../equation/relation";

/** Code of the check that words equations between a total and the lines of its column. */
export const COLUMN_TOTAL = "column-total";

/** The equation of one total or subtotal; undefined where nothing can be added up. */
export function totalOf(
  context: ReadingContext,
  view: TableView,
  line: Line,
  column: FieldColumn,
): Relation | undefined {
  if (line.kind !== "total" && line.kind !== "subtotal") return undefined;
  const result = view.figure(line, column);
  if (result === undefined || statesMean(view, line, column) || repeatsAnEnd(view, line, column)) return undefined;
  if (result.isFormula && isTotalOfPart(context, view, line, result)) return undefined;
  if (isOfOtherBlock(context, view, line, result)) return undefined;
  if (result.dimension.startsWith("count") && countsOnce(context, view, line)) return undefined;
  const counted = linesCounted(context, view, line);
  const lines = counted === undefined ? undefined : figures(view, counted, column, result);
  if (lines === undefined || lines.length === 0) return undefined;
  const blocks = blockTotals(context, view, line, column);
  const before = line.kind === "total" ? continuedFrom(context, view) : [];
  const beside = line.kind === "total" ? figuresBeside(view, column.field) : [];
  const earlier = [...before.flatMap((part) => figuresOf(part, column.field)), ...beside];
  const plain: Computation = { inputs: [...earlier, ...(blocks ?? lines)], form: { kind: "sum" } };
  const signs = signsTakenAway(view, plain.inputs);
  const own: Computation = signs === undefined ? plain : { inputs: plain.inputs, form: { kind: "sum", signs } };
  const besides = heldBesides(view, line);
  const first = before[0] ?? view;
  const whole = withExecution(context, first, column.field, own, result) ?? withPoints(own, column.field, besides);
  // The total holds what no line states: nothing can be held against it.
  if (besides !== undefined && whole === undefined) return undefined;
  // A total holds the points of the execution row, unless the indicators alone are worth a hundred.
  const isBeside = whole !== undefined && isWorthAHundred(view, view.covered(line));
  const [{ inputs, form }, other] = whole === undefined || isBeside ? [own, whole] : [whole, own];
  const alternatives: readonly Computation[] = [
    ...(signs === undefined ? [] : [plain]),
    ...(blocks === undefined && beside.length === 0 ? [] : [{ inputs: lines, form: { kind: "sum" } } as const]),
    ...bySubtotals(view, line, column, result),
    ...byLinesBefore(view, line, column, result, counted ?? []),
    ...byAllLines(view, line, column, result, counted ?? []),
    ...byAmountLines(view, column, result, counted ?? []),
    ...(other === undefined || whole === undefined ? [] : [other]),
  ];
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

/** A total of the same lines stands above, and this one is named after some of them: the five largest. */
function isTotalOfPart({ workbook }: ReadingContext, view: TableView, line: Line, { at }: Node): boolean {
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
  context: ReadingContext,
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

/** 不纳入评价 leaves a line out of the marks and not of the money: a total may hold it all the same. */
function byAllLines(
  view: TableView,
  line: Line,
  column: FieldColumn,
  result: Node,
  counted: readonly Line[],
): readonly Computation[] {
  const covered = view.covered(line);
  if (covered.length === counted.length || leavesOut(view, line)) return [];
  const inputs = figures(view, covered, column, result);
  return inputs === undefined ? [] : [{ inputs, form: { kind: "sum" } }];
}

/** 户均投资 and 单盏年节电 beneath the lines they are worked out from are added up by nobody. */
function byAmountLines(
  view: TableView,
  column: FieldColumn,
  result: Node,
  counted: readonly Line[],
): readonly Computation[] {
  const amounts = counted.filter((each) => !namesRates(view.nameOf(each)));
  const inputs = amounts.length < counted.length ? figures(view, amounts, column, result) : undefined;
  return inputs === undefined || inputs.length < FEWEST_BEFORE ? [] : [{ inputs, form: { kind: "sum" } }];
}

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

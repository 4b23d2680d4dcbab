import { HUNDRED, sumOf, ZERO } from "../../../../domain/figures/exact";
import { overlap } from "../../../../domain/figures/interval";
import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { namesExtraPoints } from "../../../../domain/words/extra-points";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { executionRowOf } from "../../reading/scores/execution-row";
import { linesThatApply } from "../../reading/scores/lines-that-apply";
import { scoredAbove } from "../../reading/scores/scored-above";
import type { TableView } from "../../reading/tables/table-view";
import { blockTotals } from "../../reading/totals/block-totals";
import { continuedFrom, figuresBeside, figuresOf } from "../../reading/totals/continued";
import { leavesOut } from "../../reading/totals/excluded-lines";
import type { HeldBesides } from "../../reading/totals/held-besides";
import { heldBesides } from "../../reading/totals/held-besides";
import { signsTakenAway } from "../../reading/totals/signs-taken-away";
import { isGarbledNumber } from "../../reading/words/garbled-numbers";
import { namesRates } from "../../reading/words/lines-of-rates";
import { asStated, compute } from "../equation/compute";
import type { Computation } from "../equation/relation";
import { heldByOthers } from "./held-by-others";

/** One figure that says it is the total of others, and where it stands. */
export interface StatedTotal {
  readonly context: ReadingContext;
  readonly view: TableView;
  readonly line: Line;
  readonly column: FieldColumn;
  readonly result: Node;
}

const SUM = { kind: "sum" } as const;

/**
 * How an honest sheet may have come to a total of the lines counted, the likeliest way first; none where nothing can be
 * added up.
 */
export function waysToTotal(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const { context, view, line, column } = total;
  const lines = figures(total, counted);
  if (lines === undefined || lines.length === 0) return [];
  const blocks = blockTotals(context, view, line, column);
  const before = line.kind === "total" ? continuedFrom(context, view) : [];
  const beside = line.kind === "total" ? figuresBeside(view, column.field) : [];
  const earlier = [...before.flatMap((part) => figuresOf(part, column.field)), ...beside];
  const plain: Computation = { inputs: [...earlier, ...(blocks ?? lines)], form: SUM };
  const signs = signsTakenAway(view, plain.inputs);
  const own: Computation = signs === undefined ? plain : { inputs: plain.inputs, form: { kind: "sum", signs } };
  const besides = heldBesides(context, view, line);
  const whole = withExecution(total, before[0] ?? view, own) ?? withPoints(total, own, besides);
  // The total holds what no line states: nothing can be held against it.
  if (besides !== undefined && whole === undefined) return [];
  const [first, last] = inOrder(total, own, whole);
  const above = line.kind === "total" && POINT_FIELDS.has(column.field) ? scoredAbove(context, view, column) : [];
  return [
    ...(above.length === 0 ? [] : [{ ...first, inputs: [...above, ...first.inputs] }]),
    first,
    ...(signs === undefined ? [] : [plain]),
    ...(blocks === undefined && beside.length === 0 ? [] : [{ inputs: lines, form: SUM }]),
    ...bySubtotals(total),
    ...byLinesBefore(total, counted),
    ...[...byLinesSinceGap(total, counted), ...byLinesHeldOnce(total, counted)].filter((way) => comesOut(total, way)),
    ...byAllLines(total, counted),
    ...byAmountLines(total, counted),
    ...byLinesWithoutExtras(total, counted),
    ...byLinesThatApply(total, counted),
    ...byConvertedScore(total, counted),
    ...last,
  ];
}

/**
 * A total holds the points of the execution row, unless the indicators alone are worth a hundred. Where the full marks beside
 * it hold them, its score cannot be without.
 */
function inOrder(
  total: StatedTotal,
  own: Computation,
  whole: Computation | undefined,
): readonly [Computation, readonly Computation[]] {
  const { view, line } = total;
  if (whole === undefined) return [own, []];
  if (isWorthAHundred(view, view.covered(line))) return [own, [whole]];
  return [whole, total.column.field === "score" && marksHoldExecution(total) ? [] : [own]];
}

/** 总分 | 100 | over indicators of 90 points and a row for the execution rate of 10. */
function marksHoldExecution({ context, view, line }: StatedTotal): boolean {
  const stated = view.of(line, "weight")?.value;
  const points = executionRowOf(context, view)?.points;
  if (stated === undefined || points === undefined) return false;
  return stated.minus(sumOf(view.covered(line).map((each) => view.of(each, "weight")?.value ?? ZERO))).eq(points);
}

function isWorthAHundred(view: TableView, lines: readonly Line[]): boolean {
  return sumOf(lines.map((line) => view.of(line, "weight")?.value ?? ZERO)).eq(HUNDRED);
}

/** The sum with the points of the execution row, by its cell or by what its heading states. */
function withExecution(
  { context, view: own, line, column: { field }, result }: StatedTotal,
  view: TableView,
  { inputs }: Computation,
): Computation | undefined {
  if (field !== "weight" && field !== "score") return undefined;
  // The row stands under no level: of subtotals only one of all indicators can hold it.
  if (line.kind === "subtotal" && own.covered(line).length < own.data.length) return undefined;
  const row = executionRowOf(context, view);
  const node = field === "weight" ? row?.weight : row?.score;
  if (node !== undefined) return node === result ? undefined : { inputs: [node, ...inputs], form: SUM };
  if (row?.points === undefined || field === "score") return undefined;
  return { inputs, form: { kind: "sum", constant: row.points } };
}

/** The weights with the points that the total says it holds besides. */
function withPoints(
  { column: { field } }: StatedTotal,
  { inputs }: Computation,
  besides: HeldBesides | undefined,
): Computation | undefined {
  const constant = besides?.points;
  return field !== "weight" || constant === undefined ? undefined : { inputs, form: { kind: "sum", constant } };
}

/** Totals over subtotals. */
function bySubtotals(total: StatedTotal): readonly Computation[] {
  const { view, line } = total;
  const outer = view.subtotalsWithin(line);
  if (outer.length === 0) return [];
  const bySubtotal = new Set(outer.flatMap((each) => each.covers ?? []));
  const rest = view.covered(line).filter(({ index }) => !bySubtotal.has(index));
  return sumOver(total, [...outer, ...rest]);
}

/** Fewer lines than those counted may add up to a total by chance. */
const FEWEST_OF_A_PART = 2;

/** What follows a total may be no part of it: the same sum once more as a check, a second list of some of its lines. */
function byLinesBefore(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const before = counted.filter(({ index }) => index < total.line.index);
  return before.length < counted.length ? sumOver(total, before, FEWEST_OF_A_PART) : [];
}

/**
 * Whether a way gives what is stated. One that is only guessed at counts where it does: of a formula that reads just these lines,
 * and a total of another column, it would say that it is meant as their sum.
 */
function comesOut({ result }: StatedTotal, way: Computation): boolean {
  const reached = compute(way, asStated);
  return reached !== undefined && overlap(result.asResult, reached);
}

/** A share and a mean may stand below the sum of one group, and the next group behind an empty line; the sum of all has none of it. */
function byLinesSinceGap(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const { view, line } = total;
  if (line.kind !== "subtotal") return [];
  const first = counted[0]?.index ?? line.index;
  let gap = line.index - 1;
  while (gap > first && view.lineAt(gap)?.kind !== "blank") gap -= 1;
  if (gap <= first) return [];
  const since = counted.filter(({ index }) => index > gap && index < line.index);
  return since.length < counted.length ? sumOver(total, since, FEWEST_OF_A_PART) : [];
}

/** Gross assets below the assets, less an allowance: the total counts the sum that no word names, and not what it holds. */
function byLinesHeldOnce(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const lines = counted.filter(({ index }) => index < total.line.index);
  const held = heldByOthers(
    lines.map((line) => total.view.figure(line, total.column)),
    total.result,
  );
  const others = lines.filter((_, place) => !held.has(place));
  return held.size === 0 ? [] : sumOver(total, others, FEWEST_OF_A_PART);
}

/** 不纳入评价 leaves a line out of the marks and not of the money: a total may hold it all the same. */
function byAllLines(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const { view, line } = total;
  const covered = view.covered(line);
  return covered.length === counted.length || leavesOut(view, line) ? [] : sumOver(total, covered);
}

/** 户均投资 and 单盏年节电 beneath the lines they are worked out from are added up by nobody. */
function byAmountLines(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const amounts = amountLines(total.view, counted);
  return amounts.length < counted.length ? sumOver(total, amounts, FEWEST_OF_A_PART) : [];
}

/** 分值合计 is a hundred with or without what 附加分 may come to; 得分合计 may be followed by one that holds it. */
function byLinesWithoutExtras(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  if (!POINT_FIELDS.has(total.column.field)) return [];
  const others = counted.filter((line) => !isExtra(total.view, line));
  return others.length < counted.length ? sumOver(total, others, FEWEST_OF_A_PART) : [];
}

/** 加分项 | 获省级表彰: the name of the line or a cell before it says so. */
function isExtra(view: TableView, line: Line): boolean {
  if (namesExtraPoints(view.nameOf(line))) return true;
  const levels = view.columns((field) => field === "indicator_l1" || field === "indicator_l2");
  return [...levels, ...view.table.unmapped].some((each) => namesExtraPoints(view.word(line, each)));
}

/** 最终得分 = 折算得分 + 加分 − 扣分: the score out of a hundred that stands above it, and what is given or taken besides. */
function byConvertedScore(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const { view, line, column } = total;
  if (column.field !== "score") return [];
  // What is converted from the lines above is no line of the table.
  const [first = line.index] = (line.covers ?? []).map(Number);
  for (let index = line.index - 1; index > first; index -= 1) {
    const converted: Line = { index, kind: "blank" };
    if (view.lineAt(index) === undefined && view.figure(converted, column) !== undefined)
      return sumOver(total, [...counted.filter((each) => isExtra(view, each)), converted]);
  }
  return [];
}

/** 适用指标合计: what does not apply is worth nothing, and its full marks are no part of the whole. */
function byLinesThatApply(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  if (total.column.field !== "weight") return [];
  const others = linesThatApply(total.view, counted);
  return others.length < counted.length ? sumOver(total, others, FEWEST_OF_A_PART) : [];
}

/** By the lines that a total counts, which are the same for each of its columns. */
const knownAmounts = new WeakMap<readonly Line[], readonly Line[]>();

function amountLines(view: TableView, counted: readonly Line[]): readonly Line[] {
  let amounts = knownAmounts.get(counted);
  if (amounts === undefined) {
    amounts = counted.filter((each) => !namesRates(view.nameOf(each)));
    knownAmounts.set(counted, amounts);
  }
  return amounts;
}

function sumOver(total: StatedTotal, lines: readonly Line[], fewest = 1): readonly Computation[] {
  const inputs = figures(total, lines);
  return inputs === undefined || inputs.length < fewest ? [] : [{ inputs, form: SUM }];
}

/** The figures of some lines; undefined when they cannot be added to one another. */
function figures({ view, column, result }: StatedTotal, lines: readonly Line[]): readonly Node[] | undefined {
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

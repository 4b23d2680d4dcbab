import { overlap } from "../../../../domain/figures/interval";
import { POINT_FIELDS } from "../../../../domain/lists";
import type { Line } from "../../../../domain/table";
import { namesExtraPoints } from "../../../../domain/words/extra-points";
import type { Node } from "../../reading/figures/node";
import { linesThatApply } from "../../reading/scores/lines-that-apply";
import type { TableView } from "../../reading/tables/table-view";
import { leavesOut } from "../../reading/totals/excluded-lines";
import { isGarbledNumber } from "../../reading/words/garbled-numbers";
import { namesRates } from "../../reading/words/lines-of-rates";
import { asStated, compute } from "../equation/compute";
import type { Computation } from "../equation/relation";
import { groupsCounted } from "./group-left-out";
import { heldByOthers } from "./held-by-others";
import type { StatedTotal } from "./stated-total";

const SUM = { kind: "sum" } as const;

/** The sums of other lines than those counted that a total may mean, the likeliest first. */
export function byOtherLines(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  return [
    ...bySubtotals(total),
    ...byLinesBefore(total, counted),
    ...[...byLinesSinceGap(total, counted), ...byLinesHeldOnce(total, counted)].filter((way) => comesOut(total, way)),
    ...byAllLines(total, counted),
    ...byAmountLines(total, counted),
    ...byLinesWithoutExtras(total, counted),
    ...byLinesThatApply(total, counted),
    ...byConvertedScore(total, counted),
  ];
}

/** Totals over subtotals. */
function bySubtotals(total: StatedTotal): readonly Computation[] {
  const { view, line } = total;
  const outer = view.subtotalsWithin(line);
  if (outer.length === 0) return [];
  const bySubtotal = new Set(outer.flatMap((each) => each.covers ?? []));
  const rest = view.covered(line).filter(({ index }) => !bySubtotal.has(index));
  const counted = rest.length > 0 ? undefined : groupsCounted(view, line, outer);
  return [...sumOver(total, [...outer, ...rest]), ...(counted === undefined ? [] : sumOver(total, counted))];
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
  const inputs = figuresIn(total, lines);
  return inputs === undefined || inputs.length < fewest ? [] : [{ inputs, form: SUM }];
}

/** The figures of some lines; undefined when they cannot be added to one another. */
export function figuresIn({ view, column, result }: StatedTotal, lines: readonly Line[]): readonly Node[] | undefined {
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

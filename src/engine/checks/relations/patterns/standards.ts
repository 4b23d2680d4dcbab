import type { Exact } from "../../../../domain/figures/exact";
import { ONE } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { addIntervals, overlap, scaleInterval } from "../../../../domain/figures/interval";
import type { Field } from "../../../../domain/lists";
import type { Node } from "../../reading/figures/node";
import type { TableView } from "../../reading/tables/table-view";
import { lowestHeading } from "../../reading/words/part-names";
import type { Relation } from "../equation/relation";
import type { NumericColumn } from "./numeric-columns";
import { numericColumns } from "./numeric-columns";

/** Lines that must state the standard, and how many times as many as those that do not. */
const FEWEST = 3;
const FAR_MORE = 3;
/** Standards are set in few digits: 720 yuan, 60 %. */
const MOST_DIGITS = 3;

/**
 * 小学经费 = 小学生数 × 720, 省级承担 = 合计 × 0.6: what each line states is so many times another of its figures. Another
 * standard in one line is no error, so that a line is held to it only where the total of all lines is that many times too,
 * and is not the sum of its lines: then the total shows what the line was meant to be.
 */
export function* standards(view: TableView, check: string): Iterable<Relation> {
  const columns = numericColumns(view);
  for (const result of columns) {
    if (!isMissummed(result)) continue;
    for (const base of columns) {
      const relations = base === result ? undefined : standardOf(view, result, base, check);
      if (relations === undefined) continue;
      yield* relations;
      break;
    }
  }
}

/** What is spent follows no standard, though all may have spent nine tenths. */
const WITHOUT_STANDARD: ReadonlySet<Field> = new Set<Field>(["spent", "balance"]);

/** Points hold what stands in no line, such as those for the execution of the budget, and rates add up to nothing. */
function isMissummed({ column, dimension, total, lineCount, node }: NumericColumn): boolean {
  if (total === undefined || dimension === "rate" || dimension === "points") return false;
  if (WITHOUT_STANDARD.has(column.field)) return false;
  const nodes = Array.from({ length: lineCount }, (_, line) => node(line) ?? []).flat();
  return nodes.length > FEWEST && mayMiss(nodes, total) && !overlap(addIntervals(nodes.map(asInput)), total.asResult);
}

function asInput(node: Node): Interval {
  return node.asInput;
}

/** Doubles are off by less than this part of the largest figure. */
const NOISE = 1e-9;

/** A look at doubles, which lets through every column that misses its total: most columns of most tables add up. */
function mayMiss(nodes: readonly Node[], total: Node): boolean {
  let [sum, size] = [0, Math.abs(total.approx)];
  for (const { approx } of nodes) {
    sum += approx;
    size += Math.abs(approx);
  }
  return Math.abs(sum - total.approx) > size * NOISE;
}

function standardOf(
  view: TableView,
  result: NumericColumn,
  base: NumericColumn,
  check: string,
): readonly Relation[] | undefined {
  const times = timesOf(result, base);
  if (times === undefined) return undefined;
  const inBase = times.times(result.factor).div(base.factor);
  const formula = `${lowestHeading(base.column.heading)}×${times.toFixed()}`;
  const relations: Relation[] = [];
  const bases = new Set<string>();
  let wrong = 0;
  for (const [place, line] of view.data.entries()) {
    const [node, input] = [result.node(place), base.node(place)];
    if (node === undefined || input === undefined || node.value.isZero() || input.value.isZero()) continue;
    const facts = { name: view.nameOf(line), formula, form: "product", along: "column" };
    relations.push({ check, result: node, inputs: [input], form: { kind: "weighted", parts: [inBase] }, facts });
    if (!isTimes(node, input, inBase)) wrong += 1;
    // 6 stands for anything between 5.5 and 6.5, which is nearly so many times anything.
    else if (isTelling(node)) bases.add(input.value.toString());
  }
  return wrong > 0 && bases.size >= Math.max(FEWEST, wrong * FAR_MORE) ? relations : undefined;
}

/** How many of the one, in the units in which both are written, the total states of the other; undefined where that is no standard. */
function timesOf(result: NumericColumn, base: NumericColumn): Exact | undefined {
  if (result.total === undefined || base.total === undefined || base.total.value.isZero()) return undefined;
  // A share of all is another check's.
  if (base.dimension === "rate" && base.total.value.eq(ONE)) return undefined;
  const ratio = result.total.value.div(base.total.value).times(base.factor).div(result.factor);
  const times = ratio.toSignificantDigits(MOST_DIGITS);
  if (!times.isPositive() || times.eq(ONE)) return undefined;
  return isTimes(result.total, base.total, times.times(result.factor).div(base.factor)) ? times : undefined;
}

/** A figure that its decimals leave open by less than a hundredth of itself. */
function isTelling({ approx, resultRoom }: Node): boolean {
  return resultRoom * 100 <= Math.abs(approx);
}

function isTimes(node: Node, input: Node, times: Exact): boolean {
  return overlap(scaleInterval(input.asInput, times), node.asResult);
}

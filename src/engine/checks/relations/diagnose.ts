import type { CellAddress } from "../../../domain/address";
import { CellSet } from "../../../domain/cell-map";
import { addTo } from "../../../domain/groups";
import type { Interval } from "../../../domain/interval";
import type { Node } from "../reading/figures/node";
import { isUnitSlip } from "./unit-slip";
import { overlap, widen } from "../../../domain/interval";
import { asStated, compute, holds, solve } from "./compute";
import type { Surroundings } from "./consequences";
import { consequencesOf } from "./consequences";
import type { Lookup, Relation } from "./relation";
import type { Violation } from "./violation";

export interface Diagnosis {
  readonly violations: readonly Violation[];
  /** Results that are wrong only because of several violations together. */
  readonly consequences: readonly CellAddress[];
  /** Equations that hold as the workbook stands. */
  readonly satisfied: readonly Relation[];
}

/** More false equations than this are not combined with each other: each is reported for itself. */
const MOST_COMBINED = 400;
/** How far a corrected figure is followed through computed ones. */
const DEPTH = 6;
/** An equation with no more figures than this has all of them tried. */
const ALL_TRIED = 8;
/** Among more figures than this nobody can tell which is wrong; with many false equations trying them takes too long. */
const MOST_FIGURES = 5_000;
const MANY_FALSE = 20;
/** How many figures of an equation are followed to the inputs they are computed from. */
const MOST_FOLLOWED = 50;
/** How many false equations are asked what a figure should be. */
const MOST_ASKED = 12;
/** Merits are sums of fractions in floating point: a smaller difference is none. */
const SAME_MERIT = 1e-9;

/**
 * Finds the fewest figures whose correction makes the false equations true: greedily the figure that explains most of
 * them without making a true one false. A result goes before its inputs when both explain the same.
 */
export function diagnose(
  relations: readonly Relation[],
  reported: CellSet = new CellSet(),
  around?: Surroundings,
): Diagnosis {
  const satisfied: Relation[] = [];
  const open = new Set<Relation>();
  const state = new Map<Relation, boolean>();
  const index = new Map<Node, Relation[]>();
  const enter = (node: Node, relation: Relation): void => {
    addTo(index, node, relation);
  };
  for (const relation of relations) {
    const verdict = holds(relation, asStated);
    if (verdict === true) satisfied.push(relation);
    else if (verdict === false) open.add(relation);
  }
  if (open.size === 0) return { violations: [], satisfied, consequences: [] };
  for (const relation of relations) {
    const verdict = holds(relation, asStated);
    if (verdict === undefined) continue;
    state.set(relation, verdict);
    for (const node of nodesOf(relation)) enter(node, relation);
  }
  const violations: Violation[] = [];
  const consequences: CellAddress[] = [];
  const columns = formulaColumns(relations);
  const computesFrom = around?.computesFrom ?? (() => true);
  const sure = (around?.suspected ?? []).filter(({ isSure }) => isSure);
  const limits = new Map(sure.map(({ node, allowed }) => [node, allowed]));
  const searching = { index, state, open, reported, limits, computesFrom };
  const corrections = new Map<Node, Interval>();
  const corrected = lookupOf(corrections);
  // Rows before totals: once the wrong figures in the rows are known, most wrong totals explain themselves.
  for (const relation of [...open].sort((a, b) => reach(a) - reach(b))) {
    if (!open.has(relation)) continue;
    if (corrections.size > 1 && holds(relation, corrected) === true) {
      open.delete(relation);
      consequences.push(relation.result.at);
      continue;
    }
    const best = bestSuspect(relation, searching);
    corrections.set(best.node, best.value);
    for (const explained of best.fixed) open.delete(explained);
    const named = leading(best.node, best.fixed, relation);
    const ownValue = solve(named, best.node, asStated);
    const isOwn = named.result === best.node && named.form.kind !== "equal";
    violations.push({
      relation: named,
      culprit: best.node,
      // What the named equation gives is what a person computes who follows the message, to the last digit; another
      // equation over rounded figures may ask for a hundredth more.
      expected: ownValue !== undefined && (isOwn || overlap(ownValue, best.value)) ? ownValue : best.value,
      explained: best.fixed,
      // A figure that is no sum of its own parts is reported as that, whatever else it is; a summary's total likewise.
      isReported: reported.has(best.node.at) && !speaksForItself(named, best),
      amongFormulas: isOwn && columns.has(columnKey(named)) && (!best.node.isFormula || computesFrom(named)),
      derived: best.derived,
    });
  }
  const gone = around === undefined ? new Set<Violation>() : consequencesOf(violations, around);
  for (const { culprit } of gone) consequences.push(culprit.at);
  return { violations: violations.filter((violation) => !gone.has(violation)), satisfied, consequences };
}

/** How far an equation reaches: within a record, between places, over a column, between totals. */
function reach({ result, inputs, form }: Relation): number {
  return (result.isTotal ? 4 : 0) + (inputs.length > 24 ? 2 : 0) + (form.kind === "equal" ? 1 : 0);
}

/** A corrected figure would be written with as many decimals as the stated one, and stand for as much. */
function lookupOf(changed: ReadonlyMap<Node, Interval>): Lookup {
  const written = (value: Interval | undefined, own: Interval): Interval =>
    value === undefined ? own : widen(value, own.hi.minus(own.lo).div(2));
  return {
    input: (each) => written(changed.get(each), each.asInput),
    result: (each) => written(changed.get(each), each.asResult),
    changed,
  };
}

function speaksForItself({ result, form, inputs }: Relation, { node, value }: Suspect): boolean {
  if (isUnitSlip(node, value)) return true;
  if (result !== node) return false;
  return form.kind !== "equal" || inputs.some(({ isTotal }) => isTotal);
}

/** Columns in which most results of one equation are formulas. */
function formulaColumns(relations: readonly Relation[]): ReadonlySet<string> {
  const counts = new Map<string, { formulas: number; all: number }>();
  for (const relation of relations) {
    const key = columnKey(relation);
    const count = counts.get(key) ?? { formulas: 0, all: 0 };
    count.all += 1;
    if (relation.result.isFormula) count.formulas += 1;
    counts.set(key, count);
  }
  return new Set(
    [...counts]
      .filter(([, { formulas, all }]) => formulas >= 2 && (formulas >= all - 1 || formulas * 4 >= all * 3))
      .map(([key]) => key),
  );
}

function columnKey({ check, result }: Relation): string {
  return [check, result.at.sheet, result.field, result.heading].join("\u0000");
}

interface Search {
  readonly index: ReadonlyMap<Node, readonly Relation[]>;
  readonly state: ReadonlyMap<Relation, boolean>;
  readonly open: ReadonlySet<Relation>;
  /** Cells that checks find wrong by themselves. */
  readonly reported: CellSet;
  /** What would be right in some of these cells. */
  readonly limits: ReadonlyMap<Node, Interval>;
  readonly computesFrom: Surroundings["computesFrom"];
}

interface Suspect {
  readonly node: Node;
  readonly value: Interval;
  readonly fixed: readonly Relation[];
  readonly derived: readonly CellAddress[];
  readonly merit: number;
}

function bestSuspect(relation: Relation, search: Search): Suspect {
  const own = tryAll(relation.result, [relation], search);
  let best = own ?? {
    node: relation.result,
    value: relation.result.asResult,
    fixed: [relation],
    derived: [],
    merit: 0,
  };
  const ownFormula = relation.result.isFormula && relation.form.kind !== "equal" && search.computesFrom(relation);
  if (search.open.size > MOST_COMBINED) return best;
  let rivals = 0;
  for (const node of suspects(relation, search)) {
    // A live result follows its inputs: correcting an input would not cure a formula that computes something else,
    // unless the input is known to be wrong by another equation or check.
    if (ownFormula && node !== relation.result && !isAccusedElsewhere(node, relation, search)) continue;
    const falseOnes = (search.index.get(node) ?? []).filter((each) => search.open.has(each));
    const suspect = tryAll(node, falseOnes, search);
    if (suspect === undefined || node === relation.result || !suspect.fixed.includes(relation)) continue;
    if (suspect.merit > best.merit + SAME_MERIT) [best, rivals] = [suspect, 1];
    else if (best.node !== relation.result && suspect.merit > best.merit - SAME_MERIT) rivals += 1;
  }
  // Several terms that explain nothing but this equation: nobody can tell which, so the stated result is named.
  return rivals > 1 && own !== undefined && best.fixed.length === own.fixed.length ? own : best;
}

function isAccusedElsewhere(node: Node, relation: Relation, { index, open, reported }: Search): boolean {
  if (reported.has(node.at)) return true;
  return (index.get(node) ?? []).some((each) => each !== relation && open.has(each) && each.result === node);
}

/** The figures that could be at fault: those of the equation itself that stand in other false equations too, or are few. */
function suspects(relation: Relation, { index, open, reported }: Search): readonly Node[] {
  const nodes = nodesOf(relation);
  if (nodes.length <= ALL_TRIED) return nodes;
  if (nodes.length > MOST_FIGURES && open.size > MANY_FALSE) return [relation.result];
  const shared = nodes.filter(
    (node) => reported.has(node.at) || (index.get(node) ?? []).some((each) => each !== relation && open.has(each)),
  );
  return [...shared, ...upstream(relation, index, open)];
}

/** Inputs of a computed result one step further up that stand in other false equations. */
function upstream(relation: Relation, index: Search["index"], open: Search["open"]): readonly Node[] {
  const found = new Set<Node>();
  for (const node of nodesOf(relation).slice(0, MOST_FOLLOWED)) {
    for (const above of index.get(node) ?? []) {
      if (above.result !== node || above === relation || above.form.kind === "equal") continue;
      for (const input of above.inputs) {
        if ((index.get(input) ?? []).some((each) => open.has(each))) found.add(input);
      }
    }
  }
  return [...found];
}

/** The best value for a figure among those its false equations ask for. */
function tryAll(node: Node, falseOnes: readonly Relation[], search: Search): Suspect | undefined {
  if (node.isVirtual) return undefined;
  let best: Suspect | undefined;
  for (const relation of falseOnes.slice(0, MOST_ASKED)) {
    const value = solve(relation, node, asStated);
    if (value === undefined) continue;
    const suspect = tryValue(node, value, search);
    if (best === undefined || suspect.merit > best.merit + SAME_MERIT) best = suspect;
  }
  return best;
}

function tryValue(node: Node, value: Interval, search: Search): Suspect {
  const changed = new Map<Node, Interval>([[node, value]]);
  const lookup = lookupOf(changed);
  const touched = new Set<Relation>();
  let typedFollowers = 0;
  let frontier: Node[] = [node];
  for (let depth = 0; depth < DEPTH && frontier.length > 0; depth += 1) {
    const next: Node[] = [];
    for (const each of frontier) {
      for (const relation of search.index.get(each) ?? []) {
        touched.add(relation);
        if (relation.form.kind === "equal" || relation.result === each || changed.has(relation.result)) continue;
        if (search.state.get(relation) !== true || holds(relation, lookup) === true) continue;
        const follows = compute(relation, lookup);
        if (follows === undefined) continue;
        changed.set(relation.result, follows);
        if (!relation.result.isFormula) typedFollowers += 1;
        next.push(relation.result);
      }
    }
    frontier = next;
  }
  const fixed: Relation[] = [];
  let broken = 0;
  let stillFalse = 0;
  for (const relation of touched) {
    const after = holds(relation, lookup);
    if (search.open.has(relation)) {
      if (isOfFaultyFormula(relation, node, search)) continue;
      if (after === true) fixed.push(relation);
    } else if (after === false) {
      if (search.state.get(relation) === true) broken += 1;
      // An equation of this figure that is false already speaks for no value that leaves it false.
      else if (nodesOf(relation).includes(node)) stillFalse += 1;
    }
  }
  changed.delete(node);
  const ownEquation = fixed.some((relation) => relation.result === node && relation.form.kind !== "equal");
  const bias = (isAwaited(node, value, search) ? 0.5 : 0) - (node.isFormula && !ownEquation ? 0.3 : 0);
  return {
    node,
    value,
    fixed,
    derived: [...changed.keys()].map(({ at }) => at),
    merit: fixed.length - 1.5 * broken - 0.2 * Math.min(typedFollowers + stillFalse, 3) - oddity(node, value) + bias,
  };
}

/** A figure known to be wrong explains more, unless the value asked for would be as wrong: spending even further above. */
function isAwaited(node: Node, value: Interval, { reported, limits }: Search): boolean {
  const limit = limits.get(node);
  return reported.has(node.at) && (limit === undefined || overlap(value, limit));
}

/** A result whose formula is found wrong by itself speaks for no other value of what it adds up. */
function isOfFaultyFormula({ result }: Relation, node: Node, { reported }: Search): boolean {
  return result !== node && result.isFormula && reported.has(result.at);
}

/** A figure that is not negative is hardly meant to be: another one is at fault, or a line was left out. */
function oddity(node: Node, value: Interval): number {
  return value.hi.isNegative() && !value.hi.isZero() && !node.value.isNegative() ? 0.6 : 0;
}

/** Among the equations that a figure explains, the one whose words fit best. */
function leading(culprit: Node, fixed: readonly Relation[], fallback: Relation): Relation {
  const asResult = fixed.filter((relation) => relation.result === culprit);
  const within =
    asResult.find(({ form, check }) => form.kind === "sum" && check === "column-total") ??
    asResult.find(({ form }) => form.kind === "mean") ??
    asResult.find(({ form }) => form.kind !== "equal");
  const across = fixed.find((relation) => relation.form.kind === "equal" && nodesOf(relation).includes(culprit));
  // A figure that spoils its row and its column is told by its row: that is where a person looks first. Weights are told
  // by what they add up to.
  const sums = fixed.filter((relation) => relation.form.kind === "sum");
  const ofWeights = sums.find(({ result }) => result.isTotal && result.field === "weight");
  const sum = ofWeights ?? sums.find(({ result }) => !result.isTotal) ?? sums[0];
  return within ?? across ?? asResult[0] ?? sum ?? fixed[0] ?? fallback;
}

const knownNodes = new WeakMap<Relation, readonly Node[]>();

function nodesOf(relation: Relation): readonly Node[] {
  const known = knownNodes.get(relation);
  if (known !== undefined) return known;
  const nodes = new Set([relation.result, ...relation.inputs]);
  for (const { inputs } of relation.alternatives ?? []) for (const node of inputs) nodes.add(node);
  const list = [...nodes];
  knownNodes.set(relation, list);
  return list;
}

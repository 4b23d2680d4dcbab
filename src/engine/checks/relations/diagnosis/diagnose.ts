import type { CellAddress } from "../../../../domain/cells/address";
import { CellSet } from "../../../../domain/cells/cell-map";
import { addTo } from "../../../../domain/collections/groups";
import type { Interval } from "../../../../domain/figures/interval";
import { overlap } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import { isSlip } from "../causes/slips";
import { asStated, holds, middle, solve } from "../equation/compute";
import { isTail } from "../equation/is-tail";
import type { Relation } from "../equation/relation";
import { nodesOf } from "../equation/relation";
import type { Violation } from "../equation/violation";
import type { Surroundings } from "./consequences";
import { consequencesOf } from "./consequences";
import { bestSuspect } from "./suspects";
import type { Search, Suspect } from "./try-value";
import { lookupOf } from "./try-value";
import { isUnitSlip } from "./unit-slip";

/** All equations of a workbook, sorted into those that hold and the figures that keep the others from holding. */
export interface Diagnosis {
  readonly violations: readonly Violation[];
  /** Results that are wrong only because of several violations together. */
  readonly consequences: readonly CellAddress[];
  /** Equations that hold as the workbook stands. */
  readonly satisfied: readonly Relation[];
}

/**
 * Finds the fewest figures whose correction makes the false equations true: greedily the figure that explains most of
 * them without making a true one false. A result goes before its inputs when both explain the same.
 */
export function diagnose(
  relations: readonly Relation[],
  reported: CellSet = new CellSet(),
  around?: Surroundings,
): Diagnosis {
  const { satisfied, open } = asTheyStand(relations);
  if (open.size === 0) return { violations: [], satisfied, consequences: [] };
  const violations: Violation[] = [];
  const consequences: CellAddress[] = [];
  const search = searchAmong(relations, open, reported, around);
  const columns = formulaColumns(relations);
  const corrections = new Map<Node, Interval>();
  const corrected = lookupOf(corrections);
  const firm = new Map<Node, Interval>();
  // Rows before totals: once the wrong figures in the rows are known, most wrong totals explain themselves.
  for (const relation of [...open].sort((a, b) => reach(a) - reach(b))) {
    if (!open.has(relation)) continue;
    if (corrections.size > 1 && holds(relation, corrected) === true) {
      open.delete(relation);
      consequences.push(relation.result.at);
      continue;
    }
    const given = firm.size > 0 && holds(relation, lookupOf(firm)) !== true ? new Map(firm) : NOTHING_GIVEN;
    const searching = { ...search, given };
    const best = bestSuspect(relation, searching);
    corrections.set(best.node, best.value);
    if (isFirm(best)) firm.set(best.node, best.value);
    for (const explained of best.fixed) open.delete(explained);
    violations.push(violationOf(best, leading(best.node, best.fixed, relation), searching, columns));
  }
  const gone = around === undefined ? new Set<Violation>() : consequencesOf(violations, around);
  for (const { culprit } of gone) consequences.push(culprit.at);
  const left: Violation[] = [];
  const all = violations.filter((violation) => !gone.has(violation));
  for (const violation of all) {
    const told = asElsewhere(violation, all);
    if (told === undefined) consequences.push(violation.culprit.at);
    else left.push(told);
  }
  return { violations: left, satisfied, consequences };
}

/**
 * What a result has to be where a figure it is computed from is told to stand otherwise elsewhere: the rate of a cover is that
 * of the list's total, once the cover's budget is corrected. Undefined where it is right then.
 */
function asElsewhere(violation: Violation, all: readonly Violation[]): Violation | undefined {
  const { relation, culprit, given } = violation;
  if (relation.result !== culprit || relation.form.kind === "equal" || given.length > 0) return violation;
  // But for a tail it is what it was worked out to be, from the wrong figure.
  if (isTail(violation)) return violation;
  const quoted = all.filter(
    (other) =>
      other !== violation &&
      other.relation.form.kind === "equal" &&
      other.relation.result === other.culprit &&
      relation.inputs.includes(other.culprit),
  );
  if (quoted.length === 0) return violation;
  const corrected = lookupOf(new Map(quoted.map((other) => [other.culprit, other.expected])));
  if (holds(relation, corrected) === true) return undefined;
  const expected = solve(relation, culprit, corrected);
  if (expected === undefined) return violation;
  return { ...violation, expected, given: quoted.map((other) => other.culprit) };
}

const NOTHING_GIVEN: ReadonlyMap<Node, Interval> = new Map();

/** Several equations ask for it, or it is an ordinary slip: what else is wrong can be seen as if it stood there. */
function isFirm({ node, value, fixed }: Suspect): boolean {
  return fixed.length > 1 || isSlip(node, middle(value));
}

/** The equations that hold, and those that do not, with what the workbook states. */
function asTheyStand(relations: readonly Relation[]): { readonly satisfied: Relation[]; readonly open: Set<Relation> } {
  const satisfied: Relation[] = [];
  const open = new Set<Relation>();
  for (const relation of relations) {
    const verdict = holds(relation, asStated);
    if (verdict === true) satisfied.push(relation);
    else if (verdict === false) open.add(relation);
  }
  return { satisfied, open };
}

/** `open` loses equations while they are explained. */
function searchAmong(
  relations: readonly Relation[],
  open: ReadonlySet<Relation>,
  reported: CellSet,
  around: Surroundings | undefined,
): Search {
  const state = new Map<Relation, boolean>();
  const index = new Map<Node, Relation[]>();
  for (const relation of relations) {
    const verdict = holds(relation, asStated);
    if (verdict === undefined) continue;
    state.set(relation, verdict);
    for (const node of nodesOf(relation)) addTo(index, node, relation);
  }
  const sure = (around?.suspected ?? []).filter(({ isSure }) => isSure);
  const limits = new Map(sure.map(({ node, allowed }) => [node, allowed]));
  return {
    index,
    state,
    open,
    reported,
    limits,
    computesFrom: around?.computesFrom ?? (() => true),
    given: NOTHING_GIVEN,
  };
}

function violationOf(
  best: Suspect,
  named: Relation,
  { reported, computesFrom, given }: Search,
  columns: ReadonlySet<string>,
): Violation {
  const ownValue = solve(named, best.node, lookupOf(given));
  const isOwn = named.result === best.node && named.form.kind !== "equal";
  return {
    relation: named,
    culprit: best.node,
    // What the named equation gives is what a person computes who follows the message, to the last digit; another
    // equation over rounded figures may ask for a hundredth more.
    expected: ownValue !== undefined && (isOwn || overlap(ownValue, best.value)) ? ownValue : best.value,
    explained: best.fixed,
    given: named.inputs.filter((input) => input !== best.node && given.has(input)),
    isConfirmed: isOwn && best.against > 0,
    // A figure that is no sum of its own parts is reported as that, whatever else it is; a summary's total likewise.
    isReported: reported.has(best.node.at) && !speaksForItself(named, best),
    amongFormulas: isOwn && columns.has(columnKey(named)) && (!best.node.isFormula || computesFrom(named)),
    rivals: best.rivals ?? [],
    derived: best.derived,
  };
}

/** How far an equation reaches: within a record, between places, over a column, between totals. */
function reach({ result, inputs, form }: Relation): number {
  return (result.isTotal ? 4 : 0) + (inputs.length > 24 ? 2 : 0) + (form.kind === "equal" ? 1 : 0);
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

/** What only the other lines of a column show is told where nothing else is. */
const UNANNOUNCED = "column-pattern";

/** Among the equations that a figure explains, the one whose words fit best. */
function leading(culprit: Node, fixed: readonly Relation[], fallback: Relation): Relation {
  const asResult = fixed.filter((relation) => relation.result === culprit);
  const within =
    asResult.find(({ form, check }) => form.kind === "sum" && check === "column-total") ??
    asResult.find(({ form }) => form.kind === "mean") ??
    asResult.find(({ form, check }) => form.kind !== "equal" && check !== UNANNOUNCED) ??
    asResult.find(({ form }) => form.kind !== "equal");
  const across = fixed.find((relation) => relation.form.kind === "equal" && nodesOf(relation).includes(culprit));
  // A figure that spoils its row and its column is told by its row: that is where a person looks first. Weights are told
  // by what they add up to.
  const sums = fixed.filter((relation) => relation.form.kind === "sum");
  const ofWeights = sums.find(({ result }) => result.isTotal && result.field === "weight");
  const sum = ofWeights ?? sums.find(({ result }) => !result.isTotal) ?? sums[0];
  return within ?? across ?? asResult[0] ?? sum ?? fixed[0] ?? fallback;
}

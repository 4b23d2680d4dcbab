import type { CellAddress } from "../../../domain/cells/address";
import { addressKey, sameCell } from "../../../domain/cells/address";
import { addTo } from "../../../domain/collections/groups";
import type { Interval } from "../../../domain/figures/interval";
import { point } from "../../../domain/figures/interval";
import type { Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import type { Node } from "../reading/figures/node";
import { isStated } from "../reading/figures/node";
import { asStated, compute, holds, middle } from "../relations/equation/compute";
import type { Lookup, Relation } from "../relations/equation/relation";
import { nodesOf } from "../relations/equation/relation";
import type { Bond, Surroundings } from "./bond";
import { othersOf } from "./bond";
import { amountOf } from "./gap";

/** Kinds that say what should stand in their own cell. */
const SOURCES: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "unit_mismatch",
  "cross_sheet_value_mismatch",
  "hardcoded_in_formula_range",
]);

/** Kinds that hold one figure against others. */
const FOLLOWERS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "cross_sheet_value_mismatch",
  "cross_sheet_total_mismatch",
  "total_mismatch",
  "row_sum_mismatch",
  "score_total_mismatch",
  "average_mismatch",
  "rate_mismatch",
  "share_mismatch",
]);

/** In a workbook with more findings each speaks for itself. */
const MOST_FINDINGS = 40;
/** So many steps from a figure to what rests on it: rate, points, total, summary. */
const STEPS = 5;

/**
 * What disagrees only because it was typed as computed from a wrong figure: with that one corrected and all that rests on
 * it computed anew, every equation that speaks of it holds.
 */
export function recomputed(findings: readonly Finding[], { relations }: Surroundings): readonly Bond[] {
  const sources = findings.filter(({ kind }) => SOURCES.has(kind));
  const followers = findings.filter(({ kind }) => FOLLOWERS.has(kind));
  if (sources.length === 0 || followers.length === 0 || findings.length > MOST_FINDINGS) return [];
  const speaking = bySpeaker(relations);
  return sources.flatMap((source): readonly Bond[] => {
    const changed = consequencesOf(source, speaking);
    if (changed.size === 0) return [];
    const settled = followers.filter((other) => other !== source && isSettled(other.at, changed, speaking));
    if (settled.length === 0) return [];
    const bound = [source, ...settled];
    return [
      { findings: bound, explanation: (leader) => ({ code: "carried-on", facts: {}, cells: othersOf(bound, leader) }) },
    ];
  });
}

/** The equations that speak of each cell. */
type Speaking = (at: CellAddress) => readonly Relation[];

function bySpeaker(relations: readonly Relation[]): Speaking {
  const speaking = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const key of new Set(nodesOf(relation).map(({ at }) => addressKey(at)))) addTo(speaking, key, relation);
  }
  return (at) => speaking.get(addressKey(at)) ?? [];
}

/** Figures by cell, as they would be with the source corrected; the source's own first. */
type Changed = ReadonlyMap<string, Interval>;

function consequencesOf(source: Finding, speaking: Speaking): Changed {
  const changed = new Map<string, Interval>();
  const own = speaking(source.at)
    .flatMap(nodesOf)
    .find((node) => isStated(node) && sameCell(node.at, source.at));
  const right = amountOf(source.figures?.expected);
  if (own === undefined || right === undefined) return changed;
  changed.set(addressKey(source.at), point(right.times(own.factor)));
  let open: readonly CellAddress[] = [source.at];
  for (let step = 0; step < STEPS && open.length > 0; step += 1) {
    const next: CellAddress[] = [];
    for (const relation of open.flatMap(speaking)) {
      const { result, form } = relation;
      const key = addressKey(result.at);
      // Two sheets that state the same were not computed from each other.
      if (!isStated(result) || form.kind === "equal" || changed.has(key) || holds(relation, asStated) !== true)
        continue;
      const anew = compute(relation, lookupOf(changed));
      if (anew === undefined || !relation.inputs.some((input) => isChanged(input, changed))) continue;
      changed.set(key, asPrecise(result, anew));
      next.push(result.at);
    }
    open = next;
  }
  return changed;
}

/** As coarse as the figure is stated: it would be rounded again. */
function asPrecise({ asResult }: Node, anew: Interval): Interval {
  const half = asResult.hi.minus(asResult.lo).div(2);
  const at = middle(anew);
  return { lo: at.minus(half), hi: at.plus(half) };
}

function isChanged(node: Node, changed: Changed): boolean {
  return isStated(node) && changed.has(addressKey(node.at));
}

function lookupOf(changed: Changed): Lookup {
  const of = (node: Node): Interval | undefined => (isStated(node) ? changed.get(addressKey(node.at)) : undefined);
  return { input: (node) => of(node) ?? node.asInput, result: (node) => of(node) ?? node.asResult };
}

/** Every equation of this cell that is false holds with the changed figures, and some of them speaks of one. */
function isSettled(at: CellAddress, changed: Changed, speaking: Speaking): boolean {
  const broken = speaking(at).filter((relation) => holds(relation, asStated) === false);
  const lookup = lookupOf(changed);
  return (
    broken.some((relation) => nodesOf(relation).some((node) => isChanged(node, changed))) &&
    broken.every((relation) => holds(relation, lookup) === true)
  );
}

import { ZERO } from "../../../../domain/figures/exact";
import { contains } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import { isStated } from "../../reading/figures/node";
import { isSlip } from "../causes/slips";
import { middle, solve } from "../equation/compute";
import type { Relation } from "../equation/relation";
import { nodesOf } from "../equation/relation";
import type { Search, Suspect } from "./try-value";
import { lookupOf, SAME_MERIT, tryAll } from "./try-value";
import { isUnitSlip } from "./unit-slip";

/** More false equations than this are not combined with each other: each is reported for itself. */
const MOST_COMBINED = 400;
/** An equation with no more figures than this has all of them tried. */
const ALL_TRIED = 8;
/** Among more figures than this nobody can tell which is wrong; with many false equations trying them takes too long. */
const MOST_FIGURES = 5_000;
const MANY_FALSE = 20;
/** How many figures of an equation are followed to the inputs they are computed from. */
const MOST_FOLLOWED = 50;

/**
 * The figure whose correction explains most, this equation among it; its own result where nothing explains more or
 * where several figures explain the same.
 */
export function bestSuspect(relation: Relation, search: Search): Suspect {
  const own = tryAll(relation.result, [relation], search);
  let best = own ?? {
    node: relation.result,
    value: relation.result.asResult,
    fixed: [relation],
    derived: [],
    against: 0,
    merit: 0,
  };
  const ownFormula = relation.result.isFormula && relation.form.kind !== "equal" && search.computesFrom(relation);
  if (search.open.size > MOST_COMBINED) return best;
  let rivals: Suspect[] = [];
  for (const node of suspects(relation, search)) {
    // A live result follows its inputs: correcting an input would not cure a formula that computes something else,
    // unless the input is known to be wrong by another equation or check.
    if (ownFormula && node !== relation.result && !isAccusedElsewhere(node, relation, search)) continue;
    const falseOnes = (search.index.get(node) ?? []).filter((each) => search.open.has(each));
    const suspect = tryAll(node, falseOnes, search);
    if (suspect === undefined || node === relation.result || !suspect.fixed.includes(relation)) continue;
    if (isMiscounted(relation, suspect)) continue;
    if (suspect.merit > best.merit + SAME_MERIT) [best, rivals] = [suspect, [suspect]];
    else if (best.node !== relation.result && suspect.merit > best.merit - SAME_MERIT) rivals.push(suspect);
  }
  // Where several terms explain the same nobody can tell which of them is wrong, and the stated result is named.
  const isOpen = own !== undefined && (best === own || rivals.length > 1);
  return isOpen ? (slippedTerm(relation, own, search) ?? amongRivals(own, rivals)) : best;
}

/** The result itself, with the terms that would each explain more than it alone. */
function amongRivals(own: Suspect, rivals: readonly Suspect[]): Suspect {
  const more = rivals.filter(({ fixed }) => fixed.length > own.fixed.length);
  return more.length < 2 ? own : { ...own, rivals: more.map(({ node }) => node) };
}

/**
 * A sum that would be right if this term were nothing, or on another sheet twice as much: the term was left out there or
 * counted twice, and is no wrong figure itself unless a further equation says so.
 */
function isMiscounted({ result, form }: Relation, { node, value, fixed }: Suspect): boolean {
  if (form.kind !== "sum" || node.value.isZero()) return false;
  if (result.at.sheet === node.at.sheet) return fixed.length === 1 && contains(value, ZERO);
  return contains(value, ZERO) || contains(value, node.value.times(2));
}

/** The one term of a sum that would be right in another unit, where the sum itself would not: 14,600 万元 among 亿元. */
function slippedTerm(relation: Relation, own: Suspect, search: Search): Suspect | undefined {
  const { form, inputs, result } = relation;
  if (form.kind !== "sum" || result.isFormula || own.fixed.length > 1 || isSlip(result, middle(own.value)))
    return undefined;
  const given = lookupOf(search.given);
  const slipped = inputs.flatMap((term) => {
    const value = !isStated(term) || term.isFormula ? undefined : solve(relation, term, given);
    return value !== undefined && isUnitSlip(term, value) && isSlip(term, middle(value)) ? [{ term, value }] : [];
  });
  const [only] = slipped;
  return only === undefined || slipped.length > 1 ? undefined : tryAll(only.term, [relation], search);
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

import { exact } from "../../../../domain/figures/exact";
import type { Line } from "../../../../domain/table";
import { isSum } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { TableView } from "../../reading/tables/table-view";
import { leavesEmpty } from "../../reading/totals/left-empty";
import { mayBeNumber } from "../../reading/words/garbled-numbers";
import { asStated, holds } from "../equation/compute";
import type { Computation, Relation } from "../equation/relation";
import type { Candidate } from "./candidate";
import { followsFromLines, isExempt, unlessExplained } from "./exempt-lines";
import { withoutFloored } from "./floored";
import { formulaText } from "./formula-text";
import type { Pattern } from "./search";
import { inDirectionOfBlock } from "./turned-blocks";

/** Half of the second decimal of a per cent: rates with few decimals may have been rounded twice. */
const TWICE_ROUNDED = exact("0.00005");

/**
 * The equations that a pattern states for each line of its table, totals included. A formula computes what it says:
 * whether it differs from its neighbours is for the checks of formulas, so that they are left out unless asked for.
 */
export function relationsOf(
  view: TableView,
  pattern: Pattern,
  check: string,
  { formulasToo }: { readonly formulasToo: boolean } = { formulasToo: false },
): readonly Relation[] {
  const { result, best, equals } = pattern;
  const facts = {
    formula: formulaText(best),
    form: best.form.kind === "sum" && best.form.signs?.includes(-1) ? "difference" : best.form.kind,
  };
  const lines = [...view.data, ...view.stated.filter((line) => follows(line, best))];
  const stated = lines.flatMap((line): readonly Stated[] => {
    const node = view.figure(line, result.column);
    const own = computationOf(view, line, best);
    if (node === undefined || own === undefined || (node.isFormula && !formulasToo)) return [];
    if (
      own.form.kind === "sum" &&
      node.dimension !== "rate" &&
      own.inputs.some(({ dimension }) => dimension === "rate")
    )
      return [];
    if (node.dimension !== result.dimension || isExempt(view, line, pattern, { node, inputs: own.inputs })) return [];
    const alternatives = equals.flatMap((other) => computationOf(view, line, other) ?? []);
    const isRate = node.dimension === "rate" && node.decimals < 2;
    const relation: Relation = {
      check,
      result: node,
      ...own,
      ...(alternatives.length === 0 ? {} : { alternatives }),
      ...(isRate ? { slack: TWICE_ROUNDED } : {}),
      facts: { name: view.nameOf(line), ...facts },
    };
    const isOff = holds(relation, asStated) === false;
    return [{ line, isOff, kept: isOff ? unlessExplained(view, line, pattern, relation) : [relation] }];
  });
  return inDirectionOfBlock(view, withoutExcused(view, pattern, stated), (facts) => ({
    ...facts,
    formula: formulaText(turnedRound(best)),
  }));
}

/** A line with what is left of its equation: nothing where it may be off. */
interface Stated {
  readonly line: Line;
  readonly isOff: boolean;
  readonly kept: readonly Relation[];
}

/** The equations of all lines; where one of these may be off, the totals that are off with it are left out, too. */
function withoutExcused(view: TableView, pattern: Pattern, stated: readonly Stated[]): readonly Relation[] {
  const kept = withoutFloored(stated.flatMap((each) => each.kept));
  const left = new Set(kept);
  if (!stated.some(({ line, kept: own }) => line.kind === "data" && !own.some((each) => left.has(each)))) return kept;
  const following = new Set(
    stated
      .filter(
        ({ line, isOff, kept: own }) =>
          isOff && own.some(({ result }) => followsFromLines(view, line, pattern, result)),
      )
      .flatMap((each) => each.kept),
  );
  return kept.filter((each) => !following.has(each));
}

function turnedRound({ terms, form, isTold }: Candidate): Candidate {
  return { terms: [...terms].reverse(), form, isTold };
}

/** Totals and of-which lines follow sums and ratios of their table; the product of two totals is no total. */
function follows(line: Line, { form }: Candidate): boolean {
  const isAmount = isSum(line) || line.kind === "of_which";
  return isAmount && form.kind !== "product" && form.kind !== "mean";
}

function computationOf(view: TableView, line: Line, { terms, form, isTold }: Candidate): Computation | undefined {
  const nodes = terms.map(({ column }) => view.figure(line, column));
  // Nobody can compute with what cannot be read.
  if (terms.some(({ column }, place) => nodes[place] === undefined && mayBeNumber(view.said(line, column))))
    return undefined;
  if (
    leavesEmpty(
      view,
      line,
      terms.map(({ column }) => column),
    )
  )
    return undefined;
  const inputs = nodes.filter((node): node is Node => node !== undefined);
  // An empty cell is nothing to a 合计; where only the figures show how the column is computed, it is not known.
  if (form.kind === "sum" && inputs.length > 0 && (isTold || inputs.length === terms.length)) {
    const signs = nodes.flatMap((node, index) => (node === undefined ? [] : (form.signs?.[index] ?? (1 as const))));
    return { inputs, form: { kind: "sum", signs } };
  }
  if (inputs.length < terms.length) return undefined;
  const [first, second] = inputs;
  if (form.kind === "ratio" && first?.dimension !== second?.dimension && nodes[0]?.dimension === "rate")
    return undefined;
  return { inputs, form };
}

import type { CellAddress } from "../../../../domain/cells/address";
import { largestOf } from "../../../../domain/collections/extremes";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, lastPlace, plain } from "../../../../domain/figures/exact";
import type { Explanation, ExplanationCode } from "../../../../domain/finding";
import type { Node } from "../../reading/figures/node";
import { showLike, showStated } from "../../reading/figures/show";
import { projectTables } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import { lineOf } from "../../reading/tables/line-of";
import type { TableView } from "../../reading/tables/table-view";
import { recallsOf } from "../../reading/words/recalls";
import { asStated, compute, holds, middle } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Violation } from "../equation/violation";
import { misplaced } from "./misplaced";
import { isMistypedFor } from "./mistyped";
import { ofOtherBase } from "./other-base";
import { isSlip, slips } from "./slips";

/** At most so many terms are searched for pairs. */
const MOST_FOR_PAIRS = 400;

/**
 * Searches the workbook's own figures for a likely cause of a difference, in one or two terms. Nothing is applied; an
 * empty list means that none was found.
 */
export function explain(violation: Violation, context: ReadingContext): readonly Explanation[] {
  const { culprit, relation } = violation;
  const wanted = middle(violation.expected);
  const gap = culprit.value.minus(wanted);
  if (gap.isZero()) return [];
  const found: Explanation[] = [...oneOf(violation), ...slips(culprit, wanted)];
  if (relation.form.kind === "sum" && culprit === relation.result) {
    const own = ofTerms(gap, relation.inputs);
    const beside = own.length > 0 ? own : ofLinesBeside(gap, violation, context);
    found.push(...(beside.length > 0 ? beside : ofMissingProject(gap, culprit, context)));
  }
  found.push(...ofOtherBase(violation, context));
  found.push(...ofRecalls(gap, culprit, context));
  found.push(...misplaced(culprit, context));
  if (found.length === 0 && violation.isConfirmed) return [confirmed(culprit)];
  return found.slice(0, 3);
}

/** More cells are no help to somebody who looks for the wrong one. */
const MOST_RIVALS = 12;

/** The terms that this sum and another wrong one have in common: one of them may be wrong, and both sums right. */
function oneOf({ rivals }: Violation): readonly Explanation[] {
  if (rivals.length === 0 || rivals.length > MOST_RIVALS) return [];
  return [{ code: "one-of", facts: {}, cells: rivals.map(({ at }) => at) }];
}

/** A result that other figures agree with: one of its terms may be wrong as well, and nobody can tell which. */
function confirmed(culprit: Node): Explanation {
  return { code: "result-confirmed", facts: { figure: showStated(culprit) }, cells: [culprit.at] };
}

/** Slips that make a sum of other figures no coincidence: nothing else leaves exactly one line out. */
const TELLING: ReadonlySet<ExplanationCode> = new Set<ExplanationCode>([
  "times-power",
  "divided-by-power",
  "swapped-digits",
  "counted-twice",
  "left-out",
]);
/** Shorter figures equal a difference by chance. */
const TELLING_DIGITS = 3;

/** The result stands before or after all of its terms: a line beyond it (折合万元) is none of them. */
function isAtAnEnd({ result, inputs }: Relation): boolean {
  const sides = inputs.map(({ at }) => Math.sign(at.row - result.at.row) || Math.sign(at.col - result.at.col));
  return sides.every((side) => side === sides[0]);
}

/** True when one ordinary slip, of the result or of a single term, is all that keeps a sum from holding. */
export function failsByOneSlip(relation: Relation): boolean {
  const wanted = wantedOf(relation);
  if (wanted === undefined) return false;
  const { result, inputs } = relation;
  const gap = result.value.minus(wanted);
  if (gap.div(result.factor).precision() < TELLING_DIGITS) return false;
  return [...slips(result, wanted), ...ofTerms(gap, inputs)].some(({ code }) => TELLING.has(code));
}

/** True when a slip of the keys in one figure of a sum is what keeps it from holding, and no line that is left out. */
export function failsByOneStroke(relation: Relation): boolean {
  const wanted = wantedOf(relation);
  return wanted !== undefined && (isOneStroke(relation, wanted) || isSlip(relation.result, wanted));
}

/** What a sum of several terms that does not hold comes to. */
function wantedOf(relation: Relation): Exact | undefined {
  const computed = relation.form.kind === "sum" && relation.inputs.length > 1 ? compute(relation, asStated) : undefined;
  if (computed === undefined || holds(relation, asStated) !== false || !isAtAnEnd(relation)) return undefined;
  return middle(computed);
}

/** More terms have among them one that a slip of the keys leads to by chance. */
const MOST_FOR_STROKES = 60;

/** One figure of a sum, mistyped by a single stroke, is all that keeps it from holding. */
function isOneStroke({ result, inputs, form }: Relation, wanted: Exact): boolean {
  if (form.kind !== "sum" || inputs.length > MOST_FOR_STROKES) return false;
  const gap = result.value.minus(wanted);
  if (mayBeRounded(gap, [result, ...inputs])) return false;
  return (
    isMistypedFor(result, wanted) ||
    inputs.some((term, index) => isMistypedFor(term, term.value.plus(gap.times(form.signs?.[index] ?? 1))))
  );
}

/** Figures that all end in noughts may have been rounded there, each for itself: 771.571 million, 208.871 million. */
function mayBeRounded(gap: Exact, figures: readonly Node[]): boolean {
  const places = figures.flatMap(({ value }) => (value.isZero() ? [] : [lastPlace(value)]));
  const finest = exact(10).pow(-largestOf(places));
  return gap.abs().lte(finest.times(figures.length).div(2));
}

/** Nobody counts below nought, and nobody gets points below it. */
const NEVER_NEGATIVE: ReadonlySet<string> = new Set(["count", "points"]);

/** A term left out, counted twice or with the wrong sign; else two terms left out or counted twice. */
function ofTerms(gap: Exact, terms: readonly Node[]): readonly Explanation[] {
  const size = gap.abs();
  const twice = gap.gt(0);
  for (const term of terms) {
    if (term.value.isZero()) continue;
    if (near(term.value.abs(), size)) {
      if (isOneOfMany(term, terms)) return [];
      const code = twice === term.value.gt(0) ? "counted-twice" : "left-out";
      return [{ code, facts: { figure: showStated(term) }, cells: [term.at] }];
    }
  }
  const reversed = terms.find(
    ({ dimension, value }) => !NEVER_NEGATIVE.has(dimension) && near(value.abs().times(2), size),
  );
  if (reversed !== undefined) {
    return [{ code: "wrong-sign", facts: { figure: showStated(reversed) }, cells: [reversed.at] }];
  }
  if (terms.length > MOST_FOR_PAIRS || digitsOf(size, terms) < TELLING_DIGITS) return [];
  const seen = new Map<string, Node>();
  for (const term of terms) {
    const rest = size.minus(term.value.abs());
    const partner = seen.get(plain(rest.toDecimalPlaces(6)));
    if (partner !== undefined && !term.value.isZero()) {
      const code = twice ? "two-counted-twice" : "two-left-out";
      return [
        {
          code,
          facts: { figure: showStated(partner), second: showStated(term) },
          cells: [partner.at, term.at],
        },
      ];
    }
    seen.set(plain(term.value.abs().toDecimalPlaces(6)), term);
  }
  return [];
}

/** A round figure that several terms share: each of them would explain the difference, and so none does. */
function isOneOfMany(term: Node, terms: readonly Node[]): boolean {
  if (term.value.div(term.factor).precision() >= TELLING_DIGITS) return false;
  return terms.some((other) => other !== term && near(other.value.abs(), term.value.abs()));
}

/** The digits of a difference, as the terms are written. */
function digitsOf(size: Exact, [first]: readonly Node[]): number {
  return first === undefined ? 0 : size.div(first.factor).precision();
}

/** A line of which the sum already holds the amount, counted once more: an “of which” line, a subtotal. */
function ofLinesBeside(gap: Exact, { culprit, relation }: Violation, context: ReadingContext): readonly Explanation[] {
  if (!culprit.isTotal || gap.lte(0) || gap.div(culprit.factor).precision() < TELLING_DIGITS) return [];
  const inputs = new Set(relation.inputs);
  for (const view of context.views) {
    const own = lineOf(view, culprit.at);
    const column = [...view.table.columns, ...freeColumns(view)].find(
      ({ field, heading }) => field === culprit.field && heading === culprit.heading,
    );
    if (own === undefined || column === undefined) continue;
    for (const line of view.stated) {
      const again = line === own ? undefined : view.figure(line, column);
      if (again === undefined || inputs.has(again) || !near(again.value, gap)) continue;
      // What stands under 其中 below a nought was left out of the line that it is a part of.
      const whole = line.kind === "of_which" ? view.figure(view.lineAt(line.covers?.[0]) ?? line, column) : undefined;
      const code = whole?.value.isZero() === true ? "left-out" : "counted-twice";
      return [{ code, facts: { figure: showStated(again) }, cells: [again.at] }];
    }
  }
  return [];
}

/** The amount of a project that another list has and this one lacks. */
function ofMissingProject(gap: Exact, culprit: Node, context: ReadingContext): readonly Explanation[] {
  if (!culprit.isTotal || gap.lte(0)) return [];
  const tables = projectTables(context);
  const own = tables.find(({ view }) => lineOf(view, culprit.at) !== undefined);
  if (own === undefined) return [];
  for (const { view, lines } of tables) {
    for (const [key, line] of lines) {
      if (own.lines.has(key) || own.repeated.has(key)) continue;
      const figure = view.of(line, culprit.field);
      if (figure === undefined || !near(figure.value, gap)) continue;
      const facts = { name: view.nameOf(line), figure: showStated(figure) };
      return [{ code: "missing-project", facts, cells: [figure.at] }];
    }
  }
  return [];
}

/** An amount that was recalled or added later. */
function ofRecalls(gap: Exact, culprit: Node, context: ReadingContext): readonly Explanation[] {
  const views = context.views.filter((view) => lineOf(view, culprit.at) !== undefined);
  for (const recall of recallsOf(context)) {
    if (!culprit.isTotal && views.some((view) => isOnOtherLine(view, culprit.at, recall.at))) continue;
    if (near(recall.amount.abs(), gap.abs()) && culprit.dimension.startsWith("money")) {
      return [
        { code: "recalled-amount", facts: { figure: showLike(culprit, recall.amount.abs()) }, cells: [recall.at] },
      ];
    }
  }
  return [];
}

/** What another record of the same table was given or lost says nothing of this one. */
function isOnOtherLine(view: TableView, own: CellAddress, other: CellAddress): boolean {
  const line = lineOf(view, other);
  return line !== undefined && line !== lineOf(view, own);
}

function near(a: Exact, b: Exact): boolean {
  return a.minus(b).abs().lte(a.abs().times("1e-9"));
}

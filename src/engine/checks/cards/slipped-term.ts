import { sameCell } from "../../../domain/cells/address";
import { theOnly } from "../../../domain/collections/only";
import type { Exact } from "../../../domain/figures/exact";
import { plain } from "../../../domain/figures/exact";
import { exact } from "../../../domain/figures/exact";
import type { Explanation, Finding } from "../../../domain/finding";
import type { FindingKind } from "../../../domain/lists";
import type { Node } from "../reading/figures/node";
import { isStated } from "../reading/figures/node";
import { showStated } from "../reading/figures/show";
import { asStated, compute, holds, middle } from "../relations/equation/compute";
import type { Relation } from "../relations/equation/relation";
import type { Surroundings } from "./bond";

const ACROSS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "cross_sheet_value_mismatch",
  "cross_sheet_total_mismatch",
]);

/** A shorter difference is made up by some term by chance. */
const TELLING_DIGITS = 3;
const POWERS = [10, 100, 1000, 10_000].map((power) => exact(power));

/**
 * Two sheets disagree about a figure that one of them adds up, and every sum holds: the one term whose sign or decimal
 * point accounts for the difference. Undefined where none does, or several do.
 */
export function slippedTerm(finding: Finding, { relations }: Surroundings): Explanation | undefined {
  if (!ACROSS.has(finding.kind)) return undefined;
  const broken = relations.find(
    ({ result, inputs, form }) =>
      (form.kind === "equal" || form.kind === "sum") &&
      sameCell(result.at, finding.at) &&
      inputs.some(({ at }) => finding.related.some((cell) => sameCell(cell, at))) &&
      inputs.some(({ at }) => at.sheet !== finding.at.sheet),
  );
  const computed = broken === undefined || holds(broken, asStated) !== false ? undefined : compute(broken, asStated);
  if (broken === undefined || computed === undefined) return undefined;
  const gap = broken.result.value.minus(middle(computed)).abs();
  const terms = broken.form.kind === "sum" ? broken.inputs : termsOf([broken.result, ...broken.inputs], relations);
  const found = terms.flatMap((term) => slipOf(term, gap) ?? []);
  return theOnly(found);
}

/** What the figures are the sums of, where they are. */
function termsOf(figures: readonly Node[], relations: readonly Relation[]): readonly Node[] {
  const sums = relations.filter(
    ({ form, result, inputs }) =>
      form.kind === "sum" && inputs.length > 1 && figures.some(({ at }) => sameCell(at, result.at)),
  );
  return [...new Map(sums.flatMap(({ inputs }) => inputs).map((term) => [JSON.stringify(term.at), term])).values()];
}

function slipOf(term: Node, gap: Exact): Explanation | undefined {
  const size = term.value.abs();
  if (!isStated(term) || size.isZero() || gap.div(term.factor).precision() < TELLING_DIGITS) return undefined;
  if (size.times(2).eq(gap)) return { code: "wrong-sign", facts: { figure: showStated(term) }, cells: [term.at] };
  const power = POWERS.find((each) => size.minus(size.div(each)).toDecimalPlaces(6).eq(gap));
  if (power !== undefined) return { code: "times-power", facts: { factor: plain(power) }, cells: [term.at] };
  const divisor = POWERS.find((each) => size.times(each).minus(size).eq(gap));
  return divisor && { code: "divided-by-power", facts: { factor: plain(divisor) }, cells: [term.at] };
}

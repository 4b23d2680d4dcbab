import type { Interval } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import { inPlaceOf } from "../../reading/figures/node";
import type { TableView } from "../../reading/tables/table-view";
import { middle } from "../equation/compute";
import { candidates } from "./candidates";
import type { NumericColumn } from "./numeric-columns";
import { numericColumns } from "./numeric-columns";
import { targetOf, weigh } from "./weigh";

/** Lines that must follow the sum or the product once the figure is corrected. */
const FEWEST = 3;
/** Digits that must agree beyond those which so many tries would give by chance. */
const FEWEST_DIGITS = 4;

/**
 * Whether a figure, put right, is the sum, the difference or the product that all other lines of its column are, and is
 * none as it stands. In a table of few lines the wrong figure keeps this from being seen before.
 */
export function followsAsCorrected(view: TableView, figure: Node, expected: Interval): boolean {
  const all = numericColumns(view);
  const place = all.findIndex((each) => view.data.some((_, line) => each.node(line) === figure));
  const stated = all[place];
  if (stated === undefined || figure.isFormula) return false;
  const corrected = withFigure(stated, figure, standingFor(figure, expected));
  const [before, after] = [targetOf(stated), targetOf(corrected)];
  const among = all.map((each) => (each === stated ? corrected : each));
  let tries = 0;
  let evidence = 0;
  for (const candidate of candidates(corrected, among, [])) {
    if (candidate.form.kind !== "sum" && candidate.form.kind !== "product") continue;
    tries += 1;
    const tally = weigh(candidate, after);
    if (tally === undefined || tally.bad > 0 || tally.good < FEWEST) continue;
    if (weigh(candidate, before)?.bad !== 0) evidence = Math.max(evidence, tally.evidence);
  }
  return evidence >= Math.log10(Math.max(tries, 1)) + FEWEST_DIGITS;
}

/** The same figure with another value. */
function standingFor(figure: Node, expected: Interval): Node {
  const value = middle(expected);
  const { quantity, inputRoom, resultRoom, isTotal } = figure;
  const standing = { value, approx: value.toNumber(), asInput: expected, asResult: expected };
  return inPlaceOf(figure, { quantity, inputRoom, resultRoom, isTotal, isFormula: false, ...standing });
}

function withFigure(column: NumericColumn, figure: Node, corrected: Node): NumericColumn {
  return {
    ...column,
    node: (line) => {
      const node = column.node(line);
      return node === figure ? corrected : node;
    },
  };
}

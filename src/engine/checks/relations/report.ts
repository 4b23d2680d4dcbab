import { formatA1, formatPlace, uniqueCells } from "../../../domain/cells/address";
import { groupedWhenLong } from "../../../domain/figures/amount-text";
import type { Exact } from "../../../domain/figures/exact";
import { listing } from "../../../domain/listing";
import type { Node } from "../reading/figures/node";
import { inCells } from "../reading/figures/node";
import { expectedFigure, gapFigure, showStated, statedAt, statedFigure } from "../reading/figures/show";
import type { ReadingContext } from "../reading/reading-context";
import { lineNameAt } from "../reading/tables/line-of";
import { explain } from "./causes/likely-causes";
import { middle } from "./equation/compute";
import type { Violation } from "./equation/violation";

/** Most cells that a finding lists as related. */
const MOST_RELATED = 60;

/**
 * The part of a draft that is the same for every broken equation. `blamed` tells whether the stated result or one of
 * the figures it is computed from is most likely wrong.
 */
export function reportOf(violation: Violation, context: ReadingContext) {
  const { culprit, expected, relation, explained, derived, given } = violation;
  const atResult = culprit === relation.result || relation.form.kind === "equal";
  const name = (atResult ? undefined : lineNameAt(context.views, culprit.at)) ?? relation.facts.name ?? "";
  const opposite = culprit === relation.result ? relation.inputs[0] : relation.result;
  const stated = statedFigure(culprit);
  const wanted = expectedFigure(culprit, expected);
  const difference = gapFigure(culprit, middle(expected));
  const others = explained
    .flatMap(({ result, inputs }) => [result, ...inputs].flatMap(inCells))
    .filter((node) => node !== culprit);
  return {
    at: culprit.at,
    blamed: atResult ? ("result" as const) : ("input" as const),
    key: [culprit.heading, relation.facts.name ?? ""],
    stated,
    expected: wanted,
    difference,
    related: uniqueCells(others.map(({ at }) => at)).slice(0, MOST_RELATED),
    derived,
    explanations: explain(violation, context),
    evidence: [culprit, ...others.slice(0, MOST_RELATED)].map(statedAt),
    facts: {
      ...relation.facts,
      ...sourceOf(violation, opposite),
      heading: culprit.heading,
      name,
      stated: stated.text,
      expected: wanted.text,
      difference: difference.text,
      result: showStated(relation.result),
      resultPlace: formatPlace(relation.result.at),
      count: String(explained.length),
      factor: powerBetween(culprit.value, middle(expected)),
      given: listing(given.map(({ at }) => formatPlace(at))),
      other: opposite === undefined ? "" : showStated(opposite),
      unit: unitOf(culprit),
      otherUnit: opposite === undefined ? "" : unitOf(opposite),
      otherPlace: opposite === undefined ? "" : formatPlace(opposite.at),
      inputPlaces: placesOf(relation.inputs),
    },
  };
}

/** More cells than these are told by the first and the last of them. */
const MOST_PLACES = 4;

/** "C5、C8、C11", "C5…C40": a few cells one by one. */
function placesOf(nodes: readonly Node[]): string {
  const places = nodes.map(({ at }) => formatA1(at));
  return places.length > MOST_PLACES ? `${places[0] ?? ""}…${places.at(-1) ?? ""}` : listing(places);
}

/** Where the other figure stands, where the wrong one stands on the sheet that the equation takes for its source. */
function sourceOf({ culprit, relation }: Violation, opposite: Node | undefined): { readonly source?: string } {
  const { sheet } = culprit.at;
  if (opposite === undefined || relation.facts.source !== sheet) return {};
  return { source: opposite.at.sheet === sheet ? formatPlace(opposite.at) : opposite.at.sheet };
}

/** The power of ten that lies between two figures, whichever is the larger; "" where one of them is nothing. */
function powerBetween(a: Exact, b: Exact): string {
  if (a.isZero() || b.isZero()) return "";
  const digits = Math.round(Math.abs(Math.log10(a.div(b).abs().toNumber())));
  return groupedWhenLong((10 ** digits).toFixed());
}

/** The unit in which an amount is read, whether its own text says it or not. */
function unitOf({ unit }: Node): string {
  return unit?.kind === "money" ? unit.text : "";
}

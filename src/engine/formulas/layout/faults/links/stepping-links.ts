import type { CellAddress } from "../../../../../domain/cells/address";
import { formatA1, formatQualified } from "../../../../../domain/cells/address";
import { firstCell } from "../../../../../domain/cells/area";
import { addOne, addTo, groupedBy } from "../../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { cellsOf } from "../../../formula-book";
import { areaOf, templateOf } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import { isLink, misfitFault } from "../../breaks/line-faults";
import type { Axis } from "../../cells/cells";
import { otherAxis, positionOn } from "../../cells/cells";

/** A link with the cell that it reads. */
interface Link {
  readonly at: CellAddress;
  readonly target: CellAddress;
}

/** Links of one line for one that falls out of step. */
const FEWEST_LINKS = 5;

/**
 * Links that read every second, fourth or twelfth cell of one line in turn, as the closing balances of years do in a schedule
 * of months, and the one among them that reads another cell of that line. Links that read cell after cell are copies of each
 * other or of a block, which others look at.
 */
export function steppingLinkFaults(book: FormulaBook): readonly LineFault[] {
  return book.sheets.flatMap((sheet) => {
    const links = cellsOf(sheet, isLink).flatMap(({ at, template }): Link[] => {
      const [reference] = template.references;
      const area = reference === undefined ? undefined : areaOf(reference, at);
      return area === undefined ? [] : [{ at, target: firstCell(area) }];
    });
    if (links.length < FEWEST_LINKS) return [];
    return (["column", "row"] as const).flatMap((axis) =>
      aloneAcross(
        axis,
        runsAlong(axis, links).flatMap((run) =>
          (["column", "row"] as const).flatMap((way) => faultOf(book, sheet, axis, way, run)),
        ),
      ),
    );
  });
}

/** Without those beside which others are out of step as well: a line across that fetches something else throughout. */
function aloneAcross(axis: Axis, faults: readonly LineFault[]): readonly LineFault[] {
  const lines = groupedBy(faults, ({ break: { at } }) => positionOn(axis, at));
  return [...lines.values()].filter(({ length }) => length === 1).flat();
}

/** Links that stand side by side on one line. */
function runsAlong(axis: Axis, links: readonly Link[]): readonly (readonly Link[])[] {
  const byLine = new Map<number, Link[]>();
  for (const link of links) addTo(byLine, positionOn(otherAxis(axis), link.at), link);
  const runs: Link[][] = [];
  for (const line of byLine.values()) {
    let last = -Infinity;
    for (const link of line.sort((a, b) => positionOn(axis, a.at) - positionOn(axis, b.at))) {
      const position = positionOn(axis, link.at);
      if (position !== last + 1) runs.push([]);
      runs.at(-1)?.push(link);
      last = position;
    }
  }
  return runs.filter(({ length }) => length >= FEWEST_LINKS);
}

/** The one link that is out of step with all the others; `way`: which way the cells that are read follow each other. */
function faultOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  way: Axis,
  run: readonly Link[],
): readonly LineFault[] {
  const line = ({ target }: Link): string => `${target.sheet}!${positionOn(otherAxis(way), target)}`;
  const [first] = run;
  if (first === undefined || run.some((link) => line(link) !== line(first))) return [];
  const places = run.map(({ target }) => positionOn(way, target));
  const [odd, ...others] = outOfStep(places);
  const link = odd === undefined ? undefined : run[odd.index];
  if (odd === undefined || link === undefined || others.length > 0) return [];
  const target = way === "column" ? { ...link.target, row: odd.due } : { ...link.target, col: odd.due };
  const text = target.sheet === link.at.sheet ? formatA1(target) : formatQualified(target);
  const fault = misfitFault(book, sheet, axis, {
    at: link.at,
    others: run.filter((each) => each !== link).map(({ at }) => at),
    expected: templateOf(text, link.at),
  });
  return fault === undefined ? [] : [fault];
}

/** The places that are not where the step of most others would take them. */
function outOfStep(places: readonly number[]): readonly { readonly index: number; readonly due: number }[] {
  const steps = new Map<number, number>();
  for (let index = 1; index < places.length; index += 1) {
    const step = (places[index] ?? 0) - (places[index - 1] ?? 0);
    addOne(steps, step);
  }
  const [[step] = [0]] = [...steps].sort((a, b) => b[1] - a[1]);
  if (Math.abs(step) < 2) return [];
  // If only one is odd, one of the first two is not.
  const ways = [0, 1].map((from) => {
    const start = (places[from] ?? 0) - from * step;
    return places.flatMap((place, index) =>
      place === start + index * step ? [] : [{ index, due: start + index * step }],
    );
  });
  return ways.sort((a, b) => a.length - b.length)[0] ?? [];
}

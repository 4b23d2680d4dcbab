import { overlap } from "../../../../domain/figures/interval";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../figures/node";
import type { TableView } from "../tables/table-view";

/** Figures that go on from line to line: what is left, or what has come together so far. */
const CARRIED = /余额|结余|结存|累计|balance|cumulative|to[- ]date|\bytd\b/iu;
/** So many lines show that a figure is carried on. */
const FEWEST = 3;

/** Whether figures are carried on from one to the next: what so far came together is added up by nobody. */
export function saysCarriedOn(name: string): boolean {
  return CARRIED.test(name);
}

/** What was there before: below it stands the first figure. */
const OPENING = /[期月年季]初(?!\S*预算)|上年结转|opening|brought/iu;

/** What is there in the end: beside it stands the last figure. */
const CLOSING = /[期月年季]末|closing|carried/iu;

/** Beside what was there in each month stands, for the year, what was there first or last, and no sum of all. */
export function repeatsEndOfLine(
  name: string,
  result: Pick<Node, "value">,
  parts: readonly Pick<Node, "value">[],
): boolean {
  if (!saysCarriedOn(name) && !OPENING.test(name) && !CLOSING.test(name)) return false;
  return [parts[0], parts.at(-1)].some((end) => end?.value.eq(result.value) === true);
}

/** Below a running balance stands the last one again, below an opening one the first, and no sum of all. */
export function repeatsAnEnd(view: TableView, line: Line, column: FieldColumn): boolean {
  const { heading } = column;
  if (!saysCarriedOn(heading) && !OPENING.test(heading) && !CLOSING.test(heading)) return false;
  const result = view.figure(line, column);
  if (result === undefined) return false;
  const covered = view.covered(line);
  const isOpening = OPENING.test(heading);
  // From the end that is repeated: a long column has enough figures there.
  const above: Node[] = [];
  for (let step = 0; step < covered.length && above.length < FEWEST; step += 1) {
    const each = covered[isOpening ? step : covered.length - 1 - step];
    const node = each && view.figure(each, column);
    if (node !== undefined) above.push(node);
  }
  const [end] = above;
  return end !== undefined && above.length === FEWEST && overlap(end.asInput, result.asResult);
}

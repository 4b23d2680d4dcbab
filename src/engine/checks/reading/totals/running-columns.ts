import { overlap } from "../../../../domain/interval";
import type { FieldColumn, Line } from "../../../../domain/table";
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
const OPENING = /[期月年季]初|上年结转|opening|brought forward/iu;

/** Below a running balance stands the last one again, below an opening one the first, and no sum of all. */
export function repeatsAnEnd(view: TableView, line: Line, column: FieldColumn): boolean {
  if (!saysCarriedOn(column.heading)) return false;
  const result = view.figure(line, column);
  const above = view.covered(line).flatMap((each) => view.figure(each, column) ?? []);
  const end = OPENING.test(column.heading) ? above[0] : above.at(-1);
  if (result === undefined || end === undefined || above.length < FEWEST) return false;
  return overlap(end.asInput, result.asResult);
}

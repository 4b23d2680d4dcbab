import type { TableView } from "../../reading/table-view";
import { asStated, holds } from "../compute";
import type { Relation } from "../relation";
import { relationsOf } from "./relations-of";
import { patternOf } from "./search";

/**
 * True when the lines themselves show another computation that more of them follow than any of the usual ways: a rate on
 * what arrived instead of what was planned, a balance that begins with last year's. The check of patterns states it then.
 */
export function isOverruled(view: TableView, index: number, ways: readonly (readonly Relation[])[]): boolean {
  const most = Math.max(0, ...ways.map(trueOnes));
  if (ways.some((way) => way.length > 0 && trueOnes(way) === way.length)) return false;
  const pattern = patternOf(view, index);
  return pattern !== undefined && trueOnes(relationsOf(view, pattern, "", { formulasToo: true })) > most;
}

function trueOnes(way: readonly Relation[]): number {
  return way.filter((relation) => holds(relation, asStated) === true).length;
}

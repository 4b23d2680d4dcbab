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
  if (ways.some((way) => way.length > 0 && way.every(isTrue))) return false;
  const pattern = patternOf(view, index);
  if (pattern === undefined) return false;
  const most = Math.max(0, ...ways.map(trueOnes));
  return trueOnes(relationsOf(view, pattern, "", { formulasToo: true })) > most;
}

function trueOnes(way: readonly Relation[]): number {
  return way.filter(isTrue).length;
}

function isTrue(relation: Relation): boolean {
  return holds(relation, asStated) === true;
}

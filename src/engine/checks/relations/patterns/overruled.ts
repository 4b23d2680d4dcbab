import type { FieldColumn } from "../../../../domain/table";
import type { TableView } from "../../reading/table-view";
import { asStated, holds } from "../compute";
import { establish } from "../establish";
import type { Relation } from "../relation";
import { relationsOf } from "./relations-of";
import { patternOf } from "./search";

/** The usual ways to compute a column, best first, and the equations that each of them states. */
interface UsualWays<Way> {
  readonly ways: readonly Way[];
  readonly relationsOf: (way: Way) => readonly Relation[];
  readonly tellingHeading: boolean;
}

/**
 * The equations of the usual way that a column is computed in (see `establish`); none where its lines show another one.
 * Once all lines follow a way, no other is worked out: none could be chosen.
 */
export function establishUsual<Way>(
  view: TableView,
  column: FieldColumn,
  { ways, relationsOf: stated, tellingHeading }: UsualWays<Way>,
): readonly Relation[] {
  const tried: (readonly Relation[])[] = [];
  for (const each of ways) {
    const way = stated(each);
    if (way.length === 0) continue;
    tried.push(way);
    if (way.every(isTrue)) return tried.length === 1 ? way : establish(tried, { tellingHeading });
  }
  return tried.length === 0 || isOverruled(view, column, tried) ? [] : establish(tried, { tellingHeading });
}

/**
 * True when the lines themselves show another computation that more of them follow than any of the usual ways: a rate on
 * what arrived instead of what was planned, a balance that begins with last year's. The check of patterns states it then.
 */
function isOverruled(view: TableView, { index }: FieldColumn, ways: readonly (readonly Relation[])[]): boolean {
  const pattern = patternOf(view, index);
  if (pattern === undefined) return false;
  const most = Math.max(...ways.map(trueOnes));
  return trueOnes(relationsOf(view, pattern, "", { formulasToo: true })) > most;
}

function trueOnes(way: readonly Relation[]): number {
  return way.filter(isTrue).length;
}

function isTrue(relation: Relation): boolean {
  return holds(relation, asStated) === true;
}

import type { FieldColumn } from "../../../../domain/table";
import type { TableView } from "../../reading/tables/table-view";
import { isTrue } from "../equation/compute";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
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
  const shown = relationsOf(view, pattern, "", { formulasToo: true });
  const most = Math.max(...ways.map(trueOnes));
  return trueOnes(shown) > most && !ways.some((way) => trueOnes(way) === most && isOtherDivision(way, shown));
}

/** So many lines must show that a whole is divided in a second way. */
const FEWEST = 3;

/**
 * A whole may be divided twice over, by time (提前下达 + 本次下达) and by source (中央 + 省级): sums of other columns do not
 * rule each other out, as long as most lines in which there is something to add follow both.
 */
function isOtherDivision(way: readonly Relation[], shown: readonly Relation[]): boolean {
  const isSum = ({ form }: Relation): boolean => form.kind === "sum";
  if (!way.every(isSum) || !shown.every(isSum)) return false;
  const used = new Set(way.flatMap(({ inputs }) => inputs));
  if (shown.some(({ inputs }) => inputs.some((node) => used.has(node)))) return false;
  const telling = way.filter(({ inputs }) => inputs.filter(({ value }) => !value.isZero()).length > 1);
  const met = trueOnes(telling);
  return met >= FEWEST && met * 3 > telling.length * 2;
}

function trueOnes(way: readonly Relation[]): number {
  return way.filter(isTrue).length;
}

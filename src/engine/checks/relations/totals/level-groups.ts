import type { Indicator } from "../../../../domain/model";
import type { Sourced } from "../../../../domain/sourced";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";

/** The levels above the indicators. */
export type Level = "level1" | "level2";
/** From the highest down. */
export const LEVELS: readonly Level[] = ["level1", "level2"];

/** A level by its name, with the indicators below it. */
export interface LevelGroup {
  readonly head: Sourced<string>;
  readonly members: readonly Indicator[];
}

/** The groups of one level, in the order of their first indicators. */
export function levelGroups(indicators: readonly Indicator[], level: Level): readonly LevelGroup[] {
  const groups = new Map<string, { readonly head: Sourced<string>; readonly members: Indicator[] }>();
  for (const indicator of indicators) {
    const head = indicator[level];
    if (head === undefined) continue;
    const group = groups.get(head.value);
    if (group === undefined) groups.set(head.value, { head, members: [indicator] });
    else group.members.push(indicator);
  }
  return [...groups.values()];
}

/** The first table of each id, where its lines are rows. */
export function uprightViews({ views }: ReadingContext): ReadonlyMap<string, TableView> {
  const upright = views.filter(({ table }) => table.orientation === "rows").reverse();
  return new Map(upright.map((view) => [view.table.id, view]));
}

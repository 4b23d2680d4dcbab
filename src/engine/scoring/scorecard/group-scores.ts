import { sumOf } from "../../../domain/figures/exact";
import type { Scorecard } from "../../../domain/model";
import type { GroupScore, IndicatorScore } from "../../outcome/scores";
import { nameKey } from "../../tables/name-key";
import { points } from "../../tables/points";

/** Levels 1 and 2 in the order in which they first appear, each level-2 group behind its level-1 group's first row. */
export function groupScores(scorecard: Scorecard, indicators: readonly IndicatorScore[]): readonly GroupScore[] {
  const groups: OpenGroup[] = [];
  const first = new Map<string, OpenGroup>();
  const second = new Map<string, Map<string, OpenGroup>>();
  for (const one of indicators) {
    const { level1, level2 } = one.indicator;
    if (level1 !== undefined)
      groupIn(first, level1.value, groups, () => ({ level: 1, at: level1.at })).members.push(one);
    if (level2 === undefined) continue;
    const parent = level1?.value ?? "";
    let within = second.get(parent);
    if (within === undefined) second.set(parent, (within = new Map<string, OpenGroup>()));
    const head = () =>
      ({ level: 2, at: level2.at, ...(level1 === undefined ? {} : { parent: level1.value }) }) as const;
    groupIn(within, level2.value, groups, head).members.push(one);
  }
  return groups.map(({ head, members }) => {
    const weight = sumOf(members.map((member) => member.weight));
    return withStated({ ...head, weight, score: sumOf(members.map((member) => member.score)) }, scorecard);
  });
}

type GroupHead = Omit<GroupScore, "weight" | "score" | "stated">;

/** A group whose indicators are still being gathered. */
interface OpenGroup {
  readonly head: GroupHead;
  readonly members: IndicatorScore[];
}

/** The group of a name; a new one is put behind all others. */
function groupIn(
  known: Map<string, OpenGroup>,
  name: string,
  all: OpenGroup[],
  head: () => Omit<GroupHead, "name">,
): OpenGroup {
  const group = known.get(name);
  if (group !== undefined) return group;
  const opened = { head: { ...head(), name }, members: [] };
  known.set(name, opened);
  all.push(opened);
  return opened;
}

function withStated(group: GroupScore, scorecard: Scorecard): GroupScore {
  const said = scorecard.stated.find(
    ({ level, name, score }) => level === group.level && nameKey(name) === nameKey(group.name) && score !== undefined,
  );
  const stated = points(said?.score);
  if (stated === undefined) return group;
  return { ...group, stated, ...(said?.score === undefined ? {} : { at: said.score.at }) };
}

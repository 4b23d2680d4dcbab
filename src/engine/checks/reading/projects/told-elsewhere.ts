import type { CellAddress } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import type { ReadingContext } from "../reading-context";
import { bareName, likeness } from "../words/names";
import type { Grouping, Membership } from "./groupings";

/** Share of common pairs of signs from which an indicator's name is taken for a group's name. */
const ALIKE = 0.4;
/** So much nearer than the next group a name must be: between two like names nobody can tell. */
const CLEARLY_NEARER = 0.15;
/** A shorter core of a project's name stands in too many texts by chance. */
const SHORTEST_TELLING = 8;

/** A project that a text counts among those of another group than a list does. */
interface ToldElsewhere {
  readonly name: string;
  readonly own: Membership;
  /** The group of the text, and where it stands. */
  readonly group: string;
  readonly at: CellAddress;
}

/** By texts that list the projects of a group: “防范化解金融风险项目为4个，分别为：…”. */
export function* toldElsewhere(context: ReadingContext, { groupOf }: Grouping): Iterable<ToldElsewhere> {
  const groups = [...new Set([...groupOf.values()].map(({ group }) => group))];
  const texts = new Map<string, { readonly text: string; readonly at: CellAddress }[]>();
  for (const { indicators } of context.model.scorecards) {
    for (const { name, explanation, actual } of indicators) {
      const said = explanation ?? (actual === undefined ? undefined : { value: actual.text, at: actual.at });
      if (said === undefined || !/分别为|分别是|包括|namely|as follows/iu.test(said.value)) continue;
      const ranked = groups
        .map((group) => ({ group, alike: likeness(group, name.value) }))
        .sort((a, b) => b.alike - a.alike);
      const [best, next] = ranked;
      if (best === undefined || best.alike < ALIKE || best.alike - (next?.alike ?? 0) < CLEARLY_NEARER) continue;
      addTo(texts, best.group, { text: bareName(said.value), at: said.at });
    }
  }
  for (const { key, name } of context.model.projects) {
    const own = groupOf.get(key);
    if (own === undefined || !texts.has(own.group)) continue;
    const core = coreOf(name.value);
    if (core.length < SHORTEST_TELLING || (texts.get(own.group) ?? []).some(({ text }) => text.includes(core)))
      continue;
    for (const [group, said] of texts) {
      const place = group === own.group ? undefined : said.find(({ text }) => text.includes(core));
      if (place !== undefined) yield { name: name.value, own, group, at: place.at };
    }
  }
}

/** A project's name without quotes, a year in brackets and the word 项目 at its end. */
function coreOf(name: string): string {
  return bareName(name.replace(/[（(]\s*\d{4}\s*年?度?\s*[）)]/gu, "")).replace(/(?:项目|工程)$/u, "");
}

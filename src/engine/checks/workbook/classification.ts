import type { CellAddress } from "../../../domain/address";
import { formatPlace } from "../../../domain/address";
import { addTo, groupedBy } from "../../../domain/groups";
import type { Project } from "../../../domain/model";
import { remembered } from "../../../domain/remembered";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { REGISTER } from "../example-sheets";
import { addressKey } from "../reading/figures/address-key";
import { projectCalled } from "../reading/projects/project-numbers";
import { listedItems } from "../reading/words/listed-items";
import { bareName, likeness } from "../reading/words/names";
import { acrossOf } from "../relations/across/all-across";
import { movedMembers } from "../relations/across/moved-members";
import { asStated, holds } from "../relations/compute";
import type { Relation } from "../relations/relation";

/** A project that stands under one direction here and under another one there. */
export const classification = defineCheck({
  code: "classification",
  kind: "classification_conflict",
  class: "logical",
  severity: "error",
  source: "One project serves one direction; groups are compared by their members, not by their counts.",
  words: {
    zh: {
      title: "项目归类不一致",
      message: "“{name}”在此处列入“{stated}”，在{place}列入“{expected}”。",
      advice: "核对项目的资金使用方向，统一归类，并重算各方向的项目数和金额。",
      why: "归类不同，各方向的项目数、金额、占比就会不同，即使个数恰好相等。",
    },
    en: {
      title: "Project classified differently",
      message: "“{name}” is under “{stated}” here and under “{expected}” at {place}.",
      advice: "Find the right direction, use it everywhere and compute counts and amounts again.",
      why: "Counts, amounts and shares by direction depend on it, even where the counts happen to agree.",
    },
  },
  variants: {
    attribute: {
      zh: {
        title: "同一项目各表所填单位或地点不一致",
        message: "“{name}”的“{heading}”在此处为“{stated}”，在{place}为“{expected}”。",
        advice: "核对该项目的{heading}，统一填写，并重算按其汇总的项目数和金额。",
        why: "按单位、地点汇总的项目数和金额都以此为据。",
      },
      en: {
        title: "Sheets name different units or places for one project",
        message: "“{heading}” of “{name}” is “{stated}” here and “{expected}” at {place}.",
        advice: "Find out which is right, use it everywhere and compute the counts and amounts by it again.",
        why: "Counts and amounts by unit or place depend on it.",
      },
    },
    counted: {
      zh: {
        message: "“{name}”在此处列入“{stated}”；汇总表的数（如{place}）只有把它计入“{expected}”才相符。",
      },
      en: {
        message:
          "“{name}” is under “{stated}” here; the summary's figures (as at {place}) agree only if it is counted under “{expected}”.",
      },
    },
    swapped: {
      zh: {
        message:
          "“{name}”在此处列入“{stated}”，“{other}”列入“{expected}”；两类个数相符，但汇总表的金额（如{place}）只有两个项目互换归类才相符。",
      },
      en: {
        message:
          "“{name}” is under “{stated}” and “{other}” under “{expected}”; the counts agree, but the summary's amounts (as at {place}) do so only if the two change places.",
      },
    },
    text: {
      zh: {
        message: "“{name}”在此处列入“{stated}”，而{place}的文字说明把它归入“{expected}”。",
      },
      en: {
        message: "“{name}” is under “{stated}” here, while the text at {place} counts it under “{expected}”.",
      },
    },
  },
  silentWhen: {
    zh: "两处的分类名称不是同一套；文字说明没有逐个列出项目；项目名称不能确定。",
    en: "The two places use different sets of names; the text does not list the projects; the project's name is not certain.",
  },
  example: {
    sheets: {
      项目清单: REGISTER,
      支持方向: [
        ["资金支持方向情况表"],
        ["资金使用方向", "项目数（个）", "具体项目"],
        ["基础设施类", 3, "项目1、项目2、项目3"],
        ["民生保障类", 2, "项目4、项目5"],
      ],
    },
    finds: "支持方向!C3",
  },
  *run(context) {
    const groupings = [...fromColumns(context), ...fromLists(context)];
    const told = new Set<string>();
    const projects = new Map(context.model.projects.map((project) => [project.key, project]));
    for (const [first, second] of pairsThatMeet(groupings)) {
      for (const draft of conflicts(context, projects, first, second)) {
        told.add(addressKey(draft.at));
        yield draft;
      }
    }
    for (const grouping of groupings) if (grouping.isList) yield* withTexts(context, grouping);
    for (const { name, at, stated, expected, shownBy, other } of movedMembers(context)) {
      if (told.has(addressKey(at))) continue;
      const [first] = shownBy;
      const place = first === undefined ? "" : formatPlace(first);
      const draft = { at, key: [name], stated, expected, derived: shownBy };
      if (other === undefined) {
        const facts = { name, stated, expected, place };
        yield { ...draft, variant: "counted" as const, related: shownBy, facts };
      } else {
        const facts = { name, stated, expected, place, other: other.name };
        yield { ...draft, variant: "swapped" as const, related: [other.at, ...shownBy], facts };
      }
    }
  },
});

/** Which group each project is in, as one table says. */
interface Grouping {
  readonly sheet: string;
  /** What its column is called, where only a column called alike says the same: 实施乡镇; "" for directions. */
  readonly heading: string;
  readonly isList: boolean;
  readonly groupOf: ReadonlyMap<string, Membership>;
  readonly groups: ReadonlySet<string>;
}

/** The group of a project as a cell states it. */
interface Membership {
  readonly group: string;
  /** Its bare name, by which groups are compared. */
  readonly bare: string;
  readonly at: CellAddress;
}

/** Of all pairs those that have a project in common: most tables of a large workbook have none. */
function* pairsThatMeet(groupings: readonly Grouping[]): Iterable<readonly [Grouping, Grouping]> {
  const places = new Map<string, number[]>();
  for (const [place, { groupOf }] of groupings.entries()) for (const key of groupOf.keys()) addTo(places, key, place);
  for (const [place, first] of groupings.entries()) {
    const met = new Set<number>();
    for (const key of first.groupOf.keys()) {
      places.get(key)?.forEach((other) => met.add(other));
      if (met.size === groupings.length) break;
    }
    for (const other of [...met].sort((a, b) => a - b)) {
      const second = groupings[other];
      if (other > place && second !== undefined) yield [first, second];
    }
  }
}

function* fromColumns(context: CheckContext): Iterable<Grouping> {
  const keys = new Map<string, Map<number, string>>();
  for (const { key, mentions } of context.model.projects) {
    for (const { table, line } of mentions) {
      if (line === undefined) continue;
      const ofTable = keys.get(table) ?? new Map<number, string>();
      keys.set(table, ofTable.set(line, key));
    }
  }
  for (const view of context.views) {
    const { table } = view;
    if (table.setAside !== undefined || table.role === "indicators") continue;
    for (const field of ["direction", "category", "department"] as const) {
      const column = view.column(field);
      if (column === undefined) continue;
      const groupOf = new Map<string, Membership>();
      const bareOf = remembered(bareName);
      for (const line of view.data) {
        const key = keys.get(table.id)?.get(line.index);
        if (key === undefined || groupOf.has(key)) continue;
        const at = view.at(line, column);
        const group = context.text(at);
        if (group !== "") groupOf.set(key, { group, bare: bareOf(group), at });
      }
      const heading = field === "department" ? bareName(column.heading) : "";
      yield* groupingOf({ sheet: table.sheet, heading, groupOf, isList: false });
    }
  }
}

function* fromLists(context: CheckContext): Iterable<Grouping> {
  for (const view of context.views) {
    const [names, lists] = [view.column("direction") ?? view.column("category"), view.column("project_list")];
    if (names === undefined || lists === undefined || view.table.setAside !== undefined) continue;
    const groupOf = new Map<string, Membership>();
    for (const line of view.data) {
      const at = view.at(line, lists);
      const group = context.text(view.at(line, names));
      for (const item of listedItems(context.text(at)) ?? []) {
        const project = projectCalled(context, item);
        if (project !== undefined && !groupOf.has(project.key))
          groupOf.set(project.key, { group, bare: bareName(group), at });
      }
    }
    yield* groupingOf({ sheet: view.table.sheet, heading: "", groupOf, isList: true });
  }
}

function* groupingOf(grouping: Omit<Grouping, "groups">): Iterable<Grouping> {
  const groups = new Set([...grouping.groupOf.values()].map(({ bare }) => bare));
  if (groups.size >= 2) yield { ...grouping, groups };
}

const known = new WeakMap<CheckContext, ReadonlyMap<string, readonly Relation[]>>();

/** All equations between tables by the bare name of what they are about. */
function statedByName(context: CheckContext): ReadonlyMap<string, readonly Relation[]> {
  let stated = known.get(context);
  if (stated === undefined) {
    const relations = acrossOf(context).map(({ relation }) => relation);
    known.set(context, (stated = groupedBy(relations, ({ facts }) => bareName(facts.name ?? ""))));
  }
  return stated;
}

/** Sums of the groups, of some summary, that follow from one sheet and not from the other. */
function agreeingSums(
  context: CheckContext,
  groups: readonly string[],
  sheet: string,
  other: string,
): readonly CellAddress[] {
  const byName = statedByName(context);
  const sums = groups.flatMap((group) => byName.get(bareName(group)) ?? []);
  const follows = (source: string, verdict: boolean): readonly CellAddress[] =>
    sums
      .filter((relation) => relation.facts.source === source && holds(relation, asStated) === verdict)
      .map(({ result }) => result.at);
  const failing = new Set(follows(other, false).map(addressKey));
  return follows(sheet, true).filter((at) => failing.has(addressKey(at)));
}

/** A bureau may have changed in the meantime: of departments and towns only one in so many may differ. */
const FEW_OF = 5;

function* conflicts(context: CheckContext, projects: ReadonlyMap<string, Project>, first: Grouping, second: Grouping) {
  if (first.heading !== second.heading) return;
  const shared = [...first.groups].filter((group) => second.groups.has(group));
  // Two sets of names that hardly meet are two classifications, not one with mistakes.
  if (shared.length < 2 || shared.length < Math.min(first.groups.size, second.groups.size)) return;
  let common = 0;
  const differing: { readonly key: string; readonly one: Membership; readonly other: Membership }[] = [];
  first.groupOf.forEach((one, key) => {
    const other = second.groupOf.get(key);
    if (other === undefined) return;
    common += 1;
    if (one.bare === other.bare) context.supported([one.at, other.at]);
    else differing.push({ key, one, other });
  });
  if (differing.length * (first.heading === "" ? 2 : FEW_OF) > common) return;
  for (const { key, one, other } of differing) {
    const project = projects.get(key);
    if (project === undefined) continue;
    const { heading } = first;
    const [shown, shownByOther] = [
      agreeingSums(context, [one.group, other.group], first.sheet, second.sheet),
      agreeingSums(context, [one.group, other.group], second.sheet, first.sheet),
    ];
    // The summary tells which of the two is right; where it says nothing the later one is named.
    const [wrong, right] = shownByOther.length > shown.length ? [one, other] : [other, one];
    const names = { name: project.name.value, heading, stated: wrong.group, expected: right.group };
    yield {
      variant: heading === "" ? ("" as const) : ("attribute" as const),
      at: wrong.at,
      key: [project.name.value],
      stated: wrong.group,
      expected: right.group,
      related: [right.at],
      facts: { ...names, place: formatPlace(right.at) },
    };
  }
}

/** Share of common pairs of signs from which an indicator's name is taken for a group's name. */
const ALIKE = 0.4;
/** So much nearer than the next group a name must be: between two like names nobody can tell. */
const CLEARLY_NEARER = 0.15;
/** A shorter core of a project's name stands in too many texts by chance. */
const SHORTEST_TELLING = 8;

/** Texts that list the projects of a group: “防范化解金融风险项目为4个，分别为：…”. */
function* withTexts(context: CheckContext, { groupOf }: Grouping) {
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
      if (place === undefined) continue;
      yield {
        variant: "text" as const,
        severity: "warning" as const,
        at: own.at,
        key: [name.value],
        stated: own.group,
        expected: group,
        related: [place.at],
        facts: { name: name.value, stated: own.group, expected: group, place: formatPlace(place.at) },
      };
    }
  }
}

/** A project's name without quotes, a year in brackets and the word 项目 at its end. */
function coreOf(name: string): string {
  return bareName(name.replace(/[（(]\s*\d{4}\s*年?度?\s*[）)]/gu, "")).replace(/(?:项目|工程)$/u, "");
}

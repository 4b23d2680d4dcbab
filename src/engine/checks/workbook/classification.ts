import type { CellAddress } from "../../../domain/cells/address";
import { addressKey, formatPlace } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import type { Project } from "../../../domain/model";
import { onceFor } from "../../../domain/remembered";
import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import { REGISTER } from "../example-sheets";
import type { Grouping, Membership } from "../reading/projects/groupings";
import { groupingsOf, pairsThatMeet } from "../reading/projects/groupings";
import { toldElsewhere } from "../reading/projects/told-elsewhere";
import { bareName } from "../reading/words/names";
import { acrossOf } from "../relations/across/all-across";
import { movedMembers } from "../relations/across/moved-members";
import { asStated, holds, holdsAsStated } from "../relations/equation/compute";
import type { Relation } from "../relations/equation/relation";

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
    const groupings = groupingsOf(context);
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

/** All equations between tables by the bare name of what they are about. */
const statedByName = onceFor((context: CheckContext): ReadonlyMap<string, readonly Relation[]> => {
  const relations = acrossOf(context).map(({ relation }) => relation);
  return groupedBy(relations, ({ facts }) => bareName(facts.name ?? ""));
});

/** Sums of the groups, of some summary, that follow from one sheet and not from the other. */
function agreeingSums(
  context: CheckContext,
  groups: readonly string[],
  sheet: string,
  other: string,
): readonly CellAddress[] {
  const byName = statedByName(context);
  const sums = groups.flatMap((group) => byName.get(bareName(group)) ?? []);
  const from = (source: string): readonly Relation[] => sums.filter(({ facts }) => facts.source === source);
  const failing = from(other).filter((relation) => holds(relation, asStated) === false);
  const failingCells = new Set(failing.map(({ result }) => addressKey(result.at)));
  return from(sheet)
    .filter((relation) => holdsAsStated(relation) && failingCells.has(addressKey(relation.result.at)))
    .map(({ result }) => result.at);
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

function* withTexts(context: CheckContext, grouping: Grouping) {
  for (const { name, own, group, at } of toldElsewhere(context, grouping)) {
    yield {
      variant: "text" as const,
      severity: "warning" as const,
      at: own.at,
      key: [name],
      stated: own.group,
      expected: group,
      related: [at],
      facts: { name, stated: own.group, expected: group, place: formatPlace(at) },
    };
  }
}

import type { InLanguages, Language } from "../../../domain/lists";
import type { Profile } from "../../../engine/profile/profile";
import type { PartChange } from "../../../engine/profile/profile-parts";
import type { Choice, ProfileField, ProfileSection } from "./profile-field";
import { shownValue } from "./profile-field";
import {
  AT_LEAST,
  AT_MOST,
  BASES,
  EXACTLY,
  EXPLAIN,
  LABELS,
  OVER_KINDS,
  RANGE,
  weightLabel,
  YES_NO,
} from "./profile-words";

type Value = string | number | readonly string[] | undefined;

/** Builds the fields of one section in one language. */
class Fields {
  readonly all: ProfileField[] = [];

  constructor(
    readonly section: ProfileSection,
    readonly language: Language,
  ) {}

  add(
    kind: ProfileField["kind"],
    path: string,
    label: InLanguages,
    value: Value,
    more: Partial<ProfileField> = {},
  ): this {
    const { section, language } = this;
    const shown = shownValue(kind, value);
    this.all.push({ section, path, kind, label: label[language], value: shown, optional: false, ...more });
    return this;
  }

  /** A field that a rule need not have. */
  maybe(kind: ProfileField["kind"], path: string, label: InLanguages, value: Value): this {
    return this.add(kind, path, label, value, { optional: true });
  }

  choice(path: string, label: InLanguages, value: string, of: Choices, part?: ProfileField["part"]): this {
    const choices = of.map(([code, words]): Choice => ({ value: code, label: words[this.language] }));
    return this.add("choice", path, label, value, { choices, ...(part && { part }) });
  }
}

type Choices = readonly (readonly [string, InLanguages])[];

/** All of a profile that the pane lets people edit, in the order in which a notice states it. */
export function profileFields(profile: Profile, language: Language): readonly ProfileField[] {
  const { source, tiers, execution, rounding, directions, title } = profile;
  const of = (section: ProfileSection): Fields => new Fields(section, language);
  return [
    ...of("source")
      .add("text", "title.zh", LABELS.titleZh, title.zh)
      .add("text", "title.en", LABELS.titleEn, title.en)
      .add("text", "source.document", LABELS.document, source.document)
      .maybe("text", "source.clause", LABELS.clause, source.clause).all,
    ...weightFields(of("weights"), profile),
    ...of("directions")
      .choice("directions.atLeast.missed", LABELS.atLeast, directions.atLeast.missed, AT_LEAST)
      .maybe("percent", "directions.atLeast.passMark", LABELS.passMark, directions.atLeast.passMark)
      .choice("directions.atMost.missed", LABELS.atMost, directions.atMost.missed, AT_MOST)
      .choice("directions.exactly.missed", LABELS.exactly, directions.exactly.missed, EXACTLY)
      .choice("directions.range.missed", LABELS.range, directions.range.missed, RANGE).all,
    ...of("tiers")
      .add("percent", "tiers.reachedFrom", LABELS.reachedFrom, tiers.reachedFrom)
      .add("percent", "tiers.partlyFrom", LABELS.partlyFrom, tiers.partlyFrom)
      .maybe("percent", "tiers.reachedScore", LABELS.reachedScore, tiers.reachedScore)
      .maybe("percent", "tiers.partlyScore", LABELS.partlyScore, tiers.partlyScore)
      .add("list", "tiers.words.reached", LABELS.reachedWords, tiers.words.reached)
      .add("list", "tiers.words.partly", LABELS.partlyWords, tiers.words.partly)
      .add("list", "tiers.words.missed", LABELS.missedWords, tiers.words.missed).all,
    ...overFields(of("over"), profile),
    ...of("execution")
      .choice("execution.basis", LABELS.basis, execution.basis, BASES)
      .maybe("percent", "execution.explainBelow", LABELS.explainBelow, execution.explainBelow)
      .maybe("number", "execution.assumedWeight", LABELS.assumedWeight, execution.assumedWeight).all,
    ...of("rounding")
      .add("whole", "rounding.indicator", LABELS.roundIndicator, rounding.indicator)
      .add("whole", "rounding.total", LABELS.roundTotal, rounding.total)
      .add("whole", "rounding.average", LABELS.roundAverage, rounding.average)
      .add("whole", "rounding.ratePercent", LABELS.roundRate, rounding.ratePercent).all,
    ...gradeFields(of("grades"), profile),
    ...progressFields(of("progress"), profile),
  ];
}

function weightFields(of: Fields, { weights }: Profile): readonly ProfileField[] {
  if (weights === undefined) return [];
  weights.level1.forEach(({ names, weight }, index) => {
    const name = names[0] ?? "";
    of.add("list", `weights.level1[${index}].names`, LABELS.names, names, { remove: { kind: "remove-weight", index } });
    of.add("number", `weights.level1[${index}].weight`, weightLabel(name), weight);
  });
  return of
    .maybe("number", "weights.execution", LABELS.executionWeight, weights.execution)
    .add("number", "weights.total", LABELS.totalWeight, weights.total).all;
}

function overFields(of: Fields, { overFulfilment: over }: Profile): readonly ProfileField[] {
  const kind = (chosen: string): PartChange | undefined => {
    const to = OVER_KINDS.find(([code]) => code === chosen)?.[0];
    return to && { kind: "over-fulfilment", to };
  };
  of.choice("overFulfilment.kind", LABELS.overKind, over.kind, OVER_KINDS, kind);
  if (over.kind === "none") return of.all;
  of.add("percent", "overFulfilment.above", LABELS.above, over.above);
  if (over.kind === "flag")
    return of.choice("overFulfilment.requireReason", LABELS.requireReason, String(over.requireReason), YES_NO).all;
  if (over.kind === "step") of.add("percent", "overFulfilment.keep", LABELS.keep, over.keep);
  else
    of.add("percent", "overFulfilment.lossPerUnit", LABELS.lossPerUnit, over.lossPerUnit).add(
      "percent",
      "overFulfilment.keepAtLeast",
      LABELS.keepAtLeast,
      over.keepAtLeast,
    );
  return of.choice("overFulfilment.reasonRestores", LABELS.reasonRestores, String(over.reasonRestores), YES_NO).all;
}

/** The worst grade always begins at 0; the others can be moved and taken away. */
function gradeFields(of: Fields, { grades: { bands, outOf, ownScaleUpTo } }: Profile): readonly ProfileField[] {
  bands.forEach(({ grade, from }, index) => {
    const remove: Partial<ProfileField> = bands.length > 1 ? { remove: { kind: "remove-grade", index } } : {};
    if (index < bands.length - 1)
      of.add("number", `grades.bands[${index}].from`, { zh: `${grade}：不低于`, en: `${grade}: from` }, from, remove);
  });
  return of
    .add("number", "grades.outOf", LABELS.outOf, outOf)
    .maybe("percent", "grades.ownScaleUpTo", LABELS.ownScaleUpTo, ownScaleUpTo).all;
}

function progressFields(of: Fields, { progress }: Profile): readonly ProfileField[] {
  if (progress === undefined) return [];
  return of
    .add("percent", "progress.redBelow", LABELS.redBelow, progress.redBelow)
    .add("percent", "progress.yellowBelow", LABELS.yellowBelow, progress.yellowBelow)
    .add("choice", "progress.explain", LABELS.explain, progress.explain ?? "", {
      optional: true,
      choices: EXPLAIN.map(([value, words]) => ({ value, label: words[of.language] })),
    }).all;
}

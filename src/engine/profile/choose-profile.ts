import { formatPlace } from "../../domain/cells/address";
import { plain } from "../../domain/figures/exact";
import { GRADES } from "../../domain/lists";
import type { StatedRules } from "../../domain/model";
import type { Profile, RuleSource } from "./profile";
import { shippedProfile } from "./shipped-profiles";

/** A profile in force and who chose it. Only with `default` no rule is given and none can be broken. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly chosenBy: "option" | "ledger" | "workbook" | "default";
}

/** As what the rules are known that a workbook's own notes state. */
export const STATED_RULES: Pick<Profile, "id" | "title"> = {
  id: "workbook",
  title: { zh: "工作簿所附规则", en: "Rules stated in the workbook" },
};

/**
 * Which profile applies: the one the user names, else the one the workbook's ledger keeps, else `general` with the rules
 * that the workbook's own notes state, else `general`.
 */
export function chooseProfile(of: {
  readonly option?: Profile | undefined;
  readonly ledger?: Profile | undefined;
  readonly stated: StatedRules;
}): ChosenProfile {
  if (of.option !== undefined) return { profile: of.option, chosenBy: "option" };
  if (of.ledger !== undefined) return { profile: of.ledger, chosenBy: "ledger" };
  const stated = withStatedRules(shippedProfile("general"), of.stated);
  return stated === undefined
    ? { profile: shippedProfile("general"), chosenBy: "default" }
    : { profile: stated, chosenBy: "workbook" };
}

/** `profile` with the workbook's stated rules over it; undefined when the workbook states no rule of scoring or grading. */
function withStatedRules(profile: Profile, stated: StatedRules): Profile | undefined {
  const { gradeBands, overFulfilment } = stated;
  if (Object.values(stated).every((rule) => rule === undefined)) return undefined;
  return {
    ...profile,
    ...STATED_RULES,
    ...(gradeBands === undefined ? {} : { grades: statedGrades(profile, gradeBands) }),
    directions: statedDirections(profile, stated),
    tiers: statedTiers(profile, stated),
    ...(overFulfilment === undefined ? {} : { overFulfilment: statedOverFulfilment(overFulfilment) }),
  };
}

/** The rule for limits goes by the note that states it, else by the one that states scores in proportion. */
function statedDirections({ directions }: Profile, { scoring, reverse }: StatedRules): Profile["directions"] {
  const source = scoring ?? reverse;
  if (source === undefined) return directions;
  const atMost = reverse === undefined ? directions.atMost : { missed: reverse.value };
  return { ...directions, source: sourceAt(source), atMost };
}

function statedGrades(profile: Profile, gradeBands: NonNullable<StatedRules["gradeBands"]>): Profile["grades"] {
  const bounds = [...gradeBands.value.map(plain), "0"];
  return {
    ...profile.grades,
    source: sourceAt(gradeBands),
    bands: GRADES.map((grade, index) => ({ grade, from: bounds[index] ?? "0" })),
  };
}

/** Where 基本达成 earns a fixed share, 达成 earns all; where a tier earns from one part to another, the stated score is taken. */
function statedTiers({ tiers }: Profile, { partialShare, tierBounds }: StatedRules): Profile["tiers"] {
  if (tierBounds !== undefined) {
    const [reachedFrom, partlyFrom] = tierBounds.value.map(plain);
    return {
      ...tiers,
      source: sourceAt(tierBounds),
      reachedFrom: reachedFrom ?? tiers.reachedFrom,
      partlyFrom: partlyFrom ?? tiers.partlyFrom,
    };
  }
  if (partialShare === undefined) return tiers;
  return { ...tiers, source: sourceAt(partialShare), partlyScore: plain(partialShare.value), reachedScore: "1" };
}

/** Where the note takes points off without saying how many, what lies above is flagged and nothing more. */
function statedOverFulfilment(rule: NonNullable<StatedRules["overFulfilment"]>): Profile["overFulfilment"] {
  const { above, keep } = rule.value;
  const shared = { source: sourceAt(rule), above: plain(above) };
  return keep === undefined
    ? { kind: "flag", ...shared, requireReason: false }
    : { kind: "step", ...shared, keep: plain(keep), reasonRestores: true };
}

function sourceAt({ at }: { readonly at: Parameters<typeof formatPlace>[0] }): RuleSource {
  return { document: formatPlace(at), checked: true };
}

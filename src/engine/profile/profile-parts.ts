import { exact, plain, sumOf } from "../../domain/figures/exact";
import { GRADES } from "../../domain/lists";
import type { Profile } from "./profile";

/** A change of what a profile consists of, not of a single value in it. */
export type PartChange =
  | { readonly kind: "over-fulfilment"; readonly to: Profile["overFulfilment"]["kind"] }
  | { readonly kind: "add-weight"; readonly name: string }
  | { readonly kind: "remove-weight"; readonly index: number }
  | { readonly kind: "add-grade" }
  | { readonly kind: "remove-grade"; readonly index: number };

/**
 * The profile with a part changed. What is added gets harmless values that a person then fills in: a weight what is
 * missing to the total, a grade the middle between its neighbours, a cut-off 150 % and half of the weight.
 */
export function withPart(profile: Profile, change: PartChange): Profile {
  switch (change.kind) {
    case "over-fulfilment":
      return { ...profile, overFulfilment: overFulfilment(profile.overFulfilment, change.to) };
    case "add-weight":
      return withWeight(profile, change.name);
    case "remove-weight":
      return withoutWeight(profile, change.index);
    case "add-grade":
      return withGrade(profile);
    case "remove-grade":
      return { ...profile, grades: { ...profile.grades, bands: withoutGrade(profile.grades.bands, change.index) } };
  }
}

type OverFulfilment = Profile["overFulfilment"];

/** Values that the kinds share are kept from one to the other. */
function overFulfilment(from: OverFulfilment, to: OverFulfilment["kind"]): OverFulfilment {
  const { source } = from;
  const above = from.kind === "none" ? "1.5" : from.above;
  const reasonRestores = from.kind === "step" || from.kind === "linear" ? from.reasonRestores : true;
  switch (to) {
    case "none":
      return { kind: to, source };
    case "flag":
      return { kind: to, source, above, requireReason: true };
    case "step":
      return { kind: to, source, above, keep: "0.5", reasonRestores };
    case "linear":
      return { kind: to, source, above, lossPerUnit: "1", keepAtLeast: "0.5", reasonRestores };
  }
}

function withWeight(profile: Profile, name: string): Profile {
  const { weights } = profile;
  if (weights === undefined) {
    const { document, checked } = profile.source;
    return {
      ...profile,
      weights: { source: { document, checked }, level1: [{ names: [name], weight: "100" }], total: "100" },
    };
  }
  const given = sumOf([...weights.level1.map(({ weight }) => weight), weights.execution ?? "0"].map(exact));
  const missing = exact(weights.total).minus(given);
  const weight = missing.gt(exact("0")) ? plain(missing) : "0";
  return { ...profile, weights: { ...weights, level1: [...weights.level1, { names: [name], weight }] } };
}

/** Without its last weight a profile fixes none: those of the workbook are taken. */
function withoutWeight(profile: Profile, index: number): Profile {
  const { weights, ...rest } = profile;
  const level1 = weights?.level1.filter((_, at) => at !== index) ?? [];
  return weights === undefined || level1.length === 0 ? rest : { ...rest, weights: { ...weights, level1 } };
}

type Bands = Profile["grades"]["bands"];

function withGrade(profile: Profile): Profile {
  const { bands, outOf } = profile.grades;
  const grade = GRADES.find((one) => bands.every((band) => band.grade !== one));
  if (grade === undefined) return profile;
  const at = bands.filter((band) => GRADES.indexOf(band.grade) < GRADES.indexOf(grade)).length;
  const worse = bands[at]?.from;
  // Nothing can lie below the worst band: the new one begins at 0 and raises the one above it.
  const above = bands
    .slice(0, at)
    .map((band, place, all) =>
      worse === undefined && place === at - 1 ? { ...band, from: half(all[place - 1]?.from ?? outOf, "0") } : band,
    );
  const from = worse === undefined ? "0" : half(bands[at - 1]?.from ?? outOf, worse);
  return { ...profile, grades: { ...profile.grades, bands: [...above, { grade, from }, ...bands.slice(at)] } };
}

function half(upper: string, lower: string): string {
  return plain(exact(upper).plus(exact(lower)).div(exact("2")));
}

/** The worst grade that is left goes down to 0. */
function withoutGrade(bands: Bands, index: number): Bands {
  const left = bands.filter((_, at) => at !== index);
  return left.map((band, at) => (at === left.length - 1 ? { ...band, from: "0" } : band));
}

import { exact, plain } from "../../domain/figures/exact";
import type { Profile } from "../../engine/profile/profile";

/** The profile with another over-fulfilment cut-off in per cent; undefined takes nothing for over-fulfilment at all. */
export function withCutOff(profile: Profile, percent: string | undefined): Profile {
  const over = profile.overFulfilment;
  if (over.kind !== "step" && over.kind !== "linear") return profile;
  if (percent === undefined) return { ...profile, overFulfilment: { kind: "none", source: over.source } };
  return { ...profile, overFulfilment: { ...over, above: plain(exact(percent).div(100)) } };
}

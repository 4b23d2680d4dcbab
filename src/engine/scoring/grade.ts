import type { Exact } from "../../domain/figures/exact";
import { exact, roundHalfUp } from "../../domain/figures/exact";
import type { Grade } from "../../domain/lists";
import type { Profile } from "../profile/profile";
import { shippedProfile } from "../profile/shipped-profiles";

/** The grade of a total, after rounding it as the profile says: 89.995 is 90.00 and 优, 89.99 is 良. */
export function gradeOf(total: Exact, profile: Profile): Grade {
  const rounded = roundHalfUp(total, profile.rounding.total);
  const band = profile.grades.bands.find(({ from }) => rounded.gte(exact(from))) ?? profile.grades.bands.at(-1);
  return band?.grade ?? "差";
}

/**
 * The part of the full marks up to which scores are on a scale of their own where none is above it: 4.65 of 5 is no 差. A profile
 * that says nothing leaves it to common practice.
 */
export function ownScaleUpTo({ grades }: Profile): Exact {
  const part = grades.ownScaleUpTo ?? shippedProfile("general").grades.ownScaleUpTo;
  if (part === undefined) throw new Error("the general profile says up to where scores are on a scale of their own");
  return exact(part);
}

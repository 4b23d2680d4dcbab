import type { Exact } from "../../domain/figures/exact";
import { exact, roundHalfUp } from "../../domain/figures/exact";
import type { Grade } from "../../domain/lists";
import type { Profile } from "../profile/profile";

/** The grade of a total, after rounding it as the profile says: 89.995 is 90.00 and 优, 89.99 is 良. */
export function gradeOf(total: Exact, profile: Profile): Grade {
  const rounded = roundHalfUp(total, profile.rounding.total);
  const band = profile.grades.bands.find(({ from }) => rounded.gte(exact(from))) ?? profile.grades.bands.at(-1);
  return band?.grade ?? "差";
}

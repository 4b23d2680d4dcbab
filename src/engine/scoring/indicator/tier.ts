import type { Exact } from "../../../domain/figures/exact";
import { exact } from "../../../domain/figures/exact";
import { simplified } from "../../../domain/letters/simplified";
import type { Indicator } from "../../../domain/model";
import type { Profile } from "../../profile/profile";
import { nameKey } from "../../tables/name-key";

/** The three levels of a qualitative indicator. */
export type Tier = "reached" | "partly" | "missed";

/**
 * The tier that the words of an actual name. Words that repeat the target's reach it; 基本… reaches it partly; words of
 * denial go before words of success, because they contain them (未达成).
 */
export function tierOf(indicator: Indicator, tiers: Profile["tiers"]): Tier | undefined {
  const actual = simplified(indicator.actual?.text.trim().toLowerCase() ?? "");
  if (actual === "") return undefined;
  if (indicator.target !== undefined && nameKey(indicator.target.text) === nameKey(actual)) return "reached";
  const has = (words: readonly string[]) => words.some((word) => actual.includes(simplified(word.toLowerCase())));
  if (has(tiers.words.missed)) return "missed";
  if (has(tiers.words.partly)) return "partly";
  return has(tiers.words.reached) ? "reached" : undefined;
}

/** The part of the weight that a tier earns, where the rule fixes it. */
export function fixedPart(tier: Tier, tiers: Profile["tiers"]): Exact | undefined {
  const fixed = { reached: tiers.reachedScore, partly: tiers.partlyScore, missed: undefined }[tier];
  return fixed === undefined ? undefined : exact(fixed);
}

/** Bounds of a tier as parts of the weight: reached [reachedFrom, 1], partly [partlyFrom, reachedFrom), missed [0, partlyFrom). */
export function tierAllows(tier: Tier, part: Exact, tiers: Profile["tiers"]): boolean {
  const reachedFrom = exact(tiers.reachedFrom);
  const partlyFrom = exact(tiers.partlyFrom);
  switch (tier) {
    case "reached":
      return part.gte(reachedFrom) && part.lte(1);
    case "partly":
      return part.gte(partlyFrom) && part.lt(reachedFrom);
    case "missed":
      return part.gte(0) && part.lt(partlyFrom);
  }
}

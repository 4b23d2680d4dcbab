import type { Agreement, BetterRule, UnmetTotal } from "./outcome/better-rule";
import type { IndicatorScore, ScorecardScore } from "./outcome/scores";
import type { Profile } from "./profile/profile";
import { SHIPPED_PROFILES, shippedProfile } from "./profile/shipped-profiles";

/**
 * The shipped profile that gives most of the scores and totals that the scorecards state, where it gives more of both
 * than the profile in force. Undefined where all stated totals come out already, or no other profile does better. Which
 * rule an evaluation follows is decided by its document, so this is only ever a suggestion. `scoredBy` gives the same
 * scorecards under another profile.
 */
export function betterRule(
  {
    profile: inForce,
    scorecards: scored,
  }: { readonly profile: Profile; readonly scorecards: readonly ScorecardScore[] },
  scoredBy: (profile: Profile) => readonly ScorecardScore[],
): BetterRule | undefined {
  const totals = scored.filter(({ stated }) => stated !== undefined).length;
  const before = agreement(scored);
  if (before.totals === totals) return undefined;
  const others = SHIPPED_PROFILES.map(shippedProfile).filter(({ id }) => id !== inForce.id);
  const [best] = others
    .map((profile) => {
      const scorecards = scoredBy(profile);
      return { profile, scorecards, agrees: agreement(scorecards) };
    })
    .sort((a, b) => b.agrees.totals - a.agrees.totals || b.agrees.scores - a.agrees.scores);
  if (best === undefined || best.agrees.totals <= before.totals || best.agrees.scores <= before.scores)
    return undefined;
  const scores = best.scorecards.flatMap(({ indicators }) => indicators.filter(isCompared)).length;
  return { profile: best.profile, stated: { scores, totals }, agrees: best.agrees, inForce: before };
}

/**
 * The first of the totals that the scorecards state, where the rule in force gives none of them: it may not be the
 * evaluation's rule. Where it gives some, the others are mistakes of their own.
 */
export function unmetTotal(scorecards: readonly ScorecardScore[]): UnmetTotal | undefined {
  const [first] = scorecards.flatMap(({ stated, total }) => (stated === undefined ? [] : { stated, computed: total }));
  return scorecards.some(givesTotal) ? undefined : first;
}

function agreement(scorecards: readonly ScorecardScore[]): Agreement {
  return {
    scores: scorecards.flatMap(({ indicators }) => indicators.filter(agrees)).length,
    totals: scorecards.filter(givesTotal).length,
  };
}

function givesTotal({ total, stated }: ScorecardScore): boolean {
  return stated?.eq(total) === true;
}

/** A score taken from the sheet agrees with the sheet whatever the rule: it tells nothing. */
function isCompared({ method, stated }: IndicatorScore): boolean {
  return method === "computed" && stated !== undefined;
}

function agrees(score: IndicatorScore): boolean {
  return isCompared(score) && score.stated?.eq(score.score) === true;
}

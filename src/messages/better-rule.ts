import type { Language } from "../domain/lists";
import type { BetterRule } from "../engine/outcome/better-rule";
import { phrases, say } from "./text/fill";

const WORDS = phrases({
  oneTotal: {
    zh: "按“{title}”计算，总分与表中一致，{scores}项由规则计算的得分有{agreeing}项一致；按现用规则，总分不一致，一致的得分只有{inForce}项。",
    en: "Under “{title}” the total comes out as stated, and so do {agreeing} of the {scores} scores that a rule computes; under the rule in force the total does not, and {inForce} of the scores do.",
  },
  manyTotals: {
    zh: "按“{title}”计算，表中{totals}个总分有{agreeingTotals}个一致，{scores}项由规则计算的得分有{agreeing}项一致；按现用规则，一致的分别只有{inForceTotals}个、{inForce}项。",
    en: "Under “{title}” {agreeingTotals} of the {totals} stated totals come out, and {agreeing} of the {scores} scores that a rule computes; under the rule in force {inForceTotals} and {inForce}.",
  },
});

/** How much better another rule agrees with what the sheets state. */
export function betterRuleWords({ profile, stated, agrees, inForce }: BetterRule, lang: Language): string {
  const shared = {
    title: profile.title[lang],
    scores: String(stated.scores),
    agreeing: String(agrees.scores),
    inForce: String(inForce.scores),
  };
  return stated.totals === 1
    ? say(WORDS.oneTotal, lang, shared)
    : say(WORDS.manyTotals, lang, {
        ...shared,
        totals: String(stated.totals),
        agreeingTotals: String(agrees.totals),
        inForceTotals: String(inForce.totals),
      });
}

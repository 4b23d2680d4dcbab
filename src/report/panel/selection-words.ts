import type { Language } from "../../domain/lists";
import type { Choice } from "../../engine/outcome/panel";
import type { SelectionRule } from "../../engine/profile/profile";
import { RESULT } from "../../messages/results";
import type { Phrase } from "../../messages/text/fill";
import { say } from "../../messages/text/fill";
import { clauses } from "../../messages/text/punctuation";

/** What the selection makes of a project, as the sheets say it. */
export const VERDICTS: Readonly<Record<Choice["verdict"], Phrase>> = {
  chosen: RESULT.chosenYes,
  part: RESULT.chosenPart,
  "not-chosen": RESULT.chosenNo,
  "no-amount": RESULT.noAmount,
  "below-least": RESULT.belowLeast,
};

/** The same in one language. */
export function verdictWord({ verdict }: Choice, lang: Language): string {
  return VERDICTS[verdict][lang];
}

/** The rule in one line. */
export function selectionWords(rule: SelectionRule, lang: Language): string {
  const fits = { stop: RESULT.selectionStop, skip: RESULT.selectionSkip, part: RESULT.selectionPart }[rule.doesNotFit];
  const ties = {
    together: RESULT.tiesTogether,
    "smaller-first": RESULT.tiesSmaller,
    "as-listed": RESULT.tiesListed,
  }[rule.ties];
  const least = rule.least === undefined ? [] : [say(RESULT.leastScore, lang, { least: rule.least })];
  return clauses([fits[lang], ties[lang], ...least], lang);
}

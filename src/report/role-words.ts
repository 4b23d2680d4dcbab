import type { InLanguages, Language } from "../domain/lists";
import { RESULT } from "../messages/results";
import type { RoleWords } from "./score-formula";

const WORDS: InLanguages<RoleWords> = { zh: wordsIn("zh"), en: wordsIn("en") };

/** The roles of inputs in the reader's language. */
export function roleWords(lang: Language): RoleWords {
  return WORDS[lang];
}

function wordsIn(lang: Language): RoleWords {
  return {
    weight: RESULT.roleWeight[lang],
    target: RESULT.roleTarget[lang],
    "target-upper": RESULT.roleTargetUpper[lang],
    actual: RESULT.roleActual[lang],
    budget: RESULT.roleBudget[lang],
    spent: RESULT.roleSpent[lang],
    stated: RESULT.roleStated[lang],
    tier: RESULT.roleTier[lang],
  };
}

import type { Facts, Finding } from "../../domain/finding";
import { listingIn } from "../../domain/listing";
import type { InLanguages, Language } from "../../domain/lists";
import type { Check, Words } from "./check";
import { checkOf } from "./check-of";

/** The words of a finding in a language. */
export function wordsOf(finding: Pick<Finding, "check" | "variant" | "facts">, language: Language): Words {
  return wordsFrom(checkOf(finding), finding, language);
}

/** The words of a check's variant with the facts filled in. */
export function wordsFrom(
  check: Check,
  { variant, facts }: Pick<Finding, "variant" | "facts">,
  language: Language,
): Words {
  const words: Words = { ...check.words[language], ...check.variants[variant]?.[language] };
  const told = inPoints(facts, language);
  return {
    title: filled(words.title, told, language),
    message: filled(words.message, told, language),
    advice: filled(words.advice, told, language),
    why: filled(words.why, told, language),
  };
}

const POINTS: InLanguages = { zh: "个百分点", en: " percentage points" };

/** Between two rates there are percentage points: from 20 % to 25 % are 5 of them, or a quarter. */
function inPoints(facts: Facts, language: Language): Facts {
  const { difference } = facts;
  return difference === undefined ? facts : { ...facts, difference: differenceWords(difference, language) };
}

/** How a difference is told: that of two rates in percentage points, any other as it is shown. */
export function differenceWords(difference: string, language: Language): string {
  return difference.endsWith("%") ? `${difference.slice(0, -1)}${POINTS[language]}` : difference;
}

/** A hole with the quotes around it, if any; after a count what is said of one and of several: {terms|line adds|lines add}. */
const HOLE = /(“?)\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}(”?)/gu;

function filled(template: string, facts: Facts, language: Language): string {
  return template.replace(
    HOLE,
    (hole, open: string, name: string, one: string | undefined, several: string, close: string) => {
      const fact = facts[name];
      if (fact === undefined) return hole;
      if (one !== undefined) return `${fact}${language === "zh" ? "" : " "}${fact === "1" ? one : several}`;
      const words = listingIn(fact, language);
      return open === "" || close === "" ? `${open}${words}${close}` : quoted(words);
    },
  );
}

/** In quotes: quotes of the name's own become single ones, a name that is one quotation keeps its own. */
function quoted(name: string): string {
  if (/^“[^“”]*”$/u.test(name)) return name;
  return `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

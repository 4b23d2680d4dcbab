import type { InLanguages, Language } from "./lists";

/** What languages put between things of one kind. */
const BETWEEN: InLanguages = { zh: "、", en: ", " };
/** Stands between the items of a fact: no cell's text has it. */
const ITEM_END = "\u001f";

/** Several things as one fact of a finding or refusal; `listingIn` puts it into words. */
export function listing(items: readonly string[]): string {
  return items.join(ITEM_END);
}

/** A fact as people read it: "甲、乙", "A, B" where it is a `listing`, else as it is. */
export function listingIn(fact: string, language: Language): string {
  return fact.replaceAll(ITEM_END, BETWEEN[language]);
}

/** Things of one kind in a line: "甲、乙", "A, B". */
export function listed(items: readonly string[], language: Language): string {
  return items.join(BETWEEN[language]);
}

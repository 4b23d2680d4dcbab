import type { Language } from "../domain/lists";

const CLAUSE: Readonly<Record<Language, string>> = { zh: "；", en: "; " };
const COLON: Readonly<Record<Language, string>> = { zh: "：", en: ": " };

/** Statements in a line: "甲；乙", "A; B". Those that say nothing are left out. */
export function clauses(parts: readonly (string | undefined)[], lang: Language): string {
  return parts.filter((part) => part !== undefined && part !== "").join(CLAUSE[lang]);
}

/** What it is and what it says: "甲：乙", "A: B". */
export function labelled(label: string, text: string, lang: Language): string {
  return label + COLON[lang] + text;
}

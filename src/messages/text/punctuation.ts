import type { InLanguages, Language } from "../../domain/lists";

const CLAUSE: InLanguages = { zh: "；", en: "; " };
const COLON: InLanguages = { zh: "：", en: ": " };

/** Statements in a line: "甲；乙", "A; B". Those that say nothing are left out. */
export function clauses(parts: readonly (string | undefined)[], lang: Language): string {
  return parts.filter((part) => part !== undefined && part !== "").join(CLAUSE[lang]);
}

/** What it is and what it says: "甲：乙", "A: B". */
export function labelled(label: string, text: string, lang: Language): string {
  return label + COLON[lang] + text;
}

/** A remark behind what it belongs to: "甲（乙）", "A (B)". */
export function remarked(text: string, remark: string, lang: Language): string {
  return lang === "zh" ? `${text}（${remark}）` : `${text} (${remark})`;
}

/** The reader's part of a text that shipped rules carry in both languages, "中文 / English"; any other text as it is. */
export function partIn(text: string, lang: Language): string {
  const parts = text.split(" / ");
  return (parts.length === 2 ? parts[lang === "zh" ? 0 : 1] : undefined) ?? text;
}

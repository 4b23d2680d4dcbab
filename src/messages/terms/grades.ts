import type { Grade, Language } from "../../domain/lists";

const ENGLISH: Readonly<Record<Grade, string>> = { 优: "excellent", 良: "good", 中: "fair", 差: "poor" };

/** A grade as people read it: the word of the regulations, in English with what it means. */
export function gradeText(grade: Grade, lang: Language): string {
  return lang === "zh" ? grade : `${grade} (${ENGLISH[grade]})`;
}

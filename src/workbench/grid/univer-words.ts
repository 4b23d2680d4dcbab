import type { ILanguagePack } from "@univerjs/core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import type { Language } from "../../domain/lists";
import { PROGRESS_WORDS } from "./progress-words";

type Words = Record<string, ILanguagePack>;

/** Univer's own words in a language, with those that its lists lack. */
export function univerWords(language: Language): Words {
  const words: Words = language === "zh" ? zhCN : enUS;
  return { ...words, "sheets-formula": { ...words["sheets-formula"], progress: PROGRESS_WORDS[language] } };
}

import type { Language } from "../../domain/lists";
import { en } from "./en";
import type { PaneWords } from "./pane-words";
import { zh } from "./zh";

/** All words of the pane in a language. */
export function wordsFor(language: Language): PaneWords {
  return language === "zh" ? zh : en;
}

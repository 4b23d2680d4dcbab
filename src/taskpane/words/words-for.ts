import type { Language } from "../../domain/lists";
import { en } from "./en";
import type { PaneWords } from "./pane-words";
import { zh } from "./zh";

export function wordsFor(language: Language): PaneWords {
  return language === "zh" ? zh : en;
}

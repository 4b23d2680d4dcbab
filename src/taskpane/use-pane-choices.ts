import { useEffect, useState } from "react";
import type { Language } from "../domain/lists";
import type { ThemeName } from "./services/pane-services";
import { useServices } from "./services/pane-services";

/** Language as chosen, or following Excel. */
export type LanguageChoice = "follow" | "zh" | "en";

/** How the pane looks and speaks, and whether scoring highlights; what people choose is kept for the next time. */
export interface PaneChoices {
  readonly theme: ThemeName;
  readonly choice: LanguageChoice;
  /** The language of a choice: following means the host's. */
  readonly languageOf: (choice: LanguageChoice) => Language;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
  readonly marks: boolean;
  readonly chooseMarks: (marks: boolean) => void;
}

/** Keeps the choices, follows the host's theme, and says the language to the page and the host. */
export function usePaneChoices(): PaneChoices {
  const { hostLanguage, onTheme, onLanguage, preferences } = useServices();
  const [theme, setTheme] = useState<ThemeName>("light");
  const [choice, setChoice] = useState<LanguageChoice>(() => {
    const kept = preferences.get("language");
    return kept === "zh" || kept === "en" ? kept : "follow";
  });
  const [marks, setMarks] = useState(() => preferences.get("marks") !== "off");
  const languageOf = (next: LanguageChoice): Language => (next === "follow" ? hostLanguage : next);
  const language = languageOf(choice);

  useEffect(() => onTheme(setTheme), [onTheme]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    onLanguage?.(language);
  }, [language, onLanguage]);

  return {
    theme,
    choice,
    languageOf,
    chooseLanguage: (next) => {
      setChoice(next);
      preferences.set("language", next);
    },
    marks,
    chooseMarks: (next) => {
      setMarks(next);
      preferences.set("marks", next ? "on" : "off");
    },
  };
}

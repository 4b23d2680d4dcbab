import type { Language } from "../domain/lists";

/** What the user chose in the pane and a ribbon command keeps to. */
export interface RibbonPreferences {
  readonly language: Language;
  /** Whether scoring highlights what was found. */
  readonly marks: boolean;
}

/**
 * Reads what the pane keeps in this browser's storage, which pages of one site share; without it Excel's language
 * (a BCP 47 tag) and highlighting. Chinese unless the tag says another language, as in the pane.
 */
export function ribbonPreferences(displayLanguage: string): RibbonPreferences {
  const chosen = kept("language");
  const tag = displayLanguage.toLowerCase();
  const excels = tag === "" || tag.startsWith("zh") ? "zh" : "en";
  return { language: chosen === "zh" || chosen === "en" ? chosen : excels, marks: kept("marks") !== "off" };
}

function kept(name: "language" | "marks"): string | null {
  try {
    return localStorage.getItem(`fundscore.${name}`);
  } catch {
    // Some hosts shut storage off; then nothing was kept.
    return null;
  }
}

import type { PaneServices, Preferences, ThemeName } from "../services/pane-services";
import { copyText } from "./copy-text";
import { dayOf } from "./day-of";

/** Preferences in the browser's own storage; where it is shut off (some hosts do), they last as long as the page. */
export function browserPreferences(): Preferences {
  const memory = new Map<string, string>();
  const name = (key: string): string => `fundscore.${key}`;
  return {
    get(key) {
      try {
        return localStorage.getItem(name(key)) ?? undefined;
      } catch {
        return memory.get(key);
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        localStorage.setItem(name(key), value);
      } catch {
        // Storage is shut off: `memory` holds it for this page.
      }
    },
  };
}

/** Follows the system's theme: high contrast first, then dark, else light. */
export function onSystemTheme(callback: (theme: ThemeName) => void): () => void {
  const contrast = matchMedia("(forced-colors: active)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const tell = (): void => callback(contrast.matches ? "contrast" : dark.matches ? "dark" : "light");
  tell();
  contrast.addEventListener("change", tell);
  dark.addEventListener("change", tell);
  return () => {
    contrast.removeEventListener("change", tell);
    dark.removeEventListener("change", tell);
  };
}

/** Hands bytes to the browser as a download. */
export function saveBytes(name: string, bytes: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The services that any browser gives, inside Excel or not. */
export function browserServices(): Pick<PaneServices, "preferences" | "saveFile" | "copyText" | "today"> {
  return {
    preferences: browserPreferences(),
    saveFile: (name, text) => saveBytes(name, text, "application/json"),
    copyText,
    today: () => dayOf(new Date()),
  };
}

/** Chinese unless the tag says another language: our readers read Chinese first. */
export function languageOf(tag: string): "zh" | "en" {
  return tag === "" || tag.toLowerCase().startsWith("zh") ? "zh" : "en";
}

import { createContext, useContext } from "react";
import type { Language } from "../../../domain/lists";
import type { PaneWords } from "../../words/pane-words";

/** The language of the pane and its words. */
export interface PaneLanguage {
  readonly language: Language;
  readonly words: PaneWords;
}

const Words = createContext<PaneLanguage | undefined>(undefined);
/** Stands around the whole pane, so that a change of language reaches every word at once. */
export const WordsProvider = Words.Provider;

/** The language that the pane speaks, with its words. */
export function usePaneLanguage(): PaneLanguage {
  const value = useContext(Words);
  if (value === undefined) throw new Error("WordsProvider is missing above this component");
  return value;
}

/** The words alone. */
export function useWords(): PaneWords {
  return usePaneLanguage().words;
}

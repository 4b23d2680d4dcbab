import type { Language } from "../../domain/lists";
import type { SheetDraft } from "../sheet-draft";

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八"];

/** "二、…" or "2  …": sections are counted as they come, whichever of them there are. */
export function numbered(draft: SheetDraft, text: string, lang: Language): string {
  const index = draft.sections;
  return lang === "zh" ? `${NUMERALS[index] ?? String(index + 1)}、${text}` : `${String(index + 1)}  ${text}`;
}

import type { Language } from "../../domain/lists";
import type { Lamp } from "../../engine/outcome/progress";
import type { Phrase } from "../text/fill";

/** The words of the lamps. Formulas and conditions of the result sheet use them too. */
export const LAMPS: Readonly<Record<Lamp, Phrase>> = {
  red: { zh: "红灯", en: "Red" },
  yellow: { zh: "黄灯", en: "Yellow" },
  green: { zh: "绿灯", en: "Green" },
};

/** "—" where there is no lamp. */
export function lampWord(lamp: Lamp | undefined, lang: Language): string {
  return lamp === undefined ? "—" : LAMPS[lamp][lang];
}

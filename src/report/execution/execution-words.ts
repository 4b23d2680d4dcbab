import type { Language } from "../../domain/lists";
import type { Basis, ExecutionResult } from "../../engine/outcome/execution";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";

/** The name of a basis in the reader's language. */
export function basisWords(basis: Basis, lang: Language): string {
  return (basis === "adjusted" ? RESULT.basisAdjusted : RESULT.basisInitial)[lang];
}

/** "单位：万元", or that no unit is stated. */
export function unitWords({ unit }: Pick<ExecutionResult, "unit">, lang: Language): string {
  return unit === undefined ? RESULT.unitUnknown[lang] : say(RESULT.unit, lang, { unit: unit.text });
}

import { exact, HUNDRED, plain } from "../../../domain/figures/exact";
import type { InLanguages, Language } from "../../../domain/lists";
import type { BadField } from "../../../engine/profile/checked-json";
import { fieldProblemWords } from "../../../messages/refusals/field-problems";
import type { ProfileField } from "./profile-field";

/** What is wrong with an entry, shown next to it. Bounds are written as the entry shows them: 150, not 1.5. */
export function problemWords(bad: BadField, field: ProfileField | undefined, language: Language): string {
  if (field === undefined) return `${bad.path}: ${fieldProblemWords(bad, language)}`;
  const expected = field.kind === "percent" ? inPercent(bad.expected ?? "") : (bad.expected ?? "");
  return wordsFor(bad, field, expected)[language];
}

function wordsFor({ problem }: BadField, { kind }: ProfileField, expected: string): InLanguages {
  switch (problem) {
    case "missing":
    case "not-a-text":
      return { zh: "不能为空", en: "Must not be empty" };
    case "not-a-decimal":
      return kind === "percent"
        ? { zh: "请填百分数，如 150", en: "Enter a percentage, for example 150" }
        : { zh: "请填数字，如 12.5", en: "Enter a number, for example 12.5" };
    case "not-a-whole-number":
      return { zh: "请填整数，如 2", en: "Enter a whole number, for example 2" };
    case "out-of-range":
      return { zh: `应在 ${expected} 之间`, en: `Must be within ${expected}` };
    case "out-of-order":
      return { zh: `次序不对，应 ${expected}`, en: `Out of order: must be ${expected}` };
    case "does-not-add-up":
      return { zh: `各项权重相加是 ${expected}，与此不符`, en: `The weights add up to ${expected}, not to this` };
    default:
      return { zh: `不能这样填：${expected}`, en: `Not allowed: ${expected}` };
  }
}

function inPercent(text: string): string {
  return text.replaceAll(/\d+(?:\.\d+)?/gu, (figure) => plain(exact(figure).times(HUNDRED)));
}

import { listingIn } from "../../domain/listing";
import type { Language } from "../../domain/lists";
import type { BadField, FieldProblem } from "../../engine/profile/checked-json";
import type { Phrase } from "../text/fill";
import { fillKnown } from "../text/fill";

/** What is wrong with a field of a profile or mapping file. */
const PROBLEMS: Readonly<Record<FieldProblem, Phrase>> = {
  missing: { zh: "缺少该字段", en: "is missing" },
  "unknown-field": {
    zh: "没有这个字段[，可用：{expected}]",
    en: "there is no such field[; the fields are: {expected}]",
  },
  "not-an-object": { zh: "应为对象", en: "must be an object" },
  "not-a-list": { zh: "应为列表", en: "must be a list" },
  "not-a-text": { zh: "应为文字[（{expected}）]", en: "must be text[ ({expected})]" },
  "not-true-or-false": { zh: "应为 true 或 false", en: "must be true or false" },
  "not-a-whole-number": { zh: "应为整数[（{expected}）]", en: "must be a whole number[ ({expected})]" },
  "not-a-decimal": {
    zh: '应为写成文字的小数，如 "1.5"[（{expected}）]',
    en: 'must be a decimal written as text, as "1.5"[ ({expected})]',
  },
  "not-one-of": { zh: "取值不在允许范围[：{expected}]", en: "is none of the allowed values[: {expected}]" },
  "out-of-range": { zh: "超出范围[：{expected}]", en: "is out of range[: {expected}]" },
  "too-long": { zh: "太长[：最多 {expected}]", en: "is too long[: at most {expected}]" },
  "out-of-order": { zh: "次序不对[：{expected}]", en: "is out of order[: {expected}]" },
  "does-not-add-up": { zh: "相加不等于总分[ {expected}]", en: "does not add up to the total[ {expected}]" },
};

const NO_JSON: Phrase = {
  zh: "不是 JSON 格式，第 {line} 行附近写错了（多为逗号、引号或括号，须用半角）",
  en: "it is not JSON: something is wrong near line {line}, most often a comma, a quotation mark or a bracket",
};

/** A file that is no JSON, and the line where it ceases to be. */
export function noJsonWords(line: number, lang: Language): string {
  return fillKnown(NO_JSON[lang], { line: String(line) });
}

/** A name that no shipped profile has. */
export const UNKNOWN_NAME: Phrase = { zh: "没有这个名称的规则", en: "no profile has this name" };

/** A bad field's problem in words, without its path. */
export function fieldProblemWords(field: BadField, lang: Language): string {
  const { problem, expected } = field;
  return fillKnown(PROBLEMS[problem][lang], expected === undefined ? {} : { expected: listingIn(expected, lang) });
}

import type { Field, Language } from "../domain/lists";
import { FIELDS } from "../domain/lists";
import type { MappingQuestion } from "../domain/model";
import type { MappingReason, MappingReasonCode } from "../domain/table";
import { fieldName } from "./terms/field-names";
import type { Phrase } from "./text/fill";
import { fillKnown } from "./text/fill";

/** Why a column was taken for its field. {heading} as read, {word} the known heading it fits, {field} the field's name. */
const REASONS: Readonly<Record<MappingReasonCode, Phrase>> = {
  "heading-exact": { zh: "表头“{heading}”就是“{word}”", en: "the heading “{heading}” is “{word}”" },
  "heading-family": { zh: "表头“{heading}”是“{word}”一类", en: "the heading “{heading}” is of the kind “{word}”" },
  "heading-contains": { zh: "表头“{heading}”里有“{word}”", en: "the heading “{heading}” contains “{word}”" },
  "heading-with-caption": { zh: "连同上层表头读作“{heading}”", en: "with the heading above it reads “{heading}”" },
  "heading-caption": { zh: "上层表头是“{heading}”", en: "the heading above it is “{heading}”" },
  arithmetic: { zh: "与相邻各列的运算相符", en: "the arithmetic with the columns beside it agrees" },
  "sum-of-parts": { zh: "等于各组成列之和", en: "it is the sum of its parts" },
  "contents-only": { zh: "没有表头，按内容判断", en: "no heading; told by its contents" },
  "contents-agree": { zh: "列中内容合乎“{field}”", en: "its contents suit “{field}”" },
  "contents-disagree": { zh: "列中内容不大像“{field}”", en: "its contents hardly suit “{field}”" },
  "names-seen-elsewhere": { zh: "列中是别处出现过的项目名称", en: "it holds names of projects seen elsewhere" },
  "earlier-year": { zh: "表头写明{year}年，是往年的数", en: "the heading names {year}, an earlier year" },
  evaluator: { zh: "“{evaluator}”的评分", en: "scores given by “{evaluator}”" },
  template: { zh: "按模板", en: "as the template says" },
};

/** Where the known heading is the very one in the sheet, that it is itself says nothing. */
const KNOWN_HEADING: Phrase = {
  zh: "表头“{heading}”可指“{field}”",
  en: "the heading “{heading}” may mean “{field}”",
};

/** A reason of a mapping decision in words; `taken` is what the column was taken for. */
export function mappingReasonWords({ code, facts }: MappingReason, lang: Language, taken?: Field): string {
  const field = FIELDS.find((one) => one === facts["field"]) ?? taken;
  if (field === undefined) return fillKnown(REASONS[code][lang], facts);
  const isItself = code === "heading-exact" && facts["word"] === facts["heading"];
  return fillKnown((isItself ? KNOWN_HEADING : REASONS[code])[lang], { ...facts, field: fieldName(field, lang) });
}

const QUESTIONS: Readonly<Record<string, Phrase>> = {
  "missing-field": {
    zh: "本表缺少要用的列。“{heading}”这一列是其中之一吗？",
    en: "This table lacks a column that is needed. Is “{heading}” one of these?",
  },
  "which-field": { zh: "这一列是什么？", en: "What does this column hold?" },
  months: { zh: "各月的数是当月支出，还是截至当月的累计支出？", en: "Is each month's figure its own or cumulative?" },
  "which-unit": { zh: "这些金额的单位是什么？", en: "Which unit are these amounts in?" },
  "which-actual": { zh: "哪个数是实际完成值？", en: "Which number is the actual?" },
};

/** A question about the mapping as a sentence. */
export function questionWords({ code, choices }: MappingQuestion, lang: Language): string {
  const words = QUESTIONS[code] ?? { zh: "请选择", en: "Please choose" };
  return fillKnown(words[lang], { heading: choices[0]?.label ?? "" });
}

const ANSWERS: Readonly<Record<string, Phrase>> = {
  monthly: { zh: "当月支出", en: "the month's own spending" },
  cumulative: { zh: "截至当月的累计支出", en: "cumulative spending up to the month" },
  none: { zh: "都不是", en: "none of these" },
};

/** A choice of a question in words: a field by its name, a reading of month columns by what they hold. */
export function choiceWords(value: string, lang: Language): string | undefined {
  const field = FIELDS.find((one) => one === value);
  return field === undefined ? ANSWERS[value]?.[lang] : fieldName(field, lang);
}

const PROBLEMS = {
  missing: { zh: "缺少此项", en: "is missing" },
  "wrong-type": { zh: "类型不对", en: "is of the wrong type" },
  "unknown-value": { zh: "不在允许的取值之中", en: "is no value that is known" },
  "unknown-key": { zh: "没有这一项", en: "is no entry that is known" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What is wrong with an entry of a template file, after its path. */
export function mappingProblemWords(problem: keyof typeof PROBLEMS, lang: Language): string {
  return PROBLEMS[problem][lang];
}

import type { Exact } from "../../domain/exact";
import { exact } from "../../domain/exact";
import { simplified } from "../../domain/letters/simplified";
import type { StatedRules } from "../../domain/model";
import type { Sourced } from "../../domain/sourced";
import { overFulfilmentIn } from "./stated-over-fulfilment";

/** Rules that the workbook's own notes state: grade bands, scores in proportion, what 基本达成 earns. */
export function statedRules(texts: readonly Sourced<string>[]): StatedRules {
  const bands = firstOf(texts, gradeBands);
  const scoring = firstOf(texts, (text) => (isProportionalCapped(text) ? "proportional-capped" : undefined));
  const partialShare = firstOf(texts, partialShareOf);
  const overFulfilment = firstOf(texts, overFulfilmentIn);
  return {
    ...(bands === undefined ? {} : { gradeBands: bands }),
    ...(scoring === undefined ? {} : { scoring }),
    ...(partialShare === undefined ? {} : { partialShare }),
    ...(overFulfilment === undefined ? {} : { overFulfilment }),
  };
}

function firstOf<Value>(
  texts: readonly Sourced<string>[],
  read: (text: string) => Value | undefined,
): Sourced<Value> | undefined {
  for (const { value, at } of texts) {
    if (value.length > 4000) continue;
    const found = read(simplified(value.normalize("NFKC")));
    if (found !== undefined) return { value: found, at };
  }
  return undefined;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)`;

/** 90分（含）以上为优，80（含）-90分为良，60（含）-80分为中 (or 合格, 一般); ≥90 excellent, 80–89 good, 60–79 fair. */
export function gradeBands(text: string): readonly [Exact, Exact, Exact] | undefined {
  // Letters by themselves are grades only in a text that speaks of grades.
  const letter = (name: string): string => (/\b(?:grades?|ratings?)\b/i.test(text) ? `|\\b${name}\\b` : "");
  const words: readonly (readonly [RegExp, RegExp])[] = [
    [/优/, new RegExp(`excellent|grade a\\b${letter("A")}`, "i")],
    [/良/, new RegExp(`good|grade b\\b${letter("B")}`, "i")],
    [/中|合格|及格|一般/, new RegExp(`fair|medium|satisfactory|grade c\\b${letter("C")}`, "i")],
  ];
  const lower = words.map(([chinese, english]) => lowerBoundBefore(text, chinese) ?? lowerBoundBeside(text, english));
  const [first, second, third] = lower;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (!(first > second && second > third && first <= 100 && third >= 30)) return undefined;
  return [exact(first), exact(second), exact(third)];
}

/** The clause that ends in the grade: its smaller number is the lower bound. */
function lowerBoundBefore(text: string, grade: RegExp): number | undefined {
  for (const clause of text.split(/[,，;；。、\n]/)) {
    const at = clause.search(grade);
    if (at < 0) continue;
    const before = numbersIn(clause.slice(0, at));
    const numbers = before.length > 0 ? before : numbersIn(clause.slice(at));
    if (numbers.length > 0 && !/以下|低于|不足|below/.test(clause)) return Math.min(...numbers);
  }
  return undefined;
}

function lowerBoundBeside(text: string, grade: RegExp): number | undefined {
  for (const clause of text.split(/[,;.\n](?!\d)/)) {
    if (!grade.test(clause)) continue;
    const numbers = numbersIn(clause);
    // “80 to below 90” has a lower bound, “below 60” has none.
    if (numbers.length > (/below|under|less than/i.test(clause) ? 1 : 0)) return Math.min(...numbers);
  }
  return undefined;
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(new RegExp(NUMBER, "g"))].map((match) => Number(match[1])).filter((value) => value <= 100);
}

/**
 * 得分=权重×完成率（最高不超过该指标权重）; 得分=分值×实际完成值÷年度指标值; 未完成的按完成比例计分; score = weight × completion,
 * capped at the weight; full weight if the target is met, otherwise in proportion. A rule that names no cap has the
 * usual one: no indicator earns more than its weight.
 */
function isProportionalCapped(text: string): boolean {
  const formula =
    /(?:得分|分值|计分)\s*[=:]\s*(?:该?(?:项)?指标)?(?:权重|分值|满分|标准分)\s*[×xX*·]\s*(?:min\s*\(\s*1\s*[,，]\s*)?(?:指标)?(?:实际)?完成(?:率|比例|程度)/.test(
      text,
    );
  const quotient =
    /得分\s*[=:]\s*(?:权重|分值|满分|标准分)\s*[×xX*·]\s*\(?(?:全年)?实际(?:完成)?(?:值|数)?\s*[÷/]\s*(?:年度|年初)?(?:指标|目标)值?/.test(
      text,
    );
  const prose =
    /(?:未完成|未达到|未达标|未达成)[^。；;]{0,12}按(?:照)?(?:实际)?完成(?:率|比例|程度)[^。；;]{0,6}(?:计分|得分|赋分|给分|计算得分)/.test(
      text,
    );
  const english =
    /score\s*=\s*(?:weight|points|maximum)\s*[×x*]\s*(?:min\s*\(\s*1\s*,\s*)?(?:completion|achievement|actual)/i.test(
      text,
    );
  const englishProse =
    /\bin proportion\b|\b(?:proportional(?:ly)?|pro[- ]?rata)\b/i.test(text) &&
    /\bfull (?:weight|marks?|points|score)\b[^.;]{0,30}\b(?:met|reached|achieved|exceeded)\b|\b(?:not|un)[- ]?(?:fully )?(?:met|reached|achieved)\b/i.test(
      text,
    );
  return formula || quotient || prose || english || englishProse;
}

/** 基本达成的按80%计分 → 0.8. */
function partialShareOf(text: string): Exact | undefined {
  const chinese = /(?:基本达成|部分达成|基本完成)[^，。；,;]{0,12}?(\d{1,3}(?:\.\d+)?)\s*%/.exec(text)?.[1];
  const english =
    /(?:partly|partially|basically|mostly) (?:achieved|met|reached)[^.;]{0,30}?(\d{1,3}(?:\.\d+)?)\s*%/i.exec(
      text,
    )?.[1];
  const percent = chinese ?? english;
  return percent === undefined ? undefined : exact(percent).div(100);
}

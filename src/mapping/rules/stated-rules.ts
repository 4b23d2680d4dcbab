import type { Exact } from "../../domain/figures/exact";
import { exact } from "../../domain/figures/exact";
import type { StatedRules } from "../../domain/model";
import type { Sourced } from "../../domain/sourced";
import { overFulfilmentIn } from "./stated-over-fulfilment";
import { isProportionalCapped, reverseRuleIn } from "./stated-proportion";
import { partialShareOf, tierBoundsIn } from "./stated-tiers";

/** Rules that the workbook's own notes state: grade bands, scores in proportion, what 基本达成 earns. */
export function statedRules(texts: readonly Sourced<string>[]): StatedRules {
  const bands = firstOf(texts, gradeBands);
  const scoring = firstOf(texts, (text) => (isProportionalCapped(text) ? "proportional-capped" : undefined));
  const reverse = firstOf(texts, reverseRuleIn);
  const partialShare = firstOf(texts, partialShareOf);
  const tierBounds = firstOf(texts, tierBoundsIn);
  const overFulfilment = firstOf(texts, overFulfilmentIn);
  return {
    ...(bands === undefined ? {} : { gradeBands: bands }),
    ...(scoring === undefined ? {} : { scoring }),
    ...(reverse === undefined ? {} : { reverse }),
    ...(partialShare === undefined ? {} : { partialShare }),
    ...(tierBounds === undefined ? {} : { tierBounds }),
    ...(overFulfilment === undefined ? {} : { overFulfilment }),
  };
}

function firstOf<Value>(
  texts: readonly Sourced<string>[],
  read: (text: string) => Value | undefined,
): Sourced<Value> | undefined {
  for (const { value, at } of texts) {
    if (value.length > 4000) continue;
    const found = read(value.normalize("NFKC"));
    if (found !== undefined) return { value: found, at };
  }
  return undefined;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)`;

/** 90分（含）以上为优，80（含）-90分为良，60（含）-80分为中 (or 合格, 一般); ≥90 excellent, 80–89 good, 60–79 fair. */
function gradeBands(text: string): readonly [Exact, Exact, Exact] | undefined {
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

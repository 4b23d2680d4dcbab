import type { Field } from "../../domain/lists";
import { CHINESE_COMPOUNDS } from "./chinese-compounds";
import type { Compound } from "./compound";
import { ENGLISH_COMPOUNDS } from "./english-compounds";
import type { HeadingParts } from "./heading-text";
import { SPOKEN_COMPOUNDS } from "./spoken-compounds";

/** What a compound means and how surely (0 … 1). */
export interface CompoundMeaning {
  readonly field: Field;
  readonly strength: number;
}

const MOST_LETTERS = 16;
const MOST_LATIN = 60;
/** A heading that asks whether, or compares with an order of the year, names no figure of its own. */
const NO_FIGURE = /^是否|与序时进度/;

/** What a heading means by the way it is built, where no word of the trade stands alone: 年初批复预算安排数, "Actual spend to date". */
export function compoundMeanings(parts: HeadingParts): readonly CompoundMeaning[] {
  // What stands in brackets inside a word belongs to it: 调增（减）数.
  const text = parts.whole.replace(/[^\u3400-\u9fff]/g, "");
  if (text.length >= 2) {
    if (NO_FIGURE.test(text)) return [];
    return [...new Set([parts.chinese, text])]
      .filter(({ length }) => length >= 2 && length <= MOST_LETTERS)
      .flatMap((each) => [...meanings(CHINESE_COMPOUNDS, each), ...meanings(SPOKEN_COMPOUNDS, each)]);
  }
  const latin = parts.latin.replaceAll("%", " % ").replace(/\s+/g, " ");
  return latin.length > 3 && latin.length <= MOST_LATIN ? meanings(ENGLISH_COMPOUNDS, latin) : [];
}

function meanings(table: readonly Compound[], text: string): readonly CompoundMeaning[] {
  return table.flatMap(([pattern, field, strength = 0.95]) => (pattern.test(text) ? [{ field, strength }] : []));
}

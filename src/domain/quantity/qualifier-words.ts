import type { Comparison, Hedge } from "./quantity";

interface Meaning {
  readonly comparison?: Comparison;
  readonly hedge?: Hedge;
}

/** A word next to a number, and what it means: how the number compares, how firm it is. */
export interface Qualifier extends Meaning {
  readonly text: string;
}

const AT_LEAST: Meaning = { comparison: "ge", hedge: "restated" };
const AT_MOST: Meaning = { comparison: "le", hedge: "restated" };
const MORE: Meaning = { comparison: "gt", hedge: "over" };
const LESS: Meaning = { comparison: "lt", hedge: "below" };

/** Standing directly before the number. */
const BEFORE: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    AT_LEAST,
    [
      ">=",
      "=>",
      "≥",
      "≧",
      "⩾",
      "大于等于",
      "大于或等于",
      "不低于",
      "不少于",
      "不小于",
      "不得低于",
      "不得少于",
      "不得小于",
      "至少",
      "最少",
      "最低",
      "不低于(含)",
    ],
  ],
  [
    AT_LEAST,
    [
      "at least",
      "no less than",
      "not less than",
      "no fewer than",
      "not fewer than",
      "not lower than",
      "no lower than",
      "not below",
      "minimum of",
      "minimum",
      "min.",
      "min",
    ],
  ],
  [
    AT_MOST,
    [
      "<=",
      "=<",
      "≤",
      "≦",
      "⩽",
      "小于等于",
      "小于或等于",
      "不高于",
      "不超过",
      "不多于",
      "不大于",
      "不得超过",
      "不得高于",
      "不得大于",
      "不超",
      "至多",
      "最多",
      "最高",
      "控制在",
      "不超过(含)",
    ],
  ],
  [
    AT_MOST,
    [
      "at most",
      "no more than",
      "not more than",
      "no greater than",
      "not greater than",
      "no higher than",
      "not higher than",
      "not exceeding",
      "not exceed",
      "not to exceed",
      "not above",
      "up to",
      "maximum of",
      "maximum",
      "max.",
      "max",
      "within",
    ],
  ],
  [{ comparison: "gt" }, [">", "大于", "高于", "多于"]],
  [
    MORE,
    [
      "超过",
      "突破",
      "超出",
      "超",
      "逾",
      "more than",
      "greater than",
      "higher than",
      "over",
      "above",
      "exceeding",
      "exceeds",
      "exceeded",
    ],
  ],
  [LESS, ["<", "小于", "低于", "少于", "less than", "fewer than", "lower than", "under", "below"]],
  [{ comparison: "eq" }, ["=", "等于", "equal to", "equals", "exactly"]],
  [{ comparison: "ge" }, ["达到", "达", "reaching", "reach"]],
  [
    { hedge: "about" },
    [
      "约",
      "大约",
      "大概",
      "约为",
      "约计",
      "近似",
      "~",
      "≈",
      "about",
      "around",
      "approximately",
      "approx.",
      "approx",
      "roughly",
      "some",
      "circa",
      "ca.",
    ],
  ],
  [{ hedge: "below" }, ["近", "将近", "接近", "不到", "不足", "未达", "nearly", "almost", "close to"]],
];

/** Standing directly behind the number or its unit. */
const BEHIND: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    AT_LEAST,
    [
      "及以上",
      "(含)以上",
      "含以上",
      "或以上",
      "以上(含)",
      "以上",
      "之上",
      "or more",
      "or above",
      "or higher",
      "or over",
      "and above",
      "and over",
      "or better",
    ],
  ],
  [
    AT_MOST,
    [
      "及以下",
      "(含)以下",
      "含以下",
      "或以下",
      "及以内",
      "(含)以内",
      "以内(含)",
      "以内",
      "之内",
      "以下",
      "内",
      "or less",
      "or fewer",
      "or below",
      "or lower",
      "or under",
      "and below",
    ],
  ],
  [{ hedge: "over" }, ["多", "余", "有余", "+"]],
  [{ hedge: "about" }, ["左右", "上下", "or so"]],
];

function longestFirst(groups: typeof BEFORE): readonly Qualifier[] {
  return groups
    .flatMap(([meaning, words]) => words.map((text) => ({ ...meaning, text })))
    .sort((a, b) => b.text.length - a.text.length);
}

/** Words before a number, the longest first. */
export const BEFORE_WORDS = longestFirst(BEFORE);
/** Words behind a number or its unit, the longest first. */
export const BEHIND_WORDS = longestFirst(BEHIND);

import type { Comparison, Hedge } from "./quantity";

/** What a word next to a number means: how it compares, how firm it is. */
export interface Qualifier {
  readonly text: string;
  readonly comparison?: Comparison;
  readonly hedge?: Hedge;
}

type Meaning = Omit<Qualifier, "text">;

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

interface Word extends Meaning {
  readonly text: string;
}

function longestFirst(groups: typeof BEFORE): readonly Word[] {
  return groups
    .flatMap(([meaning, words]) => words.map((text) => ({ ...meaning, text })))
    .sort((a, b) => b.text.length - a.text.length);
}

const BEFORE_WORDS = longestFirst(BEFORE);
const BEHIND_WORDS = longestFirst(BEHIND);

/** The qualifier whose last letter stands at `end` (blanks between do not matter), and where it begins. */
export function qualifierBefore(
  text: string,
  end: number,
): { readonly qualifier: Qualifier; readonly start: number } | undefined {
  const head = text
    .slice(Math.max(0, end - 24), end)
    .replace(/[\s:]+$/, "")
    .toLowerCase();
  const word = BEFORE_WORDS.find(
    ({ text: candidate }) => head.endsWith(candidate) && standsAlone(head.slice(0, -candidate.length), candidate),
  );
  if (word === undefined) return undefined;
  const start = Math.max(0, end - 24) + head.length - word.text.length;
  return { qualifier: { ...word, text: text.slice(start, start + word.text.length) }, start };
}

/** The qualifier that begins at `start`, and where it ends. */
export function qualifierBehind(
  text: string,
  start: number,
): { readonly qualifier: Qualifier; readonly end: number } | undefined {
  const blanks = /^\s*/.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  const tail = text.slice(start + blanks, start + blanks + 16).toLowerCase();
  const word = BEHIND_WORDS.find(
    (candidate) =>
      tail.startsWith(candidate.text) && !(isLatin(candidate.text) && /^[a-z]/.test(tail.slice(candidate.text.length))),
  );
  if (word === undefined) return undefined;
  const end = start + blanks + word.text.length;
  return { qualifier: { ...word, text: text.slice(start + blanks, end) }, end };
}

/** Whether what stands before a word leaves it a word of its own: no 下达 for 达, no "95% ~ 105%" for "~". */
function standsAlone(head: string, word: string): boolean {
  if (word === "达") return !/[下发传送表抵直]$/.test(head);
  if (word === "~") return !/[\p{L}\d%‰)]\s*$/u.test(head);
  return !(isLatin(word) && /[a-z]$/.test(head));
}

function isLatin(text: string): boolean {
  return /^[a-z]/.test(text);
}

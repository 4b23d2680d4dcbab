import { simplified } from "../letters/simplified";
import type { Quantity } from "./quantity";
import { theOneQuantity } from "./the-one-quantity";

const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
const POINTS = String.raw`(?:分|(?:points?|pts?)\b)`;

const ALONE = new RegExp(
  String.raw`^(?:满分|共|计|权重|分值|max\.?|out of|\/)?\s*(${NUMBER})\s*(?:${POINTS}|pts?\.|%)?$`,
  "iu",
);
const IN_BRACKETS = new RegExp(String.raw`[（(]\s*(${NUMBER}\s*${POINTS})`, "iu");
const AT_END = /[\p{L})]\s*\(?\s*(\d{1,2})\s*分?\s*\)?$/u;

/** The full marks that a bracket of a heading states, as written, where it states nothing else: 20, 20分, 满分20, out of 20, 20%. */
export function fullMarksOfBracket(bracket: string): string | undefined {
  return ALONE.exec(bracket)?.[1];
}

/** The full marks with which a bracket of a heading or caption begins, whatever follows: 得分（20分×执行率）, Execution (20 points). */
export function statedPoints(text: string): Quantity | undefined {
  const points = IN_BRACKETS.exec(text)?.[1];
  return points === undefined ? undefined : theOneQuantity(points).one;
}

const EXECUTION = /执行|execution/iu;
const BARE = new RegExp(String.raw`[（(]\s*(10|20)\s*[)）]`, "u");

/**
 * The full marks that a heading or label of the execution rate states: 执行率（10分）, and 执行率(10) too, as 10 and 20 are what
 * forms give for it and no block of funds has as many columns that a bracket could number.
 */
export function executionPoints(text: string): Quantity | undefined {
  const bare = EXECUTION.test(simplified(text)) ? BARE.exec(text)?.[1] : undefined;
  return statedPoints(text) ?? (bare === undefined ? undefined : theOneQuantity(bare).one);
}

/** Columns that share a hundred points, at least. */
const FEWEST_PARTS = 3;
const FULL_MARKS = 100;

/**
 * The headings of a table that say how many of a hundred points their column can give: 组织20, 资金（30）, 产出(30分), 满意20.
 * None where they do not share a hundred. What such a column is called says nothing then of money or rates.
 */
export function partsOfHundred(headings: readonly string[]): ReadonlySet<string> {
  const parts = headings.flatMap((heading) => {
    const points = AT_END.exec(heading.normalize("NFKC").trim())?.[1];
    return points === undefined ? [] : [{ heading, points: Number(points) }];
  });
  const shared = parts.reduce((sum, { points }) => sum + points, 0);
  return new Set(parts.length >= FEWEST_PARTS && shared === FULL_MARKS ? parts.map(({ heading }) => heading) : []);
}

const SHARE_AT_END = /[\p{L}]\s*\(\s*(?:占|权重)?\s*(\d{1,2}(?:\.\d+)?)\s*%\s*\)$/u;

/** The headings of scores that say how much of the final one theirs make: 单位自评（40%）, 专家评审（60%）. None where they do not make all of it. */
export function sharesOfFinalScore(headings: readonly string[]): ReadonlySet<string> {
  const parts = headings.flatMap((heading) => {
    const share = SHARE_AT_END.exec(heading.normalize("NFKC").trim())?.[1];
    return share === undefined ? [] : [{ heading, share: Number(share) }];
  });
  const shared = parts.reduce((sum, { share }) => sum + share, 0);
  return new Set(parts.length > 1 && shared === FULL_MARKS ? parts.map(({ heading }) => heading) : []);
}

import { folded } from "../../text";

const DECORATION = /[（()）［\][【】〔〕《》〈〉“”"'‘’「」『』:：;；,，、。.．·*★☆_—–\-/\\&+＋]/g;

/** The form in which project names are compared: quotes, brackets, blanks, width and case do not matter. */
export function nameKey(name: string): string {
  return folded(name).replace(DECORATION, "");
}

/** The code of the budget system before a name: [3902060001]森林抚育, 330100-校舍维修. */
const LEADING_CODE = /^[［[【(（]?(?=[a-z\d]*\d{5})[a-z\d]{6,30}[\]］】)）]?[-—_:：]?(?=\p{Script=Han}{2})/u;

/** The key of a name without the code before it; undefined where it has none. */
export function keyWithoutCode(name: string): string | undefined {
  const whole = folded(name);
  const bare = whole.replace(LEADING_CODE, "");
  return bare === whole ? undefined : nameKey(bare);
}

/** "项目3", "3", "P03", "No. 3" as the number alone: "3"; undefined for a name. */
export function projectNumber(text: string): string | undefined {
  return /^(?:项目|project|no\.?|p|#|№|第)?[-\s]*0*(\d{1,4})(?:号|个)?$/i.exec(folded(text))?.[1];
}

/** All numbers in a name, Chinese and Roman ones too: 二期 and 三期, 2022年 and 2023年 tell projects apart. */
export function numeralsOf(key: string): string {
  const digits = key.replace(/[一二三四五六七八九十]+(?=[期标批号区段级])/g, (found) => `#${found}`);
  return (digits.match(/\d+|#[一二三四五六七八九十]+|phase[ivx]+/g) ?? []).join(",");
}

const COMES_IN = /(?:收入|revenues?|income|receipts)$/u;
const GOES_OUT = /(?:支出|expenditures?|spending|expenses?|payments?)$/u;

/** 污水处理费收入 and 污水处理费安排的支出: the two sides of a balance are never one thing under two names. */
function areOppositeSides(a: string, b: string): boolean {
  return (COMES_IN.test(a) && GOES_OUT.test(b)) || (GOES_OUT.test(a) && COMES_IN.test(b));
}

const PLACE = /^(?:(?:19|20)\d{2}(?:年度|年)?)?([\u3400-\u9fff]{1,6}?(?:街道|[省市州县区旗乡镇]))/u;
/** One wrong letter is a slip of the pen: 临诲县 is 临海县. */
const LETTERS_OF_ANOTHER_PLACE = 2;

/** Whether two names begin with different places: what each county does under the same words is a project of its own. */
export function areOfOtherPlaces(a: string, b: string): boolean {
  const [one, other] = [PLACE.exec(a)?.[1], PLACE.exec(b)?.[1]];
  if (one === undefined || other === undefined) return false;
  return editDistance(one, other, LETTERS_OF_ANOTHER_PLACE) >= LETTERS_OF_ANOTHER_PLACE;
}

/** How alike two names are, 0 … 1: one without its ending, or with a few letters changed. */
export function nameLikeness(a: string, b: string): number {
  if (areOppositeSides(a, b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return 0;
  if (long.startsWith(short) || long.endsWith(short)) return Math.max(0.75, short.length / long.length);
  if (short.length / long.length < 0.6) return 0;
  return 1 - editDistance(short, long, Math.ceil(long.length * 0.4)) / long.length;
}

/** Levenshtein distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? limit;
}

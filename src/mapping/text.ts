/** Small readings of cell text that all parts of the mapping share. */
import { closedUp } from "../domain/letters/letter-spacing";
import { isPlainText } from "../domain/letters/plain-text";
import { simplified } from "../domain/letters/simplified";
import { withoutRemark } from "../domain/quantity/the-one-quantity";

/** Longer texts are neither labels nor headings, whatever their brackets hold. */
export const LONGEST_LABEL = 1_000;

/** A longer text is no heading; Latin letters are allowed more. */
const LONGEST_HEADING = 24;
const LONGEST_LATIN_HEADING = 80;

/** Whether a text is too long to be a heading of a column. */
export function isLongForHeading(text: string): boolean {
  return text.length > (/^[\x20-\x7e’–\n]*$/.test(text) ? LONGEST_LATIN_HEADING : LONGEST_HEADING);
}

const FULL_WIDTH_OR_SPACE = /[\s\u3000\uFF01-\uFF5E\u200B\uFEFF]/;

/**
 * A text as it is compared: full-width letters, digits and signs as half-width ones, traditional letters simplified, all
 * white space gone, small letters.
 */
export function folded(text: string): string {
  const simple = simplified(text);
  if (isPlainText(simple)) return /[A-Z]/.test(simple) ? simple.toLowerCase() : simple;
  if (!FULL_WIDTH_OR_SPACE.test(simple)) return simple.toLowerCase();
  const narrow = simple.normalize("NFKC");
  return narrow.replace(/[\s\u200B\uFEFF]+/g, "").toLowerCase();
}

/** Whether the name of a sheet says one of some words. Names are addresses and come in the letters of the workbook, as titles do not. */
export function saysInName(sheet: string, words: RegExp): boolean {
  return words.test(simplified(sheet));
}

/** One line of text: words that were held apart are closed up, other runs of white space become one blank, ends trimmed. */
export function oneLine(text: string): string {
  if (isPlainText(text)) return text;
  return closedUp(text.trim()).replace(/[\s\u3000]+/g, " ");
}

const LOOSE_NUMBER =
  /^[¥￥$€£]?([-+−－]?)[¥￥$€£]?(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?(%|％|‰|万元|亿元|千元|百万元|元|万|亿|分|个|项|usd|cny|rmb)?$/i;

/** A text that is nothing but one number with at most a common unit. */
export interface LooseNumber {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * Reads a text that is nothing but a number. For recognising columns only: figures that appear in findings are read
 * exactly elsewhere.
 */
export function looseNumber(said: string): LooseNumber | undefined {
  if (isLetter(said.charCodeAt(0))) return undefined;
  const text = withoutRemark(said);
  if (text.length > 28 || !/[\d０-９]/.test(text)) return undefined;
  const bracketed = /^[(（]([\d,，.]+)[)）]$/.exec(text.trim());
  const match = LOOSE_NUMBER.exec(folded(bracketed === null ? text : `-${bracketed[1] ?? ""}`));
  if (match?.[2] === undefined) return undefined;
  const size = Number(match[2].replace(/[,，]/g, "") + (match[3] ?? ""));
  const sign = match[1] === undefined || match[1] === "" || match[1] === "+" ? 1 : -1;
  const percent = match[4] === "%" || match[4] === "％";
  return { value: percent ? (sign * size) / 100 : sign * size, percent };
}

/** A Latin or Chinese letter: no number begins with one. */
function isLetter(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** 15分, （满分20分）: the most that a column of scores may be, in a line below its headings. */
export function isMaximum(text: string): boolean {
  return /^[（(]?(?:满分)?\s*\d{1,3}(?:\.\d)?\s*分[)）]?$/.test(text);
}

const NOTHING_IN_CHINESE = "无".charCodeAt(0);

/** Cells that say "nothing": —, -, /, 无, n/a … */
export function isPlaceholder(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts of a sheet begin with another Chinese letter.
  if (first >= 0x4e00 && first <= 0x9fff && first !== NOTHING_IN_CHINESE) return false;
  return /^[\s\-–—―－/\\*.…·]*$|^(无|n\/?a|nil|none)$/i.test(text);
}

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** "二〇二三" or "２０２３" → "2023". */
function yearDigits(text: string): string {
  return text.normalize("NFKC").replace(/[〇○零一二三四五六七八九]/g, (letter) => {
    return letter === "○" || letter === "零" ? "0" : String(CHINESE_DIGITS.indexOf(letter));
  });
}

/** 2024年与2023年, 2024年较2023年: this year first, and the one it is compared with behind it. */
const COMPARED = /((?:19|20)\d{2})年(?:度)?[^\d]{0,6}[与和较比同对]{1,2}((?:19|20)\d{2})年/;

/** The year that a title or a sheet's name states: 2023年度, FY2024, 二〇二三年. The last one where there are several. */
export function yearIn(text: string): string | undefined {
  const digits = yearDigits(text);
  const [, one, other] = COMPARED.exec(digits) ?? [];
  if (one !== undefined && other !== undefined) return one > other ? one : other;
  const marked = [...digits.matchAll(/(?:^|\D)((?:19|20)\d{2})(?=\s*(?:年|财年|财政年度|预算年度|度))/g)];
  const plain = [...digits.matchAll(/(?:^|[^\d.])((?:19|20)\d{2})(?![\d.,万元个家])/g)];
  return (marked.at(-1) ?? plain.at(-1))?.[1];
}

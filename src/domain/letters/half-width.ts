import { isPlainText } from "./plain-text";
import { simplified } from "./simplified";

const IDEOGRAPHIC_SPACES = /[\u00a0\u2002-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const MINUS_SIGNS = /[\u2212\u2012]/g;
/** Signs that input methods offer in place of the usual ones, and that forms printed from a budget system have. */
const SIGN_VARIANTS: Readonly<Record<string, string>> = { "﹦": "=", "═": "=", "﹤": "<", "﹥": ">", "﹪": "%" };
const SIGNS_TO_REPLACE = /[﹦═﹤﹥﹪]/g;

/**
 * Full-width letters, digits and signs as half-width and traditional letters (萬元) as simplified, one character for one,
 * so that places in the text stay the same.
 * "，" stays: between figures it separates more often than it groups. "。" and "、" have no half-width form here.
 */
export function halfWidth(text: string): string {
  const simple = simplified(text);
  if (isPlainText(simple)) return simple;
  return simple
    .replace(FULL_WIDTH, (char) => (char === "，" ? char : String.fromCharCode(char.charCodeAt(0) - 0xfee0)))
    .replace(IDEOGRAPHIC_SPACES, " ")
    .replace(MINUS_SIGNS, "-")
    .replace(SIGNS_TO_REPLACE, (sign) => SIGN_VARIANTS[sign] ?? sign);
}

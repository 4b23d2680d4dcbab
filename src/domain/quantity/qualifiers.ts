import type { Qualifier } from "./qualifier-words";
import { BEFORE_WORDS, BEHIND_WORDS } from "./qualifier-words";

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

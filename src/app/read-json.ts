import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";

/** Reads a text as JSON; of one that is none, the line (from 1) at which it ceases to be. */
export function readJson(text: string): Result<unknown, number> {
  try {
    return ok<unknown>(JSON.parse(text));
  } catch {
    return refused(text.slice(0, endOfJson(text)).split("\n").length);
  }
}

/** Blanks, then one word of JSON: a text, a figure, a constant or a sign. */
const WORD =
  /[ \t\r\n]*("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/uy;

/** What may come next: a key, a colon, a value, or what stands behind a value; an end only where nothing is begun. */
type Wanted = "key" | "first key" | "colon" | "value" | "first value" | "behind";

/** How far the text can be read as JSON: engines either do not say, or each says it in words of its own. */
function endOfJson(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = "value";
  let end = 0;
  for (;;) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[1];
    const next: Wanted | undefined = word === undefined ? undefined : after(wanted, word, open);
    if (next === undefined) return end + (/^[ \t\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
    wanted = next;
    end = WORD.lastIndex;
  }
}

/** What is wanted behind this word, where it may stand here; keeps which brackets are open. */
function after(wanted: Wanted, word: string, open: string[]): Wanted | undefined {
  if (wanted === "colon") return word === ":" ? "value" : undefined;
  if (wanted === "behind" && word === ",") return open.length === 0 ? undefined : open.at(-1) === "{" ? "key" : "value";
  if (word === "}" || word === "]") return closes(wanted, word, open) ? "behind" : undefined;
  if (wanted === "key" || wanted === "first key") return word.startsWith('"') ? "colon" : undefined;
  if (wanted === "behind" || word === "," || word === ":") return undefined;
  if (word !== "{" && word !== "[") return "behind";
  open.push(word);
  return word === "{" ? "first key" : "first value";
}

function closes(wanted: Wanted, word: "}" | "]", open: string[]): boolean {
  const isOf = open.at(-1) === (word === "}" ? "{" : "[");
  if (!isOf || (wanted !== "behind" && wanted !== (word === "}" ? "first key" : "first value"))) return false;
  open.pop();
  return true;
}

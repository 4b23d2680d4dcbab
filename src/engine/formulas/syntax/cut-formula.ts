import { afterPiece, BANG, COLON, OPEN_PAREN, pieceAt } from "./pieces";
import type { CellWord } from "./reference";
import { cellWord } from "./reference";

/** A formula cut at its references to single cells: words[i] stands between texts[i] and texts[i + 1]. */
export interface CutFormula {
  readonly texts: readonly string[];
  readonly words: readonly CellWord[];
  /** Whether it names a sheet or a file: what that means depends on where the formula stands. */
  readonly namesSheet: boolean;
}

/** Cuts a formula; undefined where it refers to whole rows or columns, which are not cut out. */
export function cutFormula(text: string): CutFormula | undefined {
  const texts: string[] = [];
  const words: CellWord[] = [];
  let namesSheet = false;
  let start = 0;
  for (let i = 0; i < text.length;) {
    const kind = pieceAt(text.charCodeAt(i));
    const end = afterPiece(text, i, kind);
    const next = text.charCodeAt(end);
    if (kind === "bracketed" || next === BANG || (next === COLON && isSheet(text, end + 1))) namesSheet = true;
    else if (kind === "word" && next !== OPEN_PAREN) {
      const word = cellWord(text, i, end);
      if (word !== undefined) {
        texts.push(text.slice(start, i));
        words.push(word);
        start = end;
      } else if (next === COLON || text.charCodeAt(i - 1) === COLON) return undefined;
    }
    i = end;
  }
  texts.push(text.slice(start));
  return { texts, words, namesSheet };
}

/** Jan:Mar! names the sheets from one to another, A:C whole columns. */
function isSheet(text: string, from: number): boolean {
  return text.charCodeAt(afterPiece(text, from, pieceAt(text.charCodeAt(from)))) === BANG;
}

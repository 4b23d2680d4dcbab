import type { CellAddress } from "../../../domain/cells/address";
import { afterPiece, BANG, COLON, OPEN_PAREN, pieceAt } from "./pieces";
import type { Coordinate } from "./reference";
import { cellWord, columnWord, counted, rowWord } from "./reference";

/**
 * The formula of the cell `at` in R1C1 notation, without blanks and in capitals: equal for all copies of one formula. Its own
 * sheet is left away where it is named. Robust to any text: what is not understood stays as it is.
 */
export function toR1C1(text: string, at: CellAddress): string {
  let out = "";
  let i = 0;
  while (i < text.length) {
    const kind = pieceAt(text.charCodeAt(i));
    let end = afterPiece(text, i, kind);
    if (kind === "name") {
      const name = text.slice(i + 1, end - 1);
      if (text.charCodeAt(end) === BANG && name.replaceAll("''", "'") === at.sheet) end += 1;
      else out += text.slice(i, end);
    } else if (kind === "word") {
      out += wordToR1C1(text, i, end, at);
      if (text.charCodeAt(end) === BANG && text.slice(i, end) === at.sheet) end += 1;
    } else if (kind !== "space") {
      out += text.slice(i, end);
    }
    i = end;
  }
  return out;
}

function wordToR1C1(text: string, from: number, to: number, { sheet, row, col }: CellAddress): string {
  const next = text.charCodeAt(to);
  if (next === BANG) return text.slice(from, to) === sheet ? "" : text.slice(from, to);
  if (next !== OPEN_PAREN) {
    const cell = cellWord(text, from, to);
    if (cell !== undefined) {
      return (
        (cell.rowFixed ? `R${cell.row + 1}` : cell.row === row ? "R" : `R[${cell.row - row}]`) +
        (cell.colFixed ? `C${cell.col + 1}` : cell.col === col ? "C" : `C[${cell.col - col}]`)
      );
    }
    if (next === COLON || text.charCodeAt(from - 1) === COLON) {
      const word = text.slice(from, to);
      const column = columnWord(word);
      if (column !== undefined) return border("C", counted(column, col));
      const line = rowWord(word);
      if (line !== undefined) return border("R", counted(line, row));
    }
  }
  return text.slice(from, to).toUpperCase();
}

/** A border is written down as R[-1] or R3: what all copies of one formula have in common. */
function border(letter: "R" | "C", at: Coordinate): string {
  return at.fixed ? letter + String(at.at + 1) : at.at === 0 ? letter : `${letter}[${at.at}]`;
}

import type { CellAddress } from "../../../../domain/cells/address";
import type { FormulaTemplate } from "../../formula-template";

/** Signs between two operands. */
export const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/"]);

/** Whether each bracket that is opened is closed again, and none before. */
export function isBalanced(tokens: readonly string[]): boolean {
  let open = 0;
  for (const token of tokens) {
    open += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A number as people type it. */
export function isFigure(token: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(token);
}

/** A reference to one cell. */
export function isCell(token: string): boolean {
  return CELL.test(token);
}

const CORNER = String.raw`R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])`;
const ONE_CELL = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?${CORNER}`;
const CELL = new RegExp(`^${ONE_CELL}$`, "u");
const REFERENCE = new RegExp(`^${ONE_CELL}(?::${CORNER})?$`, "u");
/** The offsets or fixed numbers of a corner. */
const PLACE = /R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?/g;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`${ONE_CELL}(?::${CORNER})?`,
    // A column of a table: Sales[[#This Row],[Qty]].
    String.raw`[\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\[\]]*\])*\]`,
    String.raw`[\p{L}\p{N}_.]+`,
    "<>|<=|>=|.",
  ].join("|"),
  "gsu",
);

/**
 * References, words, numbers, texts and signs of a formula, its references as places: $B$2 and B2 are the same in one cell.
 * A leading + says nothing.
 */
export function tokensOf({ r1c1 }: FormulaTemplate, at: CellAddress): readonly string[] {
  const tokens = (r1c1.startsWith("+") ? r1c1.slice(1) : r1c1).match(TOKEN) ?? [];
  return tokens.map((token) => (REFERENCE.test(token) ? placed(token, at) : token));
}

function placed(reference: string, { row, col }: CellAddress): string {
  const from = reference.lastIndexOf("!") + 1;
  const cells = reference
    .slice(from)
    .replace(
      PLACE,
      (_, down: string | undefined, atRow: string | undefined, right: string | undefined, atCol: string | undefined) =>
        `R${atRow ?? String(row + 1 + Number(down ?? 0))}C${atCol ?? String(col + 1 + Number(right ?? 0))}`,
    );
  return reference.slice(0, from) + cells;
}

import type { CellAddress } from "../../../domain/cells/address";
import { columnLetters, MAX_COLS, MAX_ROWS } from "../../../domain/cells/address";
import type { CutFormula } from "./cut-formula";
import { cutFormula } from "./cut-formula";

/**
 * How the copies of a formula are spelled elsewhere. Most formulas of a workbook are copies of the one above them: to
 * compare their texts costs far less than to take each of them apart.
 */
export class Spelling {
  readonly #formula: CutFormula;
  readonly #home: CellAddress;

  private constructor(formula: CutFormula, home: CellAddress) {
    this.#formula = formula;
    this.#home = home;
  }

  /** That of a formula which stands at `home`; undefined where copies cannot be spelled from its text. */
  static of(text: string, home: CellAddress): Spelling | undefined {
    const formula = cutFormula(text);
    return formula === undefined ? undefined : new Spelling(formula, home);
  }

  /** The text of the copy in another cell; undefined where it would run off the sheet or might mean something else. */
  at({ sheet, row, col }: CellAddress): string | undefined {
    const { texts, words, namesSheet } = this.#formula;
    if (namesSheet && sheet !== this.#home.sheet) return undefined;
    const down = row - this.#home.row;
    const right = col - this.#home.col;
    let spelled = texts[0] ?? "";
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined) return undefined;
      const atRow = word.rowFixed ? word.row : word.row + down;
      const atCol = word.colFixed ? word.col : word.col + right;
      if (atRow < 0 || atCol < 0 || atRow >= MAX_ROWS || atCol >= MAX_COLS) return undefined;
      spelled += (word.colFixed ? "$" : "") + columnLetters(atCol) + (word.rowFixed ? "$" : "") + String(atRow + 1);
      spelled += texts[index + 1] ?? "";
    }
    return spelled;
  }
}

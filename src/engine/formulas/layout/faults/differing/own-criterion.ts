import type { CellAddress } from "../../../../../domain/cells/address";
import { addTo } from "../../../../../domain/collections/groups";
import { formulaAt } from "../../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { cellsOf } from "../../../formula-book";
import { templateOf } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import { misfitFault } from "../../breaks/line-faults";
import { labelOf } from "../../cells/labels";

/** A formula with one word in it, and the name of its row. */
interface Worded {
  readonly at: CellAddress;
  readonly text: string;
  readonly word: string;
  readonly label: string;
}

/** Rows whose formula names their own name, for one that names another's. */
const FEWEST_OF_THEIR_OWN = 3;
/** The one word in quotation marks of a formula. */
const WORD = /^[^"]*"([^"]+)"[^"]*$/u;
/** What stands for it where only the rest is compared. */
const MARK = "?";

/**
 * Formulas down a column that each count or add up what bears the name of their own row, all but one, which names another row
 * of the list: =COUNTIF(C2:C40,"D") beside F, as it stands beside D.
 */
export function ownCriterionFaults(book: FormulaBook): readonly LineFault[] {
  return book.sheets.flatMap((sheet) =>
    [...listsOf(sheet).values()].flatMap((list) => {
      const [odd, ...others] = list.filter(({ word, label }) => word !== label);
      if (odd === undefined || others.length > 0 || list.length <= FEWEST_OF_THEIR_OWN) return [];
      if (odd.label === "" || !list.some(({ label }) => label === odd.word)) return [];
      const expected = templateOf(odd.text.replace(`"${odd.word}"`, `"${odd.label}"`), odd.at);
      const cells = list.filter((each) => each !== odd).map(({ at }) => at);
      const fault = misfitFault(book, sheet, "column", { at: odd.at, others: cells, expected });
      return fault === undefined ? [] : [fault];
    }),
  );
}

/** The formulas of each column that are the same but for their word. */
function listsOf(sheet: SheetFormulas): ReadonlyMap<string, readonly Worded[]> {
  const lists = new Map<string, Worded[]>();
  for (const { at, template } of cellsOf(sheet, ({ r1c1 }) => WORD.test(r1c1))) {
    const text = formulaAt(sheet.grid, at.row, at.col) ?? "";
    const word = WORD.exec(text)?.[1];
    if (word === undefined) continue;
    const kind = `${String(at.col)}!${template.r1c1.replace(`"${word}"`, MARK)}`;
    addTo(lists, kind, { at, text, word, label: labelOf(sheet, { axis: "column" }, at) });
  }
  return lists;
}

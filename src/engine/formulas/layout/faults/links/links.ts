import type { CellAddress } from "../../../../../domain/cells/address";
import { isSingleCell } from "../../../../../domain/cells/address";
import { firstCell } from "../../../../../domain/cells/area";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { cellsOf } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { areaOf } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import { isNumeric, keyOf } from "../../cells/cells";
import { labelOf } from "../../cells/labels";

/** The cells of other sheets that single links of this one read, by key. */
export function linksOf(book: FormulaBook, sheet: SheetFormulas): ReadonlyMap<number, CellAddress> {
  const targets = new Map<number, CellAddress>();
  for (const { at, template } of cellsOf(sheet, readsOtherSheet)) {
    const { expression } = template;
    if (expression?.kind !== "reference") continue;
    const area = areaOf(expression.reference, at);
    // Names of lines are linked as well, beside their figures.
    if (!isNumeric(sheet, at) || area === undefined || area.sheet === sheet.grid.sheet || !book.bySheet.has(area.sheet))
      continue;
    if (isSingleCell(area)) targets.set(keyOf(at), firstCell(area));
  }
  return targets;
}

function readsOtherSheet({ expression }: FormulaTemplate): boolean {
  return expression?.kind === "reference" && expression.reference.sheet !== undefined;
}

/** Whether a link reads, in a place of its own, the line that bears the name which another link reads, and the usual place does not. */
export function readsSameName(book: FormulaBook, target: CellAddress, usual: CellAddress, other: CellAddress): boolean {
  const [own, due, name] = [target, usual, other].map((cell) => {
    const sheet = book.bySheet.get(cell.sheet);
    return sheet === undefined ? "" : labelOf(sheet, { axis: "column" }, cell);
  });
  return name !== "" && own === name && due !== name;
}

/** Whether a link into another sheet reads there the line that bears the name of its own, here and in all cells beside it. */
export function linksByName(book: FormulaBook, { expected: { expression }, at, before, after }: Break): boolean {
  if (expression?.kind !== "reference" || expression.reference.sheet === undefined) return false;
  return [at, ...before, ...after].every((cell) => {
    const area = areaOf(expression.reference, cell);
    const [here, there] = [book.bySheet.get(cell.sheet), book.bySheet.get(area?.sheet ?? "")];
    if (area === undefined || here === undefined || there === undefined) return false;
    const name = labelOf(here, { axis: "column" }, cell);
    return name !== "" && name === labelOf(there, { axis: "column" }, firstCell(area));
  });
}

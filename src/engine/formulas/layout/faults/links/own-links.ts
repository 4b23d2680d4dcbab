import type { CellAddress } from "../../../../../domain/cells/address";
import { firstCell } from "../../../../../domain/cells/area";
import { valueAt } from "../../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { areasRead } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import { isLink } from "../../breaks/line-faults";
import { labelOf } from "../../cells/labels";

/**
 * Whether a link to another sheet is an item of its own in a list of such: it reads another cell of another sheet than its
 * neighbours’ formula would, or just the cell that is named there as its own line is named here. At the head of a row a link
 * that fetches a text fetches the name of the row, whose figures come from further right.
 */
export function isLinkOfItsOwn(book: FormulaBook, it: Break): boolean {
  const { sheet, at, axis, found, expected } = it;
  if (found === undefined || !isLink(found) || !isLink(expected)) return false;
  if (axis === "row" && it.before.length === 0 && isText(sheet, at)) return true;
  const [own, other] = [targetOf(found, at), targetOf(expected, at)];
  if (own === undefined || other === undefined || own.sheet === at.sheet) return false;
  if (own.sheet !== other.sheet) return own.row !== other.row || own.col !== other.col;
  const nameOf = (of: SheetFormulas | undefined, cell: CellAddress): string =>
    of === undefined ? "" : labelOf(of, { axis }, cell).toLowerCase();
  const [name, target] = [nameOf(sheet, at), book.bySheet.get(own.sheet)];
  return name !== "" && nameOf(target, own) === name && nameOf(target, other) !== name;
}

function isText({ grid }: SheetFormulas, { row, col }: CellAddress): boolean {
  const value = valueAt(grid, row, col);
  return typeof value === "string" && value.trim() !== "";
}

function targetOf(template: FormulaTemplate, at: CellAddress): CellAddress | undefined {
  const [area] = areasRead(template, at);
  return area === undefined ? undefined : firstCell(area);
}

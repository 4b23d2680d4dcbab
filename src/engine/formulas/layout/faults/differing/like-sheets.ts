import type { CellAddress } from "../../../../../domain/cells/address";
import { cellKey } from "../../../../../domain/cells/address";
import { groupedBy } from "../../../../../domain/collections/groups";
import { onceFor } from "../../../../../domain/remembered";
import { explanationIn } from "../../../../../sheets/reading/comment-text";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { placeOf } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { isConstant } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import { misfitFault } from "../../breaks/line-faults";
import { numberAt } from "../../cells/cells";
import { labelOf } from "../../cells/labels";
import { adjustmentOf } from "../../likeness/adjustment";
import { likenessOf } from "../../likeness/likeness";
import { wouldMakeSense } from "../../likeness/operands";

/** Formulas of a sheet that are held against those of another to see whether both have one layout. */
const LOOKED_AT = 200;
/** The share of them that must be the same. */
const ALIKE = 0.8;
/** Different layouts of a workbook that are known at a time. */
const MOST_LAYOUTS = 8;
/** Sheets with fewer formulas have no layout to speak of. */
const FEWEST_FORMULAS = 5;

/** Like sheets, this one not counted, and places at which all are alike: the fewer sheets, the more places. */
const WITNESSES = [
  { sheets: 3, alike: 5 },
  { sheets: 2, alike: 15 },
];
/** A sheet that differs in more places than these, or has not so many alike for each of them, has a form of its own. */
const MOST_ODD = 3;
const ALIKE_FOR_EACH = 5;

/** A typed figure that is near to what the formula gives was meant to be it. */
const NEAR = 0.25;

/** A place where one sheet does not hold the formula that all others of its layout have there. */
interface Odd {
  readonly sheet: SheetFormulas;
  readonly at: CellAddress;
  readonly found: FormulaTemplate | undefined;
  readonly expected: FormulaTemplate;
  readonly others: readonly SheetFormulas[];
}

/**
 * Single cells that differ among sheets of one layout: months, branches, classes. Where all the others hold one formula and
 * reckon with it, the one that reads other cells or was typed over is a slip that its own sheet need not show: a rate below a
 * table stands alone there.
 */
export const likeSheetFaults = onceFor((book: FormulaBook): readonly LineFault[] =>
  layoutsOf(book).flatMap((sheets) => oddIn(sheets).flatMap((odd) => faultOf(book, odd) ?? [])),
);

/** Sheets that hold nearly the same formulas in the same cells. */
function layoutsOf({ sheets }: FormulaBook): readonly (readonly SheetFormulas[])[] {
  const layouts: [SheetFormulas, ...SheetFormulas[]][] = [];
  for (const sheet of sheets) {
    if (sheet.templates.size < FEWEST_FORMULAS) continue;
    const layout = layouts.find(([first]) => isAlike(sheet, first));
    if (layout !== undefined) layout.push(sheet);
    else if (layouts.length < MOST_LAYOUTS) layouts.push([sheet]);
  }
  return layouts.filter(({ length }) => WITNESSES.some((witnesses) => length > witnesses.sheets));
}

function isAlike(sheet: SheetFormulas, other: SheetFormulas): boolean {
  let looked = 0;
  let alike = 0;
  for (const [key, template] of sheet.templates) {
    if (other.templates.get(key) === template) alike += 1;
    if ((looked += 1) === LOOKED_AT) break;
  }
  return alike >= ALIKE * looked;
}

/** The places at which one sheet differs from all others, on sheets that do so nowhere else to speak of. */
function oddIn(sheets: readonly SheetFormulas[]): readonly Odd[] {
  const odd: Odd[] = [];
  let alike = 0;
  for (const key of new Set(sheets.flatMap(({ templates }) => [...templates.keys()]))) {
    const templates = sheets.map((sheet) => sheet.templates.get(key));
    const expected = templates[0] === templates[1] ? templates[0] : templates[2];
    const exceptions = sheets.filter((_, index) => templates[index] !== expected);
    const [exception, another] = exceptions;
    if (expected === undefined || another !== undefined) continue;
    if (exception === undefined) alike += 1;
    else
      odd.push({
        sheet: exception,
        at: placeOf(exception.grid.sheet, key),
        found: exception.templates.get(key),
        expected,
        others: sheets.filter((sheet) => sheet !== exception),
      });
  }
  const isBorneOut = WITNESSES.some((witnesses) => sheets.length > witnesses.sheets && alike >= witnesses.alike);
  if (!isBorneOut) return [];
  const most = Math.min(MOST_ODD, alike / ALIKE_FOR_EACH);
  return [...groupedBy(odd, ({ sheet }) => sheet).values()].filter(({ length }) => length <= most).flat();
}

function faultOf(book: FormulaBook, odd: Odd): LineFault | undefined {
  const { sheet, at, found, expected, others } = odd;
  if (isConstant(expected) || !isOfOneName(odd) || isRemarked(odd) || !wouldMakeSense(book, expected, at))
    return undefined;
  if (found !== undefined && !isMiscopied(sheet, found, expected, at)) return undefined;
  const cells = others.map(({ grid }) => ({ ...at, sheet: grid.sheet }));
  const fault = misfitFault(book, sheet, "column", { at, others: cells, expected });
  if (fault?.agrees !== false || fault.expected === undefined) return undefined;
  const stored = numberAt(sheet, at) ?? 0;
  if (found === undefined && Math.abs(stored - fault.expected) > NEAR * Math.abs(fault.expected)) return undefined;
  return {
    ...fault,
    break: { ...fault.break, before: cells, after: [] },
    onSheets: others.map(({ grid }) => grid.sheet),
  };
}

/**
 * Other rates and figures that are added are how sheets of one layout differ, and what stands in several cells of a sheet is
 * its way of reckoning.
 */
function isMiscopied(
  sheet: SheetFormulas,
  found: FormulaTemplate,
  expected: FormulaTemplate,
  at: CellAddress,
): boolean {
  const likeness = likenessOf(found, expected, at);
  return (
    (likeness === "references" || likeness === "operation") &&
    adjustmentOf(found, expected, at) === undefined &&
    !occursElsewhere(sheet, found, at)
  );
}

function occursElsewhere({ templates }: SheetFormulas, found: FormulaTemplate, { row, col }: CellAddress): boolean {
  for (const [key, template] of templates) {
    if (template !== found) continue;
    const place = placeOf("", key);
    if (place.row !== row || place.col !== col) return true;
  }
  return false;
}

/** The line is about the same thing on all of the sheets. */
function isOfOneName({ sheet, at, others }: Odd): boolean {
  const name = labelOf(sheet, { axis: "column" }, at);
  return others.every((other) => labelOf(other, { axis: "column" }, at) === name);
}

/** Words in the row or a comment that no other sheet has there say why this one is reckoned otherwise. */
function isRemarked({ sheet: { grid }, at: { row }, others }: Odd): boolean {
  const said = new Set(others.flatMap((other) => wordsIn(other, row)));
  return wordsIn({ grid }, row).some((words) => !said.has(words));
}

function wordsIn({ grid }: Pick<SheetFormulas, "grid">, row: number): readonly string[] {
  const words: string[] = [];
  for (let col = 0; col < grid.colCount; col += 1) {
    const value = grid.values[row]?.[col];
    if (typeof value === "string" && grid.formulas.get(cellKey(row, col)) === undefined) words.push(value.trim());
    const comment = explanationIn(grid.comments?.get(cellKey(row, col)) ?? "");
    if (comment !== "") words.push(comment);
  }
  return words.filter((word) => word !== "");
}

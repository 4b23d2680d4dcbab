import { parseRangeA1 } from "../../domain/address";
import type { Area, WorkbookChanges } from "../../sheets/plan";
import { OWN_AREA_NAME } from "../../sheets/own-sheets";
import type { OwnSheetId } from "../../sheets/workbook";
import { RefusedInside } from "./host-refusal";
import { ownIdOf } from "./read-workbook";

/** A sheet of the open workbook as it is before anything is written. */
export interface SheetBefore {
  readonly sheet: Excel.Worksheet;
  readonly own?: OwnSheetId;
  /** The cells of an own sheet that we wrote last, where that is recorded. */
  readonly recorded?: Area;
}

/** What must be known of the open workbook before anything is written. */
export interface Surroundings {
  readonly sheets: readonly SheetBefore[];
  readonly active: Excel.Worksheet;
  readonly readOnly: boolean;
  /** Formulas are not calculated by themselves. */
  readonly calculatesByHand: boolean;
}

/** One round trip: sheets, their protection and what marks them as ours, and the state to come back to. */
export async function lookAround(context: Excel.RequestContext): Promise<Surroundings & { structureLocked: boolean }> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load(
    "items/id,items/name,items/visibility,items/names/name,items/names/formula,items/protection/protected,items/charts/name",
  );
  const active = sheets.getActiveWorksheet();
  active.load("id");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.application.load("calculationMode");
  await context.sync();
  return {
    sheets: sheets.items.map(sheetBefore),
    active,
    readOnly: workbook.readOnly,
    structureLocked: workbook.protection.protected,
    calculatesByHand: workbook.application.calculationMode === "Manual",
  };
}

function sheetBefore(sheet: Excel.Worksheet): SheetBefore {
  const own = ownIdOf(sheet);
  const formula: unknown = sheet.names.items.find(({ name }) => name === OWN_AREA_NAME)?.formula;
  const recorded = typeof formula === "string" ? areaOf(formula) : undefined;
  return { sheet, ...(own === undefined ? {} : { own }), ...(recorded === undefined ? {} : { recorded }) };
}

/** Reads ='总览'!$A$1:$H$40; undefined when the cells were deleted meanwhile (#REF!). */
function areaOf(formula: string): Area | undefined {
  return parseRangeA1(formula.slice(formula.lastIndexOf("!") + 1), "");
}

/** Refuses before anything is touched what Excel would refuse midway: protected sheets, a protected structure. */
export function refuseProtected(before: Surroundings & { structureLocked: boolean }, changes: WorkbookChanges): void {
  const ownThere = new Map(before.sheets.flatMap(({ own, sheet }) => (own === undefined ? [] : [[own, sheet]])));
  const marked = new Set(changes.marks?.map(({ range }) => range.sheet));
  const touched = before.sheets.filter(
    ({ own, sheet }) => changes.sheets.some(({ id }) => id === own) || marked.has(sheet.name),
  );
  const locked = touched.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new RefusedInside({ code: "sheet-protected", facts: { sheet: locked.sheet.name } });
  const changesStructure = changes.sheets.some(({ id, title }) => ownThere.get(id)?.name !== title);
  if (before.structureLocked && changesStructure) throw new RefusedInside({ code: "workbook-protected", facts: {} });
}

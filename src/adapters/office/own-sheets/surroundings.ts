import type { Area } from "../../../domain/cells/area";
import {
  originalOf,
  OWN_AREA_NAME,
  OWN_BREAKS_NAME,
  OWN_CHART_PREFIX,
  OWN_DIGEST_NAME,
  recordedArea,
} from "../../../sheets/own/own-sheets";
import type { WorkbookChanges } from "../../../sheets/plan";
import type { OwnSheetId } from "../../../sheets/workbook";
import { KEPT_COPY } from "../../../sheets/workbook";
import { RefusedInside } from "../host/host-refusal";
import { nameFormula, ownIdOf } from "./own-id";

/** A sheet of the open workbook as it is before anything is written. */
export interface SheetBefore {
  readonly sheet: Excel.Worksheet;
  readonly own?: OwnSheetId;
  /** The cells of an own sheet that we wrote last, where that is recorded. */
  readonly recorded?: Area;
  /** What can be put back; kept apart from the proxy, which shows what was set last. */
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  /** The formulas of the names that record our cells, by name; undefined where there is none. */
  readonly records: ReadonlyMap<string, string | undefined>;
  /** Ids of all charts on it. */
  readonly charts: ReadonlySet<string>;
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
    "items/id,items/name,items/visibility,items/names/name,items/names/formula,items/protection/protected,items/charts/id,items/charts/name",
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
  const records = recordsOf(sheet);
  const recorded = recordedArea(records.get(OWN_AREA_NAME) ?? "", "");
  return {
    sheet,
    name: sheet.name,
    visibility: sheet.visibility,
    records,
    charts: new Set(sheet.charts.items.map(({ id }) => id)),
    ...(own === undefined ? {} : { own }),
    ...(recorded === undefined ? {} : { recorded }),
  };
}

/** The charts that we drew on a sheet; its charts must be loaded with id and name. */
export function ownCharts({ charts }: Excel.Worksheet): Excel.Chart[] {
  return charts.items.filter(({ name }) => name.startsWith(OWN_CHART_PREFIX));
}

/** The formulas of the names that record what we wrote; the sheet's names must be loaded. */
export function recordsOf(sheet: Excel.Worksheet): ReadonlyMap<string, string | undefined> {
  return new Map([OWN_AREA_NAME, OWN_DIGEST_NAME, OWN_BREAKS_NAME].map((name) => [name, nameFormula(sheet, name)]));
}

/**
 * Refuses before anything is touched what Excel would refuse midway: protected sheets of ours, a protected structure. A
 * protected sheet of the user's hinders only a run that is about marks and nothing else.
 */
export function refuseProtected(before: Surroundings & { structureLocked: boolean }, changes: WorkbookChanges): void {
  const ours = changes.sheets.map(({ id, title }) => ({
    title,
    there: originalOf(before.sheets, id, ({ name }) => name),
  }));
  const marked = new Set(changes.sheets.length > 0 ? [] : changes.marks?.map(({ range }) => range.sheet));
  const touched = before.sheets.filter((sheet) => ours.some(({ there }) => there === sheet) || marked.has(sheet.name));
  const locked = touched.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new RefusedInside({ code: "sheet-protected", facts: { sheet: locked.sheet.name } });
  const changesStructure =
    ours.some(({ title, there }) => there?.name !== title) ||
    (changes.removesOurs === true && before.sheets.some(({ own }) => own !== undefined && own !== KEPT_COPY));
  if (before.structureLocked && changesStructure) throw new RefusedInside({ code: "workbook-protected", facts: {} });
}

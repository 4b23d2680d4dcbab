import type { OwnSheetId } from "../../../sheets/workbook";
import { OWN_SHEET_NAME, OWN_SHEETS } from "../../../sheets/workbook";

/** Which of our own sheets this is; its names must be loaded. */
export function ownIdOf(sheet: Excel.Worksheet): OwnSheetId | undefined {
  const formula = nameFormula(sheet, OWN_SHEET_NAME);
  return OWN_SHEETS.find((id) => formula === `="${id}"`);
}

/** The formula of a sheet-scoped name; the sheet's names must be loaded. */
export function nameFormula({ names }: Excel.Worksheet, wanted: string): string | undefined {
  const formula: unknown = names.items.find(({ name }) => name === wanted)?.formula;
  return typeof formula === "string" ? formula : undefined;
}

import type { OwnSheetId } from "../../../sheets/workbook";
import { OWN_SHEET_NAME, OWN_SHEETS } from "../../../sheets/workbook";

/** Which of our own sheets this is; its names must be loaded. */
export function ownIdOf(sheet: Excel.Worksheet): OwnSheetId | undefined {
  const item = sheet.names.items.find(({ name }) => name === OWN_SHEET_NAME);
  const formula: unknown = item?.formula;
  return OWN_SHEETS.find((id) => formula === `="${id}"`);
}

import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { understandWorkbook } from "../../src/app/map-workbook";
import type { Model } from "../../src/domain/model";
import type { DetailedSheets } from "./outcome-of";

/** Sheets as the program understands them, in whatever letters they are written. */
export function modelOf(sheets: DetailedSheets): Model {
  const understood = understandWorkbook(workbookOf(sheets), { lang: "zh" });
  if (!understood.ok) throw new Error(understood.refusal.code);
  return understood.value.model;
}

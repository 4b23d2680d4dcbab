import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { CellEdit } from "../../sheets/cell-edit";
import type { CellValue } from "../../sheets/workbook";
import { isCellError } from "../../sheets/workbook";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/u;

/** A value as the grid holds it. */
export function cellData(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: isCellError(value) ? value.error : value, t: CellValueType.STRING };
}

/** A cell of the grid as the value for the workbook. `isFormula`: an error's name is an error, not text. */
export function valueOf(data: Nullable<ICellData>, isFormula: boolean): CellValue {
  const typed = data?.p?.body?.dataStream.replace(/\r\n$/u, "").replaceAll("\r", "\n");
  const value = typed ?? data?.v ?? null;
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value;
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === "1";
  if (typeof value === "number") return value;
  if (isFormula && ERROR.test(value)) return { error: value };
  if (data?.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return value;
}

/** What the grid must be given so that a cell becomes as the edit says; what is absent would stay. */
export function editData({ value, formula, format }: CellEdit): ICellData {
  const { v = null, t = null } = cellData(value);
  return {
    v,
    t,
    f: formula === undefined ? null : `=${formula}`,
    si: null,
    p: null,
    ...(format !== undefined && { s: { n: { pattern: format } } }),
  };
}

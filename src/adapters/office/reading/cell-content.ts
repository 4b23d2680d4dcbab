import type { CellValue } from "../../../sheets/workbook";

/** A cell as Excel hands it over: "" for the empty cell, an error as its text, a formula with "=". */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  /** Excel's name for the kind of value; distinguishes the error #N/A from the text "#N/A". */
  readonly type: unknown;
}

/** The raw cells of a range whose `RAW_CELLS` are loaded, row by row. */
export function rawCells({ values, formulas, valueTypes }: Excel.Range): RawCell[][] {
  const types: unknown[][] = valueTypes;
  return values.map((row: unknown[], at) =>
    row.map((value, col) => ({
      value,
      formula: (formulas[at] as unknown[] | undefined)?.[col],
      type: types[at]?.[col],
    })),
  );
}

/** What to load of a range for `rawCells`. */
export const RAW_CELLS = "values,formulas,valueTypes";

/** The formula without "="; undefined for a constant, also for text that begins with "=". */
export function formulaOf({ value, formula }: RawCell): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

/** The value by the port's rules: null for the empty cell and nothing else. */
export function valueOf(raw: RawCell): CellValue {
  const { value, type } = raw;
  if (value === "") return formulaOf(raw) === undefined ? null : "";
  if (typeof value === "string") return type === "Error" ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/**
 * What to enter so that the cell holds exactly this value. Excel takes an entry as if it were typed: text that it could
 * take for a formula, number, date, truth value or error goes in behind an apostrophe, which makes it text and is not
 * part of it. Any digit counts as risky, since which dates Excel recognises depends on its language; so do the signs in
 * full width that Chinese keyboards give.
 */
export function entryFor(value: CellValue, formula: string | undefined): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string") return value;
  return /^\s*[=+\-@＝＋－＠'#]|[\d０-９]|^\s*(true|false)\s*$/i.test(value) ? `'${value}` : value;
}

import { dateOfSerial } from "../number-format/number-format-date";
import type { Grid, Workbook } from "../workbook";
import { valueAt } from "../workbook";

/** The month of a date cell; the year where the cell says it. */
export interface MonthOfDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
}

/** Serial numbers of the years 1950 to 2150: what else stands in a column of dates is no date. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 91_676;
const DAYS_OF_1904 = 1_462;

/** The month of a date cell: a serial number, 2024-03-05, 2024年3月5日, 20240305, 3月5日. Undefined for what is no date. */
export function readMonth(workbook: Workbook, grid: Grid, row: number, col: number): MonthOfDate | undefined {
  const value = valueAt(grid, row, col);
  if (typeof value === "number")
    return ofDigits(String(value)) ?? ofSerial(value + (workbook.date1904 ? DAYS_OF_1904 : 0));
  return typeof value === "string" ? ofText(value.normalize("NFKC").trim()) : undefined;
}

function ofSerial(serial: number): MonthOfDate | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  const date = dateOfSerial(serial);
  return date === undefined ? undefined : { year: date.year, month: date.month };
}

function ofDigits(text: string): MonthOfDate | undefined {
  const [, year, month] = /^((?:19|20)\d{2})(\d{2})\d{2}$/.exec(text) ?? [];
  return checked(year, month);
}

function ofText(text: string): MonthOfDate | undefined {
  const full = /^((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]|$)/.exec(text);
  if (full !== null) return checked(full[1], full[2]);
  const short = /^(\d{1,2})\s*月/.exec(text);
  return short === null ? ofDigits(text) : checked(undefined, short[1]);
}

function checked(year: string | undefined, month: string | undefined): MonthOfDate | undefined {
  const number = Number(month);
  if (month === undefined || number < 1 || number > 12) return undefined;
  return year === undefined ? { month: number } : { year: Number(year), month: number };
}

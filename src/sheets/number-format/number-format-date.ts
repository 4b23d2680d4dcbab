import type { FormatToken } from "./number-format-parse";

const DAYS_BEFORE_EPOCH = 719_468;
/** 1970-01-01 as a serial number of the 1900 system. */
const UNIX_EPOCH_SERIAL = 25_569;
const WEEKDAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
const LAST_SERIAL = 2_958_465;

/** A day of the proleptic Gregorian calendar. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date of a serial number (1900 system; add 1462 first in a 1904 workbook). Undefined outside Excel's calendar.
 * Serial 60, the 29 February 1900 that never was, is given as that day, as Excel shows it.
 */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return undefined;
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const days = (whole < 60 ? whole + 1 : whole) - UNIX_EPOCH_SERIAL + DAYS_BEFORE_EPOCH;
  // Days counted in eras of 400 years that begin on 1 March, so that the leap day comes last.
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** What a date format shows; undefined where Excel shows only "#": negative numbers and days after the year 9999. */
export function showDate(serial: number, tokens: readonly FormatToken[]): string | undefined {
  const date = dateOfSerial(serial);
  if (date === undefined) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const twelveHours = tokens.some(
    (token) => token.kind === "date" && /^(?:A|上)/i.test(token.letters) && !/^a+$/i.test(token.letters),
  );
  let shown = "";
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "literal") shown += token.text;
    else if (token.kind === "date")
      shown += showPart(token.letters, { date, serial, seconds, twelveHours, minutes: isMinutes(tokens, index) });
  }
  return shown;
}

interface Moment {
  readonly date: CalendarDate;
  readonly serial: number;
  readonly seconds: number;
  readonly twelveHours: boolean;
  /** Whether "m" means minutes here. */
  readonly minutes: boolean;
}

/** "m" means minutes right behind hours or right before seconds. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const dates = (part: readonly FormatToken[]) => part.filter((token) => token.kind === "date");
  const before = dates(tokens.slice(0, index)).at(-1)?.letters ?? "";
  const behind = dates(tokens.slice(index + 1))[0]?.letters ?? "";
  return /^\[?h/i.test(before) || /^\[?s/i.test(behind);
}

function showPart(letters: string, moment: Moment): string {
  const { date, seconds, serial } = moment;
  const two = (value: number) => String(value).padStart(2, "0");
  const padded = (value: number) => (letters.length > 1 ? two(value) : String(value));
  const hours = Math.floor(seconds / 3_600);
  const lower = letters.toLowerCase();
  if (lower.startsWith("[h")) return String(Math.floor(serial) * 24 + hours);
  if (lower.startsWith("[m")) return String(Math.floor(serial) * 1_440 + Math.floor(seconds / 60));
  if (lower.startsWith("[s")) return String(Math.floor(serial) * 86_400 + seconds);
  if (/^(?:am\/pm|a\/p)$/.test(lower)) return hours < 12 ? "AM" : "PM";
  if (lower === "上午/下午") return hours < 12 ? "上午" : "下午";
  switch (lower.charAt(0)) {
    case "y":
    case "e":
      return lower.length > 2 || lower.startsWith("e") ? String(date.year) : two(date.year % 100);
    case "m":
      return padded(moment.minutes ? Math.floor(seconds / 60) % 60 : date.month);
    case "d":
      return lower.length > 2 ? weekday(serial) : padded(date.day);
    case "a":
      return lower.length > 3 ? weekday(serial) : weekday(serial).slice(2);
    case "h":
      return padded(moment.twelveHours ? ((hours + 11) % 12) + 1 : hours);
    case "s":
      return padded(seconds % 60);
    default:
      return "";
  }
}

function weekday(serial: number): string {
  return WEEKDAYS[(Math.floor(serial) + 6) % 7] ?? "";
}

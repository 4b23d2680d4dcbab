const DATE = /^(-?\d{4,6})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;
const DAY = 86_400;

/** The serial number of an ISO 8601 date as cells of type `d` hold it; undefined when it is none. Zones are ignored. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const time = TIME.exec(text);
  if (time !== null) return secondsOf(time[1], time[2], time[3]) / DAY;
  const [, year, month, day, hours, minutes, seconds] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const days = daysFromEpoch(Number(year), Number(month), Number(day));
  const since1900 = days + 25_569;
  // Serial 60 is the 29 February 1900 that never was: before it, numbers are one less.
  const whole = date1904 ? since1900 - 1462 : since1900 < 61 ? since1900 - 1 : since1900;
  return whole + secondsOf(hours, minutes, seconds) / DAY;
}

function secondsOf(hours = "0", minutes = "0", seconds = "0"): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Days from 1 January 1970 in the Gregorian calendar, without a clock or a zone (months from March). */
function daysFromEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

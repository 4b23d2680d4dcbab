const DATE = /^(-?\d{4,6})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;
/** What a clock that runs beyond a day shows ("[h]:mm"), as strict files hold it. */
const DURATION = /^(-?)P(?=T?\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const DAY = 86_400;

/**
 * The serial number of an ISO 8601 date, time or duration as cells of type `d` hold it; undefined when it is none. Zones
 * are ignored. Excel writes serial 0 as 1899-12-30 and 1 as 1899-12-31, so days are counted without the 29 February 1900
 * that it shows for serial 60 and that never was.
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const time = TIME.exec(text);
  if (time !== null) return secondsOf(time[1], time[2], time[3]) / DAY;
  const [, sign, durationDays, ...clock] = DURATION.exec(text) ?? [];
  if (sign !== undefined) {
    const duration = Number(durationDays ?? 0) + secondsOf(clock[0], clock[1], clock[2]) / DAY;
    return sign === "-" ? -duration : duration;
  }
  const [, year, month, day, hours, minutes, seconds] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const days = daysFromEpoch(Number(year), Number(month), Number(day));
  return days + 25_569 - (date1904 ? 1462 : 0) + secondsOf(hours, minutes, seconds) / DAY;
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

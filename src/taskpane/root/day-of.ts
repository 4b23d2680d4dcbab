/**
 * The day of a moment, as 2024-01-05, where the user is: at seven in the morning in China it is still yesterday in UTC.
 * Swedes write days so.
 */
export function dayOf(moment: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(moment);
}

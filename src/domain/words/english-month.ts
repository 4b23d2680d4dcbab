const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The month (1 … 12) of "Jan", "sept", "December": three letters tell; undefined for words that begin otherwise. */
export function englishMonth(word: string): number | undefined {
  const place = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return place < 0 ? undefined : place + 1;
}

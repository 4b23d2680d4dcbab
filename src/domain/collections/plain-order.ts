/** Texts letter by letter: one order on every machine, where `localeCompare` follows the reader's language. */
export function plainOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

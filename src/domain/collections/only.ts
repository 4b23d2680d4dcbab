/** The item, where there is one only; undefined where there is none, or a second one. */
export function theOnly<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

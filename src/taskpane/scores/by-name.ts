const NAMES = new Intl.Collator("zh", { ignorePunctuation: true, numeric: true });

/** Names as a reader looks them up: quotes and brackets do not count, 第2期 stands before 第10期. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return NAMES.compare(a.name, b.name);
}

/** Licences that ask for no more than to be named; the product itself stands under MIT. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Whether an SPDX expression can be met with allowed licences: one side of an OR, both of an AND. */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const atom = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token !== "(") return token !== undefined && ALLOWED.has(token);
    const inside = either();
    const closed = tokens[at] === ")";
    at += 1;
    return inside && closed;
  };
  // AND binds tighter than OR. Both sides are read in any case, so that the reader stands behind them.
  const both = (): boolean => {
    let result = atom();
    while (tokens[at] === "AND") {
      at += 1;
      const next = atom();
      result &&= next;
    }
    return result;
  };
  const either = (): boolean => {
    let result = both();
    while (tokens[at] === "OR") {
      at += 1;
      const next = both();
      result ||= next;
    }
    return result;
  };
  const met = either();
  return met && at === tokens.length;
}

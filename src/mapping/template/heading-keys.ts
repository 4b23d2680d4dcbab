import { headingFingerprint } from "../headings/heading-text";

/** A heading and where it stands. */
export interface HeadingAt {
  readonly index: number;
  readonly heading: string;
}

/**
 * The names by which a template knows the columns of a table. A heading that occurs again (支出 of two years) gets its
 * place among its likes, 支出#2; a column without a heading its distance from the headed one beside it, 项目名称+1.
 */
export function headingKeys(headings: readonly HeadingAt[]): ReadonlyMap<number, string> {
  const sorted = [...headings].sort((a, b) => a.index - b.index);
  const keys = new Map<number, string>();
  const seen = new Map<string, number>();
  for (const { index, heading } of sorted) {
    const base = headingFingerprint(heading);
    if (base === "") continue;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    keys.set(index, times === 1 ? base : `${base}#${times}`);
  }
  const headed = [...keys];
  for (const { index } of sorted) {
    if (keys.has(index)) continue;
    const before = headed.filter(([at]) => at < index).at(-1);
    const beside = before ?? headed.find(([at]) => at > index);
    if (beside === undefined) continue;
    const distance = index - beside[0];
    keys.set(index, `${beside[1]}${distance > 0 ? "+" : ""}${distance}`);
  }
  return keys;
}

const BESIDE = /[+-]\d+$/;

/** Keys of columns with headings of their own: by these a table is known again. */
export function ownKeys(keys: Iterable<string>): readonly string[] {
  return [...keys].filter((key) => !BESIDE.test(key));
}

/** How often the heading of a key occurs among these keys. */
export function occurrences(key: string, keys: readonly string[]): number {
  const base = baseOf(key);
  return keys.filter((one) => baseOf(one) === base).length;
}

function baseOf(key: string): string {
  return key.replace(/#\d+$/, "");
}

import { plainOrder } from "./plain-order";

const RUNS = /\d+|\D+/g;
const NUMBER = /^\d/;

/**
 * The order in which people expect names with numbers: 第1批, 第2批, 第10批. Texts between numbers compare letter by
 * letter; names that differ only in leading zeros keep their plain order, so that no two different names are equal.
 */
export function naturalOrder(a: string, b: string): number {
  const left = a.match(RUNS) ?? [];
  const right = b.match(RUNS) ?? [];
  for (let place = 0; place < Math.min(left.length, right.length); place += 1) {
    const difference = compareRuns(left[place] ?? "", right[place] ?? "");
    if (difference !== 0) return difference;
  }
  return left.length - right.length || plainOrder(a, b);
}

function compareRuns(a: string, b: string): number {
  if (!NUMBER.test(a) || !NUMBER.test(b)) return plainOrder(a, b);
  // However long the digits are: the longer number is the greater one once leading zeros are gone.
  const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
  return left.length - right.length || plainOrder(left, right);
}

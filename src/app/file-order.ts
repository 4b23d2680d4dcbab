import { plainOrder } from "../domain/collections/plain-order";

const NAMES = new Intl.Collator("zh", { numeric: true });

/**
 * The order in which people find names in a folder, in every language of the machine: Chinese by pinyin, 第2批 before
 * 第10批. No two different names are equal.
 */
export function fileOrder(a: string, b: string): number {
  return NAMES.compare(a, b) || plainOrder(a, b);
}

/** What a sum over everything is called where nothing else is said of it, as a part of patterns. */
const TOTAL_WORDS = "合计|总计|共计|total|sum";
/** The same of any sum, subtotals too. */
export const SUM_WORDS = `${TOTAL_WORDS}|小计|sub-?total`;

const TOTAL = new RegExp(`^(?:${TOTAL_WORDS})$`, "iu");
const SUM = new RegExp(`^(?:${SUM_WORDS})$`, "iu");

/** Whether a label says that it is a total, and not of what: 合计, Total. */
export function isBareTotal(label: string): boolean {
  return TOTAL.test(label);
}

/** Whether a label says that it is a sum, and not of what: 小计, 合计, Total. */
export function isBareSum(label: string): boolean {
  return SUM.test(label);
}

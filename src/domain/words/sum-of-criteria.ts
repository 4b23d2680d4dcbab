const SUM_OF_CRITERIA = /^(?:小计|合计|总计|总分|得分|评分|合计得分|total|subtotal|sum|score)\s*(?:[（(].*[)）])?$/iu;

/** Whether a column among those of one evaluator's criteria holds their sum: 小计, 得分（100分）, total. */
export function namesSumOfCriteria(name: string): boolean {
  return SUM_OF_CRITERIA.test(name);
}

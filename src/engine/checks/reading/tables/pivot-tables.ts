import type { RecordTable } from "../../../../domain/table";

/** Headings that Excel makes for the figures of a pivot table in Chinese; nobody writes them by hand. */
const CHINESE_MEASURE = /^(?:求和|计数|数值计数|非重复计数|平均值|最大值|最小值|乘积)项[:：]/u;
const ENGLISH_MEASURE = /^(?:sum|count|distinct count|average|max|min|product|std\s?devp?|varp?) of \S/iu;
const ENGLISH_LABELS = /^(?:row labels|column labels|grand total)$/iu;

/** English headings of figures from which on they are a pivot table's: "Average of marks" alone may be anybody's. */
const FEWEST_MEASURES = 2;

/**
 * Whether a table is a pivot table, or was pasted from one. Excel has calculated it, and its subtotals stand above, below
 * or between what they add up, or in several lines (sum and mean) for one group: its lines are no records.
 */
export function isPivotTable({ columns, unmapped }: RecordTable): boolean {
  const headings = [...columns, ...unmapped].flatMap(({ heading }) => heading.split(" / "));
  if (headings.some((heading) => CHINESE_MEASURE.test(heading))) return true;
  const measures = headings.filter((heading) => ENGLISH_MEASURE.test(heading)).length;
  return (
    measures >= FEWEST_MEASURES || (measures > 0 && headings.some((heading) => ENGLISH_LABELS.test(heading.trim())))
  );
}

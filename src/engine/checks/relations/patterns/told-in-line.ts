import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { contains, divideIntervals, subtractIntervals } from "../../../../domain/figures/interval";
import { onceFor } from "../../../../domain/remembered";
import type { Line } from "../../../../domain/table";
import type { TableView } from "../../reading/tables/table-view";
import { asStated, compute } from "../equation/compute";
import type { Relation } from "../equation/relation";

/** Words of a figure that was changed on purpose. */
const CHANGED =
  /[扣减加增补免优惠]|少计|多计|\b(?:less|plus|minus|off|extra|added|deducted|reduced|discount|surcharge)\b/iu;
const HALF = /减半|半[价额数年月]|\bhalf\b/iu;
const FIGURE = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(?![\d.]*\d)\s*([%％])?/gu;

/** A remark, and no figure of another column. */
const WORDS = /\p{L}{2}/u;
/** A figure as large as this is named by chance in no remark: "referral bonus 250". */
const TELLING = exact("100");
/** Columns behind the table in which people write without a heading. */
const BEHIND = 2;

/** The columns of a table, and those right behind it. */
const placesOfWords = onceFor(({ table }: TableView): readonly { readonly index: number }[] => {
  const columns = [...table.columns, ...table.unmapped];
  const last = Math.max(...columns.map(({ index }) => index));
  return [...columns, ...Array.from({ length: BEHIND }, (_, step) => ({ index: last + 1 + step }))];
});

/** Whether a text of the line says by how much it differs from what its column is computed from: 迟到扣20元, 增加5%, left in June, half. */
export function tellsDifference(view: TableView, line: Line, relation: Relation): boolean {
  const computed = compute(relation, asStated);
  if (computed === undefined) return false;
  const { asResult, factor } = relation.result;
  const gaps = [subtractIntervals(asResult, computed), subtractIntervals(computed, asResult)];
  const ratios = [divideIntervals(asResult, computed), divideIntervals(computed, asResult)].filter(
    (ratio): ratio is Interval => ratio !== undefined,
  );
  const isGap = (figure: Exact): boolean =>
    [figure, figure.times(factor)].some((each) => gaps.some((gap) => contains(gap, each)));
  const isChange = (share: Exact): boolean =>
    [ONE.plus(share), ONE.minus(share)].some((each) => ratios.some((ratio) => contains(ratio, each)));
  return placesOfWords(view).some((column) => {
    const text = view.said(line, column);
    if (HALF.test(text) && isChange(exact("0.5"))) return true;
    const saysChange = CHANGED.test(text);
    return [...text.matchAll(FIGURE)].some(([, digits = "", percent]) => {
      const figure = exact(digits.replaceAll(",", ""));
      if (!saysChange && (!WORDS.test(text) || figure.lt(TELLING))) return false;
      return percent === undefined ? isGap(figure) : saysChange && isChange(figure.times(exact("0.01")));
    });
  });
}

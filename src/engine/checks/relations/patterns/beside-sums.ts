import type { TableView } from "../../reading/tables/table-view";
import { DIGITS_OF_TOTALS } from "./beside-total";
import type { Candidate } from "./candidate";
import type { Doubles } from "./doubles";
import type { NumericColumn } from "./numeric-columns";
import { meets, triedWay } from "./tried-way";
import type { Tally } from "./weigh";

/**
 * What the totals and subtotals of a table say of a sum that its heading tells: 本年收入合计 is 财政拨款收入 and 其他收入, though
 * only two lines have both. Sums are added up across like lines.
 */
export function besideSums(view: TableView, candidate: Candidate, result: NumericColumn, tally: Tally): Tally {
  const { isTold, form } = candidate;
  if (!isTold || form.kind !== "sum" || form.signs !== undefined || tally.good === 0) return tally;
  const { sums } = view;
  const way = triedWay(candidate, (column) => doublesAt(view, column, sums));
  let { good, bad, evidence } = tally;
  const unusual = { ...tally.unusual };
  for (const [place, line] of sums.entries()) {
    const stated = view.figure(line, result.column);
    if (stated === undefined || !way.at(place)) continue;
    if (!meets(way, stated.approx, stated.resultRoom)) {
      bad += 1;
      unusual.bad += 1;
    } else if (way.says) {
      good += 1;
      unusual.good += 1;
      evidence += DIGITS_OF_TOTALS;
    }
  }
  return { ...tally, good, bad, evidence, unusual };
}

function doublesAt(view: TableView, { column }: NumericColumn, sums: TableView["stated"]): Doubles {
  const nodes = sums.map((line) => view.figure(line, column));
  return {
    values: Float64Array.from(nodes, (node) => node?.approx ?? Number.NaN),
    rooms: Float64Array.from(nodes, (node) => node?.inputRoom ?? 0),
  };
}

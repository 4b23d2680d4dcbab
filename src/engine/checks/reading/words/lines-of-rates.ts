import { onceFor } from "../../../../domain/remembered";
import type { TableView } from "../tables/table-view";

/** Lines of rates and means among lines of amounts (毛利率, per share, Mean) are added up by nobody. */
export function namesRates(name: string): boolean {
  return /(?:率|占比|比例|比重|每股\S*|[人户亩床生村校镇班次件]均\S*|单价|(?:每|单)[人户亩床生村校镇班次件盏台辆套座公里]+\S*|[%％])(?:[（(].*)?$|[（(]\s*[%％]\s*[)）]\s*\d?$|\bmargins?\b|\bratios?\b|\brate\d?\b|per share|average|\bmean\b|^(?:[年月季日]?平?均(?:数|值|分)?|平均)$/iu.test(
    name,
  );
}

/** A caption above lines of shares: "Share of", 占比, 构成（%）. */
const SHARES = /^(?:%|shares?|percent(?:age)?)(?: of\b.*)?[:：]?$/iu;

/** The lines below captions that say rates or shares, by their index, up to the next caption. */
export const linesBelowRates = onceFor((view: TableView): ReadonlySet<number> => {
  const below = new Set<number>();
  let isOfRates = false;
  for (const line of view.table.lines) {
    if (line.kind === "group") isOfRates = namesRates(view.nameOf(line)) || SHARES.test(view.nameOf(line).trim());
    else if (isOfRates && line.kind === "data") below.add(line.index);
  }
  return below;
});

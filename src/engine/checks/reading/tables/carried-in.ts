import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { EARLIER_YEARS } from "../../../../domain/words/earlier-years";
import { freeColumns, sparseColumns } from "./free-columns";
import type { TableView } from "./table-view";

const CARRIED_IN = new RegExp(
  `(?:${EARLIER_YEARS}).{0,4}(?:结转|结余|补发|补付|补拨)|补[发付拨](?:上年|以前年度)|结转资金|carried|brought|opening`,
  "iu",
);

/**
 * Columns of money of earlier years that is spent together with this year's: 上年结转, 年初结余, brought forward. It may
 * stand in few lines.
 */
export function carriedInColumns(view: TableView): readonly FieldColumn[] {
  const spent = view.column("spent");
  const columns = [...freeColumns(view), ...(spent === undefined ? [] : sparseColumns(view, spent))];
  return columns.filter(({ field, heading }) => MONEY_FIELDS.has(field) && CARRIED_IN.test(heading));
}

/** What changes a contract, where no field is known for it: 补充协议, 变更金额. */
const CHANGES_CONTRACT = /补充(?:协议|合同)|变更|supplement|change order/iu;

/** Columns of money by which contracts were changed after they were concluded. */
export function contractChanges(view: TableView): readonly FieldColumn[] {
  return freeColumns(view).filter(({ field, heading }) => MONEY_FIELDS.has(field) && CHANGES_CONTRACT.test(heading));
}

import { simplified } from "../../../../domain/letters/simplified";
import { folded } from "../../../text";
import type { BodyLine } from "./body-line";
import type { KnownFields } from "./known-fields";

/** 累计支付, 累计进度, 同比增长, 较上年增减: what the totals of columns come to, one after the other or beside last year's. */
const TOLD_OF_TOTALS =
  /^(?:(?:逐月|分月)?累计(?:支付|支出|执行|拨付|使用|完成)?(?:数|额|金额|进度|率|占比|比例)?|(?:同比|环比)(?:增长|增减)?(?:率|额|幅度)?|[较比]上[年月](?:同期)?(?:增长|增减)?(?:率|额|幅度)?|cumulative(?:total|amount|spending|%|rate)?|yearonyear(?:change)?)(?:[(（].*[)）])?[:：]?$/;

/** Lines below the total of named records that say what the totals come to: no records, and nothing that a total adds up. */
export function withoutToldBelowTotal(lines: readonly BodyLine[], { name }: KnownFields): readonly BodyLine[] {
  if (name === undefined) return lines;
  let total = 0;
  lines.forEach(({ kind, rank, label }, place) => {
    if (kind === "total" && rank > 1 && !isToldOfTotals(label)) total = place;
  });
  if (!lines.slice(0, total).some(({ kind }) => kind === "data")) return lines;
  return lines.filter(({ kind, label }, place) => place <= total || !MAY_TELL.has(kind) || !isToldOfTotals(label));
}

const MAY_TELL: ReadonlySet<BodyLine["kind"]> = new Set<BodyLine["kind"]>(["data", "total", "of_which"]);

function isToldOfTotals(label: string): boolean {
  return TOLD_OF_TOTALS.test(simplified(folded(label)));
}

import { folded } from "../../../text";
import type { BodyLine } from "./body-line";
import type { KnownFields } from "./known-fields";

/** 累计支付, 累计进度: what the totals of months come to, one after the other. A statement without records has such items too. */
const ADDED_UP =
  /^(?:(?:逐月|分月)?累计(?:支付|支出|执行|拨付|使用|完成)?(?:数|额|金额|进度|率|占比|比例)?|cumulative(?:total|amount|spending|%|rate)?)(?:[(（].*[)）])?[:：]?$/;
/** 同比增长, 较上年增减: the totals beside those of another year. */
const CHANGE =
  /^(?:(?:同比|环比)(?:增长|增减)?(?:率|额|幅度)?|[较比]上[年月](?:同期)?(?:增长|增减)?(?:率|额|幅度)?|yearonyear(?:change)?)(?:[(（].*[)）])?[:：]?$/;

/** Lines below the total of the records that say what the totals come to: no records, and nothing that a total adds up. */
export function withoutToldBelowTotal(lines: readonly BodyLine[], { name }: KnownFields): readonly BodyLine[] {
  const isTold = ({ label }: BodyLine): boolean => {
    const words = folded(label);
    return CHANGE.test(words) || (name !== undefined && ADDED_UP.test(words));
  };
  let total = 0;
  lines.forEach((line, place) => {
    if (line.kind === "total" && line.rank > 1 && !isTold(line)) total = place;
  });
  if (!lines.slice(0, total).some(({ kind }) => kind === "data")) return lines;
  return lines.filter((line, place) => place <= total || !MAY_TELL.has(line.kind) || !isTold(line));
}

const MAY_TELL: ReadonlySet<BodyLine["kind"]> = new Set<BodyLine["kind"]>(["data", "total", "of_which"]);

import type { Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { wordsOfLine } from "./words-of-line";

/** 合计中已剔除重复, 同时属于两类的只计一次, counted once, without double counting. */
const SAYS_COUNTED_ONCE =
  /(?:剔除|扣除|去除|不含|不计|合并)(?:\p{Script=Han}{0,4})(?:重复|交叉)|去重|重复(?:的|部分|项目|计算)?(?:已|不|未|只|仅)\p{Script=Han}{0,4}(?:剔除|扣除|计|算)|(?:只|仅)(?:计|统计|计算)(?:一|1|１)[次人户]|(?:合计|总计|总数)[^，。；]{0,6}按(?:一|1|１)[次人户个家]\p{Script=Han}{0,2}计|counted (?:only )?once|(?:excluding|without|no|removing|net of) (?:double[- ]count|duplicat)/iu;

/** True when a total itself, or a note of its sheet, says that what stands under several lines is counted once: 合计（去重）. */
export function countsOnce(context: ReadingContext, view: TableView, total: Line): boolean {
  if (SAYS_COUNTED_ONCE.test(wordsOfLine(context, view, total))) return true;
  const { sheet } = view.table;
  return context.model.sheets.some(
    (each) => each.sheet === sheet && each.texts.some(({ text }) => SAYS_COUNTED_ONCE.test(text)),
  );
}

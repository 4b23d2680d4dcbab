import type { Model } from "../../../../domain/model";

/** 合计中已剔除重复, 同时属于两类的只计一次, counted once, without double counting. */
const SAYS_COUNTED_ONCE =
  /(?:剔除|扣除|去除|不含|不计|合并)(?:\p{Script=Han}{0,4})(?:重复|交叉)|去重|重复(?:的|部分|项目|计算)?(?:已|不|未|只|仅)\p{Script=Han}{0,4}(?:剔除|扣除|计|算)|(?:只|仅)(?:计|统计|计算)一次|counted (?:only )?once|(?:excluding|without|no|removing|net of) (?:double[- ]count|duplicat)/iu;

/** True when the notes of a sheet say that what stands under several of its lines is counted once in their total. */
export function countsOnce({ sheets }: Model, sheet: string): boolean {
  return sheets.some((each) => each.sheet === sheet && each.texts.some(({ text }) => SAYS_COUNTED_ONCE.test(text)));
}

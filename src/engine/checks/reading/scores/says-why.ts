import type { IndicatorScore } from "../../../outcome/scores";
import type { ReadingContext } from "../reading-context";

const OPINION = /意见|说明|理由|依据|备注|remark|comment|opinion/iu;

/**
 * Whether the line of an indicator says why it has its points: in the column of reasons, or, as who took points off does, in
 * one of their own. 复核意见：2场无签到记录
 */
export function saysWhy({ views }: ReadingContext, { indicator }: IndicatorScore): boolean {
  if (indicator.reason !== undefined) return true;
  const view = views.find((each) => each.table.id === indicator.table);
  const own = view?.lineAt(indicator.line);
  if (view === undefined || own === undefined) return false;
  const opinions = view.table.unmapped.filter(({ heading }) => OPINION.test(heading));
  return [...view.columns((field) => field === "remark"), ...opinions].some((each) => view.word(own, each) !== "");
}

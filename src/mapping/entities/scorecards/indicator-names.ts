import { unitInHeading } from "../../../domain/quantity/parse-unit";
import type { Quantity } from "../../../domain/quantity/quantity";
import { theOneQuantity } from "../../../domain/quantity/the-one-quantity";
import { remembered } from "../../../domain/remembered";

const EXECUTION =
  /(?:预算|资金|专项|支出)\S{0,8}(?:执行率|支出率|支付率)|^(?:总体)?(?:执行率|支出率|支付率)|预算执行(?:情况|进度)?$|budget execution|execution rate|disbursement rate|absorption rate/i;

/** True for indicators that score how much of the budget was spent; 资金拨付及时率 and 补助发放完成率 are others. */
export const isExecutionIndicator = remembered((name: string): boolean => EXECUTION.test(name));

/** The unit that the name of an indicator gives: 培训人次（人次）. */
export const unitInName = remembered(unitInHeading);

const POINTS_IN_NAME = /[（(]\s*(?:满分)?(\d{1,3}(?:\.\d+)?\s*(?:分|points?|pts?))\s*[)）]$/i;
/** 新增建设用地报批（15）, 财务管理合规性（4%） below 三级指标（权重）: the heading says what the bracket holds. */
const NUMBER_IN_NAME = /[（(]\s*(\d{1,3}(?:\.\d+)?)\s*[%％]?\s*[)）]$/;
const PROMISES_POINTS = /[（(](?:权重|分值|满分|标准分|weights?|points|max(?:imum)?)[)）]/i;

const pointsInName = remembered((name) => pointsBehind(name, POINTS_IN_NAME));
const numberInName = remembered((name) => pointsBehind(name, NUMBER_IN_NAME));

/** The points that a name gives behind itself, 资金到位（6分）; as a bare number only where the heading says what that is. */
export function pointsTold(name: string, heading: string): Quantity | undefined {
  return pointsInName(name) ?? (PROMISES_POINTS.test(heading) ? numberInName(name) : undefined);
}

function pointsBehind(name: string, bracket: RegExp): Quantity | undefined {
  const points = bracket.exec(name)?.[1];
  return points === undefined ? undefined : theOneQuantity(points).one;
}

/** ★农村低保标准: the mark of a core indicator. */
const MARKS = /^[★☆▲△●◆※*＊]+\s*(?=\S)/u;

/** 指标1：培训人次 → 培训人次: neither the official form's numbering nor a mark before the name is a part of it. */
export function bareName(text: string): string {
  const name = text.replace(MARKS, "");
  return name.startsWith("指标") ? name.replace(/^指标\s*\d{1,2}(?:\s*[:：、.]\s*|\s+)(?=\S)/, "") : name;
}

const RATING = /得分系数|评分系数|(?:评价|评定|评分|考核|完成)(?:等次|等级|档次)|\brating\b/iu;

/** Rating (0-4), 得分系数, 评价等次: whether a column says into which band a line was put. */
export const isRating = remembered((heading) => RATING.test(heading));

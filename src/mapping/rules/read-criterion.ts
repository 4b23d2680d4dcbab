import { exact } from "../../domain/figures/exact";
import type { LineRule, LossRule } from "../../domain/line-rule";
import { chineseNumber } from "../../domain/quantity/chinese-numerals";
import type { Quantity } from "../../domain/quantity/quantity";
import { theOneQuantity } from "../../domain/quantity/the-one-quantity";
import { remembered } from "../../domain/remembered";
import { BELOW } from "../../domain/words/bounds";
import { englishLineRule } from "./english-line-rule";
import { bandsIn } from "./read-bands";

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const SHORT = "低于?|降低|下降|减少|少于?|不足|差";
const OVER = "超过|超出|超|高于?|增加|增长|上升|多|延期|逾期|推迟|延迟";
/** 每低1个百分点扣0.5分, 每超0.5小时，扣2分 */
const LOSS = new RegExp(
  String.raw`每(?:(?<short>${SHORT})|(?:${OVER}))(?:于|出)?(?:目标|标准|指标|计划)?值?\s*(?<per>${NUMBER}|[一二两三四五十半])\s*(?<unit>(?:个)?百分点|%|[^\d,;。、扣减]{1,4}?),?(?:的)?(?:扣减?|减)(?:除)?\s*(?<off>${NUMBER})\s*分`,
  "gu",
);
/** ≥90%得满分, 95%以上得满分, ≤100%计5分: from where on nothing is lost. */
const BOUND = new RegExp(
  String.raw`((?:[≥≤]|>=|<=|不低于|不少于|达到|不超过|不高于)?\s*${NUMBER}\s*(?:%|[^\d,;。、%得计为(]{1,3}?)?)(?:\(含\))?(?:及?以[上下内](?:的)?,?|(?:的)?,?(?:得|计|为))(?:得|计|为)?(?:满分|(?<worth>[1-9]\d*(?:\.\d+)?)分)`,
  "u",
);
/** 低于60%不得分 */
const FLOOR = new RegExp(String.raw`(?:${BELOW})\s*(${NUMBER}%)[^;。\d]{0,6}?(?:不得分|得?0分|不计分|零分)`, "u");
const MOST = new RegExp(String.raw`(?:最多|最高|至多)扣(?:减)?(${NUMBER})分`, "u");
/** Longer ones explain several things. */
const MOST_LETTERS = 300;
/** Bands of points (90%—95%得8分) are another rule. */
const BANDS = /[得计]\s*[1-9]\d*(?:\.\d+)?\s*分/u;
const SEVERAL_BANDS = /\d%?[^;。]{0,12}[得计]\s*\d[\d.]*\s*分.{0,20}\d%?[^;。]{0,12}(?:[得计]\s*\d[\d.]*\s*分|不得分)/u;

const FULL_POINTS = String.raw`(?:该?(?:项)?(?:指标)?(?:分值|权重|满分|标准分)|${NUMBER}分?)`;
const RATE = String.raw`[\p{Script=Han}]{0,8}(?:率|完成比例|完成程度)`;
const PROPORTION = [
  new RegExp(String.raw`${RATE}\s*[×xX*]\s*${FULL_POINTS}`, "u"),
  new RegExp(String.raw`${FULL_POINTS}\s*[×xX*]\s*${RATE}`, "u"),
  /按(?:照)?(?:其)?(?:实际|预算|资金|专项)?(?:完成|执行|支出|支付|到位)?(?:比例|率)\p{Script=Han}{0,4}(?:计分|得分|扣分|给分|赋分|计算|折算)/u,
];
const ALL_OR_NOTHING =
  /(?:否则|未达到?(?:目标|标准|指标值?)?的?|未达标的?|未完成的?),?(?:一律)?(?:均)?(?:不得分|得?0分|不计分)/u;

/** How the criterion of a line gives points; undefined where it says nothing that can be worked out, or two things. */
export const lineRuleIn = remembered((criterion: string): LineRule | undefined => {
  if (criterion.length > MOST_LETTERS) return undefined;
  if (!/\p{Script=Han}/u.test(criterion)) return englishLineRule(criterion.normalize("NFKC"));
  const text = criterion.normalize("NFKC").replace(/\s+/gu, "");
  if (text.split("每").length > 2) return undefined;
  const [loss] = text.matchAll(LOSS);
  if (loss !== undefined) return lossIn(text, loss);
  if (SEVERAL_BANDS.test(text)) {
    // 完成率 may be the rate that was reached, or what part of its target that is.
    const bands = speaksOfCompletion(text) ? undefined : bandsIn(text);
    return bands === undefined ? { kind: "bands" } : { kind: "bands", bands };
  }
  if (/每/u.test(text) || BANDS.test(text)) return undefined;
  if (PROPORTION.some((way) => way.test(text)))
    return { kind: "proportion", ...proportionBound(text), ofCompletion: speaksOfCompletion(text) };
  return /满分|达标/u.test(text) && ALL_OR_NOTHING.test(text) ? { kind: "all-or-nothing" } : undefined;
});

function lossIn(text: string, { groups = {} }: RegExpExecArray): LossRule | undefined {
  const { short, per = "", unit = "", off = "" } = groups;
  const step = stepOf(per);
  const { bound, worth } = boundIn(text);
  const others = worth === undefined ? text : text.replace(BOUND, "");
  if (step === undefined || BANDS.test(others)) return undefined;
  const isPercent = unit === "%" || unit.endsWith("百分点");
  const floor = FLOOR.exec(text)?.[1];
  const most = MOST.exec(text)?.[1];
  const least = floor === undefined ? undefined : theOneQuantity(floor).one?.value;
  return {
    kind: "loss",
    over: short === undefined,
    per: isPercent ? step.div(100) : step,
    unit: isPercent ? "%" : unit,
    off: exact(off),
    ...(bound === undefined ? {} : { bound }),
    ...(worth === undefined ? {} : { worth: exact(worth) }),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most: exact(most) }),
    ofCompletion: speaksOfCompletion(text),
  };
}

function speaksOfCompletion(text: string): boolean {
  return /完成(?:率|比例|程度)/u.test(text);
}

function stepOf(written: string): ReturnType<typeof exact> | undefined {
  if (written === "半") return exact("0.5");
  const value = /^\d/u.test(written) ? written : chineseNumber(written);
  if (value === undefined) return undefined;
  const step = exact(value);
  return step.isZero() ? undefined : step;
}

/** The bound with what it is worth, where that is said in points: ≥95%计10分. */
function boundIn(text: string): { readonly bound?: Quantity; readonly worth?: string } {
  const found = BOUND.exec(text);
  const bound = found?.[1] === undefined ? undefined : theOneQuantity(found[1]).one;
  const worth = found?.groups?.["worth"];
  return bound === undefined ? {} : { bound, ...(worth === undefined ? {} : { worth }) };
}

/** Points at a bound of what is in proportion may be a band of their own. */
function proportionBound(text: string): { readonly bound?: Quantity } {
  const { bound, worth } = boundIn(text);
  return bound === undefined || worth !== undefined ? {} : { bound };
}

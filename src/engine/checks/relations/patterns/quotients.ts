import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE } from "../../../../domain/figures/exact";
import { MONEY_OF_NO_UNIT } from "../../reading/figures/manner";
import { saysChange } from "../../reading/tables/heading-words";
import type { Candidate } from "./candidate";
import { addsUpTo } from "./candidate";
import type { NumericColumn } from "./numeric-columns";

const RATIOS =
  /率|比|进度|[%％]|人均|户均|均价|单价|(?<![a-z])(?:per|rates?|ratios?|shares?)(?![a-z])|percent|achievement/iu;
const CHANGES = /增减|增长|增幅|降幅|变动|同比|环比|差异率|偏差率|偏离[率度]|change|growth|increase/iu;
/** What stands after a change, not before it. */
const AFTERWARDS =
  /本期|本月|本旬|本周|本季|本年|当期|当月|当年|现价|期末|现行|current|this (?:year|month|period|week)/iu;
/** Rates of what is left of a whole: 核减率 = 1 − 审定 ÷ 送审, and 偏差率 of a review that lowers most scores. */
const SAVINGS = /[核审]减|偏差率|偏离[率度]|节[约省支]|[下减]降|降低|降幅|减[少排]|未|saving|reduc|decrease|decline/iu;

/** One amount of another, less what stood there before it where the heading speaks of a change. */
export function ratios(heading: string, others: readonly NumericColumn[]): readonly Candidate[] {
  const amounts = others.filter(({ dimension }) => dimension !== "rate" || RATIOS.test(heading));
  return amounts.flatMap((over) =>
    amounts.flatMap((under): Candidate[] =>
      over === under || isChangeOverItsResult(heading, over, under)
        ? []
        : [
            { terms: [over, under], form: { kind: "ratio" }, isTold: RATIOS.test(heading) },
            ...(CHANGES.test(heading)
              ? [{ terms: [over, under], form: { kind: "ratio", offset: ONE }, isTold: true } as const]
              : []),
            ...(SAVINGS.test(heading)
              ? [{ terms: [over, under], form: { kind: "ratio", offset: ONE, sign: -1 }, isTold: true } as const]
              : []),
          ],
    ),
  );
}

/** One 万元 is so many yuan. */
const YUAN_IN_WAN = exact(10_000);

/**
 * Money by pieces where the heading names no unit: 单方造价 = 总投资 ÷ 建筑面积 in yuan, 村均投入 = 投入 ÷ 村数 in the unit of the
 * money itself.
 */
export function* costsOfPieces(others: readonly NumericColumn[]): Generator<Candidate> {
  const pieces = others.filter(({ dimension }) => dimension.startsWith("count"));
  for (const over of others.filter(({ dimension }) => dimension.startsWith("money"))) {
    for (const scale of scalesOf(over))
      for (const under of pieces) yield { terms: [over, under], form: { kind: "ratio", scale }, isTold: true };
  }
}

/** Into yuan, and into the unit that the money is written in. */
function scalesOf({ dimension, factor }: NumericColumn): readonly Exact[] {
  if (dimension === MONEY_OF_NO_UNIT) return [YUAN_IN_WAN];
  return factor.eq(ONE) ? [ONE] : [ONE, ONE.div(factor)];
}

/** 优良率, 满意度, 占比: how much of a whole has some quality. */
const PORTIONS = /率|比|[%％]|满意度|知晓度|(?<![a-z])(?:rates?|ratios?|shares?)(?![a-z])|percent/iu;

/** So many columns side by side are taken together as a part of a whole: 非常满意, 满意, 基本满意. */
const MOST_TOGETHER = 3;

/** Some columns that stand side by side, of another one that holds more: 优良率 = (优 + 良) ÷ 项目数. */
export function* portions(heading: string, others: readonly NumericColumn[]): Generator<Candidate> {
  if (!PORTIONS.test(heading) || CHANGES.test(heading)) return;
  const amounts = others.filter(({ dimension }) => dimension !== "rate");
  for (const whole of amounts) {
    const alike = amounts.filter((each) => each !== whole && addsUpTo(each, whole));
    for (const [from, { column }] of alike.entries()) {
      for (let count = 2; count <= MOST_TOGETHER; count += 1) {
        const parts = alike.slice(from, from + count);
        const isRun =
          parts.length === count && parts.every((part, place) => part.column.index === column.index + place);
        if (isRun) yield { terms: [...parts, whole], form: { kind: "portion" }, isTold: true };
      }
    }
  }
}

/** A change is a rate of what stood before it: 涨跌 ÷ 本期价格 nearly gives 涨跌幅 wherever prices changed little, and means nothing. */
function isChangeOverItsResult(heading: string, over: NumericColumn, under: NumericColumn): boolean {
  if (!CHANGES.test(heading) && !saysChange(heading)) return false;
  return saysChange(over.column.heading) && AFTERWARDS.test(under.column.heading);
}

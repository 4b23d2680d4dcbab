import { ONE } from "../../../domain/figures/exact";
import { simplified } from "../../../domain/letters/simplified";
import type { Quantity } from "../../../domain/quantity/quantity";
import { remembered } from "../../../domain/remembered";
import type { Pair } from "./comparable";

/** How an actual is held against its target. */
export type Direction = "at-least" | "at-most" | "exactly" | "range" | "zero";

/** Names of what is better when it is less; a bare target under such a name is a limit. */
const LESS_IS_BETTER =
  /费率|投诉|事故|发生率|流失率|失业率|死亡率|差错率|错误率|不良率|违规|超支|响应时间|处理时间|办理时间|办理时限|等待时间|能耗|排放|单位成本|成本控制|工程造价|complaint|accident|error rate|failure rate|default rate|unit cost|response time|waiting time|emission/i;
/** Rates of a department's whole spending that are kept down: more than the limit is too much, and less is no miss. */
const KEPT_DOWN = /(?:人员|经费)控制率|经费[”"]?变动率|预算调整率|结转结余(?:变动)?率|结余(?:资金)?率/u;
/** Unless the name speaks of bringing it down, which is better when it is more. */
const MORE_AFTER_ALL =
  /下降|降低|减少|压减|节约|减排|处置率|处理率|办结率|整改|解决|回访|reduc|saving|resolved|handled/i;

/** 成本指标, 经济成本指标, 产出成本: under it a bare target is what may be spent at most. */
const LEVEL_OF_COSTS = /成本(?:指标)?(?:[（(]|$)|^costs?\b/iu;

/** 事故起数（越低越好）, Post-harvest losses (lower is better): the name itself says it, whatever else it speaks of. */
const SAYS_LESS = /(?:越[低少小短]越[好优佳]|反向指标|(?:lower|less|fewer|smaller) is better)/iu;

const isOfCosts = remembered((level) => LEVEL_OF_COSTS.test(simplified(level.trim())));
const isMoreAfterAll = remembered((name) => MORE_AFTER_ALL.test(simplified(name)));
const isKeptDown = remembered((name) => KEPT_DOWN.test(simplified(name)));
const isLimit = remembered(
  (name) =>
    SAYS_LESS.test(simplified(name)) ||
    isKeptDown(name) ||
    (LESS_IS_BETTER.test(simplified(name)) && !isMoreAfterAll(name)),
);

/**
 * The direction of a target. An operator decides; without one zero is a limit of its own, a rate of 100 % is exact
 * unless it is to be kept down, an indicator of which less is better, or that stands under the costs, is a limit, and
 * all else is to be reached or exceeded.
 */
export function directionOf(target: Quantity, pair: Pair, name: string, level: string = ""): Direction {
  if (target.upper !== undefined) return "range";
  const { comparison } = target;
  if (pair.target.isZero() && comparison !== "ge" && comparison !== "gt") return "zero";
  switch (comparison) {
    case "ge":
    case "gt":
      return "at-least";
    case "le":
    case "lt":
      return "at-most";
    case "eq":
      return "exactly";
    default:
      if (pair.isRate && pair.target.eq(ONE) && !isKeptDown(name)) return "exactly";
      return isLimit(name) || (isOfCosts(level) && !isMoreAfterAll(name)) ? "at-most" : "at-least";
  }
}

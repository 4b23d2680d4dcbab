import type { Exact } from "../../../domain/figures/exact";
import { exact, ONE, ZERO } from "../../../domain/figures/exact";
import type { Arithmetic } from "../../outcome/scores";
import type { Profile } from "../../profile/profile";
import type { Pair } from "./comparable";
import type { Direction } from "./direction";
import type { ScoreRule } from "./score-rules";

/** What target and actual earn, as a part of the weight, with the arithmetic that gives it. */
export interface Earned {
  readonly part: Exact;
  readonly rule: ScoreRule;
  readonly arithmetic: Arithmetic;
  readonly met: boolean;
}

const NOTHING = { part: ZERO, arithmetic: { kind: "zero" } } as const;
const ALL = { part: ONE, arithmetic: { kind: "full" } } as const;
/** Most indicators of most workbooks. */
const REACHED: Earned = { ...ALL, rule: "at-least-met", met: true };

/** What an actual earns against its target by the profile's direction rules, before over-fulfilment. */
export function earnedByDirection(
  direction: Direction,
  pair: Pair,
  strict: boolean,
  rules: Profile["directions"],
): Earned {
  switch (direction) {
    case "zero":
      return isNothing(pair.actual)
        ? { ...ALL, rule: "zero-target-met", met: true }
        : { ...NOTHING, rule: "zero-target-missed", met: false };
    case "at-least":
      return atLeast(pair, strict, rules.atLeast);
    case "at-most":
      return atMost(pair, strict, rules.atMost.missed);
    case "exactly":
      return exactly(pair, rules);
    case "range":
      return range(pair, rules.range.missed);
  }
}

function atLeast(
  { target, actual }: Pair,
  strict: boolean,
  { missed, passMark }: Profile["directions"]["atLeast"],
): Earned {
  if (strict ? actual.gt(target) : actual.gte(target)) return REACHED;
  const miss = { rule: "at-least-missed", met: false } as const;
  if (actual.isNegative()) return { ...NOTHING, rule: "negative-actual", met: false };
  if (missed === "zero" || isNothing(target)) return { ...NOTHING, ...miss };
  const ratio = actual.div(target);
  if (passMark === undefined) return { part: ratio, arithmetic: { kind: "proportion" }, ...miss };
  const pass = exact(passMark);
  if (ratio.lt(pass)) return { ...NOTHING, rule: "below-pass-mark", met: false };
  return { part: ratio.minus(pass).div(ONE.minus(pass)), arithmetic: { kind: "pass-mark", passMark: pass }, ...miss };
}

function atMost({ target, actual }: Pair, strict: boolean, missed: Profile["directions"]["atMost"]["missed"]): Earned {
  if (strict ? actual.lt(target) : actual.lte(target)) return { ...ALL, rule: "at-most-met", met: true };
  const miss = { rule: "at-most-missed", met: false } as const;
  if (missed === "zero" || isNothing(target) || actual.isZero()) return { ...NOTHING, ...miss };
  if (missed === "ratio") return { part: target.div(actual), arithmetic: { kind: "inverse-proportion" }, ...miss };
  if (actual.gte(target.times(2))) return { ...NOTHING, ...miss };
  return { part: linearToDouble(target, actual), arithmetic: { kind: "linear-to-double" }, ...miss };
}

function linearToDouble(target: Exact, actual: Exact): Exact {
  return ONE.minus(actual.minus(target).div(target));
}

function exactly(pair: Pair, rules: Profile["directions"]): Earned {
  const { target, actual } = pair;
  const { missed } = rules.exactly;
  const hit = missed === "as-at-least" ? actual.gte(target) : actual.eq(target);
  if (hit) return { ...ALL, rule: "exactly-met", met: true };
  const miss = { rule: "exactly-missed", met: false } as const;
  if (actual.isNegative()) return { ...NOTHING, rule: "negative-actual", met: false };
  if (missed === "zero" || isNothing(target)) return { ...NOTHING, ...miss };
  if (actual.lt(target)) return { part: actual.div(target), arithmetic: { kind: "proportion" }, ...miss };
  if (actual.gte(target.times(2))) return { ...NOTHING, ...miss };
  return { part: linearToDouble(target, actual), arithmetic: { kind: "linear-to-double" }, ...miss };
}

function range({ target, upper = target, actual }: Pair, missed: Profile["directions"]["range"]["missed"]): Earned {
  if (actual.gte(target) && actual.lte(upper)) return { ...ALL, rule: "range-met", met: true };
  const miss = { rule: "range-missed", met: false } as const;
  if (actual.isNegative()) return { ...NOTHING, rule: "negative-actual", met: false };
  if (missed === "zero") return { ...NOTHING, ...miss };
  if (actual.lt(target)) return { part: actual.div(target), arithmetic: { kind: "lower-bound" }, ...miss };
  return { part: upper.div(actual), arithmetic: { kind: "upper-bound" }, ...miss };
}

/** Zero or below. */
function isNothing(value: Exact): boolean {
  return value.isZero() || value.isNegative();
}

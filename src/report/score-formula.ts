import type { CellAddress } from "../domain/cells/address";
import type { Exact } from "../domain/figures/exact";
import { ONE, roundHalfUp, ZERO } from "../domain/figures/exact";
import type { IndicatorScore, ScoreInput } from "../engine/outcome/scores";
import { LEDGER_VALUE_COLUMN, rowOfScoreDecision } from "../ledger/ledger-sheet";
import type { ReportContext } from "./context";
import { Shown, sourceLive } from "./context";
import type { Live } from "./live";
import { constant, largest, minus, over, rounded, smallest, times } from "./live";
import type { InputOf } from "./rule-formula";
import { ruleLive } from "./rule-formula";

/** Names of the roles of inputs, for the inputs table. */
export type RoleWords = Readonly<Record<ScoreInput["role"], string>>;

/**
 * The formula of an indicator's score: the whole rule where it is one of target and actual, so that the score follows
 * when a figure is changed; else the arithmetic that gave it. `weight` is the cell that holds the weight.
 * Where the formula would not give the score to the last decimal (an input without a number), the score itself becomes
 * a row of the inputs table, so that nothing on the sheet shows a figure of its own.
 */
export function scoreFormula(
  context: ReportContext,
  score: IndicatorScore,
  weight: Live,
  { input, roles }: { readonly input: InputOf; readonly roles: RoleWords },
): Live {
  const places = context.outcome.profile.profile.rounding.indicator;
  const attempts = [
    () => ruleLive(score, context.outcome.profile.profile, weight, input),
    () => arithmeticLive(score, weight, input),
  ];
  for (const attempt of attempts) {
    const unrounded = attempt();
    if (unrounded === undefined) continue;
    const live = rounded(unrounded, places);
    if (live.value.eq(score.score)) return live;
  }
  return asInput(context, score, roles);
}

function asInput(context: ReportContext, score: IndicatorScore, roles: RoleWords): Live {
  const { name, score: cell } = score.indicator;
  return context.inputs.figure(score.score, {
    at: cell?.at ?? name.at,
    what: name.value,
    role: roles.stated,
    text: cell?.quantity.text ?? "",
  });
}

/** The inputs of a score as figures for formulas, each made once: a line asks for target and actual several times. */
export function inputsOf(context: ReportContext, score: IndicatorScore, roles: RoleWords): InputOf {
  const made: { [Role in ScoreInput["role"]]?: Live } = {};
  let inputs: IndicatorScore["inputs"] | undefined;
  return (role) => {
    if (made[role] !== undefined) return made[role];
    inputs ??= score.inputs;
    const input = inputs.find((candidate) => candidate.role === role);
    if (input === undefined) return undefined;
    return (made[role] = inputLive(context, score, input, roles));
  };
}

function inputLive(context: ReportContext, score: IndicatorScore, input: ScoreInput, roles: RoleWords): Live {
  const { role } = input;
  if (input.at === undefined && (role === "budget" || role === "spent")) {
    const amounts = context.executed.get(score.indicator.project) ?? [];
    const executed = amounts.find((candidate) => candidate[role].value.eq(input.value));
    if (executed !== undefined) return executed[role];
  }
  const at = input.at ?? decisionAt(context, score);
  return sourceLive(context, input.value, new Shown(at, score.indicator.name.value, roles[role], input));
}

function arithmeticLive(score: IndicatorScore, weight: Live, input: InputOf): Live | undefined {
  const { arithmetic } = score;
  switch (arithmetic.kind) {
    case "full":
      return weight;
    case "zero":
      return constant(ZERO);
    case "stated":
      return input("stated");
    case "evaluator":
      return input("stated") ?? input("tier");
    case "loss":
      return lossLive(arithmetic, weight, input);
    case "part":
      return times(weight, constant(arithmetic.part));
    case "execution-rate":
      return both(input("spent"), input("budget"), (spent, budget) =>
        times(weight, smallest(constant(ONE), over(spent, budget))),
      );
    case "stated-rate": {
      const rate = input("actual");
      return rate === undefined ? undefined : times(weight, smallest(constant(ONE), rate));
    }
    case "proportion":
      return both(input("actual"), input("target"), (actual, target) => over(times(weight, actual), target));
    case "inverse-proportion":
      return both(input("target"), input("actual"), (target, actual) => over(times(weight, target), actual));
    case "linear-to-double":
      return both(input("actual"), input("target"), (actual, target) =>
        times(weight, minus(constant(ONE), over(minus(actual, target), target))),
      );
    case "pass-mark":
      return both(input("actual"), input("target"), (actual, target) =>
        over(
          times(weight, minus(over(actual, target), constant(arithmetic.passMark))),
          constant(ONE.minus(arithmetic.passMark)),
        ),
      );
    case "lower-bound":
      return both(input("actual"), input("target"), (actual, lower) => over(times(weight, actual), lower));
    case "upper-bound":
      return both(input("target-upper") ?? input("target"), input("actual"), (upper, actual) =>
        over(times(weight, upper), actual),
      );
  }
}

/** The actual is the input itself, its part of the target, or the rate of the money, whichever the arithmetic counted. */
function lossLive(
  { from, actual, per, off, over: isOver }: Extract<IndicatorScore["arithmetic"], { kind: "loss" }>,
  weight: Live,
  input: InputOf,
): Live | undefined {
  const [own, target] = [input("actual"), input("target")];
  const counted = [own, both(own, target, over), both(input("spent"), input("budget"), over)].find(
    (live) => live?.value.eq(actual) === true,
  );
  if (counted === undefined) return undefined;
  const bound = target?.value.eq(from) === true ? target : constant(from);
  const gap = isOver ? minus(counted, bound) : minus(bound, counted);
  const lost = largest(constant(ZERO), times(over(gap, constant(per)), constant(off)));
  return largest(constant(ZERO), minus(weight, lost));
}

/** Combines two inputs; undefined when one is missing or the result is no number (a divisor of zero). */
function both(first: Live | undefined, second: Live | undefined, join: (a: Live, b: Live) => Live): Live | undefined {
  if (first === undefined || second === undefined) return undefined;
  const joined = join(first, second);
  return joined.value.isFinite() ? joined : undefined;
}

/** Where the ledger keeps the decision that a score rests on. */
function decisionAt(context: ReportContext, score: IndicatorScore): CellAddress | undefined {
  const row = rowOfScoreDecision(context.ledger, score.indicator.id);
  return row === undefined ? undefined : { sheet: context.titles.ledger, row, col: LEDGER_VALUE_COLUMN };
}

/** The ratio of a score, actual ÷ target, to the places of a percentage; undefined where there is none. */
export function ratioFormula(ratio: Exact | undefined, places: number, input: InputOf): Live | undefined {
  if (ratio === undefined) return undefined;
  const live = both(input("actual") ?? input("spent"), input("target") ?? input("budget"), over);
  if (live === undefined) return undefined;
  const shown = rounded(live, places);
  return sameRounded(shown.value, ratio, places) ? shown : undefined;
}

function sameRounded(shown: Exact, ratio: Exact, places: number): boolean {
  return shown.eq(roundHalfUp(ratio, places));
}

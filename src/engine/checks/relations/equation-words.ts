import type { Facts } from "../../../domain/finding";
import type { CheckContext } from "../context";
import { isTail, isUnitSlip, reportOf } from "./report";

/**
 * Variants that every check of an equation has. `input`: not the stated result but one of the figures behind it is most
 * likely wrong. `tail`: the gap is no more than roundings of the terms can make.
 */
export const EQUATION_VARIANTS = {
  input: {
    zh: {
      title: "与相关数据矛盾的数",
      message:
        "“{name}”的“{heading}”填{stated}；若为{expected}，则与它有关的{count}处不符全部消除（如{resultPlace}的{result}）。",
      advice: "核对原始资料，更正该数；若该数无误，则更正与它不符的合计或比率。",
    },
    en: {
      title: "Figure that contradicts its neighbours",
      message:
        "“{heading}” of “{name}” is {stated}; with {expected} all {count} contradictions around it vanish (for one, {result} at {resultPlace}).",
      advice: "Compare it with the source and correct it; if it is right, correct the totals or rates that disagree.",
    },
  },
  tail: {
    zh: {
      title: "四舍五入尾差",
      message: "“{name}”的“{heading}”填{stated}，按明细计算为{expected}，相差{difference}，在四舍五入尾差范围内。",
      advice: "如需严格勾稽，请调整尾差或注明“因四舍五入，合计数略有出入”。",
    },
    en: {
      title: "Rounding tail",
      message:
        "“{heading}” of “{name}” is {stated}; computed it is {expected}. The difference of {difference} is no more than roundings can make.",
      advice:
        "If figures must add up exactly, settle the tail or add a note that figures may not add up due to rounding.",
    },
  },
  unit: {
    zh: {
      title: "疑似单位填错",
      message: "“{name}”的“{heading}”填{stated}，与相关数据恰差一万倍等整数倍，按本表单位应为{expected}。",
      advice: "核对该数的计量单位（元、万元、亿元），按本表单位改填。",
    },
    en: {
      title: "Looks like a slip of unit",
      message:
        "“{heading}” of “{name}” is {stated}: off by exactly a factor of units. In the unit of this table it would be {expected}.",
      advice: "Check the unit in which this figure was entered and write it in the unit of the table.",
    },
  },
} as const;

/**
 * The drafts of a check of an equation: one for each figure that the diagnosis leaves to it. `holes` are the facts of the
 * equation that the check's words need beside the usual ones.
 */
export function* equationDrafts<Hole extends string = never>(context: CheckContext, code: string, ...holes: Hole[]) {
  for (const violation of context.violations(code)) {
    const { blamed, facts, ...body } = reportOf(violation, context);
    if (!hasAll(facts, holes)) throw new Error(`an equation of ${code} lacks facts: ${holes.join(", ")}`);
    const report = { ...body, facts };
    if (isUnitSlip(violation)) {
      yield { ...report, variant: "unit" as const, kind: "unit_mismatch" as const };
    } else if (isTail(violation)) yield { ...report, variant: "tail" as const, severity: "info" as const };
    else if (blamed === "input") yield { ...report, variant: "input" as const };
    else yield { ...report, variant: "" as const };
  }
}

function hasAll<F extends Facts, Hole extends string>(
  facts: F,
  holes: readonly Hole[],
): facts is F & Record<Hole, string> {
  return holes.every((hole) => facts[hole] !== undefined);
}
